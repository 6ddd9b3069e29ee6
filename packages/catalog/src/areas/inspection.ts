import { inspectionIndicators } from "../indicators/inspection.ts";
import { campaignProblemNotice } from "../instruments/inspection/campaign-problem-notice.ts";
import { clueAnswer } from "../instruments/inspection/clue-answer.ts";
import { inspectionApproval } from "../instruments/inspection/inspection-approval.ts";
import { inspectionNotice } from "../instruments/inspection/inspection-notice.ts";
import { inspectionRecheck } from "../instruments/inspection/inspection-recheck.ts";
import { inspectionRecord } from "../instruments/inspection/inspection-record.ts";
import { inspectionRectification } from "../instruments/inspection/inspection-rectification.ts";
import { inspectionResult } from "../instruments/inspection/inspection-result.ts";
import { jointOperationRecord } from "../instruments/inspection/joint-operation-record.ts";
import { campaignProblem } from "../procedures/inspection/campaign-problem.ts";
import { campaign } from "../procedures/inspection/campaign.ts";
import { inspectedObject } from "../procedures/inspection/inspected-object.ts";
import { inspectionItem } from "../procedures/inspection/inspection-item.ts";
import { inspectionPlan } from "../procedures/inspection/inspection-plan.ts";
import { inspection } from "../procedures/inspection/inspection.ts";
import { jointOperation } from "../procedures/inspection/joint-operation.ts";
import { patrolRecord } from "../procedures/inspection/patrol-record.ts";
import { patrolTask } from "../procedures/inspection/patrol-task.ts";
import { regulatorClue } from "../procedures/inspection/regulator-clue.ts";
import { stationCheck } from "../procedures/inspection/station-check.ts";
import type { Area } from "./area.ts";

export const inspectionArea: Area = {
  procedures: [
    patrolTask,
    patrolRecord,
    inspectionPlan,
    inspection,
    stationCheck,
    regulatorClue,
    jointOperation,
    campaign,
    campaignProblem,
    inspectionItem,
    inspectedObject,
  ],
  instruments: [
    inspectionApproval,
    inspectionNotice,
    inspectionRecord,
    inspectionResult,
    inspectionRectification,
    inspectionRecheck,
    jointOperationRecord,
    clueAnswer,
    campaignProblemNotice,
  ],
  indicators: [...inspectionIndicators],
};
