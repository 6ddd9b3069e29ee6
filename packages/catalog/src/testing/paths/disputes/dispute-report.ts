import { step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, COMPANY, type Values } from "../../street.ts";

export const REPORT: Values = {
  channel: "code",
  reporter: CITIZEN,
  name: "物业费纠纷",
  occurredOn: "2024-09-01",
  place: { text: "万源路12号", unit: "north" },
  scale: "individual",
  dispute: "17",
  headcount: 3,
  request: "物业服务质量引起的费用争议。",
  applicant: CITIZEN,
  respondent: COMPANY,
  community: "north",
};
export const reported = (more: Values = {}): Step =>
  step("community-clerk", "report", { on: "2024-09-02", values: { ...REPORT, ...more }, to: "reported" });
export const graded = (grade: string, to: string): Step =>
  step("community-clerk", "gradeDispute", {
    on: "2024-09-02",
    values: { grade, dueOn: "2024-09-20", responsible: "community-clerk" },
    to,
  });
const resolved = (who: string): Step =>
  step(who, "resolve", {
    on: "2024-09-06",
    values: { way: "1", resolvedBy: "community", succeeded: true, situation: "双方谅解。", resolvedOn: "2024-09-06" },
    to: "settled",
  });
const told = step("community-clerk", "tellReporter", {
  on: "2024-09-09",
  values: { feedbackWay: "call", feedbackOn: "2024-09-09", feedbackText: "反映人认可。", satisfaction: "satisfied" },
  to: "closed",
});
const led = (more: Values): Step => step("dispute-clerk", "lead", { on: "2024-09-03", values: more, to: "handling" });
const result = (handledResult: string, to: string): Step =>
  step("system", "recordResult", { on: "2024-09-12", values: { handledResult, handledText: "调解情况。" }, to });

export const disputeReportPaths: readonly Path[] = [
  {
    title: "社区化解，反馈，考评",
    outcome: "resolved",
    steps: [
      reported(),
      graded("blue", "community"),
      resolved("community-clerk"),
      told,
      step("dispute-clerk", "evaluateDispute", { values: { evaluatedOn: "2024-09-09", evaluation: "处置及时。" } }),
    ],
  },
  {
    title: "上报街道，退回，再上报，转人民调解成功",
    outcome: "resolved",
    steps: [
      reported(),
      graded("yellow", "community"),
      step("community-clerk", "passUp", { values: { passUpText: "涉及多方。" }, to: "street" }),
      step("dispute-clerk", "passDown", { values: { guidance: "请联系业委会。" }, to: "community" }),
      step("community-clerk", "passUp", { values: { passUpText: "仍未化解。" }, to: "street" }),
      led({ handling: "mediation", respondent: COMPANY }),
      result("success", "settled"),
      { ...told, on: "2024-09-13", values: { ...told.values, feedbackOn: "2024-09-13" } },
    ],
  },
  {
    title: "民转刑风险由街道受理，行政调解不成后未化解",
    outcome: "unresolved",
    steps: [
      reported({ escalationRisk: true, riskText: "扬言报复。" }),
      graded("red", "street"),
      led({ handling: "administrative", respondent: COMPANY }),
      result("failure", "street"),
      step("dispute-clerk", "giveUp", {
        values: { situation: "分歧过大。", otherWays: "可以向人民法院起诉。" },
        to: "closed",
      }),
    ],
  },
  {
    title: "劳动争议转劳动争议调解后移送其他途径",
    outcome: "diverted",
    steps: [
      reported({ dispute: "10" }),
      graded("orange", "street"),
      led({ handling: "labour", respondent: COMPANY }),
      result("failure", "street"),
      led({ handling: "divert", route: "arbitration", receiver: "仲裁委" }),
      result("left", "settled"),
      { ...told, on: "2024-09-13", values: { ...told.values, feedbackOn: "2024-09-13" } },
    ],
  },
  {
    title: "不属实",
    outcome: "unfounded",
    steps: [reported(), step("community-clerk", "dismiss", { values: { situation: "经核实不存在。" }, to: "closed" })],
  },
];
