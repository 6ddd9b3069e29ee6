import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

export const TASK: Values = {
  title: "九月渣土专项巡查",
  kind: "site",
  field: "housing",
  issuedOn: "2024-09-02",
  dueOn: "2024-09-10",
  route: "万源路、龙茗路工地",
  unit: "squad",
};
const issued = (more: Values = {}): Step =>
  step("squad-leader", "issue", { on: "2024-09-02", values: { ...TASK, ...more }, to: "issued" });
const accepted = step("squad-leader", "accept", { values: { officers: ["officer-a", "officer-b"] }, to: "patrolling" });
const finished = (found: number, settled: number): Step =>
  step("officer-a", "finish", {
    on: "2024-09-05",
    values: {
      patrolledOn: "2024-09-05",
      result: "已巡查全部点位。",
      found,
      settled,
      ...(found > 0 ? { photos: ["photo:1"] } : {}),
    },
    to: "reported",
  });
const checked = (passed: boolean, to = "closed"): Step =>
  step("squad-leader", "check", { values: passed ? { passed } : { passed, reason: "漏巡龙茗路。" }, to });
export const TO_PATROLLING: readonly Step[] = [issued(), accepted];

export const patrolTaskPaths: readonly Path[] = [
  {
    title: "退回重巡后完成，未发现问题",
    outcome: "clean",
    steps: [...TO_PATROLLING, finished(0, 0), checked(false, "patrolling"), finished(0, 0), checked(true)],
  },
  {
    title: "发现问题，上报网格事件",
    outcome: "found",
    steps: [
      ...TO_PATROLLING,
      step("officer-a", "reportProblem", {
        values: { problem: "渣土撒漏。", problemPlace: { text: "龙茗路" }, community: "north" },
      }),
      finished(2, 1),
      checked(true),
    ],
  },
  {
    title: "接收前撤销",
    outcome: "cancelled",
    steps: [issued(), step("squad-leader", "cancel", { values: { reason: "与专项合并。" }, to: "closed" })],
  },
  {
    title: "接收后撤销",
    outcome: "undone",
    steps: [...TO_PATROLLING, step("squad-leader", "cancel", { values: { reason: "台风停巡。" }, to: "closed" })],
  },
];
