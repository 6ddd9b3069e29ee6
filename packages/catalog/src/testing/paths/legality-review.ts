import { step, type Path, type Step } from "../paths.ts";
import type { Values } from "../street.ts";

export const DRAFT: Values = {
  object: "document",
  subject: "南汇街道物业管理办法",
  from: "office",
  draft: ["documentary:1"],
  materials: ["documentary:2"],
  consulted: "已征求意见。",
  competition: "notConcerned",
};

export const OPINION: Values = {
  checked: ["subject", "power", "content", "measures", "rights", "duties", "procedure"],
  opinion: "lawful",
  opinionText: "符合规定。",
};

const submitted = (values: Values = DRAFT): Step =>
  step("office-clerk", "submit", { on: "2024-09-02", values, to: "submitted" });
const accepted = step("justice-assistant", "accept", {
  on: "2024-09-03",
  values: { reviewer: "legal-counsel" },
  to: "reviewing",
});
const opined = (more: Values = {}, on = "2024-09-10"): Step =>
  step("legal-counsel", "opine", {
    on,
    values: { ...OPINION, ...more },
    approve: ["justice-office-head"],
    to: "opined",
  });
const adopted = (values: Values): Step =>
  step("office-clerk", "reportAdoption", { on: "2024-09-12", values, to: "closed" });
const contract: Values = {
  object: "contract",
  subject: "环卫服务合同",
  from: "office",
  contractKind: "service",
  counterpart: "某环卫公司",
  amount: 500_000,
  draft: ["documentary:1"],
};

/** Handed in and taken up. */
export const TO_REVIEWING: readonly Step[] = [submitted(), accepted];

export const legalityReviewPaths: readonly Path[] = [
  {
    title: "规范性文件补充材料后合法",
    outcome: "lawful",
    steps: [
      submitted(),
      step("justice-assistant", "returnForCompletion", {
        values: { lacking: "缺少征求意见材料。" },
        to: "supplementing",
      }),
      step("office-clerk", "supplement", {
        on: "2024-09-03",
        values: { materials: ["documentary:3"] },
        to: "submitted",
      }),
      accepted,
      step("public-lawyer", "counsel", { values: { counselText: "无异议。" } }),
      opined(),
      adopted({ adopted: "adopted" }),
    ],
  },
  {
    title: "合同应当修改，采纳",
    outcome: "amend",
    steps: [
      submitted(contract),
      accepted,
      opined(
        { checked: ["subject", "terms"], opinion: "amend", opinionText: "补充违约责任。", opinions: 2 },
        "2024-09-04",
      ),
      adopted({ adopted: "adopted", revised: ["documentary:4"] }),
    ],
  },
  {
    title: "不合法",
    outcome: "unlawful",
    steps: [
      ...TO_REVIEWING,
      opined({ opinion: "unlawful", opinionText: "超越职权。" }),
      adopted({ adopted: "adopted" }),
    ],
  },
  {
    title: "撤回送审",
    outcome: "withdrawn",
    steps: [
      submitted(),
      step("office-clerk", "withdrawReview", { values: { withdrawText: "不再制发。" }, to: "closed" }),
    ],
  },
];
