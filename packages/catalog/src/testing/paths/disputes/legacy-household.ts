import { step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, COMPANY, type Values } from "../../street.ts";
import { MEETING } from "./mediation.ts";

const listed = step("section-clerk", "listHousehold", {
  on: "2024-09-02",
  values: {
    kind: "redevelopment",
    project: "旧住房成套改造一期",
    household: "3号201室",
    owner: CITIZEN,
    respondent: COMPANY,
    community: "north",
    issue: "改造后面积差异。",
    listedOn: "2024-09-02",
    responsible: "section-clerk",
  },
  to: "listed",
});
const analysed = step("section-clerk", "analyse", {
  on: "2024-09-03",
  values: { analysis: "政策依据明确。", offer: "按评估价补差。" },
  to: "talking",
});
const talked = step("section-clerk", "talk", {
  on: "2024-09-05",
  values: { talkedOn: "2024-09-05", talkText: "住户基本接受。" },
});
export const AGREED: Values = {
  agreedOn: "2024-09-10",
  agreement: "按评估价补差。",
  amount: 12_000,
  performance: "十月底前支付。",
  agreedFiles: ["signed:1"],
};
const agreed = step("section-clerk", "agree", { on: "2024-09-10", values: AGREED, to: "agreed" });
export const TO_TALKING: readonly Step[] = [listed, analysed];
export const TO_AGREED: readonly Step[] = [listed, analysed, talked, agreed];

export const legacyHouseholdPaths: readonly Path[] = [
  {
    title: "协调会后达成共识，反悔后再达成，履行",
    outcome: "performed",
    steps: [
      listed,
      analysed,
      talked,
      step("dispute-clerk", "convene", { values: MEETING }),
      agreed,
      step("section-clerk", "renege", { on: "2024-09-12", values: { reneged: "要求增加补偿。" }, to: "talking" }),
      { ...agreed, on: "2024-09-20", values: { ...AGREED, agreedOn: "2024-09-20" } },
      step("section-clerk", "perform", {
        on: "2024-10-28",
        values: { performedOn: "2024-10-28", performText: "已支付。" },
        to: "closed",
      }),
    ],
  },
  {
    title: "引导诉讼",
    outcome: "diverted",
    steps: [
      listed,
      analysed,
      step("dispute-clerk", "divert", {
        values: { dispute: "08", route: "suit", receiver: "区人民法院", closingText: "住户选择起诉。" },
        to: "closed",
      }),
    ],
  },
  {
    title: "未达成共识",
    outcome: "unresolved",
    steps: [listed, analysed, step("section-head", "giveUp", { values: { closingText: "分歧过大。" }, to: "closed" })],
  },
];
