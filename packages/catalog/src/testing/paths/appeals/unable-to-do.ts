import { step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, type Values } from "../../street.ts";

const REFLECTED: Values = {
  channel: "window",
  receivedOn: "2024-09-02",
  person: CITIZEN,
  item: "居住证办理",
  department: "公安窗口",
  content: "三次未办成。",
};
const clerk = "service-window";
const came = step(clerk, "register", { on: "2024-09-02", values: REFLECTED, to: "received" });
const accepted = step(clerk, "accept", {
  values: { handlingUnit: "service", worker: "section-clerk" },
  to: "handling",
});
const analysed = (cause: string): Step =>
  step("section-clerk", "analyse", { on: "2024-09-03", values: { cause, causeText: "材料口径不一。" } });
export const TO_HANDLING = [came, accepted];
const replied = (result: string): Step =>
  step("section-clerk", "reply", {
    on: "2024-09-04",
    values: { result, reply: "已办结。", legalText: "居住证暂行条例。", repliedOn: "2024-09-04" },
    to: "replied",
  });
const revisited = (more: Values = {}): Step =>
  step(clerk, "revisit", {
    on: "2024-09-05",
    values: { solved: true, satisfaction: "satisfied", systemic: false, ...more },
    to: "closed",
  });
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });

export const unableToDoPaths: readonly Path[] = [
  path(
    "重办后办成，共性问题整改",
    "done",
    ...TO_HANDLING,
    analysed("materials"),
    replied("partly"),
    step(clerk, "redo", { values: { solved: false, revisitText: "仍缺一证。" }, to: "handling" }),
    replied("done"),
    step(clerk, "mend", {
      values: {
        systemic: true,
        measure: "统一材料清单",
        measureText: "一次性告知。",
        measureUnit: "service",
        measureDue: "2024-09-30",
      },
    }),
    revisited({ systemic: true }),
  ),
  path("部分办成", "partly", ...TO_HANDLING, analysed("history"), replied("partly"), revisited()),
  path("依法不能办", "unable", ...TO_HANDLING, analysed("unlawful"), replied("unable"), revisited()),
  path(
    "不属受理范围",
    "declined",
    came,
    step(clerk, "decline", { values: { declineText: "请先到窗口办理。" }, approve: ["service-head"], to: "closed" }),
  ),
];
