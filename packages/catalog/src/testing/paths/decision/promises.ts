import { step, type Path } from "../../paths.ts";
import type { Values } from "../../street.ts";

const clerk = "section-clerk";

export const PROMISE: Values = {
  title: "企业租金补贴",
  kind: "policy",
  to: { kind: "organisation", name: "南汇建材有限公司" },
  content: "补贴十万元。",
  amount: 100_000,
  madeOn: "2024-03-01",
  dueOn: "2024-06-30",
  responsible: "service",
  worker: "handler",
};
export const made = step(clerk, "make", { on: "2024-03-01", values: PROMISE, to: "made" });

export const policyPromisePaths: readonly Path[] = [
  {
    title: "按期兑现",
    outcome: "fulfilled",
    steps: [
      made,
      step("handler", "reportProgress", { on: "2024-03-20", values: { progress: "已审核。", percent: 50 } }),
      step("handler", "fulfil", {
        on: "2024-06-20",
        values: { fulfilledOn: "2024-06-20", paid: 100_000, proof: ["documentary:1"], confirmed: true },
        to: "closed",
      }),
    ],
  },
  {
    title: "依法变更并补偿",
    outcome: "changed",
    steps: [
      made,
      step("handler", "change", {
        values: { changeText: "上级政策取消。", compensation: 20_000, compensationText: "已补偿。" },
        approve: ["legal-counsel", "org-head"],
        to: "closed",
      }),
    ],
  },
  {
    title: "未兑现",
    outcome: "broken",
    steps: [
      made,
      step("handler", "admit", { values: { brokenText: "资金未到位。" }, approve: ["deputy-head"], to: "closed" }),
    ],
  },
];

export const TOPIC: Values = {
  title: "社区微治理路径研究",
  theme: "governance",
  level: "street",
  unit: "office",
  leader: "section-head",
  worker: clerk,
  startedOn: "2024-03-01",
  dueOn: "2024-09-30",
  plan: "走访十个社区。",
};
export const topicStarted = step(clerk, "start", { on: "2024-03-01", values: TOPIC, to: "ongoing" });

export const researchTopicPaths: readonly Path[] = [
  {
    title: "结题并转化",
    outcome: "concluded",
    steps: [
      topicStarted,
      step(clerk, "reportFindings", { on: "2024-05-06", values: { findings: "发现三类问题。" } }),
      step(clerk, "conclude", {
        on: "2024-09-20",
        values: {
          report: ["documentary:1"],
          concludedOn: "2024-09-20",
          summary: "提出安家守户法。",
          ledTo: "practice",
          outcomeText: "推广到全街道。",
        },
        to: "closed",
      }),
    ],
  },
  {
    title: "终止",
    outcome: "stopped",
    steps: [topicStarted, step("section-head", "stop", { values: { stopText: "人员调整。" }, to: "closed" })],
  },
];

const gathered = step("community-clerk", "gather", {
  on: "2024-09-02",
  values: {
    source: "deputies",
    activity: "人大代表活动日",
    raisedOn: "2024-09-01",
    proposer: { kind: "citizen", name: "李代表" },
    deputy: "deputy",
    community: "north",
    kind: "decision",
    title: "增设夜间停车位",
    content: "建议错时共享。",
    count: 3,
  },
  to: "gathered",
});
const entrusted = step("office-clerk", "entrust", {
  values: { responsible: "service", worker: "handler" },
  to: "studying",
});
const suggestion = (adoption: string, outcome: string): Path => ({
  title: adoption,
  outcome,
  steps: [
    gathered,
    entrusted,
    step("handler", "answer", {
      on: "2024-09-20",
      values: { adoption, adoptionText: "写入停车整治方案。", reply: "已当面反馈。" },
      to: "closed",
    }),
  ],
});

export const decisionSuggestionPaths: readonly Path[] = [
  suggestion("adopted", "adopted"),
  suggestion("rejected", "rejected"),
  suggestion("forwarded", "forwarded"),
];
