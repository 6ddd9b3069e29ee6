import type { State } from "@fadu/engine/definition/definition.ts";
import { ended } from "../../../build/procedure.ts";

/** Where an ordinary case can stand. The time of three of them is not counted in the ninety days (HCP-29d, HCP-30). */
export const states = {
  clue: "线索核查",
  investigating: "调查取证",
  appraising: "检测检验鉴定中",
  suspended: "中止调查",
  concluded: "调查终结",
  notified: "已告知",
  hearing: "听证",
  deciding: "审查决定",
  reviewing: "法制审核",
  transferring: "移送司法机关",
  decided: "已决定",
  enforcing: "申请法院强制执行",
  settled: "待结案",
  closed: ended("已结案"),
} as const satisfies Record<string, string | State>;

export type OrdinaryState = keyof typeof states;
