import { handler, superior } from "../../build/act.ts";
import { ARL } from "../../build/basis.ts";
import { failure, keep, neutral, procedure, series, success } from "../../build/procedure.ts";
import { correctionReport } from "../../instruments/litigation/correction-report.ts";
import { reconsiderationAnswer } from "../../instruments/litigation/reconsideration-answer.ts";
import { reconsiderationForward } from "../../instruments/litigation/reconsideration-forward.ts";
import { readers } from "./parts.ts";
import { clocks } from "./reconsideration/clocks.ts";
import { decision } from "./reconsideration/decision.ts";
import { defence } from "./reconsideration/defence.ts";
import { fields } from "./reconsideration/fields.ts";
import { intake } from "./reconsideration/intake.ts";
import { states } from "./reconsideration/states.ts";

/**
 * 行政复议（被申请人）: the application's copy answered with evidence, ten working days in the ordinary and five in the summary
 * procedure; heard, decided or mediated, performed, and what the organ advises reported. Results over disclosure of
 * information (`disclosureRelated`, facet `flagged`) enter its yearly report: upheld 维持, corrected 纠正, the rest 其他, 尚未审结
 * while there is no outcome.
 */
export const reconsideration = procedure({
  id: "reconsideration",
  title: "行政复议",
  area: "litigation",
  basis: [ARL("11"), ARL("44"), ARL("48b"), ARL("63")],
  subject: "{applicant.name} 复议 {act}",
  numbering: { matter: series("{org}行复〔{year}〕{seq}号", { gapless: false }) },
  fields,
  facets: {
    category: "cause",
    subcategory: "result",
    source: "actKind",
    mode: "track",
    party: "applicant",
    unit: "organ",
    amount: "amount",
    headcount: "headcount",
    filedOn: "receivedOn",
    answeredOn: "answeredOn",
    decidedOn: "decidedOn",
    servedOn: "servedOn",
    flagged: "disclosureRelated",
  },
  states,
  initial: "answering",
  outcomes: {
    upheld: success("维持"),
    corrected: failure("纠正"),
    mediated: neutral("调解结案"),
    withdrawn: neutral("申请人撤回（和解）"),
    rejected: success("驳回"),
    other: neutral("终止、移送等"),
    selfCorrected: neutral("自行纠正"),
    notAccepted: neutral("不予受理"),
  },
  acts: { ...intake, ...defence, ...decision },
  clocks,
  mainClocks: ["forward", "answerSummary", "answer", "document", "transfer", "opinion", "performance"],
  instruments: [reconsiderationForward, reconsiderationAnswer, correctionReport],
  leads: ["justice-office-head"],
  universal: {
    suspend: false,
    resume: false,
    return: [handler, superior],
    // The organ's notice that it takes up to thirty days more (行政复议法第六十二条).
    extend: [handler, "litigation-clerk", "justice-assistant", "justice-office-head"],
  },
  seenBy: [...readers, "case-clerk", "enforcement-head", "section-head"],
  sensitivity: "personal",
  retention: keep(30),
});
