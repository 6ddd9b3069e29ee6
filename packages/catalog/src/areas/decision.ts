import { decisionIndicators } from "../indicators/decision.ts";
import { commentNotice } from "../instruments/decision/comment-notice.ts";
import { contractApproval } from "../instruments/decision/contract-approval.ts";
import { decisionText } from "../instruments/decision/decision-text.ts";
import { filingReport } from "../instruments/decision/filing-report.ts";
import { normativeText } from "../instruments/decision/normative-text.ts";
import { repealNotice } from "../instruments/decision/repeal-notice.ts";
import { contract } from "../procedures/decision/contract.ts";
import { legalConsultation } from "../procedures/decision/legal-consultation.ts";
import { majorDecision } from "../procedures/decision/major-decision.ts";
import { meetingTopic } from "../procedures/decision/meeting-topic.ts";
import { normativeDocument } from "../procedures/decision/normative-document.ts";
import { weeklyTask } from "../procedures/decision/weekly-task.ts";
import type { Area } from "./area.ts";

export const decisionArea: Area = {
  procedures: [normativeDocument, majorDecision, contract, legalConsultation, weeklyTask, meetingTopic],
  instruments: [commentNotice, normativeText, filingReport, repealNotice, decisionText, contractApproval],
  indicators: [...decisionIndicators],
};
