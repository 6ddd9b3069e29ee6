import { branch, collect, handler, type ActInput } from "../../../build/act.ts";
import { REV } from "../../../build/basis.ts";
import {
  anyOf,
  apart,
  atMost,
  done,
  is,
  overdue,
  requires,
  stopped,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { supervised } from "../regime.ts";
import type { CaseReviewField } from "./fields.ts";
import { regraded } from "./grades.ts";
import type { CaseReviewState } from "./states.ts";

/** Something to put right: a fault was noted, or the file is unqualified. */
const faulty = anyOf(done("noteError"), is("$matter.outcome", "unqualified"));

/** The conclusion contested, and what was found put right (REV-12, REV-21). */
export const settling = {
  object: {
    title: "申请复核",
    basis: REV("12"),
    from: ["concluded"],
    to: "rechecking",
    by: [...supervised, "enforcement-officer"],
    collects: ["objectedOn", "objectionText"],
    requires: [
      requires(atMost("objectedOn", valueAt("$due.objection")), "申请复核的期限已经届满", REV("12")),
      requires(atMost("objectedOn", valueAt("$today")), "申请日期不得晚于今日", REV("12")),
    ],
    task: "optional",
  },
  recheck: {
    title: "复核",
    basis: [REV("12"), REV("16"), REV("17")],
    from: ["rechecking"],
    to: regraded,
    by: ["legal-reviewer", "justice-office-head"],
    collects: ["score", collect("vetoes", { required: false }), "recheckText"],
    requires: [requires(apart("$actor.account", "scoreA", "scoreB"), "复核人不得是本案卷的评查人员", REV("12"))],
    issues: ["case-review-recheck"],
    notifies: ["squad-leader", "enforcement-head"],
  },
  accept: {
    title: "无异议",
    basis: REV("12"),
    from: ["concluded"],
    to: "settled",
    by: [...supervised],
    task: "optional",
  },
  lapse: {
    title: "异议期满",
    basis: REV("12"),
    from: ["concluded"],
    to: "settled",
    by: ["legal-reviewer", "justice-office-head"],
    requires: [requires(anyOf(overdue("objection"), stopped("objection")), "申请复核的期限尚未届满", REV("12"))],
  },
  orderRectify: {
    title: "责令整改",
    basis: REV("21"),
    from: ["settled"],
    to: "rectifying",
    by: ["legal-reviewer", "justice-office-head"],
    collects: ["rectifyDemand"],
    issues: ["case-review-rectify"],
    assigns: { unit: "organ" },
    notifies: [...supervised],
  },
  rectify: {
    title: "报告整改情况",
    basis: REV("21"),
    from: ["rectifying"],
    to: "verifying",
    by: [handler, ...supervised, "enforcement-officer"],
    collects: ["rectifyText", "rectifyFiles"],
  },
  verify: {
    title: "核查整改",
    basis: REV("21"),
    from: ["verifying"],
    to: [branch("rectifying", is("verifyResult", "undone")), branch("settled")],
    by: ["legal-reviewer", "justice-office-head"],
    collects: ["verifyResult"],
    requires: [requires(apart("$actor.account", "rectify"), "核查人不得是整改人", REV("21"))],
  },
  close: {
    title: "办结",
    basis: [REV("06"), REV("21")],
    from: ["settled"],
    to: "closed",
    by: ["legal-reviewer", "justice-office-head"],
    collects: ["closingText?"],
    requires: [requires(where(faulty, is("verifyResult", "done")), "评查发现的问题尚未整改到位", REV("21"))],
  },
} as const satisfies Record<string, ActInput<CaseReviewField, CaseReviewState>>;
