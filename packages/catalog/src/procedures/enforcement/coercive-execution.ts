import { handler, member, superior } from "../../build/act.ts";
import { ACL, POW, TSY } from "../../build/basis.ts";
import { keep, localSetting, neutral, procedure, series, success } from "../../build/procedure.ts";
import { clearingNotice } from "../../instruments/enforcement/clearing-notice.ts";
import { coercionDemand } from "../../instruments/enforcement/coercion-demand.ts";
import { coerciveExecutionDecision } from "../../instruments/enforcement/coercive-execution-decision.ts";
import { compulsionRecord } from "../../instruments/enforcement/compulsion-record.ts";
import { executionEndNotice } from "../../instruments/enforcement/execution-end-notice.ts";
import { executionHaltNotice } from "../../instruments/enforcement/execution-halt-notice.ts";
import { substituteDecision } from "../../instruments/enforcement/substitute-decision.ts";
import { substituteDemand } from "../../instruments/enforcement/substitute-demand.ts";
import { REMEDY_SETTINGS } from "../../instruments/remedies.ts";
import { clocks } from "./coercive-execution/clocks.ts";
import { deciding } from "./coercive-execution/deciding.ts";
import { executing } from "./coercive-execution/executing.ts";
import { fields } from "./coercive-execution/fields.ts";
import { states } from "./coercive-execution/states.ts";
import { substituting } from "./coercive-execution/substituting.ts";
import { COMPULSION_SEEN_BY, directService, NIGHT_SETTINGS } from "./compulsion.ts";

/** 行政机关强制执行: asked first, heard, decided, done by day; 代履行; 加处罚款; agreement, halt, end (行政强制法第四章). */
export const coerciveExecution = procedure({
  id: "coercive-execution",
  title: "行政强制执行",
  area: "enforcement",
  basis: [ACL(12), ACL(35), ACL(37), POW(10)],
  subject: "{offender.name} {decisionTitle} {decisionNumber}",
  numbering: { matter: series("{org}强执〔{year}〕{seq}号", { gapless: false }) },
  fields,
  facets: {
    category: "method",
    subcategory: "obligationKind",
    mode: "authority",
    source: "decisionTitle",
    topic: "decisionNumber",
    party: "offender",
    place: "place",
    community: "place.unit",
    person: "$matter.handler",
    amount: "principal",
    total: "amountGot",
    occurredOn: "decidedOn",
    decidedOn: "$on.decide",
    servedOn: "$served.coercive-execution-decision",
    effectiveOn: "executeTo",
    level: "object",
    special: "urgentNow",
  },
  states,
  initial: "prepared",
  outcomes: {
    executed: success("执行完毕"),
    performed: success("当事人履行"),
    cleared: success("立即代履行完毕"),
    ended: neutral("终结执行"),
    ceased: neutral("不再执行"),
    toCourt: neutral("转申请法院强制执行"),
  },
  acts: { ...deciding, ...substituting, ...executing },
  clocks,
  mainClocks: ["notifyCleared", "substitute", "demandPeriod", "agreement", "halt"],
  instruments: [
    coercionDemand,
    coerciveExecutionDecision,
    substituteDecision,
    substituteDemand,
    compulsionRecord,
    clearingNotice,
    executionHaltNotice,
    executionEndNotice,
  ],
  settings: {
    ...REMEDY_SETTINGS,
    ...NIGHT_SETTINGS,
    reviewCompulsion: localSetting("强制执行决定须法制审核", true, TSY("12")),
    notifyHours: localSetting("立即代履行后通知当事人的内部期限（小时）", 24, ACL(52)),
  },
  leads: ["squad-leader", "enforcement-head"],
  universal: {
    suspend: false,
    resume: false,
    extend: false,
    serve: {
      by: [handler, member, superior, "case-clerk", "enforcement-officer", "auxiliary"],
      requires: [directService],
    },
  },
  seenBy: [...COMPULSION_SEEN_BY, "auxiliary"],
  sensitivity: "personal",
  retention: keep(10),
});
