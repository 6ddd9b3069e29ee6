import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Indicator, Outline } from "@fadu/engine/definition/indicator.ts";
import type { Instrument } from "@fadu/engine/definition/instrument.ts";
import { ALL_INDICATORS } from "./indicators/indicators.ts";
import { hotlineReply } from "./instruments/appeals/hotline-reply.ts";
import { hotlineReturn } from "./instruments/appeals/hotline-return.ts";
import { petitionAcceptanceNotice } from "./instruments/appeals/petition-acceptance-notice.ts";
import { petitionExtensionNotice } from "./instruments/appeals/petition-extension-notice.ts";
import { petitionGuidanceNotice } from "./instruments/appeals/petition-guidance-notice.ts";
import { petitionObjection } from "./instruments/appeals/petition-objection.ts";
import { petitionOpinion } from "./instruments/appeals/petition-opinion.ts";
import { petitionReconciliation } from "./instruments/appeals/petition-reconciliation.ts";
import { petitionReply } from "./instruments/appeals/petition-reply.ts";
import { petitionReviewOpinion } from "./instruments/appeals/petition-review-opinion.ts";
import { proposalReply } from "./instruments/appeals/proposal-reply.ts";
import { suggestionReply } from "./instruments/appeals/suggestion-reply.ts";
import { supervisionNotice } from "./instruments/appeals/supervision-notice.ts";
import { supervisionReminder } from "./instruments/appeals/supervision-reminder.ts";
import { commentNotice } from "./instruments/decision/comment-notice.ts";
import { contractApproval } from "./instruments/decision/contract-approval.ts";
import { decisionText } from "./instruments/decision/decision-text.ts";
import { filingReport } from "./instruments/decision/filing-report.ts";
import { normativeText } from "./instruments/decision/normative-text.ts";
import { repealNotice } from "./instruments/decision/repeal-notice.ts";
import { closingApproval } from "./instruments/enforcement/closing-approval.ts";
import { eDeliveryConsent } from "./instruments/enforcement/e-delivery-consent.ts";
import { evidenceHoldNotice } from "./instruments/enforcement/evidence-hold-notice.ts";
import { filingApproval } from "./instruments/enforcement/filing-approval.ts";
import { hearingNotice } from "./instruments/enforcement/hearing-notice.ts";
import { investigationReport } from "./instruments/enforcement/investigation-report.ts";
import { noPenaltyDecision } from "./instruments/enforcement/no-penalty-decision.ts";
import { onTheSpotDecision } from "./instruments/enforcement/on-the-spot-decision.ts";
import { paymentDemand } from "./instruments/enforcement/payment-demand.ts";
import { penaltyDecision } from "./instruments/enforcement/penalty-decision.ts";
import { penaltyNotice } from "./instruments/enforcement/penalty-notice.ts";
import { penaltyReviewOpinion } from "./instruments/enforcement/penalty-review-opinion.ts";
import { rectificationOrder } from "./instruments/enforcement/rectification-order.ts";
import { serviceReceipt } from "./instruments/enforcement/service-receipt.ts";
import { mediationAgreement } from "./instruments/disputes/mediation-agreement.ts";
import { mediationEndNotice } from "./instruments/disputes/mediation-end-notice.ts";
import { mediationRecord } from "./instruments/disputes/mediation-record.ts";
import { oralAgreementRecord } from "./instruments/disputes/oral-agreement-record.ts";
import { rightsNotice } from "./instruments/disputes/rights-notice.ts";
import { legalityReviewOpinion } from "./instruments/review/legality-review-opinion.ts";
import { applicationReceipt } from "./instruments/disclosure/application-receipt.ts";
import { correctionNotice } from "./instruments/disclosure/correction-notice.ts";
import { disclosureAnswer } from "./instruments/disclosure/disclosure-answer.ts";
import { extensionNotice } from "./instruments/disclosure/extension-notice.ts";
import { thirdPartyLetter } from "./instruments/disclosure/third-party-letter.ts";
import { annualReport } from "./outlines/annual-report.ts";
import { hotlineTicket } from "./procedures/appeals/hotline-ticket.ts";
import { petition } from "./procedures/appeals/petition.ts";
import { petitionReview } from "./procedures/appeals/petition-review.ts";
import { proposal } from "./procedures/appeals/proposal.ts";
import { suggestion } from "./procedures/appeals/suggestion.ts";
import { supervisionItem } from "./procedures/appeals/supervision-item.ts";
import { unableToDo } from "./procedures/appeals/unable-to-do.ts";
import { contract } from "./procedures/decision/contract.ts";
import { legalConsultation } from "./procedures/decision/legal-consultation.ts";
import { majorDecision } from "./procedures/decision/major-decision.ts";
import { normativeDocument } from "./procedures/decision/normative-document.ts";
import { weeklyTask } from "./procedures/decision/weekly-task.ts";
import { disclosureRequest } from "./procedures/disclosure/disclosure-request.ts";
import { administrativeDispute } from "./procedures/disputes/administrative-dispute.ts";
import { mediation } from "./procedures/disputes/mediation.ts";
import { ordinaryPenalty } from "./procedures/enforcement/ordinary-penalty.ts";
import { simplePenalty } from "./procedures/enforcement/simple-penalty.ts";
import { complaint } from "./procedures/events/complaint.ts";
import { gridEvent } from "./procedures/events/grid-event.ts";
import { warning } from "./procedures/events/warning.ts";
import { courtHearing } from "./procedures/litigation/court-hearing.ts";
import { litigation } from "./procedures/litigation/litigation.ts";
import { disclosureItem } from "./procedures/records/disclosure-item.ts";
import { examResult } from "./procedures/records/exam-result.ts";
import { meetingTopic } from "./procedures/records/meeting-topic.ts";
import { studySession } from "./procedures/records/study-session.ts";
import { legalityReview } from "./procedures/review/legality-review.ts";
import { mediationRoom } from "./procedures/rosters/mediation-room.ts";
import { officer } from "./procedures/rosters/officer.ts";
import { penaltyPower } from "./procedures/rosters/penalty-power.ts";
import { publicLawyer } from "./procedures/rosters/public-lawyer.ts";
import { teamMember } from "./procedures/rosters/team-member.ts";
import { team } from "./procedures/rosters/team.ts";
import { theme } from "./procedures/rosters/theme.ts";

