import type { State } from "@fadu/engine/definition/definition.ts";
import { handler, type ActInput } from "../../../build/act.ts";
import { ended } from "../../../build/procedure.ts";
import type { MediationField } from "./fields.ts";

/** Where a mediation can stand. */
export const states = {
  received: "待受理",
  accepted: "已受理",
  mediating: "调解中",
  agreed: "已达成协议",
  closed: ended("已结案"),
} as const satisfies Record<string, string | State>;

export type MediationState = keyof typeof states;

/** A part of the procedure: acts by their keys. */
export type MediationActs = Readonly<Record<string, ActInput<MediationField, MediationState>>>;

/** Who mediates. */
export const mediators = [handler, "mediator"] as const;
