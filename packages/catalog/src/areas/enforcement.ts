import { enforcementIndicators } from "../indicators/enforcement.ts";
import { closingApproval } from "../instruments/enforcement/closing-approval.ts";
import { eDeliveryConsent } from "../instruments/enforcement/e-delivery-consent.ts";
import { evidenceHoldNotice } from "../instruments/enforcement/evidence-hold-notice.ts";
import { filingApproval } from "../instruments/enforcement/filing-approval.ts";
import { hearingNotice } from "../instruments/enforcement/hearing-notice.ts";
import { investigationReport } from "../instruments/enforcement/investigation-report.ts";
import { noPenaltyDecision } from "../instruments/enforcement/no-penalty-decision.ts";
import { onTheSpotDecision } from "../instruments/enforcement/on-the-spot-decision.ts";
import { paymentDemand } from "../instruments/enforcement/payment-demand.ts";
import { penaltyDecision } from "../instruments/enforcement/penalty-decision.ts";
import { penaltyNotice } from "../instruments/enforcement/penalty-notice.ts";
import { penaltyReviewOpinion } from "../instruments/enforcement/penalty-review-opinion.ts";
import { rectificationOrder } from "../instruments/enforcement/rectification-order.ts";
import { serviceReceipt } from "../instruments/enforcement/service-receipt.ts";
import { ordinaryPenalty } from "../procedures/enforcement/ordinary-penalty.ts";
import { simplePenalty } from "../procedures/enforcement/simple-penalty.ts";
import type { Area } from "./area.ts";

export const enforcementArea: Area = {
  procedures: [simplePenalty, ordinaryPenalty],
  instruments: [
    filingApproval,
    evidenceHoldNotice,
    rectificationOrder,
    investigationReport,
    penaltyNotice,
    hearingNotice,
    penaltyReviewOpinion,
    penaltyDecision,
    noPenaltyDecision,
    onTheSpotDecision,
    serviceReceipt,
    eDeliveryConsent,
    paymentDemand,
    closingApproval,
  ],
  indicators: [...enforcementIndicators],
};
