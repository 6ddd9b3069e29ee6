import { expire, serve, step, type Path, type Step } from "../../paths.ts";
import type { Values, World } from "../../street.ts";
import { BUILDER, HEAD, officers, OFFICER, ON_THE_SPOT } from "./compulsion.ts";

/** A street that the law and the devolution decision let seal and seize. */
export const GRANTED: World = { settings: { measuresGranted: true } };

export const PROPOSAL: Values = {
  offender: BUILDER,
  place: { text: "万源路2号" },
  kind: "seize",
  caseNumber: "南汇罚案字〔2024〕12号",
  suspicion: "无照经营液化气",
  necessity: "责令停止后继续销售，不扣押难以制止。",
  measureLaw: "《无证无照经营查处办法》第十一条",
  items: [{ name: "钢瓶", quantity: "20只", state: "满瓶", related: true, livelihood: false, sealed: false }],
  officers,
};

export const IMPOSITION: Values = {
  ...ON_THE_SPOT,
  imposedAt: "2024-09-03T02:00:00.000Z",
  items: PROPOSAL["items"] ?? [],
  custodian: "街道物资仓库",
  custodyPlace: "街道物资仓库",
  custodyFree: true,
};

export const proposed = step(OFFICER, "propose", { on: "2024-09-02", values: PROPOSAL, to: "proposed" });
export const authorised = step(OFFICER, "authorise", { approve: ["squad-leader", ...HEAD], to: "authorised" });
const imposed = step(OFFICER, "impose", { on: "2024-09-03", values: IMPOSITION, to: "inForce" });
const delivered = serve(OFFICER, "seizure-decision");
/** From the proposal to goods held, the decision handed over on the spot. */
export const TO_HELD: readonly Step[] = [proposed, authorised, imposed, delivered];

const appraising = step(OFFICER, "entrustAppraisal", {
  on: "2024-09-10",
  values: { appraisal: "test", appraiser: "检测中心", appraisalUntil: "2024-09-20", appraisalFree: true },
  to: "appraising",
});
const appraised = step(OFFICER, "receiveAppraisal", {
  on: "2024-09-20",
  values: { appraisalResult: "不合格" },
  to: "inForce",
});
const prolonged = step(OFFICER, "prolong", {
  on: "2024-09-24",
  values: { prolongReason: "涉案人员众多" },
  approve: HEAD,
});
export const RELEASE: Values = { releaseGround: "unrelated", releaseReason: "经查与违法行为无关。" };
const RETURN: Values = { returnState: "intact", returnReceipt: ["signed:1"] };
const returned = (on: string, more: Values = {}): Step =>
  step(OFFICER, "returnItems", { on, values: { ...RETURN, returnedOn: on, ...more }, to: "closed" });

const urgent = step(OFFICER, "imposeAtOnce", {
  on: "2024-09-03",
  values: { ...PROPOSAL, ...IMPOSITION, urgentReason: "钢瓶正在转移", imposedAt: "2024-09-03T01:00:00.000Z" },
  to: "inForce",
});
const reported = step(OFFICER, "reportUrgent", { values: { urgentReport: "已当面报告。" } });

const path = (title: string, outcome: string | undefined, ...steps: readonly Step[]): Path => ({
  title,
  steps,
  world: GRANTED,
  ...(outcome === undefined ? {} : { outcome }),
});

export const coerciveMeasurePaths: readonly Path[] = [
  path(
    "扣押：保管、检测、延长、没收",
    "confiscated",
    ...TO_HELD,
    step(OFFICER, "checkCustody", { on: "2024-09-05", values: { custodyText: "完好。" } }),
    appraising,
    serve(OFFICER, "appraisal-period-notice"),
    appraised,
    prolonged,
    serve(OFFICER, "seizure-extension-notice"),
    step(OFFICER, "entrustAppraisal", {
      on: "2024-10-10",
      values: { appraisal: "appraisal", appraiser: "鉴定所", appraisalUntil: "2024-10-15", appraisalFree: true },
    }),
    step(OFFICER, "receiveAppraisal", { on: "2024-10-15", values: { appraisalResult: "报废" } }),
    step(OFFICER, "dispose", {
      on: "2024-10-20",
      values: {
        disposal: "confiscate",
        disposalReason: "无照经营属实。",
        disposalLaw: "《无证无照经营查处办法》第十三条",
        penaltyNumber: "南汇罚决字〔2024〕9号",
      },
      approve: HEAD,
      to: "closed",
    }),
  ),
  path(
    "处理决定解除后退还",
    "released",
    ...TO_HELD,
    step(OFFICER, "dispose", {
      on: "2024-09-12",
      values: { disposal: "release", disposalReason: "已改正。" },
      approve: HEAD,
      to: "releasing",
    }),
    returned("2024-09-13"),
  ),
  path(
    "依法销毁",
    "destroyed",
    ...TO_HELD,
    step(OFFICER, "dispose", {
      on: "2024-09-12",
      values: {
        disposal: "destroy",
        disposalReason: "变质。",
        disposalLaw: "《食品安全法》",
        destruction: ["record:2"],
      },
      approve: HEAD,
      to: "closed",
    }),
  ),
  path(
    "检测中解除，有损毁的赔偿",
    "released",
    ...TO_HELD,
    appraising,
    step(OFFICER, "release", { on: "2024-09-12", values: RELEASE, approve: HEAD, to: "releasing" }),
    serve(OFFICER, "seizure-release-decision"),
    returned("2024-09-13", { returnState: "lost", returnAmount: 300 }),
  ),
  path(
    "期限届满自动解除",
    "released",
    ...TO_HELD,
    expire("holding", "2024-10-04"),
    step(OFFICER, "release", {
      values: { releaseGround: "expired", releaseReason: "期限届满。" },
      approve: HEAD,
      to: "releasing",
    }),
    returned("2024-10-04"),
  ),
  path("延长后届满", undefined, ...TO_HELD, prolonged, expire("prolonged", "2024-11-03")),
  path(
    "紧急当场实施，补办批准后随案移送",
    "transferred",
    urgent,
    reported,
    step("org-head", "ratify", { values: { ratification: "ratified" }, to: "inForce" }),
    step(OFFICER, "moveWithCase", {
      on: "2024-09-06",
      values: { transferTo: "区公安分局", transferReason: "涉嫌非法经营罪" },
      approve: HEAD,
      to: "closed",
    }),
  ),
  path(
    "紧急当场实施，负责人认为不应当采取",
    "released",
    urgent,
    reported,
    step("org-head", "ratify", { values: { ratification: "unfounded" }, to: "releasing" }),
    step(OFFICER, "release", { values: RELEASE, approve: HEAD }),
    returned("2024-09-03"),
  ),
  path(
    "批准后不再实施",
    "notImposed",
    proposed,
    authorised,
    step(OFFICER, "drop", { values: { dropReason: "当事人已停止。" }, to: "closed" }),
  ),
];
