import { educationIndicators } from "../indicators/education.ts";
import { studyIndicators } from "../indicators/study.ts";
import { acceptancePack } from "../instruments/education/acceptance-pack.ts";
import { annualReportLetter } from "../instruments/education/annual-report-letter.ts";
import { assessmentNotice } from "../instruments/education/assessment-notice.ts";
import { covenantCorrection } from "../instruments/education/covenant-correction.ts";
import { covenantFilingNotice } from "../instruments/education/covenant-filing-notice.ts";
import { criterionSheet } from "../instruments/education/criterion-sheet.ts";
import { examNotice } from "../instruments/education/exam-notice.ts";
import { publicityDutyNotice } from "../instruments/education/publicity-duty-notice.ts";
import { shortfallNotice } from "../instruments/education/shortfall-notice.ts";
import { studyPlanText } from "../instruments/education/study-plan-text.ts";
import { trainingRecord } from "../instruments/education/training-record.ts";
import { discussionMinutes } from "../instruments/education/discussion-minutes.ts";
import { ruleOfLawRectification } from "../instruments/education/rule-of-law-rectification.ts";
import { lawReportText } from "../instruments/education/law-report-text.ts";
import { annualReportFiling } from "../procedures/education/annual-report-filing.ts";
import { covenantFiling } from "../procedures/education/covenant-filing.ts";
import { discussion } from "../procedures/education/discussion.ts";
import { examResult } from "../procedures/education/exam-result.ts";
import { exam } from "../procedures/education/exam.ts";
import { fiveYearItem } from "../procedures/education/five-year-item.ts";
import { lawReport, lawReportSession } from "../procedures/education/law-report.ts";
import { massMessage } from "../procedures/education/mass-message.ts";
import { mediaPost } from "../procedures/education/media-post.ts";
import { modelCriterion } from "../procedures/education/model-criterion.ts";
import { publicityDuty } from "../procedures/education/publicity-duty.ts";
import { publicityEvent } from "../procedures/education/publicity-event.ts";
import { publicityMaterial } from "../procedures/education/publicity-material.ts";
import { ruleOfLawAssessment } from "../procedures/education/rule-of-law-assessment.ts";
import { ruleOfLawInspection } from "../procedures/education/rule-of-law-inspection.ts";
import { studyOutput } from "../procedures/education/study-output.ts";
import { studyPlan } from "../procedures/education/study-plan.ts";
import { studySession } from "../procedures/education/study-session.ts";
import { trainingHours } from "../procedures/education/training-hours.ts";
import { trainingShortfall } from "../procedures/education/training-shortfall.ts";
import { training } from "../procedures/education/training.ts";
import { workPoint } from "../procedures/education/work-point.ts";
import type { Area } from "./area.ts";

export const educationArea: Area = {
  procedures: [
    publicityEvent,
    publicityMaterial,
    mediaPost,
    massMessage,
    publicityDuty,
    fiveYearItem,
    studyPlan,
    studySession,
    training,
    trainingHours,
    trainingShortfall,
    exam,
    examResult,
    studyOutput,
    lawReport,
    lawReportSession,
    workPoint,
    modelCriterion,
    ruleOfLawInspection,
    annualReportFiling,
    ruleOfLawAssessment,
    covenantFiling,
    discussion,
  ],
  instruments: [
    lawReportText,
    acceptancePack,
    annualReportLetter,
    ruleOfLawRectification,
    covenantCorrection,
    covenantFilingNotice,
    discussionMinutes,
    assessmentNotice,
    criterionSheet,
    examNotice,
    publicityDutyNotice,
    studyPlanText,
    shortfallNotice,
    trainingRecord,
  ],
  indicators: [...studyIndicators, ...educationIndicators],
};
