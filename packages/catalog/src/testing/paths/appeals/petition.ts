import { expire, serve, step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, type Values, type World } from "../../street.ts";

export const PETITION: Values = {
  source: "direct",
  form: "visit",
  class: "claim",
  topic: "WJ",
  receivedOn: "2024-09-02",
  petitioner: CITIZEN,
  content: "请求处理邻居违法搭建。",
};

const clerk = "petition-clerk";
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });
export const registered = (more: Values = {}): Step =>
  step(clerk, "register", { on: "2024-09-02", values: { ...PETITION, ...more }, to: "received" });
export const accepted = (more: Values = {}): Step =>
  step(clerk, "accept", {
    on: "2024-09-04",
    values: { class: "claim", route: "petition", wayText: "按信访程序办理。", ...more },
    to: "accepted",
  });
export const entrusted = step(clerk, "entrust", {
  on: "2024-09-05",
  values: { handlingUnit: "squad", worker: "handler", conflict: false },
  to: "handling",
});
export const heard: readonly Step[] = [
  step("handler", "hearStatement", { on: "2024-09-06", values: { statementText: "要求拆除。" } }),
  step("handler", "investigate", { on: "2024-09-10", values: { investigation: "现场测量属实。" } }),
];
export const opined = (on: string): Step =>
  step("handler", "opine", {
    on,
    values: {
      facts: "经查属实。",
      conclusion: "support",
      opinionText: "责令限期拆除。",
      opinionBasis: "城乡规划法。",
      reviewOrgan: "区人民政府",
    },
    approve: ["petition-head", "deputy-head"],
    to: "answered",
  });
export const TO_HANDLING = [registered(), accepted(), entrusted];
export const TO_ANSWERED = [
  ...TO_HANDLING,
  ...heard,
  opined("2024-09-20"),
  serve("handler", "petition-opinion", "2024-09-23"),
];
const asked = (act: "requestReview" | "requestReexamination", stage: string, on: string): Step =>
  step(clerk, act, {
    on,
    values: {
      reviewStage: stage,
      reviewRequestedOn: on,
      reviewRequest: "不服处理意见。",
      ...(stage === "reexamination" ? { reviewOrgan: "市人民政府" } : {}),
    },
    to: "reviewing",
  });
const reviewed = (result: string, on: string, to: string): Step =>
  step("system", "recordReview", { on, values: { reviewResult: result, reviewReceivedOn: on }, to });
const resolution: Values = {
  resolvedOn: "2024-10-10",
  resolveWay: "supported",
  resolveText: "已拆除，信访人认可。",
  resolveFiles: ["signed:1"],
};

/** The agreed item that was put under supervision is done. */
export const ITEM_DONE: World = {
  relatives: [{ id: "s1", procedure: "supervision-item", kind: "child", closed: true, outcome: "done" }],
};

