import { handler } from "../../build/act.ts";
import { MAD } from "../../build/basis.ts";
import { failure, keep, localSetting, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { commentNotice } from "../../instruments/decision/comment-notice.ts";
import { decisionText } from "../../instruments/decision/decision-text.ts";
import { clocks } from "./major/clocks.ts";
import { decision } from "./major/decision.ts";
import { execution } from "./major/execution.ts";
import { fields } from "./major/fields.ts";
import { OFFICE, office, states } from "./major/parts.ts";
import { preparation } from "./major/preparation.ts";

/** 重大行政决策: a street follows the Regulation by analogy (MAD-02); no step is skipped, each leaves its proof. */
export const majorDecision = procedure({
  id: "major-decision",
  title: "重大行政决策",
  area: "decision",
  basis: [MAD("02"), MAD("03"), MAD("33")],
  subject: "{title}",
  numbering: { matter: series("{org}决策〔{year}〕{seq:3}号", { gapless: false }) },
  fields,
  facets: {
    category: "kind",
    subcategory: "evaluationResult",
    mode: "openness",
    level: "riskLevel",
    unit: "lead",
    person: "worker",
    quantity: "opinionCount",
    total: "adoptedCount",
    occurredOn: "meetingOn",
    decidedOn: "$on.announce",
    effectiveOn: "$on.announce",
    filedOn: "$on.start",
    dueOn: "executeBy",
    flagged: "inCatalogue",
  },

  states,
  initial: "proposed",
  outcomes: {
    executed: success("执行完毕"),
    stopped: failure("停止执行"),
    unlawful: failure("被认定违法、无效"),
    rejected: failure("讨论未通过"),
    abandoned: withdrawn("终止决策程序"),
  },

  acts: { ...preparation, ...decision, ...execution },
  clocks,
  mainClocks: ["announce", "report", "execution", "consultation", "start"],
  instruments: [commentNotice, decisionText],
  settings: {
    consultDays: localSetting("公开征求意见期限（日，街道参照执行）", 30, [MAD("15"), MAD("02")]),
    reviewDays: localSetting("合法性审查必要时间（工作日，街道参照执行）", 7, [MAD("26"), MAD("02")]),
    startDays: localSetting("决定是否启动期限（工作日）", 15, OFFICE),
    reportEvery: localSetting("执行情况报告周期（日）", 90, OFFICE),
  },
  leads: ["office-head", "org-head"],
  universal: { return: false, suspend: false, resume: false, publish: [handler, ...office] },
  seenBy: [
    ...office,
    "section-clerk",
    "section-head",
    "justice-office-head",
    "legal-counsel",
    "supervision-clerk",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(0),
});
