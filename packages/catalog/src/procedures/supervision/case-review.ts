import { branch, child, collect, handler, member } from "../../build/act.ts";
import { REV } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import {
  allOf,
  anyOf,
  apart,
  atLeast,
  atMost,
  contains,
  done,
  filled,
  is,
  isNot,
  not,
  overdue,
  requires,
  stopped,
  under,
  valueAt,
  where,
} from "../../build/condition.ts";
import { at, computedNumber, total } from "../../build/formula.ts";
import { days, setting, workdays } from "../../build/length.ts";
import { ended, failure, keep, localSetting, procedure, series, success } from "../../build/procedure.ts";
import { caseReviewOpinion } from "../../instruments/supervision/case-review-opinion.ts";
import { caseReviewRecheck } from "../../instruments/supervision/case-review-recheck.ts";
import { caseReviewRectify } from "../../instruments/supervision/case-review-rectify.ts";
import { caseReviewFields } from "./case-review-fields.ts";
import { readers, supervised, supervisors } from "./regime.ts";

/** Two persons, neither of whom handled the case (REV-10). */
const impartial = [
  requires(isNot("assessorA", valueAt("assessorB")), "案卷由两名评查人员分别评分", REV("10")),
  requires(
    not(contains("handlers", valueAt("assessorA"))),
    "评查员甲是本案办案人员，可能影响公正评查，应当回避",
    REV("10"),
  ),
  requires(
    not(contains("handlers", valueAt("assessorB"))),
    "评查员乙是本案办案人员，可能影响公正评查，应当回避",
    REV("10"),
  ),
];

/** The grade by points (REV-16), unless one of the vetoes holds (REV-17); every place sets its own bounds. */
const graded = [
  branch("concluded", filled("vetoes.0"), "unqualified"),
  branch("concluded", under("score", valueAt("$setting.pass")), "unqualified"),
  branch("concluded", under("score", valueAt("$setting.good")), "qualified"),
  branch("concluded", under("score", valueAt("$setting.excellent")), "good"),
  branch("concluded", undefined, "excellent"),
];
const regraded = graded.map((one) => ({ ...one, to: "settled" as const }));

const between = (a: string, b: string) => allOf(atLeast("score", valueAt(a)), atMost("score", valueAt(b)));
const vetoed = anyOf(filled("vetoesA.0"), filled("vetoesB.0"));
/** Something to put right: a fault was noted, or the file is unqualified. */
const faulty = anyOf(done("noteError"), is("$matter.outcome", "unqualified"));

