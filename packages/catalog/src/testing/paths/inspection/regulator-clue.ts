import { step, type Path, type Step } from "../../paths.ts";
import { COMPANY, type Values } from "../../street.ts";
import { ITEM, ITEM_WORLD } from "./inspection.ts";

const CLUE: Values = {
  source: "regulator",
  fromOrgan: "区生态环境局",
  fromNumber: "沪环移〔2024〕3号",
  receivedOn: "2024-09-02",
  field: "ecology",
  content: "某工地夜间违规施工。",
  answerBy: "2024-09-30",
};
const received = (more: Values = {}): Step =>
  step("case-clerk", "receive", { on: "2024-09-02", values: { ...CLUE, ...more }, to: "received" });
const accepted = step("squad-leader", "accept", {
  values: { handlingUnit: "squad", worker: "officer-a" },
  to: "verifying",
});
const verified = (verification: string, to: string, more: Values = {}): Step =>
  step("officer-a", "verify", {
    on: "2024-09-04",
    values: { verification, verifyNote: "已实地核查。", ...more },
    to,
  });
const answered = (on: string): Step =>
  step("officer-a", "answer", {
    on,
    values: { answer: "已办结。", answeredOn: on, answerWay: "letter" },
    to: "closed",
  });
export const TO_VERIFYING: readonly Step[] = [received(), accepted];

export const regulatorCluePaths: readonly Path[] = [
  {
    title: "立案查处，结果自动反馈后答复移送单位",
    outcome: "punished",
    steps: [
      ...TO_VERIFYING,
      verified("offence", "inHand"),
      step("system", "takeResult", {
        on: "2024-11-04",
        values: { handedResult: "罚款2000元。", handedNumber: "南汇罚决字〔2024〕1号", handedClosedOn: "2024-11-04" },
        to: "decided",
      }),
      answered("2024-11-05"),
    ],
  },
  {
    title: "补充对象后转检查",
    outcome: "punished",
    world: ITEM_WORLD,
    steps: [
      ...TO_VERIFYING,
      step("officer-a", "supplement", {
        values: { object: COMPANY, objectCode: "91350100M000100Y43", place: { text: "万源路12号" } },
      }),
      verified("inspect", "inHand", {
        item: ITEM,
        officers: ["officer-a", "officer-b"],
        plannedOn: "2024-09-05",
      }),
      step("system", "takeResult", { on: "2024-09-10", values: { handedResult: "已当场改正。" }, to: "decided" }),
      answered("2024-09-11"),
    ],
  },
  {
    title: "已改正",
    outcome: "settled",
    steps: [...TO_VERIFYING, verified("corrected", "decided"), answered("2024-09-05")],
  },
  {
    title: "不属实",
    outcome: "unfounded",
    steps: [...TO_VERIFYING, verified("unfounded", "decided"), answered("2024-09-05")],
  },
  {
    title: "退回移送单位",
    outcome: "returned",
    steps: [
      received(),
      step("squad-leader", "sendBackClue", {
        values: { returnReason: "不属本辖区。", answeredOn: "2024-09-02", answerWay: "letter" },
        to: "closed",
      }),
    ],
  },
];
