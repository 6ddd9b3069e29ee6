import { Input, Radio } from "antd";
import { useState } from "react";

import type { FieldUi, InputProps } from "../field-ui.ts";
import { IdNote } from "../idcard/id-note.tsx";
import { PartRow } from "../part-row.tsx";
import { isObject, textAt } from "../values.ts";
import { FindingInput } from "./finding-input.tsx";
import { isKind, KINDS, ofKind, partsOf, withPart } from "./parts.ts";
import type { Kind } from "./parts.ts";

function PartyInput({ id, field, value, onChange, describedBy, faultOf }: InputProps) {
  const given = textAt(value, "kind");
  const [picked, setPicked] = useState<Kind>("citizen");
  const kind = isKind(given) ? given : picked;
  const set = (key: string, text: string): void => onChange(withPart(value, kind, key, text));
  return (
    <div className="composite" aria-describedby={describedBy}>
      <Radio.Group
        aria-label={`${field.title}的类型`}
        value={kind}
        options={Object.entries(KINDS).map(([key, label]) => ({ value: key, label }))}
        onChange={(event) => {
          const next = event.target.value as Kind;
          setPicked(next);
          if (isObject(value)) onChange(ofKind(value, next));
        }}
      />
      <div className="parts">
        {partsOf(kind).map((part) => {
          const { key, title, most, required = false, wide = false, tidy, finds = false } = part;
          const control = key === "name" ? id : `${id}-${key}`;
          const fault = faultOf(key);
          const common = {
            id: control,
            value: textAt(value, key),
            describedBy: fault === undefined ? undefined : `${control}-fault`,
            invalid: fault !== undefined,
          };
          return (
            <div key={key} className={wide ? "part-wide" : undefined}>
              <PartRow id={control} title={title} required={required} fault={fault}>
                {finds ? (
                  <FindingInput
                    {...common}
                    part={part}
                    onType={(text) => set(key, text)}
                    onTake={(party) => onChange({ ...party })}
                  />
                ) : (
                  <Input
                    id={control}
                    autoComplete="off"
                    maxLength={most}
                    value={common.value}
                    status={common.invalid ? "error" : ""}
                    aria-invalid={common.invalid}
                    aria-describedby={common.describedBy}
                    onChange={(event) => set(key, tidy ? tidy(event.target.value) : event.target.value)}
                  />
                )}
                {key === "idNumber" && kind === "citizen" && <IdNote number={common.value} />}
              </PartRow>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const SHOWN = [
  ["idNumber", "证件"],
  ["phone", "电话"],
  ["representative", "负责人"],
  ["address", "地址"],
] as const;

export const party: FieldUi = {
  Input: PartyInput,
  View: ({ value, text }) => {
    const kind = textAt(value, "kind");
    const more = SHOWN.flatMap(([key, title]) => (textAt(value, key) === "" ? [] : [`${title} ${textAt(value, key)}`]));
    return (
      <>
        {text}
        {isKind(kind) && <span className="small">（{KINDS[kind]}）</span>}
        {more.length > 0 && <div className="small">{more.join("　")}</div>}
      </>
    );
  },
  composite: true,
};
