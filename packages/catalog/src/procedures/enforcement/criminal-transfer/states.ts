import type { State } from "@fadu/engine/definition/definition.ts";
import { ended } from "../../../build/procedure.ts";

/** Where a transfer stands. */
export const states = {
  verifying: "专案组核实",
  deciding: "负责人审批",
  approved: "待移送",
  transferred: "待立案决定",
  filed: "待移交物品材料",
  notFiled: "不予立案",
  reconsidering: "提请复议",
  supervising: "建议立案监督",
  closed: ended("已办结"),
} as const satisfies Record<string, string | State>;

export type TransferState = keyof typeof states;