export const petitionPaths: readonly Path[] = [
  {
    title: "联席会议、延期后支持请求，化解",
    outcome: "resolved",
    world: ITEM_DONE,
    steps: [
      registered({ urgent: true, representatives: 3, headcount: 12 }),
      step(clerk, "reportUrgent", {
        values: { urgent: true, reportedTo: "区信访局、派出所", reportText: "多人聚集，已疏导。" },
      }),
      step(clerk, "recordDisorder", {
        values: { disorder: "gather", disorderStep: "dissuaded", disorderText: "劝阻后离开。" },
      }),
      accepted(),
      entrusted,
      ...heard,
      step("legal-counsel", "counsel", { values: { counselText: "依法可责令拆除。" } }),
      step(clerk, "holdHearing", { on: "2024-09-12", values: { hearingOn: "2024-09-12", hearingText: "双方到场。" } }),
      step(clerk, "recordDecision", {
        on: "2024-09-13",
        values: {
          meetingOn: "2024-09-13",
          decision: "限期拆除违建",
          decisionText: "执法队牵头。",
          responsible: "squad",
          decisionDue: "2024-10-08",
        },
      }),
      step(clerk, "giveAid", { values: { aid: "social", aidText: "协助申请临时救助。" } }),
      step("handler", "extend", { on: "2024-09-18", values: { clock: "handle" }, approve: ["org-head"] }),
      step("handler", "tellExtension", { values: { extensionReason: "案情复杂" } }),
      opined("2024-09-20"),
      serve("handler", "petition-opinion", "2024-09-23"),
      step("handler", "recordPerformance", { on: "2024-10-09", values: { performText: "已拆除。" } }),
      step("handler", "resolve", { on: "2024-10-10", values: resolution, approve: ["petition-head"], to: "closed" }),
      step("system", "evaluate", { values: { satisfaction: "satisfied" } }),
    ],
  },
  {
    title: "简易办理",
    outcome: "answered",
    world: { settings: { simplified: true } },
    steps: [
      registered(),
      accepted({ simplified: true }),
      entrusted,
      ...heard,
      opined("2024-09-12"),
      serve("handler", "petition-opinion", "2024-09-12"),
      expire("reviewRight", "2024-10-15"),
    ],
  },
  path(
    "复查责令重办，再复查、复核后三级终结",
    "finalised",
    ...TO_ANSWERED,
    asked("requestReview", "review", "2024-10-08"),
    reviewed("redo", "2024-10-30", "handling"),
    opined("2024-11-11"),
    serve("handler", "petition-opinion", "2024-11-12"),
    asked("requestReview", "review", "2024-11-20"),
    reviewed("upheld", "2024-12-10", "answered"),
    asked("requestReexamination", "reexamination", "2024-12-20"),
    reviewed("upheld", "2025-01-10", "closed"),
  ),
  path(
    "撤回复查请求",
    "answered",
    ...TO_ANSWERED,
    asked("requestReview", "review", "2024-10-08"),
    reviewed("withdrawn", "2024-10-15", "closed"),
  ),
  path(
    "调解、和解",
    "settled",
    ...TO_HANDLING,
    step("handler", "settle", {
      on: "2024-09-12",
      values: {
        settlement: "邻居自行拆除。",
        settlementFiles: ["signed:1"],
        resolvedOn: "2024-09-12",
        resolveWay: "agreement",
      },
      to: "closed",
    }),
  ),
  path(
    "建议意见",
    "suggestion",
    registered({ class: "suggestion", form: "letter" }),
    step(clerk, "accept", { values: { class: "suggestion", wayText: "研究后答复。" }, to: "accepted" }),
    entrusted,
    step("handler", "answerSuggestion", { values: { adopted: "adopted", replyText: "已列入计划。" }, to: "closed" }),
  ),
  path(
    "申请履行职责",
    "duty",
    registered(),
    accepted({ route: "duty" }),
    entrusted,
    step("handler", "answerDuty", { values: { replyText: "已立案查处。" }, to: "closed" }),
  ),
  path(
    "导入法定途径",
    "guided",
    registered(),
    step(clerk, "guide", { values: { route: "judicial", toldText: "请向人民法院起诉。" }, to: "closed" }),
  ),
  path(
    "转送有权机关",
    "forwarded",
    registered(),
    step(clerk, "forward", { values: { forwardTo: "区教育局", toldText: "已转送。" }, to: "closed" }),
  ),
  path(
    "检举控告转送",
    "accusation",
    registered({ class: "accusation", accused: { kind: "citizen", name: "某干部" } }),
    step(clerk, "transferAccusation", { values: { forwardTo: "区纪委监委", toldText: "已转送。" }, to: "closed" }),
  ),
  path(
    "不予受理",
    "notAccepted",
    registered(),
    step(clerk, "refusePetition", {
      values: { refuseGround: "finalised", former: "南汇信〔2023〕0007号", toldText: "已三级终结。" },
      approve: ["petition-head"],
      to: "closed",
    }),
  ),
  path(
    "异议成立",
    "returned",
    registered({ source: "forwarded", sourceOrgan: "区信访局", sourceNumber: "Q20240001" }),
    step(clerk, "object", {
      on: "2024-09-04",
      values: { objectionText: "属区住建局职权。" },
      approve: ["petition-head"],
      to: "objected",
    }),
    step(clerk, "recordObjection", { on: "2024-09-06", values: { objectionResult: "agreed" }, to: "closed" }),
  ),
  path(
    "异议不成立，信访人撤回",
    "withdrawn",
    registered({ source: "assigned", sourceOrgan: "区信访局", sourceNumber: "Q20240002" }),
    step(clerk, "object", {
      on: "2024-09-04",
      values: { objectionText: "属区住建局职权。" },
      approve: ["petition-head"],
    }),
    step(clerk, "recordObjection", {
      on: "2024-09-06",
      values: { objectionResult: "refused", competence: "superior" },
      to: "received",
    }),
    step(clerk, "requestWithdrawn", { values: { withdrawText: "书面撤回。" }, to: "closed" }),
  ),
];
