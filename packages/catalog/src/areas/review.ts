import { legalityIndicators } from "../indicators/legality.ts";
import { legalityReviewOpinion } from "../instruments/review/legality-review-opinion.ts";
import { legalityReview } from "../procedures/review/legality-review.ts";
import type { Area } from "./area.ts";

export const reviewArea: Area = {
  procedures: [legalityReview],
  instruments: [legalityReviewOpinion],
  indicators: [...legalityIndicators],
};
