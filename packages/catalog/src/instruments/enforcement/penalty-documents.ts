import type { Instrument } from "@fadu/engine/definition/instrument.ts";
import { amendmentNotice } from "./amendment-notice.ts";
import { appraisalCommission } from "./appraisal-commission.ts";
import { assistanceLetter } from "./assistance-letter.ts";
import { caseSourceForm } from "./case-source-form.ts";
import { caseTransferLetter } from "./case-transfer-letter.ts";
import { closingApproval } from "./closing-approval.ts";
import { deferralApproval } from "./deferral-approval.ts";
import { discussionRecord } from "./discussion-record.ts";
import { eDeliveryConsent } from "./e-delivery-consent.ts";
import { educationRecord } from "./education-record.ts";
import { evidenceHoldNotice } from "./evidence-hold-notice.ts";
import { filingApproval } from "./filing-approval.ts";
import { hearingNotice } from "./hearing-notice.ts";
import { hearingReport } from "./hearing-report.ts";
import { hearingTranscript } from "./hearing-record.ts";
import { heldEvidenceDecision } from "./held-evidence-decision.ts";
import { heldItemsList } from "./held-items-list.ts";
import { inquiryNotice } from "./inquiry-notice.ts";
import { inquiryRecord } from "./inquiry-record.ts";
import { investigationReport } from "./investigation-report.ts";
import { noPenaltyDecision } from "./no-penalty-decision.ts";
import { offSiteNotice } from "./off-site-notice.ts";
import { onTheSpotDecision } from "./on-the-spot-decision.ts";
import { paymentDemand } from "./payment-demand.ts";
import { penaltyDecision } from "./penalty-decision.ts";
import { penaltyNotice } from "./penalty-notice.ts";
import { penaltyReviewOpinion } from "./penalty-review-opinion.ts";
import { rectificationOrder } from "./rectification-order.ts";
import { reexaminationOpinion } from "./reexamination-opinion.ts";
import { resumptionApproval, suspensionApproval } from "./suspension-approval.ts";
import { samplingVoucher } from "./sampling-voucher.ts";
import { sceneRecord } from "./scene-record.ts";
import { serviceReceipt } from "./service-receipt.ts";
import { statementRecord } from "./statement-record.ts";
import { surchargeDecision } from "./surcharge-decision.ts";

/** Documents (文书) of an ordinary penalty, in the order in which a case file has them (PAF-01 … PAF-25; HCP-40). */
export const ordinaryDocuments: readonly Instrument[] = [
  caseSourceForm,
  filingApproval,
  caseTransferLetter,
  assistanceLetter,
  inquiryNotice,
  inquiryRecord,
  sceneRecord,
  samplingVoucher,
  evidenceHoldNotice,
  heldItemsList,
  heldEvidenceDecision,
  offSiteNotice,
  rectificationOrder,
  appraisalCommission,
  suspensionApproval,
  resumptionApproval,
  investigationReport,
  penaltyNotice,
  statementRecord,
  reexaminationOpinion,
  hearingNotice,
  hearingTranscript,
  hearingReport,
  penaltyReviewOpinion,
  discussionRecord,
  penaltyDecision,
  noPenaltyDecision,
  educationRecord,
  amendmentNotice,
  deferralApproval,
  surchargeDecision,
  paymentDemand,
  closingApproval,
  eDeliveryConsent,
];

/** Every document that a penalty issues, whichever the procedure. */
export const penaltyDocuments: readonly Instrument[] = [...ordinaryDocuments, onTheSpotDecision, serviceReceipt];
