import type { Path } from "@fadu/catalog/testing/paths.ts";
import { hotlineTicketPaths } from "@fadu/catalog/testing/paths/appeals/hotline-ticket.ts";
import { petitionReviewPaths } from "@fadu/catalog/testing/paths/appeals/petition-review.ts";
import { petitionPaths } from "@fadu/catalog/testing/paths/appeals/petition.ts";
import { proposalPaths } from "@fadu/catalog/testing/paths/appeals/proposal.ts";
import { suggestionPaths } from "@fadu/catalog/testing/paths/appeals/suggestion.ts";
import { supervisionItemPaths } from "@fadu/catalog/testing/paths/appeals/supervision-item.ts";
import { unableToDoPaths } from "@fadu/catalog/testing/paths/appeals/unable-to-do.ts";
import { careVisitPaths } from "@fadu/catalog/testing/paths/care/care-visit.ts";
import { correctionPersonPaths } from "@fadu/catalog/testing/paths/care/correction-person.ts";
import { crimeCluePaths } from "@fadu/catalog/testing/paths/care/crime-clue.ts";
import { domesticViolencePaths } from "@fadu/catalog/testing/paths/care/domestic-violence.ts";
import { drugPersonPaths } from "@fadu/catalog/testing/paths/care/drug-person.ts";
import { keyPersonReviewPaths } from "@fadu/catalog/testing/paths/care/key-person-review.ts";
import { mentalHealthPersonPaths } from "@fadu/catalog/testing/paths/care/mental-health-person.ts";
import { resettlementPersonPaths } from "@fadu/catalog/testing/paths/care/resettlement-person.ts";
import {
  documentCleanupPaths,
  incomingDocumentPaths,
  officialDocumentPaths,
} from "@fadu/catalog/testing/paths/decision/documents.ts";
import { majorDecisionPaths } from "@fadu/catalog/testing/paths/decision/major-decision.ts";
import {
  decisionCataloguePaths,
  meetingPaths,
  threeMajorPaths,
} from "@fadu/catalog/testing/paths/decision/meetings.ts";
import { normativeDocumentPaths } from "@fadu/catalog/testing/paths/decision/normative-document.ts";
import {
  decisionSuggestionPaths,
  policyPromisePaths,
  researchTopicPaths,
} from "@fadu/catalog/testing/paths/decision/promises.ts";
import { contractPaths, legalConsultationPaths, weeklyTaskPaths } from "@fadu/catalog/testing/paths/decision/tasks.ts";
import { disclosureCataloguePaths, informationCorrectionPaths } from "@fadu/catalog/testing/paths/disclosure/items.ts";
import { administrativeMediationPaths } from "@fadu/catalog/testing/paths/disputes/administrative-mediation.ts";
import { disputeDiversionPaths } from "@fadu/catalog/testing/paths/disputes/dispute-diversion.ts";
import { disputeReportPaths } from "@fadu/catalog/testing/paths/disputes/dispute-report.ts";
import { disputeScreeningPaths } from "@fadu/catalog/testing/paths/disputes/dispute-screening.ts";
import { labourMediationPaths } from "@fadu/catalog/testing/paths/disputes/labour-mediation.ts";
import { legacyHouseholdPaths } from "@fadu/catalog/testing/paths/disputes/legacy-household.ts";
import { majorConflictPaths } from "@fadu/catalog/testing/paths/disputes/major-conflict.ts";
import { mediationCasebookPaths } from "@fadu/catalog/testing/paths/disputes/mediation-casebook.ts";
import { mediationSubsidyPaths } from "@fadu/catalog/testing/paths/disputes/mediation-subsidy.ts";
import { policeHandoverPaths } from "@fadu/catalog/testing/paths/disputes/police-handover.ts";
import {
  annualReportFilingPaths,
  modelCriterionPaths,
  ruleOfLawAssessmentPaths,
  ruleOfLawInspectionPaths,
  workPointPaths,
} from "@fadu/catalog/testing/paths/education/building.ts";
import { covenantFilingPaths, discussionPaths } from "@fadu/catalog/testing/paths/education/community.ts";
import { fiveYearItemPaths, publicityDutyPaths } from "@fadu/catalog/testing/paths/education/publicity.ts";
import {
  examPaths,
  lawReportPaths,
  studyPlanPaths,
  trainingPaths,
  trainingShortfallPaths,
} from "@fadu/catalog/testing/paths/education/study.ts";
import { coerciveExecutionPaths } from "@fadu/catalog/testing/paths/enforcement/coercive-execution.ts";
import { coerciveMeasurePaths } from "@fadu/catalog/testing/paths/enforcement/coercive-measure.ts";
import { courtEnforcementPaths } from "@fadu/catalog/testing/paths/enforcement/court-enforcement.ts";
import { criminalTransferPaths, returnedCasePaths } from "@fadu/catalog/testing/paths/enforcement/criminal-transfer.ts";
import { illegalConstructionPaths } from "@fadu/catalog/testing/paths/enforcement/illegal-construction.ts";
import { communityFeedbackPaths } from "@fadu/catalog/testing/paths/events/community-feedback.ts";
import { jointAssessmentPaths } from "@fadu/catalog/testing/paths/events/joint-assessment.ts";
import { warningPaths } from "@fadu/catalog/testing/paths/events/warning.ts";
import { campaignPaths, campaignProblemPaths } from "@fadu/catalog/testing/paths/inspection/campaign.ts";
import { inspectionPlanPaths } from "@fadu/catalog/testing/paths/inspection/inspection-plan.ts";
import { inspectionPaths } from "@fadu/catalog/testing/paths/inspection/inspection.ts";
import { jointOperationPaths } from "@fadu/catalog/testing/paths/inspection/joint-operation.ts";
import { patrolTaskPaths } from "@fadu/catalog/testing/paths/inspection/patrol-task.ts";
import { regulatorCluePaths } from "@fadu/catalog/testing/paths/inspection/regulator-clue.ts";
import { civilSuitPaths } from "@fadu/catalog/testing/paths/litigation/civil-suit.ts";
import { judicialSuggestionPaths } from "@fadu/catalog/testing/paths/litigation/judicial-suggestion.ts";
import { reconsiderationPaths } from "@fadu/catalog/testing/paths/litigation/reconsideration.ts";
import { stateCompensationPaths } from "@fadu/catalog/testing/paths/litigation/state-compensation.ts";
import { difficultCasePaths, observationOpinionPaths } from "@fadu/catalog/testing/paths/review/reviews.ts";
import { drillPaths } from "@fadu/catalog/testing/paths/safety/drill.ts";
import { hazardPaths } from "@fadu/catalog/testing/paths/safety/hazard.ts";
import { signedCommitmentPaths } from "@fadu/catalog/testing/paths/safety/signed-commitment.ts";
import { warningInterviewPaths } from "@fadu/catalog/testing/paths/safety/warning-interview.ts";
import { commitmentCheckPaths } from "@fadu/catalog/testing/paths/service/commitment-check.ts";
import { enterpriseServicePaths } from "@fadu/catalog/testing/paths/service/enterprise-service.ts";
import { hallBookingPaths } from "@fadu/catalog/testing/paths/service/hall-booking.ts";
import {
  legalServiceBookingPaths,
  legalServiceRosterPaths,
} from "@fadu/catalog/testing/paths/service/legal-service.ts";
import { onlineConsultationPaths } from "@fadu/catalog/testing/paths/service/online-consultation.ts";
import { serviceCasePaths } from "@fadu/catalog/testing/paths/service/service-case.ts";
import { caseReviewPaths, reviewRoundPaths } from "@fadu/catalog/testing/paths/supervision/case-review.ts";
import { liaisonDayPaths, supervisionOpinionPaths } from "@fadu/catalog/testing/paths/supervision/opinions.ts";
import {
  enforcementReportPaths,
  enforcementSupervisionPaths,
  governmentInspectionPaths,
} from "@fadu/catalog/testing/paths/supervision/supervision.ts";

