import type { State } from "@fadu/engine/definition/definition.ts";
import { ended } from "../../../build/procedure.ts";

/** Where a measure stands. The time of appraisal is not counted in its term (行政强制法第二十五条第三款). */
export const states = {
  proposed: "待批准",
  authorised: "待实施",
  inForce: "查封、扣押中",
  appraising: "检测检验检疫鉴定中",
  releasing: "待退还",
  closed: ended("已终结"),
} as const satisfies Record<string, string | State>;

export type MeasureState = keyof typeof states;
