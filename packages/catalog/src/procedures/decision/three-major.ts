import { handler } from "../../build/act.ts";
import { SZD } from "../../build/basis.ts";
import { failure, keep, localSetting, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { threeMajorDecision } from "../../instruments/decision/three-major-decision.ts";
import { clocks } from "./three-major/clocks.ts";
import { deciding } from "./three-major/deciding.ts";
import { executing } from "./three-major/executing.ts";
import { fields } from "./three-major/fields.ts";
import { RULES, office, states } from "./three-major/parts.ts";
import { preparing } from "./three-major/preparing.ts";

/**
 * 三重一大: applied for, researched, prices compared and audited, reviewed, decided by vote, signed, carried out and filed. No
 * step is skipped and each leaves its proof (SZD-02; 议题申报、调查研究、行业比价、专业审价、法制审核、集体讨论、落笔签字).
 */
export const threeMajor = procedure({
  id: "three-major",
  title: "三重一大事项",
  area: "decision",
  basis: [SZD("01"), SZD("02"), SZD("04"), RULES],
  subject: "{title}",
  numbering: { matter: series("{org}三重〔{year}〕{seq:3}号", { gapless: false }) },
  fields,
  facets: {
    category: "category",
    subcategory: "resolution",
    mode: "meetingKind",
    topic: "title",
    unit: "proposer",
    person: "worker",
    amount: "amount",
    total: "auditedAmount",
    headcount: "attended",
    filedOn: "$on.apply",
    occurredOn: "meetingOn",
    decidedOn: "$on.signDecision",
    dueOn: "executeBy",
    flagged: "ruleOfLaw",
  },
  states,
  initial: "applied",
  outcomes: {
    executed: success("执行完毕"),
    stopped: failure("停止执行"),
    rejected: failure("未通过"),
    abandoned: withdrawn("撤回议题"),
  },
  acts: { ...preparing, ...deciding, ...executing },
  clocks,
  mainClocks: ["signing", "report", "execution", "archive"],
  instruments: [threeMajorDecision],
  settings: {
    quotes: localSetting("比价最少家数", 3, RULES),
    largeSum: localSetting("大额资金标准（元）", 500_000, SZD("01")),
    signDays: localSetting("落笔签字期限（工作日）", 5, RULES),
    reportEvery: localSetting("执行情况报告周期（日）", 90, RULES),
    archiveDays: localSetting("归档期限（日）", 30, RULES),
  },
  leads: ["office-head", "org-head"],
  universal: { return: false, suspend: false, link: [handler, ...office] },
  seenBy: [
    ...office,
    "section-clerk",
    "section-head",
    "finance-clerk",
    "archive-clerk",
    "supervision-clerk",
    "justice-office-head",
    "legal-counsel",
    "public-lawyer",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(30),
});
