import type { State } from "@fadu/engine/definition/definition.ts";
import { handler, type ActInput } from "../../../build/act.ts";
import { done } from "../../../build/condition.ts";
import { ended } from "../../../build/procedure.ts";
import type { RequestField } from "./fields.ts";

/** Who works on an application. */
export const clerks = [handler, "disclosure-clerk"] as const;
/** The applicant has mended the application. */
export const corrected = done("receiveCorrection");

/** Where it stands. */
export const states = {
  received: "待审查",
  correcting: "待补正",
  handling: "办理中",
  consulting: "征求意见",
  closed: ended("已答复"),
} as const satisfies Record<string, string | State>;

/** A part of the procedure: acts by their keys. */
export type RequestActs = Readonly<Record<string, ActInput<RequestField, keyof typeof states>>>;
