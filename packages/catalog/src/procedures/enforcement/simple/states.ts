import type { State } from "@fadu/engine/definition/definition.ts";
import type { ActInput, Who } from "../../../build/act.ts";
import { handler } from "../../../build/act.ts";
import { ended } from "../../../build/procedure.ts";
import type { SimpleField } from "./fields.ts";

/** Where a penalty on the spot can stand. */
export const states = {
  onSite: "现场",
  decided: "已决定",
  enforcing: "申请法院强制执行",
  settled: "待结案",
  closed: ended("已结案"),
} as const satisfies Record<string, string | State>;

/** A part of the procedure: acts by their keys. */
export type SimpleActs = Readonly<Record<string, ActInput<SimpleField, keyof typeof states>>>;

export const squad: readonly Who[] = [handler, "enforcement-officer"];
