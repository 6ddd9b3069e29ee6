import { legalityIndicators } from "../indicators/legality.ts";
import { legalOpinionLetter } from "../instruments/review/legal-opinion-letter.ts";
import { legalityReviewOpinion } from "../instruments/review/legality-review-opinion.ts";
import { difficultCaseMeeting } from "../procedures/review/difficult-case-meeting.ts";
import { interferenceRecord } from "../procedures/review/interference-record.ts";
import { legalityReview } from "../procedures/review/legality-review.ts";
import { licenceChargeItem } from "../procedures/review/licence-charge-item.ts";
import { observationOpinion } from "../procedures/review/observation-opinion.ts";
import { observationPoint } from "../procedures/review/observation-point.ts";
import type { Area } from "./area.ts";

export const reviewArea: Area = {
  procedures: [
    legalityReview,
    difficultCaseMeeting,
    observationPoint,
    observationOpinion,
    interferenceRecord,
    licenceChargeItem,
  ],
  instruments: [legalityReviewOpinion, legalOpinionLetter],
  indicators: [...legalityIndicators],
};
