import { expire, publicity, serve, step, type Path, type Step } from "../../paths.ts";
import type { Values, World } from "../../street.ts";
import { BUILDER, HEAD, officers, OFFICER, POWERS } from "./compulsion.ts";

export const FOUND: Values = {
  source: "patrol",
  foundAt: "2024-09-02T01:00:00.000Z",
  place: { text: "万源路2号楼顶", unit: "north" },
  progress: "underWay",
  stock: "new",
  description: "楼顶正在搭建钢结构房屋。",
  squad: "squad",
  photos: ["far:1", "near:1"],
};
const ARRIVED: Values = {
  officers,
  arrivedAt: "2024-09-02T02:00:00.000Z",
  sceneText: "正在焊接骨架。",
  progress: "underWay",
  photos: ["far:2", "near:2"],
};
export const FILING: Values = {
  officers,
  builderKnown: true,
  offender: BUILDER,
  cause: "GH01",
  occurredAt: "2024-09-02T01:00:00.000Z",
  use: "roof",
  structure: "钢结构",
  floors: 1,
  stock: "new",
  authority: "devolved",
  facts: "未取得建设工程规划许可证搭建房屋一间。",
};
const MEASURED: Values = {
  officers,
  measuredOn: "2024-09-04",
  measuredArea: 120,
  measureWay: "field",
  drawing: ["documentary:1"],
  evidence: ["photo:1", "record:1"],
};
export const found = (more: Values = {}): Step =>
  step("grid-worker", "find", { on: "2024-09-02", values: { ...FOUND, ...more }, to: "found" });
export const arrived = step(OFFICER, "arrive", { values: ARRIVED });
export const filed = (more: Values = {}): Step =>
  step(OFFICER, "file", {
    on: "2024-09-03",
    values: { ...FILING, ...more },
    approve: ["squad-leader", ...HEAD],
    to: "investigating",
  });
const measured = step(OFFICER, "measure", { on: "2024-09-04", values: MEASURED });
const asked = step(OFFICER, "askPlanning", {
  values: { planningOffice: "区规划局", planningQuestion: "是否违法建设、能否改正。" },
  to: "determining",
});
const determined = (determination: string, to = "determined"): Step =>
  step(OFFICER, "receivePlanning", {
    on: "2024-09-10",
    values: {
      determination,
      determinationText: "见认定意见。",
      determinationFile: ["documentary:2"],
      ...(determination === "lawful" ? {} : { illegalArea: 100 }),
    },
    to,
  });
export const TO_DETERMINED: readonly Step[] = [found(), arrived, filed(), measured, asked, determined("removable")];
const ORDER: Values = { orderText: "拆除楼顶钢结构房屋100平方米。", orderLaw: "《城乡规划法》第六十四条" };
const notified = step(OFFICER, "notify", {
  on: "2024-09-11",
  values: { facts: "未经许可搭建。", ...ORDER },
  to: "notified",
});
const noticeServed = serve(OFFICER, "demolition-prior-notice", "2024-09-11");
const heard = step(OFFICER, "recordStatement", {
  on: "2024-09-12",
  values: { statementText: "请求保留。", statementReply: "不予采纳。" },
});
const submitted = step(OFFICER, "submitReview", { on: "2024-09-19", to: "reviewing" });
const reviewed = (reviewOpinion: string): Step =>
  step("legal-reviewer", "review", {
    on: "2024-09-20",
    values: { reviewOpinion, reviewText: "见意见。" },
    to: reviewOpinion === "agree" ? "notified" : "determined",
  });
