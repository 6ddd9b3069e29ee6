import { step, type Path, type Step } from "../../paths.ts";

const who = "dispute-clerk";
const begun: readonly Step[] = [
  step(who, "register", {
    on: "2024-09-02",
    values: { source: "patrol", kind: "market", receivedOn: "2024-09-02", content: "强收保护费。", officer: who },
    to: "received",
  }),
  step(who, "screen", {
    on: "2024-09-04",
    values: { screenText: "有三户证实。", screenedOn: "2024-09-04" },
    to: "screened",
  }),
];
/** With the police. */
export const TO_TRANSFERRED: readonly Step[] = [
  ...begun,
  step(who, "transferPolice", {
    on: "2024-09-05",
    values: { police: "区公安分局", transferText: "建议侦查。", transferredOn: "2024-09-05" },
    approve: ["deputy-head"],
    to: "transferred",
  }),
];
const answered = (feedback: string): Step =>
  step(who, "recordFeedback", { on: "2024-10-08", values: { feedbackOn: "2024-10-08", feedback }, to: "closed" });

export const crimeCluePaths: readonly Path[] = [
  { title: "移送、立案侦查", outcome: "found", steps: [...TO_TRANSFERRED, answered("filed")] },
  { title: "移送、查否", outcome: "excluded", steps: [...TO_TRANSFERRED, answered("excluded")] },
  {
    title: "不予移送",
    outcome: "notTransferred",
    steps: [
      ...begun,
      step(who, "dismiss", { values: { endText: "属民事纠纷。" }, approve: ["deputy-head"], to: "closed" }),
    ],
  },
];
