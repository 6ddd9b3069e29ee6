import { publicity, step, type Path, type Step } from "../../paths.ts";
import { COMPANY, type Values, type World } from "../../street.ts";
import { ITEM, ITEM_WORLD } from "./inspection.ts";

export const PLAN: Values = {
  title: "餐饮单位综合查一次",
  kind: "combined",
  field: "market",
  from: "2024-09-01",
  to: "2024-12-31",
  leadUnit: "squad",
  participants: ["squad", "safety"],
  checklist: [
    { item: "油烟净化设施", unit: "squad", law: "大气污染防治法第八十一条" },
    { item: "灭火器材", unit: "safety" },
  ],
  objects: [{ name: "南汇建材有限公司", code: "91350100M000100Y43" }],
  cap: 2,
  offsite: false,
  merged: "合并油烟、消防两项检查。",
};

export const SENT: Values = {
  object: COMPANY,
  objectCode: "91350100M000100Y43",
  item: ITEM,
  officers: ["officer-a", "officer-b"],
  place: { text: "万源路12号" },
  plannedOn: "2024-09-10",
  reason: "年度计划检查。",
};

const drafted = (more: Values = {}): Step =>
  step("squad-leader", "draft", { on: "2024-09-02", values: { ...PLAN, ...more }, to: "drafted" });
const approved = step("squad-leader", "approvePlan", { approve: ["deputy-head"], to: "approved" });
const published = publicity("squad-leader", "publish", "2024-09-03");
const started = step("squad-leader", "start", { to: "running" });
const sent = step("squad-leader", "dispatch", { values: SENT });
export const TO_RUNNING: readonly Step[] = [drafted(), approved, published, started];

/** The inspection that the plan opened has ended. */
const inspected: World = {
  ...ITEM_WORLD,
  relatives: [{ id: "x", procedure: "inspection", kind: "child", closed: true, outcome: "qualified" }],
};

export const inspectionPlanPaths: readonly Path[] = [
  {
    title: "综合查一次完成",
    outcome: "done",
    world: inspected,
    steps: [
      ...TO_RUNNING,
      sent,
      step("squad-leader", "finish", { values: { summary: "已查完。", planned: 1, inspected: 1 }, to: "closed" }),
    ],
  },
  {
    title: "撤销",
    outcome: "cancelled",
    world: ITEM_WORLD,
    steps: [
      ...TO_RUNNING,
      step("squad-leader", "cancel", {
        values: { cancelReason: "并入市级专项。" },
        approve: ["deputy-head"],
        to: "closed",
      }),
    ],
  },
];
