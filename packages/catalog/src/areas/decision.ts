import { destructionCertificate } from "../instruments/decision/destruction-certificate.ts";
import { decisionIndicators } from "../indicators/decision.ts";
import { cleanupResult } from "../instruments/decision/cleanup-result.ts";
import { commentNotice } from "../instruments/decision/comment-notice.ts";
import { contractApproval } from "../instruments/decision/contract-approval.ts";
import { decisionCatalogueText } from "../instruments/decision/decision-catalogue-text.ts";
import { decisionText } from "../instruments/decision/decision-text.ts";
import { filingReport } from "../instruments/decision/filing-report.ts";
import { meetingMinutes } from "../instruments/decision/meeting-minutes.ts";
import { normativeText } from "../instruments/decision/normative-text.ts";
import { officialText } from "../instruments/decision/official-text.ts";
import { repealNotice } from "../instruments/decision/repeal-notice.ts";
import { threeMajorDecision } from "../instruments/decision/three-major-decision.ts";
import { analysisReport } from "../procedures/decision/analysis-report.ts";
import { archiveDestruction } from "../procedures/decision/archive-destruction.ts";
import { contract } from "../procedures/decision/contract.ts";
import { decisionCatalogue } from "../procedures/decision/decision-catalogue.ts";
import { decisionSuggestion } from "../procedures/decision/decision-suggestion.ts";
import { documentCleanup } from "../procedures/decision/document-cleanup.ts";
import { dutyRecord } from "../procedures/decision/duty-record.ts";
import { governmentDefault } from "../procedures/decision/government-default.ts";
import { headDuty } from "../procedures/decision/head-duty.ts";
import { incomingDocument } from "../procedures/decision/incoming-document.ts";
import { institutionRegister } from "../procedures/decision/institution-register.ts";
import { legalConsultation } from "../procedures/decision/legal-consultation.ts";
import { majorDecision } from "../procedures/decision/major-decision.ts";
import { meeting } from "../procedures/decision/meeting.ts";
import { meetingTopic } from "../procedures/decision/meeting-topic.ts";
import { normativeDocument } from "../procedures/decision/normative-document.ts";
import { officialDocument } from "../procedures/decision/official-document.ts";
import { policyPromise } from "../procedures/decision/policy-promise.ts";
import { researchTopic } from "../procedures/decision/research-topic.ts";
import { threeMajor } from "../procedures/decision/three-major.ts";
import { weeklyTask } from "../procedures/decision/weekly-task.ts";
import type { Area } from "./area.ts";

export const decisionArea: Area = {
  procedures: [
    normativeDocument,
    documentCleanup,
    officialDocument,
    incomingDocument,
    majorDecision,
    decisionCatalogue,
    decisionSuggestion,
    researchTopic,
    threeMajor,
    meeting,
    meetingTopic,
    weeklyTask,
    headDuty,
    dutyRecord,
    institutionRegister,
    contract,
    policyPromise,
    governmentDefault,
    legalConsultation,
    analysisReport,
    archiveDestruction,
  ],
  instruments: [
    commentNotice,
    normativeText,
    filingReport,
    repealNotice,
    cleanupResult,
    officialText,
    decisionText,
    decisionCatalogueText,
    threeMajorDecision,
    meetingMinutes,
    contractApproval,
    destructionCertificate,
  ],
  indicators: [...decisionIndicators],
};