/** Every procedure of the catalogue, one explicit list. */
export const PROCEDURES: readonly Definition[] = [
  gridEvent,
  complaint,
  warning,

  petition,
  petitionReview,
  hotlineTicket,
  supervisionItem,
  suggestion,
  proposal,
  unableToDo,

  simplePenalty,
  ordinaryPenalty,
  mediation,
  administrativeDispute,
  legalityReview,
  normativeDocument,
  majorDecision,
  contract,
  legalConsultation,
  weeklyTask,
  disclosureRequest,
  litigation,
  courtHearing,

  meetingTopic,
  studySession,
  examResult,
  disclosureItem,

  officer,
  publicLawyer,
  team,
  teamMember,
  theme,
  mediationRoom,
  penaltyPower,
];

/** Every instrument (文书). */
export const INSTRUMENTS: readonly Instrument[] = [
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

  rightsNotice,
  mediationRecord,
  mediationAgreement,
  oralAgreementRecord,
  mediationEndNotice,

  legalityReviewOpinion,

  applicationReceipt,
  correctionNotice,
  extensionNotice,
  thirdPartyLetter,
  disclosureAnswer,

  petitionAcceptanceNotice,
  petitionGuidanceNotice,
  petitionObjection,
  petitionExtensionNotice,
  petitionOpinion,
  petitionReply,
  petitionReconciliation,
  petitionReviewOpinion,
  supervisionNotice,
  supervisionReminder,
  hotlineReply,
  hotlineReturn,
  suggestionReply,
  proposalReply,

  commentNotice,
  normativeText,
  filingReport,
  repealNotice,
  decisionText,
  contractApproval,
];

/** Every indicator (指标). */
export const INDICATORS: readonly Indicator[] = ALL_INDICATORS;

/** Every report outline (报告提纲). */
export const OUTLINES: readonly Outline[] = [annualReport];
