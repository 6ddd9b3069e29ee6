import { supervisionIndicators } from "../indicators/supervision.ts";
import { caseReviewOpinion } from "../instruments/supervision/case-review-opinion.ts";
import { caseReviewRecheck } from "../instruments/supervision/case-review-recheck.ts";
import { caseReviewRectify } from "../instruments/supervision/case-review-rectify.ts";
import { enforcementStatement } from "../instruments/supervision/enforcement-statement.ts";
import { inspectionReviewRequest } from "../instruments/supervision/inspection-review-request.ts";
import { rectificationReport } from "../instruments/supervision/rectification-report.ts";
import { reviewReport } from "../instruments/supervision/review-report.ts";
import { supervisionObjection } from "../instruments/supervision/supervision-objection.ts";
import { supervisionRectifyNotice } from "../instruments/supervision/supervision-rectify-notice.ts";
import { supervisionReply } from "../instruments/supervision/supervision-reply.ts";
import { caseFileError } from "../procedures/supervision/case-file-error.ts";
import { caseReview } from "../procedures/supervision/case-review.ts";
import { enforcementDisclosure } from "../procedures/supervision/enforcement-disclosure.ts";
import { enforcementReport } from "../procedures/supervision/enforcement-report.ts";
import { enforcementSupervision } from "../procedures/supervision/enforcement-supervision.ts";
import { enforcementSupervisor } from "../procedures/supervision/enforcement-supervisor.ts";
import { governmentInspection } from "../procedures/supervision/government-inspection.ts";
import { liaisonDay } from "../procedures/supervision/liaison-day.ts";
import { liaisonPoint } from "../procedures/supervision/liaison-point.ts";
import { officerAppraisal } from "../procedures/supervision/officer-appraisal.ts";
import { reviewRound } from "../procedures/supervision/review-round.ts";
import { supervisedActivity } from "../procedures/supervision/supervised-activity.ts";
import { supervisionOpinion } from "../procedures/supervision/supervision-opinion.ts";
import type { Area } from "./area.ts";

export const supervisionArea: Area = {
  procedures: [
    supervisionOpinion,
    enforcementSupervision,
    governmentInspection,
    reviewRound,
    caseReview,
    caseFileError,
    officerAppraisal,
    supervisedActivity,
    liaisonDay,
    liaisonPoint,
    enforcementSupervisor,
    enforcementDisclosure,
    enforcementReport,
  ],
  instruments: [
    supervisionReply,
    supervisionRectifyNotice,
    supervisionObjection,
    rectificationReport,
    inspectionReviewRequest,
    caseReviewOpinion,
    caseReviewRecheck,
    caseReviewRectify,
    reviewReport,
    enforcementStatement,
  ],
  indicators: [...supervisionIndicators],
};
