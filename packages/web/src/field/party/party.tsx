import type { Value } from "@fadu/engine/definition/field.ts";
import { Input, Radio } from "antd";
import { useState } from "react";

import type { FieldUi, InputProps } from "../field-ui.ts";
import { tidyCode } from "../line-input.tsx";
import { PartRow } from "../part-row.tsx";
import { isObject, textAt } from "../values.ts";

const KINDS = { citizen: "公民", organisation: "法人或者其他组织", business: "个体工商户" } as const;
type Kind = keyof typeof KINDS;

const isKind = (text: string): text is Kind => Object.keys(KINDS).includes(text);

/** The parts of a party, in the order they are asked for; some depend on what it is. */
const partsOf = (kind: Kind): readonly Part[] => [
  { key: "name", title: kind === "citizen" ? "姓名" : "名称", most: 100, required: true, wide: true },
  kind === "citizen"
    ? { key: "idNumber", title: "公民身份号码", most: 18, tidy: tidyCode }
    : { key: "idNumber", title: "统一社会信用代码", most: 18, tidy: tidyCode },
  { key: "phone", title: "联系电话", most: 20, tidy: (text) => text.replace(/\s/g, "") },
  ...(kind === "citizen"
    ? []
    : [{ key: "representative", title: kind === "business" ? "经营者" : "负责人", most: 50 }]),
  { key: "address", title: "地址", most: 200, wide: true },
];

interface Part {
  readonly key: string;
  readonly title: string;
  readonly most: number;
  readonly required?: boolean;
  readonly wide?: boolean;
  readonly tidy?: (text: string) => string;
}

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
        {partsOf(kind).map(({ key, title, most, required = false, wide = false, tidy }) => {
          const control = key === "name" ? id : `${id}-${key}`;
          const fault = faultOf(key);
          return (
            <div key={key} className={wide ? "part-wide" : undefined}>
              <PartRow id={control} title={title} required={required} fault={fault}>
                <Input
                  id={control}
                  autoComplete="off"
                  maxLength={most}
                  value={textAt(value, key)}
                  status={fault === undefined ? "" : "error"}
                  aria-invalid={fault !== undefined}
                  aria-describedby={fault === undefined ? undefined : `${control}-fault`}
                  onChange={(event) => set(key, tidy ? tidy(event.target.value) : event.target.value)}
                />
              </PartRow>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The party with one part changed; nothing once its last part is emptied. */
export function withPart(value: Value | undefined, kind: Kind, key: string, text: string): Value | undefined {
  const given = Object.entries(isObject(value) ? value : {}).filter(([part]) => part !== "kind" && part !== key);
  const parts = Object.fromEntries(text === "" ? given : [...given, [key, text]]);
  return Object.keys(parts).length === 0 ? undefined : { kind, ...parts };
}

/** The number of a citizen is no code of a firm; who represents a firm does not represent a citizen. */
function ofKind(value: Readonly<Record<string, Value>>, kind: Kind): Value | undefined {
  const { idNumber, representative, ...rest } = value;
  const wasCitizen = value["kind"] === "citizen";
  const kept = wasCitizen === (kind === "citizen") && idNumber !== undefined ? { idNumber } : {};
  const led = kind !== "citizen" && representative !== undefined ? { representative } : {};
  return { ...rest, ...kept, ...led, kind };
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
