import { walked, wandered } from "../../testing/walked.ts";
import { CAMPAIGN, campaignPaths, campaignProblemPaths } from "../../testing/paths/inspection/campaign.ts";
import { inspectionPlanPaths, PLAN } from "../../testing/paths/inspection/inspection-plan.ts";
import { inspectionPaths, ITEM, ITEM_WORLD } from "../../testing/paths/inspection/inspection.ts";
import { jointOperationPaths, THEME_WORLD } from "../../testing/paths/inspection/joint-operation.ts";
import { patrolTaskPaths } from "../../testing/paths/inspection/patrol-task.ts";
import { regulatorCluePaths } from "../../testing/paths/inspection/regulator-clue.ts";
import { stationCheckPaths } from "../../testing/paths/inspection/station-check.ts";
import { campaignProblem } from "./campaign-problem.ts";
import { campaign } from "./campaign.ts";
import { inspectionPlan } from "./inspection-plan.ts";
import { inspection } from "./inspection.ts";
import { jointOperation } from "./joint-operation.ts";
import { patrolTask } from "./patrol-task.ts";
import { regulatorClue } from "./regulator-clue.ts";
import { stationCheck } from "./station-check.ts";

walked(patrolTask, patrolTaskPaths);
walked(inspectionPlan, inspectionPlanPaths);
walked(inspection, inspectionPaths);
walked(regulatorClue, regulatorCluePaths);
walked(jointOperation, jointOperationPaths);
walked(campaign, campaignPaths);
walked(campaignProblem, campaignProblemPaths);
walked(stationCheck, stationCheckPaths);

const pair = [["officer-a", "officer-b"]];
wandered([
  {
    definition: patrolTask,
    prefer: {
      issuedOn: ["2024-09-01"],
      dueOn: ["2024-09-30"],
      patrolledOn: ["2024-09-02"],
      found: [0, 2],
      settled: [0, 1, 2],
    },
  },
  {
    definition: inspectionPlan,
    world: {
      ...ITEM_WORLD,
      relatives: [{ id: "x", procedure: "inspection", kind: "child", closed: true, outcome: "qualified" }],
    },
    prefer: {
      kind: ["combined", "annual"],
      from: ["2024-09-01"],
      to: ["2024-12-31"],
      participants: [["squad", "safety"]],
      checklist: [PLAN["checklist"] ?? []],
      objects: [PLAN["objects"] ?? []],
      objectCode: ["91350100M000100Y43"],
      offsite: [false],
      officers: pair,
      plannedOn: ["2024-09-20"],
      planned: [2],
      inspected: [1, 2],
    },
    beyond: ["start", "dispatch", "finish", "running", "done"],
  },
  {
    definition: inspection,
    world: ITEM_WORLD,
    prefer: {
      item: [ITEM],
      officers: pair,
      prohibitions: [true],
      identityShown: [true],
      arrivedAt: ["2024-09-01T01:00:00.000Z"],
      inspectedAt: ["2024-09-01T02:00:00.000Z"],
      records: [["record:1", "video:2"]],
      checked: [[{ item: "裸土覆盖", result: "pass" }]],
      problems: [1, 3],
      rectifyBy: ["2024-10-08"],
      recheckOn: ["2024-09-05"],
      recheckResult: ["passed"],
    },
  },
  {
    definition: regulatorClue,
    world: ITEM_WORLD,
    prefer: {
      receivedOn: ["2024-09-02"],
      answeredOn: ["2024-09-02"],
      item: [ITEM],
      officers: pair,
      worker: ["officer-a"],
    },
  },
  {
    definition: jointOperation,
    world: THEME_WORLD,
    prefer: {
      leadUnit: ["squad"],
      participants: [["squad", "safety"]],
      officers: pair,
      actedOn: ["2024-09-02"],
      results: [
        [
          { unit: "squad", result: "pass" },
          { unit: "safety", result: "pass" },
        ],
      ],
      problems: [1, 2],
      filedCount: [0, 1],
    },
  },
  {
    definition: campaign,
    world: {
      relatives: [{ id: "p", procedure: "campaign-problem", kind: "child", closed: true, outcome: "rectified" }],
    },
    prefer: {
      from: ["2024-09-01"],
      to: ["2024-12-31"],
      stages: [CAMPAIGN["stages"] ?? []],
      checklist: [CAMPAIGN["checklist"] ?? []],
      stage: ["自查自纠", "整改提升"],
      itemNumber: ["1", "2"],
      checkedOn: ["2024-09-02"],
      counted: ["2024-09-02"],
      rectifyBy: ["2024-10-31"],
    },
  },
  {
    definition: campaignProblem,
    prefer: { foundOn: ["2024-09-01"], rectifyBy: ["2024-09-30"], rectifiedOn: ["2024-09-02"] },
  },
]);