/** A procedure whose ways the catalogue shows, and which of them the street lives through. */
export interface Course {
  readonly procedure: string;
  readonly paths: readonly Path[];
  /** Ways that wait for another matter, or for somebody of another unit: title → the act that is still to be done. */
  readonly until?: Readonly<Record<string, string>>;
  /** Once a year, in its first days, about the year gone by. */
  readonly yearly?: true;
  /** The unit that all of it is given to, where only its people may act. */
  readonly at?: "economy" | "squad";
}

/** Everything beside what lives/ tells by itself. */
export const COURSES: readonly Course[] = [
  { procedure: "hotline-ticket", paths: hotlineTicketPaths, until: { "退单未获同意，改派后指定，解释说明": "take" } },
  { procedure: "petition-review", paths: petitionReviewPaths },
  {
    procedure: "petition",
    paths: petitionPaths,
    until: { "联席会议、延期后支持请求，化解": "resolve", 简易办理: "accept" },
  },
  { procedure: "proposal", paths: proposalPaths },
  { procedure: "suggestion", paths: suggestionPaths },
  { procedure: "supervision-item", paths: supervisionItemPaths },
  { procedure: "unable-to-do", paths: unableToDoPaths },
  { procedure: "care-visit", paths: careVisitPaths },
  { procedure: "correction-person", paths: correctionPersonPaths },
  { procedure: "crime-clue", paths: crimeCluePaths },
  { procedure: "domestic-violence", paths: domesticViolencePaths },
  {
    procedure: "drug-person",
    paths: drugPersonPaths,
    until: {
      "脱失、找回，三次拒检报告公安，强制隔离": "terminate",
      "社区康复、擅自离开、变更执行地": "changePlace",
      "在册三年未复吸，不再动态管控": "stopControl",
    },
  },
  { procedure: "key-person-review", paths: keyPersonReviewPaths },
  {
    procedure: "mental-health-person",
    paths: mentalHealthPersonPaths,
    until: {
      "不稳定转诊、通报、随访后稳定，补贴，撤出": "end",
      "基本稳定、走访反馈、迁出": "end",
      "稳定、评估、死亡": "end",
    },
  },
  {
    procedure: "resettlement-person",
    paths: resettlementPersonPaths,
    until: { 一般对象转出: "leave", 死亡: "leave", 重新犯罪: "leave" },
  },
  { procedure: "document-cleanup", paths: documentCleanupPaths, at: "economy" },
  { procedure: "incoming-document", paths: incomingDocumentPaths },
  {
    procedure: "official-document",
    paths: officialDocumentPaths,
    until: { "以机关名义发文，审查、签发、编号、印制、核发、归档，后被废止": "signDocument", 不再制发: "signDocument" },
  },
  {
    procedure: "major-decision",
    paths: majorDecisionPaths,
    until: {
      "全流程执行完毕并后评估，后被认定违法": "confirmReview",
      执行完毕: "confirmReview",
      重大调整后终止: "confirmReview",
      停止执行: "confirmReview",
      "不公开征求意见，讨论未通过": "confirmReview",
      "讨论后修改，审查不合法退回": "confirmReview",
    },
  },
  { procedure: "decision-catalogue", paths: decisionCataloguePaths },
  { procedure: "meeting", paths: meetingPaths },
  {
    procedure: "three-major",
    paths: threeMajorPaths,
    until: {
      "七步走完，执行归档": "confirmReview",
      停止执行: "confirmReview",
      "人事事项不比价，未通过": "confirmReview",
      "暂缓，修改后撤回": "confirmReview",
      表决暂缓: "confirmReview",
    },
  },
  {
    procedure: "normative-document",
    paths: normativeDocumentPaths,
    until: {
      "全生命周期：公布、解读、备案纠正、附带审查、清理废止": "confirmReview",
      "不公开征求意见，审议不通过": "confirmReview",
      审议退回修改后终止: "confirmReview",
      审核不合法退回: "redraft",
    },
  },
  { procedure: "decision-suggestion", paths: decisionSuggestionPaths },
  { procedure: "policy-promise", paths: policyPromisePaths },
  { procedure: "research-topic", paths: researchTopicPaths, at: "economy" },
  {
    procedure: "contract",
    paths: contractPaths,
    until: {
      "变更、争议处理后履行完毕归档": "confirmReview",
      解除: "confirmReview",
      "审查不合法，不再签订": "redraft",
    },
  },
  { procedure: "legal-consultation", paths: legalConsultationPaths, at: "economy" },
  { procedure: "weekly-task", paths: weeklyTaskPaths, at: "economy" },
  { procedure: "disclosure-catalogue", paths: disclosureCataloguePaths },
  { procedure: "information-correction", paths: informationCorrectionPaths },
  { procedure: "administrative-mediation", paths: administrativeMediationPaths },
  { procedure: "dispute-diversion", paths: disputeDiversionPaths },
  { procedure: "dispute-report", paths: disputeReportPaths },
  { procedure: "dispute-screening", paths: disputeScreeningPaths },
  { procedure: "labour-mediation", paths: labourMediationPaths },
  { procedure: "legacy-household", paths: legacyHouseholdPaths },
  {
    procedure: "major-conflict",
    paths: majorConflictPaths,
    until: {
      "多单位并行处置，协调会、调解、引导诉讼，化解": "recordAction",
      "依法裁判，事态平息": "recordAction",
      转长期稳控: "recordAction",
    },
  },
  { procedure: "mediation-casebook", paths: mediationCasebookPaths },
  { procedure: "mediation-subsidy", paths: mediationSubsidyPaths },
  { procedure: "police-handover", paths: policeHandoverPaths },
  { procedure: "annual-report-filing", paths: annualReportFilingPaths, yearly: true },
  { procedure: "model-criterion", paths: modelCriterionPaths },
  { procedure: "rule-of-law-assessment", paths: ruleOfLawAssessmentPaths, at: "economy" },
  {
    procedure: "rule-of-law-inspection",
    paths: ruleOfLawInspectionPaths,
    until: { "交办问题、整改报告": "reportBack" },
  },
  { procedure: "work-point", paths: workPointPaths, until: { "分解、进展、退回、核验通过": "report" } },
  { procedure: "covenant-filing", paths: covenantFilingPaths },
  { procedure: "discussion", paths: discussionPaths },
  { procedure: "five-year-item", paths: fiveYearItemPaths },
  { procedure: "publicity-duty", paths: publicityDutyPaths },
  { procedure: "exam", paths: examPaths },
  { procedure: "law-report", paths: lawReportPaths, until: { 主要负责人现场述法: "judge" } },
  { procedure: "study-plan", paths: studyPlanPaths },
  { procedure: "training", paths: trainingPaths },
  { procedure: "training-shortfall", paths: trainingShortfallPaths },
  { procedure: "coercive-execution", paths: coerciveExecutionPaths },
  { procedure: "coercive-measure", paths: coerciveMeasurePaths },
  { procedure: "court-enforcement", paths: courtEnforcementPaths },
  { procedure: "criminal-transfer", paths: criminalTransferPaths },
  { procedure: "returned-case", paths: returnedCasePaths, until: { "接收检察机关移送，立案处罚后回复": "finish" } },
  {
    procedure: "illegal-construction",
    paths: illegalConstructionPaths,
    until: {
      "发现、停工、立案、认定、责令、公告、强制拆除": "expire",
      "不能拆除，没收": "confiscate",
      "乡镇自行强制拆除未果，恢复催促": "expire",
    },
  },
  { procedure: "community-feedback", paths: communityFeedbackPaths },
  { procedure: "joint-assessment", paths: jointAssessmentPaths },
  { procedure: "warning", paths: warningPaths, at: "squad" },
  { procedure: "campaign", paths: campaignPaths, until: { "分阶段自查，问题整改后总结": "finish" } },
  { procedure: "campaign-problem", paths: campaignProblemPaths },
  { procedure: "inspection-plan", paths: inspectionPlanPaths, until: { 综合查一次完成: "finish" } },
  { procedure: "inspection", paths: inspectionPaths },
  {
    procedure: "joint-operation",
    paths: jointOperationPaths,
    until: { "没有主题的，临时组织，调整参加单位": "organise" },
  },
  { procedure: "patrol-task", paths: patrolTaskPaths },
  { procedure: "regulator-clue", paths: regulatorCluePaths },
  { procedure: "civil-suit", paths: civilSuitPaths },
  { procedure: "judicial-suggestion", paths: judicialSuggestionPaths },
  { procedure: "reconsideration", paths: reconsiderationPaths },
  { procedure: "state-compensation", paths: stateCompensationPaths },
  { procedure: "difficult-case-meeting", paths: difficultCasePaths },
  { procedure: "observation-opinion", paths: observationOpinionPaths },
  { procedure: "drill", paths: drillPaths },
  { procedure: "hazard", paths: hazardPaths },
  { procedure: "signed-commitment", paths: signedCommitmentPaths },
  { procedure: "warning-interview", paths: warningInterviewPaths },
  { procedure: "commitment-check", paths: commitmentCheckPaths },
  { procedure: "enterprise-service", paths: enterpriseServicePaths },
  { procedure: "hall-booking", paths: hallBookingPaths },
  { procedure: "legal-service-booking", paths: legalServiceBookingPaths, until: { 改约后履约并评价: "rebook" } },
  { procedure: "legal-service-roster", paths: legalServiceRosterPaths },
  { procedure: "online-consultation", paths: onlineConsultationPaths },
  { procedure: "service-case", paths: serviceCasePaths },
  { procedure: "case-review", paths: caseReviewPaths },
  { procedure: "review-round", paths: reviewRoundPaths, until: { "抽取、评查、通报": "report" } },
  { procedure: "liaison-day", paths: liaisonDayPaths },
  { procedure: "supervision-opinion", paths: supervisionOpinionPaths },
  { procedure: "enforcement-report", paths: enforcementReportPaths, yearly: true },
  { procedure: "enforcement-supervision", paths: enforcementSupervisionPaths },
  { procedure: "government-inspection", paths: governmentInspectionPaths, at: "economy" },
];
