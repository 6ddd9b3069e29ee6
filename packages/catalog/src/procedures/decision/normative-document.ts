import { handler } from "../../build/act.ts";
import { NDR } from "../../build/basis.ts";
import { failure, keep, localSetting, neutral, procedure, success, withdrawn } from "../../build/procedure.ts";
import { commentNotice } from "../../instruments/decision/comment-notice.ts";
import { filingReport } from "../../instruments/decision/filing-report.ts";
import { normativeText } from "../../instruments/decision/normative-text.ts";
import { repealNotice } from "../../instruments/decision/repeal-notice.ts";
import { clocks } from "./normative/clocks.ts";
import { deliberation } from "./normative/deliberation.ts";
import { drafting } from "./normative/drafting.ts";
import { fields } from "./normative/fields.ts";
import { force } from "./normative/force.ts";
import { keepers, states } from "./normative/parts.ts";
import { upkeep } from "./normative/upkeep.ts";

/** 行政规范性文件: from drafting to the day it lapses; no review, no deliberation; no number, no ground for enforcement. */
export const normativeDocument = procedure({
  id: "normative-document",
  title: "行政规范性文件",
  area: "decision",
  basis: [NDR("01"), NDR("03"), NDR("04")],
  subject: "{title}",

  fields,
  facets: {
    category: "category",
    subcategory: "termKind",
    source: "filingResult",
    mode: "repealGround",
    channel: "inNameOf",
    level: "cleanupResult",
    unit: "drafter",
    person: "worker",
    quantity: "opinionCount",
    total: "adoptedCount",
    decidedOn: "issuedOn",
    filedOn: "filedOn",
    effectiveOn: "effectiveOn",
    validFrom: "effectiveOn",
    validTo: "validTo",
    answeredOn: "interpretedOn",
    dueOn: "validTo",
    flagged: "burden",
  },

  states,
  initial: "drafting",
  outcomes: {
    repealed: neutral("废止"),
    lapsed: success("有效期届满失效"),
    rejected: failure("不予通过"),
    abandoned: withdrawn("终止制定"),
  },

  acts: { ...drafting, ...deliberation, ...force, ...upkeep },
  clocks,
  mainClocks: ["challenge", "correction", "filing", "interpretation", "consultation", "validity"],
  instruments: [commentNotice, normativeText, filingReport, repealNotice],
  settings: {
    consultDays: localSetting("公开征求意见期限（工作日）", 7, NDR("12")),
    beforeForce: localSetting("公布到施行（日）", 30, NDR("14")),
    validYears: localSetting("一般有效期（年）", 5, NDR("13")),
    trialYears: localSetting("暂行、试行有效期（年）", 2, NDR("13")),
    filingDays: localSetting("报送备案期限（日）", 15, NDR("15")),
    interpretDays: localSetting("政策解读期限（工作日）", 20, NDR("17")),
    correctDays: localSetting("备案审查纠正期限（日）", 30, NDR("15")),
    cleanupYears: localSetting("定期清理周期（年）", 2, NDR("20")),
  },
  leads: ["office-head", "justice-office-head"],
  universal: { return: false, suspend: false, publish: [handler, ...keepers] },
  seenBy: [
    ...keepers,
    "section-clerk",
    "section-head",
    "legal-counsel",
    "legal-reviewer",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(0),
});
