import { ordinaryPenaltyPaths } from "../../testing/paths/enforcement/ordinary-penalty.ts";
import { police } from "../../testing/paths/enforcement/ordinary-steps.ts";
import {
  CITIZEN_OFFENDER,
  COMPANY_OFFENDER,
  COURT_OVER,
  simplePenaltyPaths,
} from "../../testing/paths/enforcement/simple-penalty.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { ordinaryPenalty } from "./ordinary-penalty.ts";
import { simplePenalty } from "./simple-penalty.ts";

walked(simplePenalty, simplePenaltyPaths);
walked(ordinaryPenalty, ordinaryPenaltyPaths);

const FACTS = {
  offender: [CITIZEN_OFFENDER, COMPANY_OFFENDER],
  officers: [["officer-a", "officer-b"]],
  birthDate: ["1990-01-01"],
  capacity: ["full", "limited"],
  occurredAt: ["2024-08-30T01:00:00.000Z"],
  identityShown: [true],
  finedBefore: ["no"],
  powerSource: ["devolved"],
  inNameOf: ["street", "branch"],
  discretionStep: ["light", "reduced"],
  timelyCorrected: [true],
  harm: ["none"],
  recused: [["officer-c"]],
};

wandered([
  {
    definition: simplePenalty,
    world: COURT_OVER,
    prefer: { ...FACTS, cause: ["SR01"], leniency: ["SR01-1"], told: [true], fine: [50, 100] },
    // Nothing is paid or carried out before the decision is served.
    beyond: [
      "collectOnSpot",
      "remit",
      "bank",
      "pay",
      "addSurcharge",
      "warn",
      "enforce",
      "courtEnds",
      "refund",
      "close",
      "settled",
      "enforcing",
      "executed",
      "enforced",
      "revoked",
    ],
  },
  {
    definition: ordinaryPenalty,
    world: police("returned"),
    prefer: {
      ...FACTS,
      cause: ["GH01"],
      leniency: [],
      foundOn: ["2024-09-01"],
      rightsTold: [true],
      inquiredFrom: ["2024-09-02T00:00:00.000Z"],
      inquiredTo: ["2024-09-02T01:00:00.000Z"],
      correctBy: ["2030-01-01"],
      sampledAt: ["2024-09-01T01:00:00.000Z"],
      deviceReviewed: [true],
      sitePublished: [true],
      recordChecked: [true],
      declineGround: ["noEvidence", "minor"],
      recusalOf: ["officer-c"],
      closingKind: ["investigationEnded", "filingWithdrawn"],
      appliedMost: [8000],
      conclusion: ["punish", "punish", "punish", "exempt"],
      evidenceList: [[{ kind: "record", name: "笔录", proves: "事实", verified: true }]],
      exemptGround: ["trivial"],
      complexOrMajor: [false],
      reviewGrounds: [["complex"]],
      reviewOpinion: ["agree"],
      reviewItems: [["subject", "procedure", "evidence", "law", "power", "document", "crime"]],
      reviewQualification: ["qualified"],
      hearingRight: [true],
      proposedSanctions: [["warning"]],
    },
    // What waits for service of the notice or the decision, for the police to file, for years to pass, or for three acts in a row.
    beyond: [
      "reexamine",
      "discuss",
      "proceed",
      "requestHearing",
      "arrangeHearing",
      "holdHearing",
      "endHearing",
      "punish",
      "policeAccepts",

      "pay",
      "remit",
      "bank",
      "perform",
      "defer",
      "addSurcharge",
      "demand",
      "amendDecision",
      "toCourt",
      "courtEnds",

      "endExecution",
      "appealLapses",
      "registerRemedy",
      "endRemedy",
      "revoke",
      "revokeLater",
      "refund",
      "lapseHeld",
      "hearing",
      "decided",
      "enforcing",
      "executed",
      "executionEnded",
      "noPenalty",
      "revoked",
    ],
  },
]);
