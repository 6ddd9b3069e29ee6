import { step, type Path, type Step } from "../../paths.ts";
import type { Values, World } from "../../street.ts";

export const CAMPAIGN: Values = {
  name: "交通运输执法领域突出问题专项整治",
  kind: "rectification",
  from: "2024-09-01",
  to: "2024-12-31",
  leadUnit: "squad",
  stages: [
    { stage: "自查自纠", from: "2024-09-01", to: "2024-10-15" },
    { stage: "整改提升", from: "2024-10-16", to: "2024-12-31" },
  ],
  checklist: [
    { number: "1", item: "选择性执法" },
    { number: "2", item: "执法不规范" },
  ],
};

export const planned = step("squad-leader", "plan", {
  on: "2024-09-02",
  values: CAMPAIGN,
  to: "planned",
});
export const started = step("squad-leader", "start", {
  values: { stage: "自查自纠" },
  approve: ["deputy-head"],
  to: "running",
});
export const checkedItem = (verdict: string, more: Values = {}): Step =>
  step("squad-leader", "selfCheck", {
    on: "2024-09-10",
    values: { itemNumber: "1", item: "选择性执法", checkUnit: "squad", checkedOn: "2024-09-10", verdict, ...more },
  });
const problem: Values = {
  class: "selective",
  problem: "同类违停处罚不一。",
  responsible: "squad",
  rectifyBy: "2024-10-31",
};

/** Every problem that the campaign found is put right. */
const rectified: World = {
  relatives: [{ id: "p", procedure: "campaign-problem", kind: "child", closed: true, outcome: "rectified" }],
};

export const campaignPaths: readonly Path[] = [
  {
    title: "分阶段自查，问题整改后总结",
    outcome: "done",
    world: rectified,
    steps: [
      planned,
      started,
      checkedItem("problem", problem),
      checkedItem("conforms", { itemNumber: "2", item: "执法不规范" }),
      step("supervision-clerk", "registerProblem", {
        values: { ...problem, class: "irregular", checkedOn: "2024-09-10" },
      }),
      step("squad-leader", "report", { values: { counted: "2024-09-10", countText: "自查件数", count: 12 } }),
      step("squad-leader", "start", { on: "2024-10-16", values: { stage: "整改提升", stageText: "自查结束。" } }),
      step("squad-leader", "finish", {
        on: "2024-12-20",
        values: { summary: "整改完毕。" },
        approve: ["deputy-head"],
        to: "closed",
      }),
    ],
  },
  {
    title: "终止",
    outcome: "stopped",
    steps: [
      planned,
      started,
      step("squad-leader", "stop", { values: { cancelReason: "并入市级专项。" }, approve: ["org-head"], to: "closed" }),
    ],
  },
];

export const PROBLEM: Values = {
  campaign: "交通运输执法领域突出问题专项整治",
  class: "selective",
  description: "同类违停处罚不一。",
  foundOn: "2024-09-02",
  foundBy: "selfCheck",
  responsible: "squad",
  rectifyBy: "2024-10-31",
};
const registered = step("supervision-clerk", "register", { on: "2024-09-02", values: PROBLEM, to: "registered" });
const taken = step("unit-lead", "take", {
  values: { worker: "officer-a", measures: "统一裁量。" },
  to: "rectifying",
});
export const rectify = (on: string): Step =>
  step("officer-a", "rectify", {
    on,
    values: { rectifiedOn: on, result: "已统一裁量基准。", proof: ["documentary:1"] },
    to: "rectified",
  });
const verified = (verdict: string, to: string): Step =>
  step("enforcement-head", "verify", { values: { verdict, verifyText: "抽查五件。" }, to });
export const TO_RECTIFYING: readonly Step[] = [registered, taken];

export const campaignProblemPaths: readonly Path[] = [
  {
    title: "核验不通过后再整改，销号",
    outcome: "rectified",
    steps: [
      ...TO_RECTIFYING,
      rectify("2024-09-20"),
      verified("failed", "rectifying"),
      rectify("2024-10-10"),
      verified("passed", "closed"),
    ],
  },
  {
    title: "撤销问题",
    outcome: "dismissed",
    steps: [
      registered,
      step("unit-lead", "dismiss", { values: { dismissReason: "案情不同。" }, approve: ["deputy-head"], to: "closed" }),
    ],
  },
];
