import { step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, type Values } from "../../street.ts";

const CALL: Values = {
  channel: "visit",
  receivedOn: "2024-09-03",
  kind: "complaint",
  topic: "ZS",
  content: "夜间施工噪声",
  caller: CITIZEN,
  callerPhone: "13800000000",
};
const registered = (more: Values = {}): Step =>
  step("petition-clerk", "register", { on: "2024-09-03", values: { ...CALL, ...more }, to: "received" });
const accepted = step("petition-clerk", "accept", { to: "accepted" });
const dispatched = step("petition-clerk", "dispatch", { values: { handlingUnit: "squad" }, to: "dispatched" });
const signed = step("unit-lead", "sign", { values: { worker: "handler" }, to: "handling" });
const contacted = step("handler", "contact", { values: { contactedAt: "2024-09-03T01:30:00.000Z" } });
const replied = (result: string): Step =>
  step("handler", "reply", {
    on: "2024-09-05",
    values: { conclusion: "true", result, reply: "已责令停工。" },
    to: "replied",
  });
const revisited = (revisitSolved: string): Step =>
  step("petition-clerk", "revisit", { values: { revisitSolved, satisfaction: "satisfied" }, to: "closed" });
const declined = step("unit-lead", "decline", {
  values: { backReason: "不属本单位。", dutyBasis: "职责清单" },
  approve: ["petition-clerk"],
  to: "declined",
});
const toHandling = (more: Values = {}): readonly Step[] => [registered(more), accepted, dispatched, signed, contacted];

export const complaintPaths: readonly Path[] = [
  {
    title: "退单改派、再退指定，重办后解决",
    outcome: "solved",
    steps: [
      registered(),
      accepted,
      dispatched,
      declined,
      step("petition-clerk", "redispatch", { values: { handlingUnit: "safety" }, to: "dispatched" }),
      declined,
      step("command-director", "appoint", {
        values: { handlingUnit: "squad", instruction: "由中队牵头。" },
        to: "dispatched",
      }),
      signed,
      contacted,
      replied("solved"),
      step("petition-clerk", "sendBackToHandle", {
        values: { revisitSolved: "unsolved", reworkReason: "昨夜仍施工。" },
        to: "handling",
      }),
      replied("solved"),
      revisited("solved"),
    ],
  },
  {
    title: "热线求助，解释说明",
    outcome: "explained",
    steps: [
      ...toHandling({ kind: "help", channel: "hotline", ticketNumber: "WZ1" }),
      replied("explained"),
      revisited("unsolved"),
    ],
  },
  {
    title: "咨询，部分解决",
    outcome: "partly",
    steps: [...toHandling({ kind: "consult" }), replied("partly"), revisited("partly")],
  },
  {
    title: "注明时限，未解决",
    outcome: "unsolved",
    steps: [...toHandling({ ticketDue: "2024-09-06" }), replied("unsolved"), revisited("unsolved")],
  },
  {
    title: "即时答复",
    outcome: "answered",
    steps: [
      registered({ kind: "consult" }),
      step("petition-clerk", "answerAtOnce", { values: { reply: "可在便民服务中心办理。" }, to: "closed" }),
    ],
  },
  {
    title: "不予受理",
    outcome: "notAccepted",
    steps: [
      registered(),
      step("petition-clerk", "rejectTicket", {
        values: { rejectGround: "legalWay", rejectNote: "请循诉讼途径。" },
        to: "closed",
      }),
    ],
  },
];
