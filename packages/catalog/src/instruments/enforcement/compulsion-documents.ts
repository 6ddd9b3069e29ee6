import type { Instrument } from "@fadu/engine/definition/instrument.ts";
import { appraisalPeriodNotice } from "./appraisal-period-notice.ts";
import { builderNotice } from "./builder-notice.ts";
import { clearingNotice } from "./clearing-notice.ts";
import { coercionDemand } from "./coercion-demand.ts";
import { coerciveExecutionDecision } from "./coercive-execution-decision.ts";
import { compulsionRecord } from "./compulsion-record.ts";
import { constructionClosingApproval } from "./construction-closing-approval.ts";
import { constructionFilingApproval } from "./construction-filing-approval.ts";
import { courtApplication } from "./court-application.ts";
import { courtDemand } from "./court-demand.ts";
import { criminalTransferLetter } from "./criminal-transfer-letter.ts";
import { demolitionAnnouncement } from "./demolition-announcement.ts";
import { demolitionOrder } from "./demolition-order.ts";
import { demolitionPriorNotice } from "./demolition-prior-notice.ts";
import { executionEndNotice } from "./execution-end-notice.ts";
import { executionHaltNotice } from "./execution-halt-notice.ts";
import { measureApproval } from "./measure-approval.ts";
import { planningInquiry } from "./planning-inquiry.ts";
import { reconsiderationRequest } from "./reconsideration-request.ts";
import { returnedCaseReply } from "./returned-case-reply.ts";
import { seizureDecision } from "./seizure-decision.ts";
import { seizureDisposalDecision } from "./seizure-disposal-decision.ts";
import { seizureExtensionNotice } from "./seizure-extension-notice.ts";
import { seizureList } from "./seizure-list.ts";
import { seizureReleaseDecision } from "./seizure-release-decision.ts";
import { seizureReturnList } from "./seizure-return-list.ts";
import { seizureTransferNotice } from "./seizure-transfer-notice.ts";
import { stopConstructionOrder } from "./stop-construction-order.ts";
import { substituteDecision } from "./substitute-decision.ts";
import { substituteDemand } from "./substitute-demand.ts";
import { supervisionProposal } from "./supervision-proposal.ts";
import { transferItemList } from "./transfer-item-list.ts";
import { transferReport } from "./transfer-report.ts";

/** Instruments of compulsion, illegal construction, court applications and criminal transfer, in the order of the work. */
export const compulsionDocuments: readonly Instrument[] = [
  measureApproval,
  seizureDecision,
  seizureList,
  compulsionRecord,
  seizureExtensionNotice,
  appraisalPeriodNotice,
  seizureDisposalDecision,
  seizureReleaseDecision,
  seizureReturnList,
  seizureTransferNotice,
  coercionDemand,
  coerciveExecutionDecision,
  substituteDecision,
  substituteDemand,
  clearingNotice,
  executionHaltNotice,
  executionEndNotice,
  courtDemand,
  courtApplication,
  stopConstructionOrder,
  constructionFilingApproval,
  builderNotice,
  planningInquiry,
  demolitionPriorNotice,
  demolitionOrder,
  demolitionAnnouncement,
  constructionClosingApproval,
  transferReport,
  criminalTransferLetter,
  transferItemList,
  reconsiderationRequest,
  supervisionProposal,
  returnedCaseReply,
];
