import type { Value } from "@fadu/engine/definition/field.ts";

import { tidyCode } from "../line-input.tsx";
import { isObject } from "../values.ts";

export const KINDS = { citizen: "公民", organisation: "法人或者其他组织", business: "个体工商户" } as const;
export type Kind = keyof typeof KINDS;

export const isKind = (text: string): text is Kind => Object.keys(KINDS).includes(text);

export interface Part {
  readonly key: string;
  readonly title: string;
  readonly most: number;
  readonly required?: boolean;
  readonly wide?: boolean;
  readonly tidy?: (text: string) => string;
  /** Earlier parties are found by it. */
  readonly finds?: boolean;
}

/** The parts of a party, in the order they are asked for; some depend on what it is. */
export const partsOf = (kind: Kind): readonly Part[] => [
  { key: "name", title: kind === "citizen" ? "姓名" : "名称", most: 100, required: true, wide: true, finds: true },
  {
    key: "idNumber",
    title: kind === "citizen" ? "公民身份号码" : "统一社会信用代码",
    most: 18,
    tidy: tidyCode,
    finds: true,
  },
  { key: "phone", title: "联系电话", most: 20, tidy: (text) => text.replace(/\s/g, ""), finds: true },
  ...(kind === "citizen"
    ? []
    : [{ key: "representative", title: kind === "business" ? "经营者" : "负责人", most: 50 }]),
  { key: "address", title: "地址", most: 200, wide: true },
];

/** The party with one part changed; nothing once its last part is emptied. */
export function withPart(value: Value | undefined, kind: Kind, key: string, text: string): Value | undefined {
  const given = Object.entries(isObject(value) ? value : {}).filter(([part]) => part !== "kind" && part !== key);
  const parts = Object.fromEntries(text === "" ? given : [...given, [key, text]]);
  return Object.keys(parts).length === 0 ? undefined : { kind, ...parts };
}

/** The number of a citizen is no code of a firm; who represents a firm does not represent a citizen. */
export function ofKind(value: Readonly<Record<string, Value>>, kind: Kind): Value | undefined {
  const { idNumber, representative, ...rest } = value;
  const wasCitizen = value["kind"] === "citizen";
  const kept = wasCitizen === (kind === "citizen") && idNumber !== undefined ? { idNumber } : {};
  const led = kind !== "citizen" && representative !== undefined ? { representative } : {};
  return { ...rest, ...kept, ...led, kind };
}
