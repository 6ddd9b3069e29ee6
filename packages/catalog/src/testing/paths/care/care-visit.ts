import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

export const planned = (more: Values = {}): Step =>
  step("system", "plan", {
    on: "2024-09-02",
    values: {
      group: "mental",
      person: { kind: "citizen", name: "郑某" },
      community: "north",
      plan: "MH-3",
      countFrom: "2024-09-02",
      ...more,
    },
    to: "due",
  });
const visited = (more: Values): Step =>
  step("community-clerk", "visit", {
    on: "2024-09-10",
    values: { visitedOn: "2024-09-10", way: "home", visitText: "服药规律。", ...more },
    to: "closed",
  });

export const careVisitPaths: readonly Path[] = [
  { title: "精障走访", outcome: "done", steps: [planned(), visited({ riskLevel: "0", condition: "stable" })] },
  { title: "帮教走访", outcome: "done", steps: [planned({ group: "resettlement", plan: "SH-1" }), visited({})] },
  {
    title: "免访",
    outcome: "excused",
    steps: [
      planned(),
      step("community-clerk", "excuse", {
        values: { visitExcuse: "hospital", excuseText: "住院治疗。", excusedFrom: "2024-10-08" },
        approve: ["deputy-head"],
        to: "closed",
      }),
    ],
  },
];
