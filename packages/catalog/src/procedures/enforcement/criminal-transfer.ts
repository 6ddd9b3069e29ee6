import { handler, member, superior } from "../../build/act.ts";
import { APL, TRF } from "../../build/basis.ts";
import { keep, localSetting, neutral, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { criminalTransferLetter } from "../../instruments/enforcement/criminal-transfer-letter.ts";
import { reconsiderationRequest } from "../../instruments/enforcement/reconsideration-request.ts";
import { supervisionProposal } from "../../instruments/enforcement/supervision-proposal.ts";
import { transferItemList } from "../../instruments/enforcement/transfer-item-list.ts";
import { transferReport } from "../../instruments/enforcement/transfer-report.ts";
import { COMPULSION_SEEN_BY } from "./compulsion.ts";
import { clocks } from "./criminal-transfer/clocks.ts";
import { fields } from "./criminal-transfer/fields.ts";
import { objecting } from "./criminal-transfer/objecting.ts";
import { states } from "./criminal-transfer/states.ts";
import { transferring } from "./criminal-transfer/transferring.ts";

/** 涉嫌犯罪案件移送: decided in three days, handed over in twenty-four hours; answered, objected to or taken back (移送规定). */
export const criminalTransfer = procedure({
  id: "criminal-transfer",
  title: "涉嫌犯罪案件移送",
  area: "enforcement",
  basis: [TRF("03"), TRF("05"), APL(27)],
  subject: "{offender.name} {suspectedCrime} {caseNumber}",
  numbering: { matter: series("{org}罪移〔{year}〕{seq}号", { gapless: false }) },
  fields,
  facets: {
    category: "destination",
    mode: "policeDecision",
    level: "verdict",
    source: "caseNumber",
    topic: "suspectedCrime",
    party: "offender",
    person: "$matter.handler",
    occurredOn: "discoveredOn",
    filedOn: "discoveredOn",
    decidedOn: "$on.decide",
    answeredOn: "answerOn",
    servedOn: "handedOverAt",
    effectiveOn: "itemsHandedOn",
    flagged: "intellectualProperty",
  },
  states,
  initial: "verifying",
  outcomes: {
    filed: success("司法（监察）机关立案"),
    returned: neutral("不予立案，退回依法处理"),
    refused: withdrawn("不批准移送"),
  },
  acts: { ...transferring, ...objecting },
  clocks,
  mainClocks: ["decision", "deliver", "handItems", "objection", "supervision", "verification", "filing"],
  instruments: [transferReport, criminalTransferLetter, transferItemList, reconsiderationRequest, supervisionProposal],
  settings: { verifyDays: localSetting("专案组核实、报告的内部期限（工作日）", 3, TRF("05")) },
  leads: ["squad-leader", "enforcement-head", "org-head"],
  universal: {
    suspend: false,
    resume: false,
    extend: false,
    serve: [handler, member, superior, "case-clerk", "enforcement-officer"],
  },
  seenBy: [...COMPULSION_SEEN_BY, "supervision-clerk"],
  sensitivity: "secret",
  retention: keep(10),
});
