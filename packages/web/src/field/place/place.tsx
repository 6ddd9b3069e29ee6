import type { Value } from "@fadu/engine/definition/field.ts";
import { AimOutlined } from "@ant-design/icons";
import { Button, Input, InputNumber } from "antd";
import { useState } from "react";

import type { FieldUi, InputProps } from "../field-ui.ts";
import { PartRow } from "../part-row.tsx";
import { UnitSelect } from "../unit/unit-select.tsx";
import { isObject, textAt } from "../values.ts";

const WAIT_MS = 10_000;

/** Words, the community, and the coordinates when the device knows them. */
function PlaceInput({ id, value, onChange, invalid, describedBy, faultOf }: InputProps) {
  const parts = isObject(value) ? value : {};
  const set = (changes: Readonly<Record<string, Value | undefined>>): void =>
    onChange(placeOf({ ...parts, ...changes }));
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
            ground
          />
        </PartRow>
        <Coordinates id={`${id}-lng`} value={value} faultOf={faultOf} onChange={set} />
      </div>
    </div>
  );
}

interface CoordinatesProps {
  readonly id: string;
  readonly value: Value | undefined;
  readonly faultOf: InputProps["faultOf"];
  readonly onChange: (change: { readonly lng?: number | undefined; readonly lat?: number | undefined }) => void;
}

/** Taken from the device or typed; there is no map to point at yet. */
function Coordinates({ id, value, faultOf, onChange }: CoordinatesProps) {
  const [note, setNote] = useState<string>();
  const locate = (): void => {
    setNote("正在定位…");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setNote(undefined);
        onChange({ lng: round(coords.longitude), lat: round(coords.latitude) });
      },
      () => setNote("没有取得位置，请检查浏览器的定位权限，或者填写坐标"),
      { enableHighAccuracy: true, timeout: WAIT_MS },
    );
  };
  const says = note ?? faultOf("lng") ?? faultOf("lat");
  return (
    <div className="part" role="group" aria-label="坐标">
      <div className="small">坐标（底图未启用）</div>
      <div className="row place-coordinates">
        <Degrees
          id={id}
          title="经度"
          most={180}
          value={degreesIn(value, "lng")}
          onChange={(lng) => onChange({ lng })}
        />
        <Degrees
          id={`${id}-lat`}
          title="纬度"
          most={90}
          value={degreesIn(value, "lat")}
          onChange={(lat) => onChange({ lat })}
        />
        <Button icon={<AimOutlined aria-hidden />} onClick={locate}>
          取当前位置
        </Button>
      </div>
      <div className={note === undefined ? "small bad" : "small"} role="status">
        {says}
      </div>
    </div>
  );
}

const degreesIn = (value: Value | undefined, key: "lng" | "lat"): number | undefined => {
  const part = isObject(value) ? value[key] : undefined;
  return typeof part === "number" ? part : undefined;
};

interface DegreesProps {
  readonly id: string;
  readonly title: string;
  readonly most: number;
  readonly value: number | undefined;
  readonly onChange: (degrees: number | undefined) => void;
}

function Degrees({ id, title, most, value, onChange }: DegreesProps) {
  return (
    <InputNumber
      id={id}
      aria-label={title}
      placeholder={title}
      controls={false}
      min={-most}
      max={most}
      value={value ?? null}
      onChange={(degrees) => onChange(degrees === null ? undefined : round(degrees))}
    />
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