const ordered = step(OFFICER, "orderDemolition", {
  on: "2024-09-23",
  values: { officers, ...ORDER, demolishBy: "2024-10-08" },
  approve: HEAD,
  to: "ordered",
});
const orderServed = serve(OFFICER, "demolition-order", "2024-09-24");
export const TO_NOTIFIED: readonly Step[] = [...TO_DETERMINED, notified, noticeServed];
/** Reviewed, with the days for a statement over. */
const TO_REVIEWED: readonly Step[] = [...TO_NOTIFIED, submitted, reviewed("agree")];
export const TO_ORDERED: readonly Step[] = [...TO_REVIEWED, ordered, orderServed];
export const ANNOUNCEMENT: Values = {
  announcedOn: "2024-10-10",
  announcePlaces: "现场、街道网站",
  selfDemolishBy: "2024-10-25",
  announcePhotos: ["photo:3"],
};
export const announced = step(OFFICER, "announce", { on: "2024-10-10", values: ANNOUNCEMENT });
/** The six months to sue end on 2025-03-24. */
const lapsed = expire("suit", "2025-03-25");
export const TO_LAPSED: readonly Step[] = [
  ...TO_ORDERED,
  announced,
  publicity("case-clerk", "publish", "2024-10-11"),
  lapsed,
];
export const ENFORCEMENT: Values = {
  enforceWay: "own",
  necessity: "拒不拆除，存在坠落危险。",
  remedyOverOn: "2025-03-24",
  mandate: ["documentary:7"],
};
const enforced = (more: Values = {}): Step =>
  step(OFFICER, "enforce", { on: "2025-03-26", values: { ...ENFORCEMENT, ...more }, approve: HEAD, to: "enforcing" });
const DEMOLITION: Values = {
  officers,
  mode: "self",
  demolishedOn: "2024-09-05",
  demolishedArea: 60,
  whole: true,
  before: ["before:1"],
  after: ["after:1"],
};
export const down = (on: string, more: Values = {}): Step =>
  step(OFFICER, "recordDemolition", { on, values: { ...DEMOLITION, demolishedOn: on, ...more } });
const finished = step(OFFICER, "finish", { to: "settled" });
const closed = (closingKind: string): Step =>
  step(OFFICER, "close", {
    values: { closingKind, closingReason: "办理完毕。" },
    approve: HEAD,
    to: "closed",
  });
const child = (procedure: string, outcome: string): World => ({
  ...POWERS,
  relatives: [{ id: "r1", kind: "child", procedure, closed: true, outcome }],
});
export const FORCED: World = child("coercive-execution", "executed");
const path = (title: string, outcome: string | undefined, world: World, ...steps: readonly Step[]): Path => ({
  title,
  steps,
  world,
  ...(outcome === undefined ? {} : { outcome }),
});
const sued = step("litigation-clerk", "registerRemedy", {
  on: "2024-11-04",
  values: { remedyKind: "litigation", remedyOn: "2024-11-04" },
});
const judged = (remedyResult: string, to: string): Step =>
  step("litigation-clerk", "endRemedy", {
    on: "2025-02-10",
    values: { remedyResult, remedyOverOn: "2025-02-10", remedyNumber: "（2024）行初3号" },
    to,
  });