/** 案卷评查: one file, read and scored by two assessors apart, graded, contested, and put right (REV-06 … REV-21). */
export const caseReview = procedure({
  id: "case-review",
  title: "案卷评查",
  area: "supervision",
  basis: [REV("06"), REV("10"), REV("14"), REV("16"), REV("17"), REV("X3")],
  subject: "{fileNumber}",
  numbering: { matter: series("{org}卷评〔{year}〕{seq}号", { gapless: false }) },
  fields: caseReviewFields,
  computed: {
    totalA: computedNumber("评查员甲评分", total(at("sheetA.score")), REV("14")),
    totalB: computedNumber("评查员乙评分", total(at("sheetB.score")), REV("14")),
  },
  facets: {
    category: "fileKind",
    source: "round",
    topic: "fileNumber",
    unit: "organ",
    person: "handlers.0",
    score: "score",
    filedOn: "$matter.openedOn",
    decidedOn: "$on.conclude",
    occurredOn: "fileClosedOn",
    flagged: "errorVeto",
  },

  states: {
    scoring: "评分中",
    concluded: "待异议",
    rechecking: "复核中",
    settled: "待处理",
    rectifying: "整改中",
    verifying: "待核查",
    closed: ended("已办结"),
  },
  initial: "scoring",
  outcomes: {
    excellent: success("优秀"),
    good: success("良好"),
    qualified: success("合格"),
    unqualified: failure("不合格"),
  },

  acts: {
    open: {
      title: "抽取案卷",
      basis: [REV("06"), REV("10")],
      from: "new",
      by: ["legal-reviewer", ...supervisors],
      collects: [
        "round?",
        "fileNumber",
        "fileKind",
        "penalty?",
        "handlers",
        "organ",
        "fileClosedOn",
        "assessorA",
        "assessorB",
      ],
      requires: [...impartial, requires(atMost("fileClosedOn", valueAt("$today")), "评查已结案的案卷", REV("06"))],
      members: ["assessorA", "assessorB"],
      notifies: [member],
    },
    recuse: {
      title: "评查人员回避、更换",
      basis: REV("10"),
      from: ["scoring"],
      by: ["legal-reviewer", ...supervisors],
      collects: ["assessorA", "assessorB", "recuseReason"],
      requires: impartial,
      members: ["assessorA", "assessorB"],
      task: "optional",
    },
    scoreA: {
      title: "评查员甲独立评分",
      basis: [REV("10"), REV("14")],
      from: ["scoring"],
      by: ["review-assessor", member],
      collects: ["sheetA", "vetoesA?"],
      requires: [
        requires(is("$actor.account", valueAt("assessorA")), "由评查员甲本人阅卷评分", REV("10")),
        requires(atMost("$computed.totalA", 100), "各评分项目得分之和不得超过一百分", REV("16")),
      ],
      task: "awaited",
    },
    scoreB: {
      title: "评查员乙独立评分",
      basis: [REV("10"), REV("14")],
      from: ["scoring"],
      by: ["review-assessor", member],
      collects: ["sheetB", "vetoesB?"],
      requires: [
        requires(is("$actor.account", valueAt("assessorB")), "由评查员乙本人阅卷评分", REV("10")),
        requires(atMost("$computed.totalB", 100), "各评分项目得分之和不得超过一百分", REV("16")),
      ],
      task: "awaited",
    },
    noteError: {
      title: "登记案卷问题",
      basis: [REV("10"), REV("14")],
      help: "每个问题登记一次，记明承办人",
      from: ["scoring"],
      by: ["review-assessor", member],
      collects: ["error", "errorItem", "errorOfficer", "errorText", "errorPoints", "errorVeto"],
      requires: [
        requires(contains("handlers", valueAt("errorOfficer")), "承办人须是本案办案人员", REV("10")),
        requires(apart("$actor.account", "rectify"), "由评查人员登记", REV("10")),
      ],
      opens: [
        child("case-file-error", {
          fileNumber: "fileNumber",
          error: "error",
          item: "errorItem",
          officer: "errorOfficer",
          organ: "organ",
          text: "errorText",
          points: "errorPoints",
          veto: "errorVeto",
          reviewedOn: "$today",
        }),
      ],
      task: "optional",
    },
    conclude: {
      title: "形成评查结论",
      basis: [REV("16"), REV("17"), REV("X1"), REV("X2"), REV("X3")],
      from: ["scoring"],
      to: graded,
      by: ["legal-reviewer", "justice-office-head"],
      collects: ["score", "vetoes?", "opinion"],
      requires: [
        requires(allOf(done("scoreA"), done("scoreB")), "两名评查人员尚未分别评分", REV("10")),
        requires(
          anyOf(between("$computed.totalA", "$computed.totalB"), between("$computed.totalB", "$computed.totalA")),
          "评查得分应当在两名评查人员的评分之间",
          REV("10"),
        ),
        requires(where(vetoed, filled("vetoes.0")), "评查人员认定了一票不合格情形，请在结论中写明", REV("17")),
        requires(where(under("score", 100), done("noteError")), "有扣分的，应当逐项登记案卷问题和承办人", REV("10")),
      ],
      issues: ["case-review-opinion"],
      notifies: ["squad-leader", "enforcement-head"],
    },
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
  },

  clocks: {
    objection: {
      title: "申请复核期限",
      basis: REV("12"),
      length: workdays(setting("objectionDays")),
      starts: "conclude",
      stops: ["object", "accept", "lapse"],
      kind: "right",
    },
    recheck: {
      title: "复核期限",
      basis: REV("12"),
      length: workdays(setting("recheckDays")),
      starts: "object",
      from: "objectedOn",
      stops: ["recheck"],
      warns: [workdays(3)],
    },
    rectify: {
      title: "整改期限",
      basis: REV("21"),
      length: days(setting("rectifyDays")),
      starts: "orderRectify",
      stops: ["rectify", onState("closed")],
      warns: [days(7)],
    },
  },
  mainClocks: ["rectify", "recheck"],
  instruments: [caseReviewOpinion, caseReviewRecheck, caseReviewRectify],
  settings: {
    pass: localSetting("合格分数线（分）", 60, REV("16")),
    good: localSetting("良好分数线（分）", 75, REV("16")),
    excellent: localSetting("优秀分数线（分）", 90, REV("16")),
    objectionDays: localSetting("申请复核期限（工作日）", 10, REV("12")),
    recheckDays: localSetting("复核期限（工作日）", 10, REV("12")),
    rectifyDays: localSetting("整改期限（日）", 30, REV("21")),
  },
  leads: ["justice-office-head"],
  universal: { suspend: false, resume: false, return: false, extend: false },
  seenBy: ["review-assessor", "enforcement-officer", ...supervisors, ...supervised, ...readers],
  retention: keep(10),
});
