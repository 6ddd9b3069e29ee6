import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const who = "safety-inspector";
const planned = step(who, "plan", {
  on: "2024-09-02",
  values: {
    name: "高层消防演练",
    kind: "fire",
    form: "field",
    organiser: "guided",
    enterprise: "南汇建材有限公司",
    unit: "safety",
    plannedOn: "2024-09-10",
    officer: who,
  },
  to: "planned",
});
const held = step(who, "hold", {
  on: "2024-09-10",
  values: { heldOn: "2024-09-10", headcount: 60, process: "疏散、灭火。" },
  to: "held",
});
const evaluated = (more: Values): Step =>
  step(who, "evaluate", {
    on: "2024-09-12",
    values: { evaluatedOn: "2024-09-12", grade: "good", evaluation: "组织有序。", ...more },
  });
/** Held, not yet evaluated. */
export const TO_HELD: readonly Step[] = [planned, held];

export const drillPaths: readonly Path[] = [
  { title: "良好", outcome: "done", steps: [...TO_HELD, evaluated({})] },
  {
    title: "不足改进",
    outcome: "done",
    steps: [
      ...TO_HELD,
      evaluated({ grade: "poor", shortcomings: "疏散慢。", improveBy: "2024-10-12" }),
      step(who, "improve", {
        on: "2024-10-10",
        values: { improvement: "增设引导员。", improvedOn: "2024-10-10" },
        to: "closed",
      }),
    ],
  },
  {
    title: "取消",
    outcome: "cancelled",
    steps: [planned, step(who, "cancel", { values: { cancelText: "台风。" }, approve: ["safety-head"], to: "closed" })],
  },
];
