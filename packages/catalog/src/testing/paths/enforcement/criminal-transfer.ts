import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";
import { BUILDER, officers, OFFICER, POWERS } from "./compulsion.ts";

export const DISCOVERY: Values = {
  offender: BUILDER,
  caseNumber: "南汇罚案字〔2024〕12号",
  crimeText: "储存危险物质，数量巨大。",
  discoveredOn: "2024-09-02",
  destination: "police",
};
export const REPORT: Values = {
  officers,
  suspectedCrime: "危险作业罪",
  evidenceKept: true,
  items: [{ name: "钢瓶", quantity: "200只", state: "满瓶", keptAt: "街道仓库", perishable: false, secured: true }],
  appraisalNeeded: false,
  reportText: "涉嫌犯罪，建议移送。",
  reportedAt: "2024-09-03T02:00:00.000Z",
};
export const DELIVERY: Values = {
  policeOffice: "区公安分局",
  reportFile: ["documentary:1"],
  itemsFile: ["documentary:2"],
  copiedTo: "区人民检察院",
  handedOverAt: "2024-09-04T03:00:00.000Z",
};
export const discovered = (more: Values = {}): Step =>
  step(OFFICER, "discover", { on: "2024-09-02", values: { ...DISCOVERY, ...more }, to: "verifying" });
export const reported = (more: Values = {}): Step =>
  step(OFFICER, "verify", { on: "2024-09-03", values: { ...REPORT, ...more }, to: "deciding" });
export const approved = step("org-head", "decide", {
  on: "2024-09-04",
  values: { verdict: "approved" },
  to: "approved",
});
const delivered = (more: Values = {}): Step =>
  step(OFFICER, "deliver", {
    on: "2024-09-04",
    values: { ...DELIVERY, handedOverAt: "2024-09-04T02:00:00.000Z", ...more },
    to: "transferred",
  });
const receipt = step("case-clerk", "receipt", { on: "2024-09-04", values: { policeReceipt: ["receipt:1"] } });
/** From the discovery to the receipt of the police, nothing on the way. */
export const TO_RECEIPT: readonly Step[] = [discovered(), reported(), approved, delivered(), receipt];
export const answered = (policeDecision: string, on = "2024-09-06"): Step =>
  step("case-clerk", "answer", {
    on,
    values: { policeDecision, answerText: "见通知书。", answerOn: on },
    to: policeDecision === "filed" ? "filed" : "notFiled",
  });
const handed = (on: string): Step =>
  step(OFFICER, "handItems", { on, values: { itemsHandedOn: on, handoverFile: ["signed:1"] }, to: "closed" });
export const TO_DECLINED: readonly Step[] = [...TO_RECEIPT, answered("notFiled")];
export const objected = step(OFFICER, "askReconsideration", {
  on: "2024-09-09",
  values: { objection: "已达追诉标准。", objectedOn: "2024-09-09" },
  to: "reconsidering",
});
export const reconsidered = (verdict: string): Step =>
  step("case-clerk", "reconsider", {
    on: "2024-09-12",
    values: { reconsidered: verdict, reconsideredOn: "2024-09-12" },
    to: verdict === "filed" ? "filed" : "notFiled",
  });
const proposed = (on: string): Step =>
  step(OFFICER, "askSupervision", {
    on,
    values: { objection: "已达追诉标准。", procuratorate: "区人民检察院", supervisionOn: on },
    to: "supervising",
  });
const supervised = (verdict: string): Step =>
  step("case-clerk", "superviseFiling", {
    on: "2024-09-25",
    values: { supervised: verdict, supervisedOn: "2024-09-25" },
    to: verdict === "filed" ? "filed" : "notFiled",
  });
const takenBack = step(OFFICER, "takeBack", {
  values: { followUp: "punish", followUpText: "恢复办理，依法处罚。" },
  to: "closed",
});
const path = (title: string, outcome: string | undefined, ...steps: readonly Step[]): Path => ({
  title,
  steps,
  ...(outcome === undefined ? {} : { outcome }),
});

export const criminalTransferPaths: readonly Path[] = [
  path(
    "移送，公安转送后立案，移交物品",
    "filed",
    discovered(),
    reported(),
    approved,
    delivered({
      priorSanctions: ["fine", "stopBusiness"],
      priorFinePaid: 5000,
      priorDecidedOn: "2024-08-20",
      sanctionsGoOn: true,
      otherFiles: ["documentary:9"],
    }),
    step("case-clerk", "forwarded", { values: { forwardedTo: "市公安局", forwardedAt: "2024-09-04T02:00:00.000Z" } }),
    receipt,
    answered("filed"),
    handed("2024-09-09"),
  ),
  path("不予立案，复议后立案", "filed", ...TO_DECLINED, objected, reconsidered("filed"), handed("2024-09-13")),
  path(
    "不予立案，复议维持，检察监督后立案",
    "filed",
    ...TO_DECLINED,
    objected,
    reconsidered("upheld"),
    proposed("2024-09-14"),
    supervised("filed"),
    handed("2024-09-26"),
  ),
  path(
    "不予立案，直接建议监督，不立案理由成立，退回处罚",
    "returned",
    ...TO_DECLINED,
    proposed("2024-09-09"),
    supervised("upheld"),
    takenBack,
  ),
  path(
    "不批准移送",
    "refused",
    discovered(),
    reported(),
    step("org-head", "decide", {
      on: "2024-09-04",
      values: { verdict: "refused", verdictReason: "未达追诉标准。" },
      to: "closed",
    }),
  ),
];

const RECEIVED: Values = {
  sender: "procuratorate",
  senderName: "区人民检察院",
  letterNumber: "区检行意〔2024〕3号",
  ground: "notProsecuted",
  receivedOn: "2024-09-02",
  replyBy: "2024-11-01",
  offender: BUILDER,
  suspicion: "无照经营，情节轻微不起诉，建议行政处罚。",
  files: ["documentary:1"],
};
export const received = step("case-clerk", "receive", { on: "2024-09-03", values: RECEIVED, to: "received" });
const assessed = (handling: string, more: Values = {}): Step =>
  step(OFFICER, "assess", {
    on: "2024-09-05",
    values: { officers, handling, handlingReason: "见审查意见。", ...more },
    to: handling === "punish" ? "handling" : "replying",
  });
const replied = (on: string): Step =>
  step("case-clerk", "reply", { on, values: { replyText: "处理结果见附件。", repliedOn: on }, to: "closed" });

export const returnedCasePaths: readonly Path[] = [
  {
    title: "接收检察机关移送，立案处罚后回复",
    outcome: "punished",
    world: {
      ...POWERS,
      relatives: [{ id: "r1", kind: "followUp", procedure: "ordinary-penalty", closed: true, outcome: "executed" }],
    },
    steps: [
      received,
      assessed("punish", { cause: "SC01" }),
      step(OFFICER, "finish", { on: "2024-10-10", to: "replying" }),
      replied("2024-10-11"),
    ],
  },
  {
    title: "不属于本机关职权，转送后回复",
    outcome: "forwarded",
    steps: [received, assessed("forward", { forwardedTo: "区市场监管局" }), replied("2024-09-06")],
  },
  { title: "依法不予处罚", outcome: "notPunished", steps: [received, assessed("none"), replied("2024-09-06")] },
];
