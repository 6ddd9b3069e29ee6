import { step, type Path, type Step } from "../paths.ts";
import type { Values } from "../street.ts";

const DISPUTED: Values = {
  source: "litigation",
  cause: "01003",
  plaintiff: { kind: "citizen", name: "张三", phone: "13800000000" },
  act: "行政处罚决定",
  organ: "squad",
  receivedOn: "2024-09-02",
};

const registered = step("litigation-clerk", "register", { on: "2024-09-02", values: DISPUTED, to: "learning" });
const learned = step("litigation-clerk", "learn", {
  values: { facts: "处罚争议。", claims: "撤销处罚。" },
  to: "grading",
});
const graded = (risk: string, more: Values = {}): Step =>
  step("justice-office-head", "grade", {
    on: "2024-09-04",
    values: { risk, riskReason: "研判。", plan: "上门沟通。", ...more },
    ...(risk === "high" ? { approve: ["deputy-head"] } : {}),
    to: "contacting",
  });
const contacted = step("litigation-clerk", "contact", {
  on: "2024-09-05",
  values: { contactOn: "2024-09-05", contactWay: "visit", contactText: "愿意协商。" },
  to: "resolving",
});

/** Learned, graded, the plaintiff spoken to. */
export const TO_RESOLVING: readonly Step[] = [registered, learned, graded("low"), contacted];

export const administrativeDisputePaths: readonly Path[] = [
  {
    title: "高风险争议化解",
    outcome: "resolved",
    steps: [
      registered,
      learned,
      graded("high", { leader: "deputy-head" }),
      contacted,
      step("justice-office-head", "regrade", { values: { risk: "medium", riskReason: "趋于缓和。" } }),
      step("litigation-clerk", "contact", {
        values: { contactOn: "2024-09-05", contactWay: "meeting", contactText: "签订协议。" },
        to: "resolving",
      }),
      step("litigation-clerk", "resolve", {
        on: "2024-09-20",
        values: { method: "mediate", result: "撤诉。", agreementFiles: ["documentary:1"], resolvedOn: "2024-09-20" },
        to: "closed",
      }),
    ],
  },
  {
    title: "未能化解",
    outcome: "unresolved",
    steps: [
      ...TO_RESOLVING,
      step("litigation-clerk", "giveUp", { values: { failReason: "坚持诉讼。" }, to: "closed" }),
    ],
  },
  {
    title: "不予受理",
    outcome: "withdrawn",
    steps: [
      registered,
      step("litigation-clerk", "dismiss", { values: { failReason: "不是行政争议。" }, to: "closed" }),
    ],
  },
];
