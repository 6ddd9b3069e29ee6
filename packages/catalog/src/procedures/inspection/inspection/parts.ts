import { handler, member, type ActInput } from "../../../build/act.ts";
import { oneOf } from "../../../build/condition.ts";
import { ended } from "../../../build/procedure.ts";
import type { fields } from "./fields.ts";

/** Where an inspection stands. */
export const states = {
  applied: "待审批",
  approved: "待通知",
  notified: "待检查",
  entered: "检查中",
  recorded: "待告知结果",
  rectifying: "改正中",
  closed: ended("已办结"),
} as const;

/** A part of the procedure: acts by their keys. */
export type InspectionActs = Readonly<Record<string, ActInput<keyof typeof fields, keyof typeof states>>>;

/** Who carries it out. */
export const inspectors = [handler, member, "enforcement-officer"] as const;
/** Who lets it be carried out (INS-04). */
export const approvers = ["squad-leader", "enforcement-head", "deputy-head"] as const;

/** Complaints, clues, dangers and rechecks are inspected whenever they come; plans and campaigns are not (INS-02, INS-03). */
export const asked = oneOf("ground", "complaint", "transferred", "event", "danger", "recheck");
