import type { ActInput } from "../../../build/act.ts";
import { ended } from "../../../build/procedure.ts";
import type { fields } from "./fields.ts";

/** Who keeps the office's tickets. */
export const clerks = ["hotline-clerk", "operator"] as const;

export const states = {
  received: "待签收",
  signed: "待派办",
  returning: "退单待审核",
  dispatched: "待承办",
  handling: "办理中",
  replied: "待回访",
  closed: ended("已办结"),
} as const;

/** A part of the procedure: acts by their keys. */
export type TicketActs = Readonly<Record<string, ActInput<keyof typeof fields, keyof typeof states>>>;
