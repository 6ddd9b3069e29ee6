import type { Value } from "@fadu/engine/definition/field.ts";
import { AimOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import { useState } from "react";

import type { FieldUi, InputProps } from "../field-ui.ts";
import { PartRow } from "../part-row.tsx";
import { UnitSelect } from "../unit/unit-select.tsx";
import { isObject, textAt } from "../values.ts";

const WAIT_MS = 10_000;

/** Words, the community, and the coordinates when the device knows them. */
function PlaceInput({ id, value, onChange, invalid, describedBy, faultOf }: InputProps) {
  const [note, setNote] = useState<string>();
  const parts = isObject(value) ? value : {};
  const set = (changes: Readonly<Record<string, Value | undefined>>): void =>
    onChange(placeOf({ ...parts, ...changes }));
  const locate = (): void => {
    setNote("正在定位…");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setNote(undefined);
        set({ lng: round(coords.longitude), lat: round(coords.latitude) });
      },
      () => setNote("没有取得位置，请检查浏览器的定位权限"),
      { enableHighAccuracy: true, timeout: WAIT_MS },
    );
  };
  const { lng, lat } = parts;
  return (
    <div className="composite" aria-describedby={describedBy}>
      <PartRow id={id} title="文字说明" fault={faultOf("text")}>
        <Input
          id={id}
          autoComplete="off"
          maxLength={200}
          placeholder="路名、门牌、标志物"
          value={textAt(value, "text")}
          status={invalid || faultOf("text") !== undefined ? "error" : ""}
          aria-invalid={invalid}
          onChange={(event) => set({ text: event.target.value })}
        />
      </PartRow>
      <div className="parts">
        <PartRow id={`${id}-unit`} title="所在社区、网格" fault={faultOf("unit")}>
          <UnitSelect
            id={`${id}-unit`}
            value={textAt(value, "unit") || undefined}
            onChange={(unit) => set({ unit })}
            placeholder="可不选"
          />
        </PartRow>
        <div className="part">
          <span className="small">坐标</span>
          <div className="row">
            <Button icon={<AimOutlined aria-hidden />} onClick={locate}>
              取当前位置
            </Button>
            {typeof lng === "number" && typeof lat === "number" && (
              <span className="small">
                {lng}, {lat}
                <button type="button" className="plain" onClick={() => set({ lng: undefined, lat: undefined })}>
                  {"　"}清除
                </button>
              </span>
            )}
          </div>
          <div className="small" role="status">
            {note ?? faultOf("lng")}
          </div>
        </div>
      </div>
    </div>
  );
}

/** About one metre: more than a telephone knows. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** Without the parts that are empty; nothing when all are. */
export function placeOf(parts: Readonly<Record<string, Value | undefined>>): Value | undefined {
  const filled = Object.fromEntries(
    Object.entries(parts).filter((part): part is [string, Value] => part[1] !== undefined && part[1] !== ""),
  );
  return Object.keys(filled).length === 0 ? undefined : filled;
}

export const place: FieldUi = {
  Input: PlaceInput,
  View: ({ value, text }) => {
    const [lng, lat] = isObject(value) ? [value["lng"], value["lat"]] : [];
    return (
      <>
        {text}
        {typeof lng === "number" && typeof lat === "number" && (
          <span className="small">
            {"　"}
            {lng}, {lat}
          </span>
        )}
      </>
    );
  },
  composite: true,
};
