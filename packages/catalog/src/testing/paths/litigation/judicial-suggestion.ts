import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const clerk = "litigation-clerk";
const SUGGESTION: Values = {
  kind: "publicInterest",
  ground: "duty",
  issuer: "区人民检察院",
  number: "检行公建〔2024〕3号",
  content: "依法查处河道旁倾倒建筑垃圾。",
  receivedOn: "2024-09-02",
  target: "squad",
};
export const registered = (more: Values = {}): Step =>
  step(clerk, "register", { on: "2024-09-02", values: { ...SUGGESTION, ...more }, to: "received" });
export const entrusted = step("justice-office-head", "entrust", { values: { target: "squad" }, to: "handling" });
export const handled = step("squad-leader", "handle", {
  on: "2024-09-10",
  values: { measures: "清运、立案。", result: "已清运。", performed: "done" },
  to: "replying",
});
const replied = step(clerk, "reply", {
  on: "2024-09-12",
  values: { replyText: "已依法履行职责。", repliedOn: "2024-09-12" },
  approve: ["org-head"],
  to: "replied",
});
const closed = (followUp: string): Step => step(clerk, "close", { values: { followUp }, to: "closed" });

export const judicialSuggestionPaths: readonly Path[] = [
  {
    title: "诉前检察建议，履职回复",
    outcome: "accepted",
    steps: [
      registered(),
      entrusted,
      handled,
      step("justice-office-head", "redo", { to: "handling" }),
      handled,
      replied,
      closed("accepted"),
    ],
  },
  {
    title: "紧急情形，仍被提起公益诉讼",
    outcome: "sued",
    steps: [registered({ urgent: true }), entrusted, handled, replied, closed("sued")],
  },
  {
    title: "司法建议载明期限",
    outcome: "answered",
    steps: [
      registered({ kind: "court", ground: "general", replyBy: "2024-10-08" }),
      entrusted,
      handled,
      replied,
      closed("none"),
    ],
  },
  {
    title: "司法建议未载明期限",
    outcome: "answered",
    steps: [registered({ kind: "court", ground: "general" }), entrusted, handled, replied, closed("none")],
  },
];
