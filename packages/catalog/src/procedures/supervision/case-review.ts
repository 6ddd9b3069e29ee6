import { REV } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { at, computedNumber, total } from "../../build/formula.ts";
import { days, setting, workdays } from "../../build/length.ts";
import { failure, keep, localSetting, procedure, series, success } from "../../build/procedure.ts";
import { caseReviewOpinion } from "../../instruments/supervision/case-review-opinion.ts";
import { caseReviewRecheck } from "../../instruments/supervision/case-review-recheck.ts";
import { caseReviewRectify } from "../../instruments/supervision/case-review-rectify.ts";
import { caseReviewFields } from "./case-review/fields.ts";
import { scoring } from "./case-review/scoring.ts";
import { settling } from "./case-review/settling.ts";
import { states } from "./case-review/states.ts";
import { readers, supervised, supervisors } from "./regime.ts";

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

  states,
  initial: "scoring",
  outcomes: {
    excellent: success("优秀"),
    good: success("良好"),
    qualified: success("合格"),
    unqualified: failure("不合格"),
  },

  acts: { ...scoring, ...settling },

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
