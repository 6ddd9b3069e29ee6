import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

export const PROPOSED: Values = {
  kind: "npc",
  session: "区十七届人大三次会议",
  proposalNumber: "56",
  title: "关于增设停车泊位的建议",
  proposers: "李代表",
  content: "建议增设泊位。",
  role: "lead",
  assignedBy: "区政府办",
  assignedOn: "2024-03-01",
};
const clerk = "office-clerk";
export const registered = (more: Values = {}): Step =>
  step(clerk, "register", { on: "2024-03-01", values: { ...PROPOSED, ...more }, to: "received" });
const entrusted = step(clerk, "entrust", {
  on: "2024-03-04",
  values: { handlingUnit: "service", worker: "section-clerk" },
  to: "handling",
});
export const TO_HANDLING = [registered(), entrusted];
const talked = (on: string): Step =>
  step("section-clerk", "talk", { on, values: { talkOn: on, talkWay: "visit", talkText: "上门沟通。" } });
const replied = (on: string, replyClass: string, more: Values = {}): Step =>
  step("section-clerk", "reply", {
    on,
    values: { replyClass, replyText: "答复如下。", publishable: true, ...more },
    approve: ["office-head", "org-head"],
    to: "replied",
  });
const fed = (on: string, satisfaction: string, to: string): Step =>
  step(clerk, "feedback", { on, values: { satisfaction, feedbackOn: on, feedbackText: "意见。" }, to });
const promise: Values = { promiseText: "年内增设50个泊位", promiseOn: "2024-11-30" };
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });

export const proposalPaths: readonly Path[] = [
  path(
    "不满意再答复，B类承诺落实",
    "fulfilled",
    ...TO_HANDLING,
    talked("2024-04-01"),
    replied("2024-05-10", "C"),
    fed("2024-05-20", "dissatisfied", "handling"),
    replied("2024-06-10", "B", promise),
    fed("2024-06-14", "satisfied", "promised"),
    step("section-clerk", "fulfil", {
      on: "2024-11-20",
      values: { fulfilText: "已增设。", fulfilFiles: ["photo:1"], replyClass: "A" },
      approve: ["office-head"],
      to: "closed",
    }),
  ),
  path(
    "A类",
    "settled",
    ...TO_HANDLING,
    talked("2024-04-01"),
    replied("2024-04-10", "A"),
    fed("2024-04-20", "satisfied", "closed"),
  ),
  path(
    "C类",
    "reference",
    ...TO_HANDLING,
    talked("2024-04-01"),
    replied("2024-04-10", "C"),
    fed("2024-04-20", "basic", "closed"),
  ),
  path(
    "承诺难以落实",
    "reference",
    ...TO_HANDLING,
    talked("2024-04-01"),
    replied("2024-04-10", "B", promise),
    fed("2024-04-20", "satisfied", "promised"),
    talked("2024-10-10"),
    step("section-clerk", "abandonPromise", {
      values: { fulfilText: "用地未获批。", replyClass: "C" },
      approve: ["org-head"],
      to: "closed",
    }),
  ),
  path(
    "会办",
    "assisted",
    registered({ role: "assist", leadOrgan: "区交通局" }),
    entrusted,
    step("section-clerk", "assist", { values: { assistText: "同意。" }, approve: ["deputy-head"], to: "closed" }),
  ),
  path(
    "改办",
    "moved",
    registered(),
    step(clerk, "object", { values: { objectionText: "属区交通局。" }, approve: ["deputy-head"], to: "objected" }),
    step(clerk, "recordObjection", { values: { objectionResult: "agreed" }, to: "closed" }),
  ),
  {
    title: "改办不成",
    steps: [
      registered(),
      step(clerk, "object", { values: { objectionText: "属区交通局。" }, approve: ["deputy-head"], to: "objected" }),
      step(clerk, "recordObjection", { values: { objectionResult: "refused" }, to: "received" }),
    ],
  },
];