export const illegalConstructionPaths: readonly Path[] = [
  path(
    "发现、停工、立案、认定、责令、公告、强制拆除",
    "demolished",
    FORCED,
    found(),
    arrived,
    step(OFFICER, "orderStop", { values: { officers, offender: BUILDER, stopOrder: "停止搭建。" } }),
    serve(OFFICER, "stop-construction-order"),
    step(OFFICER, "checkStop", { on: "2024-09-03", values: { stopped: "stopped" } }),
    filed(),
    measured,
    asked,
    determined("removable"),
    notified,
    noticeServed,
    heard,
    submitted,
    reviewed("agree"),
    ordered,
    orderServed,
    announced,
    publicity("case-clerk", "publish", "2024-10-11"),
    lapsed,
    enforced(),
    step("system", "executionReported", { on: "2025-04-20", values: { executionText: "已执行。" } }),
    down("2025-04-20", { mode: "forced", demolishedArea: 100 }),
    finished,
    closed("demolished"),
  ),
  path(
    "分次拆除：自行拆除一部分，协助拆除其余",
    "demolished",
    POWERS,
    ...TO_ORDERED,
    down("2024-10-08", { demolishedArea: 40, whole: false }),
    down("2024-10-09", { mode: "assisted", demolishedArea: 60, assistConsent: ["signed:1"] }),
    finished,
    closed("demolished"),
  ),
  path(
    "审核不同意，补充调查，重新认定为可以改正，改正后结案",
    "corrected",
    POWERS,
    ...TO_NOTIFIED,
    submitted,
    reviewed("correct"),
    step(OFFICER, "reinvestigate", { values: { facts: "补充测量。" }, to: "investigating" }),
    asked,
    step(OFFICER, "receivePlanning", {
      on: "2024-09-25",
      values: {
        determination: "correctable",
        determinationText: "可以改正。",
        determinationFile: ["documentary:2"],
        illegalArea: 20,
      },
      to: "determined",
    }),
    step(OFFICER, "orderCorrection", {
      values: {
        officers,
        correction: "拆除超出部分。",
        correctionLaw: "《城乡规划法》第六十四条",
        correctBy: "2024-10-15",
      },
      to: "correcting",
    }),
    step(OFFICER, "checkCorrection", {
      on: "2024-10-16",
      values: { corrected: "undone", correctedText: "未改正。", after: ["after:1"] },
      to: "correcting",
    }),
    step(OFFICER, "punish", { values: { penaltyReason: "并处罚款。" } }),
    step(OFFICER, "checkCorrection", {
      on: "2024-10-28",
      values: { corrected: "done", correctedText: "已改正。", after: ["after:1"] },
      to: "settled",
    }),
    closed("corrected"),
  ),
  path(
    "不能拆除，没收",
    "confiscated",
    {
      ...POWERS,
      relatives: [{ id: "r1", kind: "followUp", procedure: "ordinary-penalty", closed: true, outcome: "executed" }],
    },
    found({ progress: "built", stock: "existing" }),
    step(OFFICER, "arrive", { values: { ...ARRIVED, progress: "built" } }),
    filed(),
    measured,
    asked,
    determined("confiscable"),
    step(OFFICER, "confiscate", { on: "2024-12-02", to: "settled" }),
    closed("confiscated"),
  ),
  path(
    "建设人不明：通告、确定后责令拆除，起诉被驳回，申请法院执行",
    undefined,
    POWERS,
    found(),
    arrived,
    filed({ builderKnown: false, offender: { kind: "citizen", name: "无法确定", address: "无法确定" } }),
    step(OFFICER, "postNotice", { values: { noticePostedOn: "2024-09-03", noticePlaces: "现场" } }),
    step(OFFICER, "identify", { on: "2024-09-04", values: { offender: BUILDER, builderKnown: true } }),
    measured,
    asked,
    determined("removable"),
    notified,
    noticeServed,
    submitted,
    reviewed("agree"),
    ordered,
    orderServed,
    announced,
    sued,
    judged("upheld", "ordered"),
    enforced({ enforceWay: "court", remedyOverOn: "2025-02-10", mandate: null }),
  ),
  path(
    "乡镇自行强制拆除未果，恢复催促",
    undefined,
    child("coercive-execution", "ended"),
    found(),
    arrived,
    filed({ authority: "town" }),
    measured,
    asked,
    determined("removable"),
    notified,
    noticeServed,
    submitted,
    reviewed("agree"),
    ordered,
    orderServed,
    announced,
    lapsed,
    enforced({ mandate: null }),
    step(OFFICER, "leaveEnforcement", { on: "2025-05-06", values: { executionText: "终结执行。" }, to: "ordered" }),
  ),
  path("决定被撤销", "revoked", POWERS, ...TO_ORDERED, sued, judged("overturned", "settled"), closed("revoked")),
  path("认定合法", "lawful", POWERS, found(), arrived, filed(), measured, asked, determined("lawful", "closed")),
  path(
    "不属于违法建设",
    "notIllegal",
    POWERS,
    found(),
    arrived,
    step(OFFICER, "dismiss", { values: { dismissReason: "有许可证。" }, to: "closed" }),
  ),
  path(
    "移送有权机关",
    "transferred",
    POWERS,
    found(),
    arrived,
    step(OFFICER, "transferOut", {
      values: { transferTo: "区自然资源局", closingReason: "不在赋权范围。" },
      approve: HEAD,
      to: "closed",
    }),
  ),
  path(
    "灭失终止",
    "ended",
    POWERS,
    found(),
    arrived,
    filed(),
    step(OFFICER, "endCase", { values: { closingReason: "已被征收。" }, approve: HEAD, to: "settled" }),
    closed("ended"),
  ),
];
