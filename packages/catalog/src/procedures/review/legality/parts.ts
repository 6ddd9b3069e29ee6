import type { State } from "@fadu/engine/definition/definition.ts";
import { handler, type ActInput } from "../../../build/act.ts";
import { local } from "../../../build/basis.ts";
import { is } from "../../../build/condition.ts";
import { ended } from "../../../build/procedure.ts";
import type { ReviewField } from "./fields.ts";

/** What is reviewed, and how high, each street lists for itself. */
export const SCOPE = local("LOCAL-REVIEW-SCOPE", "街道合法性审查事项范围和分类分级办法", "U");

/** Who may give an opinion. */
export const reviewers = [handler, "justice-assistant", "legal-counsel", "public-lawyer", "legal-reviewer"] as const;
/** What binds the public or the office's conduct: reviewed under the minimum time (国办发〔2018〕115号). */
export const isNormative = is("object", "document");

/** Where it stands. */
export const states = {
  submitted: "待受理",
  supplementing: "待补充材料",
  reviewing: "审查中",
  opined: "待反馈采纳情况",
  closed: ended("已办结"),
} as const satisfies Record<string, string | State>;

/** A part of the procedure: acts by their keys. */
export type ReviewActs = Readonly<Record<string, ActInput<ReviewField, keyof typeof states>>>;
