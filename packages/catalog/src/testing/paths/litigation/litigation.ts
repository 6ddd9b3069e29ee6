import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const CASE: Values = {
  court: "区人民法院",
  caseNumber: "（2024）行初1号",
  cause: "01003",
  plaintiff: { kind: "citizen", name: "张三", phone: "13800000000" },
  act: "罚款决定",
  role: "defendant",
  priorReconsideration: "none",
  organ: "squad",
  receivedOn: "2024-09-02",
  trial: "ordinary",
  complaint: ["documentary:1"],
};

const clerk = "litigation-clerk";
export const ANSWER: Values = { answer: ["documentary:2"], evidence: ["documentary:3"], answeredOn: "2024-09-10" };
export const registered = step(clerk, "register", { on: "2024-09-02", values: CASE, to: "received" });
export const answered = step(clerk, "answer", {
  on: "2024-09-10",
  values: ANSWER,
  approve: ["deputy-head"],
  to: "trial",
});
export const HEARING: Values = {
  instance: "first",
  hearingCourt: "区人民法院",
  hearingOn: "2024-10-15",
  headRequired: true,
  attendance: "head",
  attendee: "赵主任",
  post: "街道办事处主任",
  agentCount: 1,
};
const heard = step(clerk, "recordHearing", { on: "2024-10-15", values: HEARING });
export const judged = (result: string, form: string, to: string, more: Values = {}): Step =>
  step(clerk, "judge", {
    on: "2024-11-04",
    values: {
      form,
      result,
      judgedOn: "2024-11-01",
      judgmentNumber: "（2024）行初1号",
      judgmentServedOn: "2024-11-04",
      judgment: ["documentary:4"],
      ...more,
    },
    to,
  });
const effective = (on: string, more: Values = {}): Step =>
  step(clerk, "takeEffect", { on, values: { effectiveOn: on, ...more }, to: "effective" });
const appealed = (appellant: string, approve: readonly string[]): Step =>
  step(clerk, "appeal", {
    on: "2024-11-12",
    values: { appellant, appealedOn: "2024-11-12", appealText: "适用法律错误。" },
    approve,
    to: "appealing",
  });
const second = (secondResult: string, to: string, more: Values = {}): Step =>
  step(clerk, "judgeSecond", {
    on: "2025-01-15",
    values: {
      secondNumber: "（2024）行终1号",
      secondResult,
      judgedOn: "2025-01-10",
      judgmentServedOn: "2025-01-15",
      judgment: ["documentary:5"],
      ...(secondResult === "remanded" ? {} : { effectiveOn: "2025-01-15" }),
      ...more,
    },
    to,
  });
const complied = step(clerk, "comply", {
  values: { compliance: "已重新作出决定。", complianceFiles: ["documentary:6"] },
});
const closed = step(clerk, "close", { to: "closed" });
const path = (title: string, outcome: string | undefined, ...steps: readonly Step[]): Path => ({
  title,
  ...(outcome === undefined ? {} : { outcome }),
  steps,
});
const begun: readonly Step[] = [registered, answered];

/** Registered with more said of the act sued over, and when the plaintiff knew of it and sued. */
export const assessed = (register: Values, assess: Values): readonly Step[] => [
  step(clerk, "register", { on: "2024-09-02", values: { ...CASE, ...register }, to: "received" }),
  step(clerk, "assess", { values: { filedOn: "2024-08-28", ...assess } }),
];

