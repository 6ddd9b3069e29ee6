import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";
import { reviewTold, reviewedAs } from "./normative-document.ts";

const clerk = "office-clerk";
const proposed = step(clerk, "propose", {
  on: "2024-03-01",
  values: {
    title: "万源片区停车综合整治方案",
    kind: "policy",
    excluded: false,
    inCatalogue: true,
    catalogueText: "2024年度目录",
    proposer: "safety",
    reason: "停车矛盾突出。",
  },
  to: "proposed",
});
const started = step(clerk, "start", {
  on: "2024-03-04",
  values: { lead: "safety", worker: "section-clerk", needsExpert: true, needsRisk: true },
  approve: ["org-head"],
  to: "preparing",
});
const prepared = step("section-clerk", "prepare", {
  on: "2024-03-05",
  values: {
    research: "走访一百户。",
    legalBasis: "《道路交通安全法》",
    draft: ["documentary:1"],
    materials: ["documentary:2"],
    competition: "notConcerned",
  },
});
export const TO_PREPARING = [proposed, started, prepared];
export const COMMENT: Values = {
  consultWays: ["website", "hearing"],
  consultFrom: "2024-03-06",
  consultTo: "2024-04-05",
  consultContact: "党政办",
};
const asked = step("section-clerk", "askPublic", { on: "2024-03-06", values: COMMENT, to: "consulting" });
export const HEARING: Values = {
  hearingNoticeOn: "2024-03-12",
  hearingOn: "2024-03-20",
  hearingPublic: true,
  hearingText: "十五人参加。",
  hearingFiles: ["record:1"],
};
const heard = step("section-clerk", "holdHearing", { on: "2024-03-20", values: HEARING });
export const TO_CONSULTING = [...TO_PREPARING, asked];
const gathered = step("section-clerk", "gather", {
  on: "2024-04-07",
  values: { opinionCount: 20, adoptedCount: 12, adoptionText: "采纳十二条。", consultFiles: ["documentary:3"] },
  to: "assessed",
});
export const TO_ASSESSED = [...TO_CONSULTING, heard, gathered];
export const experts = step("section-clerk", "consultExperts", {
  values: {
    experts: [{ name: "王教授", unit: "交通工程", opinion: "可行" }],
    expertConflict: false,
    expertFiles: ["signed:1"],
  },
});
export const risk = step("section-clerk", "assessRisk", {
  values: { riskLevel: "middle", riskText: "可控。", riskFiles: ["documentary:4"] },
});
const submitted = step("section-clerk", "submitReview", { on: "2024-04-08", to: "reviewing" });
const confirmed = step("section-clerk", "confirmReview", {
  on: "2024-04-22",
  values: { draft: ["documentary:5"] },
  to: "reviewed",
});
export const TO_REVIEWING = [...TO_ASSESSED, experts, risk, submitted];
export const TO_REVIEWED = [...TO_REVIEWING, reviewTold("2024-04-19"), confirmed];
export const MEETING: Values = {
  submitted: ["draft", "public", "expert", "risk", "review"],
  partyReport: "已报街道党工委。",
  meeting: "第10次主任办公会议",
  meetingOn: "2024-04-24",
  attendees: 9,
  lastWord: true,
  majority: true,
  resolution: "passed",
  minutes: ["documentary:6"],
};
const decided = (resolution: string, to: string): Step =>
  step(clerk, "deliberate", { on: "2024-04-24", values: { ...MEETING, resolution }, to });
const announced = step(clerk, "announce", {
  on: "2024-04-28",
  values: {
    decisionText: "实施方案。",
    openness: "public",
    interpretation: "解读。",
    executor: "safety",
    executeBy: "2024-12-31",
  },
  approve: ["org-head"],
  to: "executing",
});
export const TO_EXECUTING = [...TO_REVIEWED, decided("passed", "adopted"), announced];
const headed = (act: string, to: string, more: Values = {}): Step =>
  step(clerk, act, { values: { changeText: "情况变化。", ...more }, approve: ["org-head"], to });
const path = (title: string, outcome: string, steps: readonly Step[], review = "lawful"): Path => ({
  title,
  outcome,
  steps,
  world: reviewedAs(review),
});

export const majorDecisionPaths: readonly Path[] = [
  path("全流程执行完毕并后评估，后被认定违法", "unlawful", [
    ...TO_EXECUTING,
    step("section-clerk", "reportExecution", { on: "2024-07-15", values: { reportText: "完成过半。" } }),
    headed("suspendExecution", "suspended"),
    headed("resumeExecution", "executing"),
    step("section-clerk", "reportExecution", { on: "2024-12-20", values: { reportText: "全部完成。" } }),
    step(clerk, "complete", { values: { archive: ["documentary:7"] }, to: "closed" }),
    step(clerk, "evaluate", {
      on: "2025-03-03",
      values: {
        evaluator: "某大学",
        evaluatorFormer: false,
        evaluation: "效果良好。",
        evaluationPublic: true,
        evaluationResult: "keep",
      },
    }),
    step("justice-office-head", "recordUnlawful", {
      values: { unlawfulBy: "区人民法院", unlawfulText: "第三条无依据。" },
      to: "closed",
    }),
  ]),
  path("执行完毕", "executed", [
    ...TO_EXECUTING,
    step("section-clerk", "reportExecution", { on: "2024-07-15", values: { reportText: "全部完成。" } }),
    step(clerk, "complete", { values: { archive: ["documentary:7"] }, to: "closed" }),
  ]),
  path("重大调整后终止", "abandoned", [
    ...TO_EXECUTING,
    headed("adjust", "preparing"),
    step(clerk, "abandon", { values: { abandonText: "不再决策。" }, approve: ["org-head"], to: "closed" }),
  ]),
  path("停止执行", "stopped", [
    ...TO_EXECUTING,
    headed("stop", "closed", { meeting: "第20次主任办公会议", meetingOn: "2024-04-28" }),
  ]),
  path("不公开征求意见，讨论未通过", "rejected", [
    ...TO_PREPARING,
    step("section-clerk", "skipPublic", {
      values: { shortenReason: "涉及工作秘密。", adoptionText: "依法不予公开。" },
      approve: ["org-head"],
      to: "assessed",
    }),
    experts,
    risk,
    submitted,
    confirmed,
    decided("rejected", "closed"),
  ]),
  {
    title: "讨论后修改，审查不合法退回",
    world: reviewedAs("lawful"),
    steps: [
      ...TO_REVIEWED,
      decided("deferred", "preparing"),
      step("section-clerk", "askPublic", {
        on: "2024-05-06",
        values: { ...COMMENT, consultFrom: "2024-05-06", consultTo: "2024-06-05" },
      }),
      step("section-clerk", "gather", {
        on: "2024-06-06",
        values: { opinionCount: 0, adoptedCount: 0, adoptionText: "无意见。", consultFiles: ["documentary:3"] },
      }),
      step("section-clerk", "redraft", { values: { revised: "调整方案。" }, to: "preparing" }),
    ],
  },
];
