import { enforcementIndicators } from "../indicators/enforcement.ts";
import { illegalConstructionIndicators } from "../indicators/illegal-construction.ts";
import { compulsionDocuments } from "../instruments/enforcement/compulsion-documents.ts";
import { penaltyDocuments } from "../instruments/enforcement/penalty-documents.ts";
import { coerciveExecution } from "../procedures/enforcement/coercive-execution.ts";
import { coerciveMeasure } from "../procedures/enforcement/coercive-measure.ts";
import { courtEnforcement } from "../procedures/enforcement/court-enforcement.ts";
import { criminalTransfer } from "../procedures/enforcement/criminal-transfer.ts";
import { returnedCase } from "../procedures/enforcement/criminal-transfer/returned-case.ts";
import { illegalConstruction } from "../procedures/enforcement/illegal-construction.ts";
import { demolition } from "../procedures/enforcement/illegal-construction/demolition.ts";
import { ordinaryPenalty } from "../procedures/enforcement/ordinary-penalty.ts";
import { simplePenalty } from "../procedures/enforcement/simple-penalty.ts";
import type { Area } from "./area.ts";

export const enforcementArea: Area = {
  procedures: [
    simplePenalty,
    ordinaryPenalty,
    coerciveMeasure,
    coerciveExecution,
    courtEnforcement,
    illegalConstruction,
    demolition,
    criminalTransfer,
    returnedCase,
  ],
  instruments: [...penaltyDocuments, ...compulsionDocuments],
  indicators: [...enforcementIndicators, ...illegalConstructionIndicators],
};