export const litigationPaths: readonly Path[] = [
  path(
    "胜诉生效",
    "won",
    registered,
    step(clerk, "prepare", { values: { riskText: "依据充分。", leader: "主任", agents: ["public-lawyer"] } }),
    step(clerk, "seekSettlement"),
    answered,
    heard,
    judged("rejectClaim", "judgment", "judged"),
    effective("2024-11-20"),
    closed,
  ),
  path(
    "延期举证，败诉后履行并反馈司法建议",
    "lost",
    registered,
    step(clerk, "askDelay", { on: "2024-09-12", values: { delayReason: "不可抗力。" } }),
    step(clerk, "delayGranted", { on: "2024-09-13", values: { delayEndsOn: "2024-09-20" } }),
    step(clerk, "answer", {
      on: "2024-09-27",
      values: { answer: ["documentary:2"], evidence: ["documentary:3"], answeredOn: "2024-09-27" },
      approve: ["org-head"],
    }),
    judged("revoke", "judgment", "judged"),
    effective("2024-11-20", { lostReason: "程序违法。" }),
    step(clerk, "setPerformance", { values: { performBy: "2025-01-20" } }),
    step(clerk, "receiveSuggestion", {
      values: { suggestion: "规范告知程序。", suggestedOn: "2024-11-20", suggestionGround: "general" },
    }),
    complied,
    closed,
  ),
  path(
    "二审维持",
    "won",
    registered,
    step(clerk, "askDelay", { values: { delayReason: "材料调取。" } }),
    step(clerk, "delayRefused"),
    answered,
    judged("rejectSuit", "ruling", "judged"),
    appealed("plaintiff", []),
    second("affirmed", "effective"),
    closed,
  ),
  path(
    "本机关上诉后改判部分撤销",
    "partlyLost",
    ...begun,
    judged("revoke", "judgment", "judged"),
    appealed("organ", ["org-head"]),
    second("reversed", "effective", { result: "partRevoke" }),
    complied,
    closed,
  ),
  path(
    "二审改判败诉",
    "lost",
    ...begun,
    judged("rejectClaim", "judgment", "judged"),
    appealed("plaintiff", []),
    second("reversed", "effective", { result: "unlawful" }),
    complied,
    closed,
  ),
  path(
    "二审撤诉",
    "withdrawn",
    ...begun,
    judged("revoke", "judgment", "judged"),
    appealed("organ", ["org-head"]),
    second("reversed", "effective", { result: "withdrawn" }),
    closed,
  ),
  path(
    "二审调解",
    "settled",
    ...begun,
    judged("pay", "judgment", "judged"),
    appealed("organ", ["org-head"]),
    second("reversed", "effective", { result: "settled", mediableGround: "damages" }),
    complied,
    closed,
  ),
  path(
    "二审终结",
    "other",
    ...begun,
    judged("pay", "judgment", "judged"),
    appealed("organ", ["org-head"]),
    second("reversed", "effective", { result: "terminated" }),
    closed,
  ),
  path(
    "发回重审",
    undefined,
    ...begun,
    judged("revoke", "judgment", "judged"),
    appealed("both", ["org-head"]),
    second("remanded", "trial"),
  ),
  path(
    "一审撤诉",
    "withdrawn",
    ...begun,
    judged("withdrawn", "ruling", "effective", { effectiveOn: "2024-11-04" }),
    closed,
  ),
  path(
    "一审调解",
    "settled",
    ...begun,
    judged("settled", "mediation", "effective", { effectiveOn: "2024-11-04", mediableGround: "damages" }),
    complied,
    closed,
  ),
  path(
    "一审终结",
    "other",
    ...begun,
    judged("terminated", "ruling", "effective", { effectiveOn: "2024-11-04" }),
    closed,
  ),
  path(
    "部分撤销生效",
    "partlyLost",
    ...begun,
    judged("partRevoke", "judgment", "judged"),
    effective("2024-11-20", { lostReason: "部分事实不清。" }),
    complied,
    closed,
  ),
  path(
    "简易程序，告知过起诉期限，不动产；法院通知负责人出庭，准许补充证据；原告不履行，申请执行",
    "won",
    ...assessed(
      { actKind: "onSpot", trial: "simple", trialGround: "onSpot" },
      { actOn: "2024-05-06", knewOn: "2024-05-06", informed: true, realEstate: true },
    ),
    answered,
    step(clerk, "supplementEvidence", {
      values: { supplementText: "原告提出新的理由。", courtConsent: ["documentary:7"], supplement: ["documentary:8"] },
    }),
    step(clerk, "receiveHearingNotice", {
      values: { hearingPlannedOn: "2024-10-15", headNotified: true, headNoticeOn: "2024-09-10" },
    }),
    heard,
    judged("rejectClaim", "judgment", "judged"),
    effective("2024-11-20"),
    step(clerk, "setPerformance", { values: { performBy: "2024-12-20" } }),
    step(clerk, "applyExecution", { on: "2025-01-06", values: { executionAppliedOn: "2025-01-06" } }),
    closed,
  ),
  path(
    "复议后起诉，超过期限",
    "won",
    ...assessed({ priorReconsideration: "after" }, { reviewReceivedOn: "2024-08-01" }),
    step(clerk, "answer", {
      on: "2024-09-10",
      values: { ...ANSWER, objections: ["late"] },
      approve: ["deputy-head"],
      to: "trial",
    }),
    judged("rejectSuit", "ruling", "judged"),
    effective("2024-11-20"),
    closed,
  ),
  path(
    "未告知起诉期限",
    undefined,
    ...assessed({}, { actOn: "2024-03-01", knewOn: "2024-03-04", informed: false }),
    answered,
  ),
  path(
    "不履行法定职责",
    undefined,
    ...assessed({ actKind: "inaction", inactionAppliedOn: "2024-05-06" }, {}),
    answered,
  ),
];
