import { handler, superior } from "../../build/act.ts";
import { ALL, POW } from "../../build/basis.ts";
import { failure, keep, neutral, procedure, series, success } from "../../build/procedure.ts";
import { evidenceDelayRequest } from "../../instruments/litigation/evidence-delay-request.ts";
import { executionRequest } from "../../instruments/litigation/execution-request.ts";
import { suitAnswer } from "../../instruments/litigation/suit-answer.ts";
import { clocks } from "./litigation/clocks.ts";
import { defence } from "./litigation/defence.ts";
import { effect } from "./litigation/effect.ts";
import { fields } from "./litigation/fields.ts";
import { hearing } from "./litigation/hearing.ts";
import { judgment } from "./litigation/judgment.ts";
import { states } from "./litigation/states.ts";
import { readers } from "./parts.ts";

/**
 * 行政诉讼（应诉）: answer and evidence in fifteen days, the head in court, judgment, appeal, effect, compliance. Results over
 * disclosure of information (`disclosureRelated`, facet `flagged`) enter its yearly report: won 维持, lost 纠正, 其他, 尚未审结 while
 * there is no outcome; `priorReconsideration` (facet `source`) tells the report's two columns apart.
 */
export const litigation = procedure({
  id: "litigation",
  title: "行政诉讼",
  area: "litigation",
  basis: [ALL("67"), ALL("34"), ALL("03"), POW("21")],
  subject: "{plaintiff.name} 诉 {act} {caseNumber}",
  numbering: { matter: series("{org}行诉〔{year}〕{seq}号", { gapless: false }) },
  fields,
  facets: {
    category: "cause",
    subcategory: "result",
    source: "priorReconsideration",
    mode: "role",
    level: "instance",
    party: "plaintiff",
    unit: "organ",
    amount: "amount",
    headcount: "headcount",
    filedOn: "receivedOn",
    answeredOn: "answeredOn",
    dueOn: "$due.answer",
    decidedOn: "judgedOn",
    effectiveOn: "effectiveOn",
    flagged: "disclosureRelated",
  },
  states,
  initial: "received",
  outcomes: {
    won: success("胜诉"),
    lost: failure("败诉"),
    partlyLost: failure("部分败诉"),
    withdrawn: neutral("原告撤诉"),
    settled: neutral("调解结案"),
    other: neutral("终结、移送等"),
  },
  acts: { ...defence, ...hearing, ...judgment, ...effect },
  clocks,
  mainClocks: ["delayed", "answer", "hearing", "performance"],
  instruments: [suitAnswer, evidenceDelayRequest, executionRequest],
  leads: ["justice-office-head"],
  universal: { suspend: false, resume: false, return: [handler, superior] },
  seenBy: readers,
  sensitivity: "personal",
  retention: keep(30),
});
