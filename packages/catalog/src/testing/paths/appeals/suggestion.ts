import { expire, step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, type Values } from "../../street.ts";

export const MAIL: Values = {
  mailbox: "email",
  kind: "suggest",
  topic: "JT",
  receivedOn: "2024-09-02",
  content: "建议增设非机动车停放点。",
  sender: CITIZEN,
};
const clerk = "office-clerk";
export const came = (more: Values = {}): Step =>
  step(clerk, "register", { on: "2024-09-02", values: { ...MAIL, ...more }, to: "received" });
export const ANSWER: Values = {
  adopted: "adopted",
  measure: "增设三处。",
  reply: "已采纳，月内增设。",
  replyWay: "email",
  repliedOn: "2024-09-10",
};

export const suggestionPaths: readonly Path[] = [
  {
    title: "逾期督办后答复",
    outcome: "answered",
    steps: [
      came(),
      step(clerk, "entrust", { values: { handlingUnit: "service", worker: "section-clerk" }, to: "handling" }),
      expire("reply", "2024-09-18"),
      step("office-head", "escalate", {
        values: { handlingUnit: "service", escalateText: "三日内答复。", escalateDue: "2024-09-23" },
      }),
      step("section-clerk", "answer", { on: "2024-09-19", values: ANSWER, to: "closed" }),
      step("system", "rate", { values: { satisfaction: "satisfied" } }),
    ],
  },
  {
    title: "转信访事项",
    outcome: "toPetition",
    steps: [came({ kind: "complaint" }), step("petition-clerk", "toPetition", { to: "closed" })],
  },
  {
    title: "无效来件",
    outcome: "dismissed",
    steps: [
      came(),
      step(clerk, "dismiss", {
        values: { dismissGround: "spam", dismissText: "广告。" },
        approve: ["office-head"],
        to: "closed",
      }),
    ],
  },
];
