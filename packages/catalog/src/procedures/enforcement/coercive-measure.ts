import { handler, member, superior } from "../../build/act.ts";
import { ACL, POW } from "../../build/basis.ts";
import { keep, localSetting, neutral, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { appraisalPeriodNotice } from "../../instruments/enforcement/appraisal-period-notice.ts";
import { compulsionRecord } from "../../instruments/enforcement/compulsion-record.ts";
import { measureApproval } from "../../instruments/enforcement/measure-approval.ts";
import { seizureDecision } from "../../instruments/enforcement/seizure-decision.ts";
import { seizureDisposalDecision } from "../../instruments/enforcement/seizure-disposal-decision.ts";
import { seizureExtensionNotice } from "../../instruments/enforcement/seizure-extension-notice.ts";
import { seizureList } from "../../instruments/enforcement/seizure-list.ts";
import { seizureReleaseDecision } from "../../instruments/enforcement/seizure-release-decision.ts";
import { seizureReturnList } from "../../instruments/enforcement/seizure-return-list.ts";
import { seizureTransferNotice } from "../../instruments/enforcement/seizure-transfer-notice.ts";
import { REMEDY_SETTINGS } from "../../instruments/remedies.ts";
import { clocks } from "./coercive-measure/clocks.ts";
import { ending } from "./coercive-measure/ending.ts";
import { fields } from "./coercive-measure/fields.ts";
import { imposing } from "./coercive-measure/imposing.ts";
import { states } from "./coercive-measure/states.ts";
import { COMPULSION_SEEN_BY, directService } from "./compulsion.ts";

/** 行政强制措施（查封、扣押）: agreed to before, or within a day; thirty days, once thirty more; then dealt with or given back (行政强制法第三章). */
export const coerciveMeasure = procedure({
  id: "coercive-measure",
  title: "行政强制措施（查封、扣押）",
  area: "enforcement",
  basis: [ACL("09"), ACL("18a"), ACL("25a"), POW("09")],
  subject: "{offender.name} {caseNumber}",
  numbering: { matter: series("{org}强措〔{year}〕{seq}号", { gapless: false }) },
  fields,
  facets: {
    category: "kind",
    mode: "disposal",
    source: "caseNumber",
    party: "offender",
    place: "place",
    community: "place.unit",
    person: "$matter.handler",
    level: "releaseGround",
    occurredOn: "imposedAt",
    filedOn: "$matter.openedOn",
    decidedOn: "$on.dispose",
    servedOn: "$served.seizure-decision",
    answeredOn: "returnedOn",
  },
  states,
  initial: "proposed",
  outcomes: {
    released: success("已解除并退还"),
    confiscated: success("依法没收"),
    destroyed: success("依法销毁"),
    transferred: neutral("随案移送"),
    notImposed: withdrawn("未实施"),
  },
  acts: { ...imposing, ...ending },
  clocks,
  mainClocks: ["ratification", "holding", "prolonged", "giveBack"],
  instruments: [
    measureApproval,
    seizureDecision,
    seizureList,
    compulsionRecord,
    seizureExtensionNotice,
    appraisalPeriodNotice,
    seizureDisposalDecision,
    seizureReleaseDecision,
    seizureReturnList,
    seizureTransferNotice,
  ],
  settings: {
    ...REMEDY_SETTINGS,
    measuresGranted: localSetting("本机关已依法取得查封、扣押权", false, POW("09")),
    returnDays: localSetting("立即退还财物的内部期限（工作日）", 1, ACL(28)),
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
