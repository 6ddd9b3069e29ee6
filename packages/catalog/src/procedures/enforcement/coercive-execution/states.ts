import type { State } from "@fadu/engine/definition/definition.ts";
import { ended } from "../../../build/procedure.ts";

/** Where the office's own compulsion stands. */
export const states = {
  prepared: "待催告",
  demanded: "已催告",
  reviewing: "法制审核",
  decided: "已决定强制执行",
  substituteDecided: "已决定代履行",
  agreed: "执行协议履行中",
  halted: "中止执行",
  cleared: "已立即代履行",
  settled: "待结案",
  closed: ended("已结案"),
} as const satisfies Record<string, string | State>;

export type ExecutionState = keyof typeof states;
