import { expire, serve, step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";
import { BUILDER, HEAD, officers, OFFICER, ON_THE_SPOT } from "./compulsion.ts";

export const START: Values = {
  offender: BUILDER,
  place: { text: "万源路2号" },
  decisionTitle: "责令限期清除决定书",
  decisionNumber: "南汇责清〔2024〕3号",
  decidedOn: "2024-08-01",
  decisionServedOn: "2024-08-02",
  obligation: "清除占道堆放的建筑材料。",
  obligationKind: "act",
  performBy: "2024-08-20",
  method: "restore",
  authority: "law",
  authorityLaw: "《公路法》第八十一条",
  necessity: "多次劝导无效。",
  object: "other",
};
/** Money owed: a fine. */
export const MONEY: Values = {
  obligation: "缴纳罚款一万元。",
  obligationKind: "money",
  principal: 10_000,
  method: "auction",
};
export const started = (more: Values = {}): Step =>
  step(OFFICER, "start", { on: "2024-09-02", values: { ...START, ...more }, to: "prepared" });
export const DEMAND: Values = { demandBy: "2024-09-13", demandWay: "自行清除" };
export const demanded = step(OFFICER, "demand", { on: "2024-09-03", values: DEMAND, to: "demanded" });
const demandServed = serve(OFFICER, "coercion-demand", "2024-09-03");
const submitted = (on: string): Step =>
  step(OFFICER, "submitReview", {
    on,
    values: { decisionReason: "逾期不履行。", decisionLaw: "《公路法》第八十一条" },
    to: "reviewing",
  });
const reviewed = (reviewOpinion: string): Step =>
  step("legal-reviewer", "review", { values: { reviewOpinion, reviewText: "见意见。" }, to: "demanded" });
export const DECISION: Values = {
  officers,
  decisionReason: "经催告仍不履行。",
  decisionLaw: "《公路法》第八十一条",
  executeWay: "组织清除",
  executeOn: "2024-09-25",
  evasion: false,
};
const decided = (on: string, more: Values = {}): Step =>
  step(OFFICER, "decide", { on, values: { ...DECISION, ...more }, approve: HEAD, to: "decided" });
const decisionServed = (on: string): Step => serve(OFFICER, "coercive-execution-decision", on);
/** From the start to reviewed and asked for in vain. */
export const TO_REVIEWED: readonly Step[] = [
  started(),
  demanded,
  demandServed,
  submitted("2024-09-14"),
  reviewed("agree"),
];
export const TO_DECIDED: readonly Step[] = [...TO_REVIEWED, decided("2024-09-18"), decisionServed("2024-09-19")];

export const EXECUTION: Values = {
  ...ON_THE_SPOT,
  place: { text: "万源路2号" },
  executeFrom: "2024-09-25T01:00:00.000Z",
  executeTo: "2024-09-25T02:00:00.000Z",
  urgentNow: false,
  utilitiesKept: true,
  before: ["before:1"],
  after: ["after:1"],
  completion: "whole",
};
const executed = (completion: string, to: string): Step =>
  step(OFFICER, "execute", { on: "2024-09-26", values: { ...EXECUTION, completion }, to });
const closed = (on?: string): Step =>
  step(OFFICER, "close", {
    ...(on === undefined ? {} : { on }),
    values: { closingText: "已结案。" },
    approve: HEAD,
    to: "closed",
  });
const performed = (on: string): Step =>
  step(OFFICER, "perform", { on, values: { performedOn: on, performedText: "已自行清除。" }, to: "settled" });
export const AGREEMENT: Values = {
  agreementText: "分两期清除。",
  stages: [{ due: "2024-09-30", duty: "清除一半" }],
  agreementBy: "2024-10-31",
  agreementFile: ["signed:2"],
};
const agreed = (on: string, more: Values = {}): Step =>
  step(OFFICER, "agree", { on, values: { ...AGREEMENT, ...more }, approve: HEAD, to: "agreed" });
const breached = (on: string, to: string): Step =>
  step(OFFICER, "breach", { on, values: { breachText: "逾期未清除。" }, to });
export const halted = (on: string): Step =>
  step(OFFICER, "halt", {
    on,
    values: { haltGround: "difficulty", haltReason: "暂无履行能力。" },
    approve: HEAD,
    to: "halted",
  });
const resumed = (on: string, to: string): Step => step(OFFICER, "resumeExecution", { on, to });

export const SUBSTITUTE: Values = {
  officers,
  harm: "traffic",
  decisionReason: "占用车道。",
  decisionLaw: "《公路法》",
  substituteWay: "吊运",
  substituteOn: "2024-09-27",
  substituteObject: "建筑材料约十吨",
  substituteBudget: 3000,
  performer: "清运公司",
  performerFree: true,
};
/** 代履行: demanded, decided, served. */
export const TO_SUBSTITUTE: readonly Step[] = [
  started({ method: "substitute", authority: "none" }),
  demanded,
  demandServed,
  step(OFFICER, "decideSubstitute", { on: "2024-09-18", values: SUBSTITUTE, approve: HEAD, to: "substituteDecided" }),
  serve(OFFICER, "substitute-decision", "2024-09-18"),
];
export const demandedAgain: readonly Step[] = [
  step(OFFICER, "demandSubstitute", { on: "2024-09-19", values: { substituteOn: "2024-09-27" } }),
  serve(OFFICER, "substitute-demand", "2024-09-19"),
];
export const SUBSTITUTION: Values = {
  ...EXECUTION,
  executeFrom: "2024-09-27T01:00:00.000Z",
  executeTo: "2024-09-27T02:00:00.000Z",
  supervised: true,
  peaceful: true,
  performerSigned: ["signed:3"],
  cost: 2800,
  costDetail: "吊车、人工",
};
const { completion: _, ...substitution } = SUBSTITUTION;

export const CLEARING: Values = {
  place: { text: "万源路中段" },
  officers,
  spot: "road",
  obstacle: "spill",
  cannotClear: "驾驶人受伤送医。",
  partyOnSite: false,
  clearedAt: "2024-09-02T01:30:00.000Z",
  performer: "环卫公司",
  peaceful: true,
  before: ["before:1"],
  after: ["after:1"],
};
const surcharged = step(OFFICER, "addSurcharge", {
  on: "2024-09-02",
  values: { surchargeRate: "每日百分之三", surchargeTold: true, surchargeFrom: "2024-08-21", surcharge: 3600 },
  approve: HEAD,
});
const path = (title: string, outcome: string | undefined, ...steps: readonly Step[]): Path => ({
  title,
  steps,
  ...(outcome === undefined ? {} : { outcome }),
});

export const coerciveExecutionPaths: readonly Path[] = [
  path(
    "催告、陈述、审核、决定、分两次执行",
    "executed",
    started(),
    demanded,
    demandServed,
    step(OFFICER, "recordStatement", {
      on: "2024-09-05",
      values: { statementText: "请求宽限。", statementReply: "不予采纳。" },
    }),
    submitted("2024-09-14"),
    reviewed("correct"),
    submitted("2024-09-18"),
    reviewed("agree"),
    decided("2024-09-18"),
    decisionServed("2024-09-19"),
    executed("partly", "decided"),
    executed("whole", "settled"),
    closed(),
  ),
  path(
    "金钱给付：加处罚款三十日后拍卖",
    "executed",
    started(MONEY),
    surcharged,
    demanded,
    demandServed,
    submitted("2024-09-20"),
    reviewed("agree"),
    decided("2024-09-24"),
    decisionServed("2024-09-24"),
    executed("whole", "settled"),
    closed(),
  ),
  path(
    "没有强制执行权，转申请法院",
    "toCourt",
    started({ ...MONEY, method: "surcharge", authority: "none" }),
    demanded,
    demandServed,
    step(OFFICER, "toCourt", {
      on: "2024-09-20",
      values: { decidedOn: "2024-08-01", closingText: "转申请法院。" },
      to: "closed",
    }),
  ),
  path(
    "达成协议后履行",
    "performed",
    started(MONEY),
    surcharged,
    demanded,
    demandServed,
    agreed("2024-09-09", { remedied: true, surchargeReduced: 1000 }),
    performed("2024-09-30"),
    closed(),
  ),
  path(
    "催告后协议、违约、中止、恢复",
    undefined,
    started(),
    demanded,
    demandServed,
    agreed("2024-09-09"),
    breached("2024-11-01", "demanded"),
    halted("2024-11-04"),
    resumed("2024-11-05", "demanded"),
  ),
  path(
    "决定后协议、违约、中止、恢复、终结",
    "ended",
    ...TO_DECIDED,
    agreed("2024-09-20"),
    breached("2024-11-01", "decided"),
    halted("2024-11-04"),
    resumed("2024-11-05", "decided"),
    step(OFFICER, "terminate", {
      values: { endGround: "destroyed", endReason: "标的灭失。" },
      approve: HEAD,
      to: "settled",
    }),
    closed(),
  ),
  path(
    "中止满三年不再执行",
    "ceased",
    ...TO_DECIDED,
    halted("2024-10-08"),
    expire("halt", "2027-10-09"),
    step(OFFICER, "cease", {
      on: "2027-10-11",
      values: { harmless: true, unable: true, endReason: "无能力履行。" },
      approve: HEAD,
      to: "settled",
    }),
    closed(),
  ),
  path(
    "代履行",
    "executed",
    ...TO_SUBSTITUTE,
    ...demandedAgain,
    step(OFFICER, "performSubstitute", { on: "2024-09-27", values: substitution, to: "settled" }),
    closed(),
  ),
  path(
    "代履行：协议、违约、中止、恢复后当事人履行",
    "performed",
    ...TO_SUBSTITUTE,
    agreed("2024-09-19"),
    breached("2024-11-01", "substituteDecided"),
    halted("2024-11-04"),
    resumed("2024-11-05", "substituteDecided"),
    performed("2024-11-06"),
    closed(),
  ),
  path(
    "立即代履行，当事人不在场",
    "cleared",
    step(OFFICER, "clearAtOnce", { on: "2024-09-02", values: CLEARING, to: "cleared" }),
    step(OFFICER, "notifyCleared", { values: { offender: BUILDER, notifiedHow: "电话、送达通知书" } }),
    step(OFFICER, "settleCleared", { values: { performedText: "已依法处理。" }, to: "settled" }),
    closed(),
  ),
];
