import { step, type Path, type Step } from "../../paths.ts";
import { HANDED } from "../events/grid-event.ts";
import { ITEM_WORLD } from "../inspection/inspection.ts";
import { CITIZEN, COMPANY, instant, type Values } from "../../street.ts";

export const INCIDENT: Values = {
  policeNumber: "J3101202409020001",
  station: "示范派出所",
  receivedAt: instant("2024-09-02", "09:30"),
  kind: "consumer",
  applicant: CITIZEN,
  respondent: COMPANY,
  headcount: 2,
  place: { text: "万源路12号", unit: "north" },
  community: "north",
  request: "退卡纠纷，双方争吵。",
};
const registered = step("dispute-clerk", "register", { on: "2024-09-02", values: INCIDENT, to: "handed" });
const signed = step("dispute-clerk", "sign", { to: "signed" });
const dispatched = step("dispute-clerk", "dispatch", {
  values: { handlingUnit: "safety", worker: "handler" },
  to: "handling",
});
const disposed = (solved: string, on: string): Step =>
  step("handler", "dispose", { on, values: { solved, resultText: "已协调退款。", resultOn: on }, to: "disposed" });
const told = (solved: string, on: string): Step =>
  step("dispute-clerk", "reportBack", {
    on,
    values: { solved, resultText: "已协调退款。", resultOn: on, feedbackOn: on, receiver: "值班民警" },
    to: "closed",
  });
export const TO_SIGNED: readonly Step[] = [registered, signed];
export const mediated = step("dispute-clerk", "sendToMediation", {
  values: { dispute: "14", applicant: CITIZEN, respondent: COMPANY, headcount: 2 },
  to: "mediating",
});

export const handedOn = (handTo: string, more: Values): Step =>
  step("dispute-clerk", "handOn", { values: { handTo, handReason: "占道经营引起争执。", ...more }, to: "handedOn" });

/** What each way to go on asks for, and what follows. */
export const HANDED_ON: readonly (readonly [way: string, more: Values, procedure: string])[] = [
  ["event", {}, "grid-event"],
  ...HANDED.filter(([way]) => way === "inspection" || way === "joint"),
];

export const policeHandoverPaths: readonly Path[] = [
  {
    title: "交办处置后反馈",
    outcome: "solved",
    steps: [registered, signed, dispatched, disposed("solved", "2024-09-04"), told("solved", "2024-09-04")],
  },
  {
    title: "转人民调解，协助治安调解，和解履行获认可",
    outcome: "solved",
    steps: [
      registered,
      signed,
      mediated,
      step("mediator", "assistPolice", {
        on: "2024-09-03",
        values: { policeFirstOn: "2024-09-03", policeText: "派员参加。" },
      }),
      step("system", "recordMediation", {
        on: "2024-09-06",
        values: { mediationResult: "success", mediationText: "达成协议。" },
        to: "disposed",
      }),
      step("mediator", "recordSettlement", {
        values: { agreementPerformed: true, appliedInWriting: true, recognised: "recognised" },
      }),
      told("solved", "2024-09-06"),
    ],
  },
  ...HANDED_ON.map(([handTo, more]): Path => ({
    title: `转${handTo}，结果反馈后答复公安机关`,
    outcome: "solved",
    world: ITEM_WORLD,
    steps: [
      registered,
      signed,
      handedOn(handTo, more),
      step("system", "takeResult", { on: "2024-09-20", values: { handedResult: "已整改。" }, to: "disposed" }),
      told("solved", "2024-09-20"),
    ],
  })),
  {
    title: "未能处置",
    outcome: "unsolved",
    steps: [registered, signed, dispatched, disposed("unsolved", "2024-09-04"), told("unsolved", "2024-09-04")],
  },
  {
    title: "涉嫌违法，退回",
    outcome: "returned",
    steps: [
      registered,
      signed,
      step("dispute-clerk", "returnToPolice", { values: { returnText: "涉嫌殴打他人。" }, to: "closed" }),
    ],
  },
];
