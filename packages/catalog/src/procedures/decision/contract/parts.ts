import type { State } from "@fadu/engine/definition/definition.ts";
import { handler, type ActInput } from "../../../build/act.ts";
import { local } from "../../../build/basis.ts";
import { ended } from "../../../build/procedure.ts";
import type { ContractField } from "./fields.ts";

export const OFFICE = local("LOCAL-CONTRACT", "街道合同管理制度", "U");
/** The section that makes the contract. */
export const clerks = [handler, "section-clerk", "section-head"] as const;
/** The party and government office. */
export const office = ["office-clerk", "office-head"] as const;

/** Where it stands. */
export const states = {
  drafting: "起草",
  reviewing: "合法性审查中",
  reviewed: "待审批签订",
  performing: "履行中",
  toArchive: "待归档",
  closed: ended("已归档"),
} as const satisfies Record<string, string | State>;

/** A part of the procedure: acts by their keys. */
export type ContractActs = Readonly<Record<string, ActInput<ContractField, keyof typeof states>>>;
