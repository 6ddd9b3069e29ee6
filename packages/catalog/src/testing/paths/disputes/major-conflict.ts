import { step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, COMPANY, instant, type Values, type World } from "../../street.ts";
import { MEETING } from "./mediation.ts";

export const CONFLICT: Values = {
  title: "加装电梯群体性争议",
  foundAt: instant("2024-09-02", "09:00"),
  dispute: "02",
  scale: "major",
  headcount: 60,
  community: "north",
  applicant: CITIZEN,
  situation: "多人聚集悬挂横幅。",
  demands: "要求停止施工。",
};
const registered = (more: Values = {}): Step =>
  step("dispute-clerk", "register", { on: "2024-09-02", values: { ...CONFLICT, ...more }, to: "found" });
const reportedUp = step("dispute-clerk", "reportUp", {
  values: { reportedTo: "区委政法委、区信访局", measures: "已劝离，安排值守。" },
});
const assessed = step("dispute-clerk", "assess", {
  values: { level: "3", leader: "deputy-head", units: ["squad", "justice"], plan: "分头劝导，依法处置。" },
  to: "handling",
});
const acted = step("squad-leader", "recordAction", {
  on: "2024-09-03",
  values: { actionKind: "patrol", actionOn: "2024-09-03", actionUnit: "squad", actionText: "清理横幅三条。" },
});
const calmed = step("dispute-clerk", "calm", { on: "2024-09-10", values: { reviewText: "无聚集。" }, to: "calmed" });
const closed = (result: string): Step =>
  step("dispute-clerk", "close", {
    on: "2024-09-30",
    values: { result, resultText: "结果。", closingText: "加强前期沟通。" },
    to: "closed",
  });
export const TO_CALMED: readonly Step[] = [registered(), assessed, acted, calmed];
/** The mediation that was opened from it has ended. */
const MEDIATED: World = {
  relatives: [{ id: "m1", procedure: "mediation", kind: "child", closed: true, outcome: "agreed" }],
};

export const majorConflictPaths: readonly Path[] = [
  {
    title: "多单位并行处置，协调会、调解、引导诉讼，化解",
    outcome: "settled",
    world: MEDIATED,
    steps: [
      registered(),
      reportedUp,
      assessed,
      acted,
      step("dispute-clerk", "convene", { on: "2024-09-04", values: MEETING }),
      step("dispute-clerk", "mediate", { values: { respondent: COMPANY, request: "低层住户补偿。" } }),
      step("dispute-clerk", "divert", { values: { route: "suit", receiver: "区人民法院" } }),
      step("dispute-clerk", "review", { on: "2024-09-09", values: { reviewOn: "2024-09-09", reviewText: "趋稳。" } }),
      calmed,
      step("dispute-clerk", "flareUp", {
        on: "2024-09-12",
        values: { situation: "再次聚集。" },
        to: "handling",
      }),
      { ...acted, on: "2024-09-13", values: { ...acted.values, actionOn: "2024-09-13" } },
      { ...calmed, on: "2024-09-20" },
      closed("settled"),
    ],
  },
  {
    title: "依法裁判，事态平息",
    outcome: "lawful",
    steps: [registered(), reportedUp, assessed, acted, calmed, closed("lawful")],
  },
  {
    title: "转长期稳控",
    outcome: "unresolved",
    steps: [registered(), reportedUp, assessed, acted, calmed, closed("unresolved")],
  },
];
