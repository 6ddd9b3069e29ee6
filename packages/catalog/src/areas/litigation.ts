import { litigationIndicators } from "../indicators/litigation.ts";
import { compensationDecision } from "../instruments/litigation/compensation-decision.ts";
import { compensationRefusal } from "../instruments/litigation/compensation-refusal.ts";
import { correctionReport } from "../instruments/litigation/correction-report.ts";
import { evidenceDelayRequest } from "../instruments/litigation/evidence-delay-request.ts";
import { executionRequest } from "../instruments/litigation/execution-request.ts";
import { reconsiderationAnswer } from "../instruments/litigation/reconsideration-answer.ts";
import { reconsiderationForward } from "../instruments/litigation/reconsideration-forward.ts";
import { suggestionAnswer } from "../instruments/litigation/suggestion-answer.ts";
import { suitAnswer } from "../instruments/litigation/suit-answer.ts";
import { civilSuit } from "../procedures/litigation/civil-suit.ts";
import { courtHearing } from "../procedures/litigation/court-hearing.ts";
import { courtJudgment } from "../procedures/litigation/court-judgment.ts";
import { judicialSuggestion } from "../procedures/litigation/judicial-suggestion.ts";
import { litigation } from "../procedures/litigation/litigation.ts";
import { reconsideration } from "../procedures/litigation/reconsideration.ts";
import { stateCompensation } from "../procedures/litigation/state-compensation.ts";
import type { Area } from "./area.ts";

export const litigationArea: Area = {
  procedures: [
    reconsideration,
    litigation,
    courtHearing,
    courtJudgment,
    judicialSuggestion,
    stateCompensation,
    civilSuit,
  ],
  instruments: [
    reconsiderationForward,
    reconsiderationAnswer,
    correctionReport,
    suitAnswer,
    evidenceDelayRequest,
    executionRequest,
    suggestionAnswer,
    compensationDecision,
    compensationRefusal,
  ],
  indicators: [...litigationIndicators],
};
