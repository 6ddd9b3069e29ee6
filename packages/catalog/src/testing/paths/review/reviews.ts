import { step, type Path } from "../../paths.ts";
import type { Values } from "../../street.ts";

const applied = step("squad-leader", "apply", {
  on: "2024-09-02",
  values: {
    title: "某小区违建拆除案",
    applicant: "squad",
    facts: "权属不清。",
    questions: "能否直接拆除？",
    materials: ["documentary:1"],
  },
  to: "applied",
});
export const ASSESSMENT: Values = {
  heldOn: "2024-09-04",
  chair: "justice-office-head",
  members: ["squad-leader", "legal-counsel"],
  lawyers: "王律师",
  riskLevel: "high",
  riskText: "可能引发诉讼。",
  plan: "先行确权。",
  minutes: ["record:1"],
};
const assessed = step("justice-assistant", "holdMeeting", { on: "2024-09-04", values: ASSESSMENT, to: "assessed" });
export const TO_ASSESSED = [applied, assessed];
const advised = step("legal-counsel", "giveOpinion", {
  on: "2024-09-06",
  values: { author: "legal-counsel", opinionText: "不宜直接拆除。" },
  approve: ["justice-office-head"],
  to: "advised",
});
const answered = (adopted: string, outcome: string): Path => ({
  title: `评估会议，意见${adopted}`,
  outcome,
  steps: [
    ...TO_ASSESSED,
    advised,
    step("squad-leader", "reportAdoption", {
      on: "2024-09-20",
      values: { adopted, adoptedText: "已按意见办理。" },
      to: "closed",
    }),
  ],
});

export const difficultCasePaths: readonly Path[] = [
  answered("adopted", "adopted"),
  answered("rejected", "rejected"),
  {
    title: "撤回",
    outcome: "withdrawn",
    steps: [
      applied,
      step("squad-leader", "withdrawApplication", { values: { withdrawText: "已解决。" }, to: "closed" }),
    ],
  },
];

const submitted = step("justice-assistant", "submitOpinion", {
  on: "2024-09-02",
  values: {
    pointName: "万源市场法治观察点",
    observer: "陈观察员",
    submittedOn: "2024-09-02",
    field: "enforcement",
    title: "文明执法",
    content: "建议说明理由。",
  },
  to: "submitted",
});
const entrusted = step("justice-assistant", "entrust", {
  values: { responsible: "squad", worker: "handler" },
  to: "handling",
});
const observed = (adoption: string, outcome: string): Path => ({
  title: `观察意见${adoption}`,
  outcome,
  steps: [
    submitted,
    entrusted,
    step("handler", "answer", { on: "2024-09-10", values: { adoption, reply: "已改进。" }, to: "closed" }),
  ],
});

export const observationOpinionPaths: readonly Path[] = [
  observed("adopted", "adopted"),
  observed("rejected", "rejected"),
];
