import { BUILDER, officers, POWERS } from "../../testing/paths/enforcement/compulsion.ts";
import { GRANTED, PROPOSAL } from "../../testing/paths/enforcement/coercive-measure.ts";
import { wandered } from "../../testing/walked.ts";
import { coerciveExecution } from "./coercive-execution.ts";
import { coerciveMeasure } from "./coercive-measure.ts";
import { criminalTransfer } from "./criminal-transfer.ts";
import { returnedCase } from "./criminal-transfer/returned-case.ts";
import { illegalConstruction } from "./illegal-construction.ts";

const prefer = {
  officers: [officers],
  offender: [BUILDER],
  identityShown: [true],
  told: [true],
  presence: ["present"],
  signing: ["signed"],
  statementReply: ["不成立"],
};

wandered([
  {
    definition: coerciveMeasure,
    world: GRANTED,
    prefer: {
      ...prefer,
      items: [PROPOSAL["items"] ?? []],
      custodyFree: [true],
      appraisalFree: [true],
      imposedAt: ["2024-09-02T01:00:00.000Z"],
      returnedOn: ["2024-09-02"],
    },
  },
  {
    definition: coerciveExecution,
    prefer: { ...prefer, agreementBy: ["2027-01-04"], surchargeReduced: [0] },
    // After the demand is served, or three years have passed.
    beyond: [
      "decide",
      "decideSubstitute",
      "demandSubstitute",
      "performSubstitute",
      "execute",
      "haltExpires",
      "cease",
      "decided",
      "substituteDecided",
      "executed",
      "ceased",
    ],
  },
  {
    definition: illegalConstruction,
    world: POWERS,
    prefer: {
      ...prefer,
      cause: ["GH01"],
      foundAt: ["2024-09-02T00:00:00.000Z"],
      arrivedAt: ["2024-09-02T01:00:00.000Z"],
      measuredOn: ["2024-09-02"],
      illegalArea: [1],
      measuredArea: [50],
      determination: ["removable", "removable", "correctable"],
      correctBy: ["2027-01-04"],
    },
    // After the notice and the order are served, the penalty carried out, the correction checked; or never unlawful.
    beyond: [
      "orderDemolition",
      "announce",
      "registerRemedy",
      "endRemedy",
      "enforce",
      "executionReported",
      "leaveEnforcement",
      "confiscate",
      "ordered",
      "enforcing",
      "confiscated",
      "corrected",
      "lawful",
      "revoked",
    ],
  },
  { definition: criminalTransfer, prefer: { ...prefer, evidenceKept: [true] } },
  {
    definition: returnedCase,
    world: {
      ...POWERS,
      relatives: [{ id: "r1", kind: "followUp", procedure: "ordinary-penalty", closed: true, outcome: "executed" }],
    },
    prefer: { ...prefer, cause: ["GH01"] },
  },
]);
