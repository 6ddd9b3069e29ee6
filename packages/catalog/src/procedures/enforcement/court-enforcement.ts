import { handler, member, superior } from "../../build/act.ts";
import { ACL, POW } from "../../build/basis.ts";
import { failure, keep, neutral, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { courtApplication } from "../../instruments/enforcement/court-application.ts";
import { courtDemand } from "../../instruments/enforcement/court-demand.ts";
import { REMEDY_SETTINGS } from "../../instruments/remedies.ts";
import { COMPULSION_SEEN_BY, directService } from "./compulsion.ts";
import { applying } from "./court-enforcement/applying.ts";
import { clocks } from "./court-enforcement/clocks.ts";
import { fields } from "./court-enforcement/fields.ts";
import { ruling } from "./court-enforcement/ruling.ts";
import { states } from "./court-enforcement/states.ts";

/** 申请人民法院强制执行（非诉执行）: for an office that may not compel by itself, within three months (行政强制法第五章). */
export const courtEnforcement = procedure({
  id: "court-enforcement",
  title: "申请人民法院强制执行",
  area: "enforcement",
  basis: [ACL(53), ACL(54), ACL(55), POW(10)],
  subject: "{offender.name} {decisionTitle} {decisionNumber}",
  numbering: { matter: series("{org}非诉执行〔{year}〕{seq}号", { gapless: false }) },
  fields,
  facets: {
    category: "ruling",
    mode: "result",
    source: "decisionTitle",
    topic: "decisionNumber",
    party: "offender",
    person: "$matter.handler",
    amount: "principal",
    total: "executedAmount",
    occurredOn: "decidedOn",
    servedOn: "decisionServedOn",
    filedOn: "submittedOn",
    decidedOn: "rulingOn",
    effectiveOn: "executedOn",
    flagged: "urgent",
  },
  states,
  initial: "waiting",
  outcomes: {
    executed: success("执行完毕"),
    partly: neutral("部分执行"),
    ended: neutral("终结执行"),
    performed: success("当事人自行履行"),
    notAccepted: failure("法院不予受理"),
    refusedByCourt: failure("法院不予执行"),
    overturned: failure("决定被变更、撤销、确认违法或者无效"),
    withdrawn: withdrawn("撤回（不再申请）"),
  },
  acts: { ...applying, ...ruling },
  clocks,
  mainClocks: [
    "application",
    "earlierApplication",
    "declineObjection",
    "refusalObjection",
    "urgentExecution",
    "demandPeriod",
    "suitPeriod",
  ],
  instruments: [courtDemand, courtApplication],
  settings: REMEDY_SETTINGS,
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
