import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const FEEDBACK: Values = {
  community: "north",
  raisedOn: "2024-09-02",
  topic: "LJ",
  content: "小区门口垃圾积存。",
  place: { text: "万源路12号" },
};
const raised = (more: Values = {}): Step =>
  step("community-clerk", "raise", { on: "2024-09-02", values: { ...FEEDBACK, ...more }, to: "raised" });
const dispatched = step("dispatcher", "dispatch", {
  values: { handlingUnit: "squad", dueOn: "2024-09-06" },
  to: "dispatched",
});
const signed = step("unit-lead", "sign", { values: { worker: "handler" }, to: "handling" });
export const replied = (solution: string, on = "2024-09-04"): Step =>
  step("handler", "reply", { on, values: { result: "已清运。", solution, photosAfter: ["after:1"] }, to: "replied" });
export const confirmed = (checkResult: string, to: string): Step =>
  step("community-clerk", "check", {
    values: { checkResult, confirmText: "已看现场。", satisfaction: "satisfied" },
    to,
  });
export const TO_FEEDBACK_HANDLING: readonly Step[] = [raised(), dispatched, signed];

export const communityFeedbackPaths: readonly Path[] = [
  {
    title: "未解决退回，再办后解决",
    outcome: "solved",
    steps: [
      ...TO_FEEDBACK_HANDLING,
      replied("solved"),
      confirmed("notPass", "handling"),
      replied("solved", "2024-09-05"),
      confirmed("pass", "closed"),
    ],
  },
  {
    title: "解释说明",
    outcome: "explained",
    steps: [...TO_FEEDBACK_HANDLING, replied("explained"), confirmed("pass", "closed")],
  },
  {
    title: "纳入长期解决",
    outcome: "longTerm",
    steps: [...TO_FEEDBACK_HANDLING, replied("longTerm"), confirmed("pass", "closed")],
  },
  { title: "转网格事件", outcome: "moved", steps: [raised(), step("operator", "toEvent", { to: "closed" })] },
  {
    title: "不予办理",
    outcome: "refused",
    steps: [raised(), step("operator", "turnDown", { values: { refusal: "请循诉讼途径。" }, to: "closed" })],
  },
];
