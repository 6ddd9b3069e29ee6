import type { State } from "@fadu/engine/definition/definition.ts";
import { ended } from "../../../build/procedure.ts";

/** Where a case of illegal construction stands. */
export const states = {
  found: "待核查",
  investigating: "调查测量",
  determining: "规划认定中",
  determined: "已认定",
  notified: "已告知",
  reviewing: "法制审核",
  correcting: "限期改正中",
  ordered: "限期拆除中",
  enforcing: "强制拆除中",
  settled: "待结案",
  closed: ended("已结案"),
} as const satisfies Record<string, string | State>;

export type ConstructionState = keyof typeof states;
