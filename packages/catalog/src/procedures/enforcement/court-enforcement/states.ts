import type { State } from "@fadu/engine/definition/definition.ts";
import { ended } from "../../../build/procedure.ts";

/** Where an application to the court stands. */
export const states = {
  waiting: "待申请（催告、等待期限届满）",
  submitted: "已申请，待受理",
  declined: "法院不予受理",
  declineObjected: "对不予受理申请复议",
  reviewing: "法院审查",
  refused: "法院不予执行",
  refusalObjected: "对不予执行申请复议",
  executing: "法院执行",
  closed: ended("已终结"),
} as const satisfies Record<string, string | State>;

export type CourtState = keyof typeof states;
