import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

export const MATTER: Values = {
  subject: "夜排档占道反复",
  field: "enforcement",
  level: "middle",
  description: "三个月内反复八次。",
};
const place = { text: "万源路12号" };
const proposed = (more: Values = {}): Step =>
  step("squad-leader", "propose", { on: "2024-09-02", values: { ...MATTER, ...more }, to: "proposed" });
export const assessed = (decision: string, to: string): Step =>
  step("analyst", "assess", {
    on: "2024-09-04",
    values: {
      meeting: "第八次研判会",
      assessedOn: "2024-09-04",
      participants: ["squad", "safety"],
      conclusion: "多部门联合处置。",
      decision,
      ...(decision === "none" ? {} : { responsible: "squad", dueOn: "2024-09-20" }),
    },
    to,
  });
const told = (who: string): Step =>
  step(who, "takeResult", { on: "2024-09-12", values: { handedResult: "已取缔。" }, to: "done" });

export const jointAssessmentPaths: readonly Path[] = [
  {
    title: "补充地点后转联合执法，退回继续落实后办结",
    outcome: "settled",
    steps: [
      proposed(),
      step("analyst", "locate", { values: { place, community: "north" } }),
      assessed("joint", "following"),
      told("system"),
      step("analyst", "again", { values: { closing: "再巡一周。" }, to: "following" }),
      told("unit-lead"),
      step("command-director", "close", { to: "closed" }),
    ],
  },
  { title: "无须处置", outcome: "noted", steps: [proposed({ place }), assessed("none", "closed")] },
];
