import { expire, publicity, serve, step, type Path, type Step } from "../paths.ts";
import { COMPANY_OFFENDER, CITIZEN_OFFENDER, POWERS } from "./simple-penalty.ts";
import type { Values } from "../street.ts";

const officers = ["officer-a", "officer-b"];
const HEAD = ["org-head"];
const who = "officer-a";

export const registered = step(who, "register", {
  on: "2024-09-02",
  values: { source: "patrol", clue: "巡查发现擅自建设。", foundOn: "2024-09-02" },
  to: "clue",
});

export const FILING: Values = {
  offender: COMPANY_OFFENDER,
  cause: "GH01",
  occurredAt: "2024-08-01T01:00:00.000Z",
  place: { text: "万源路2号" },
  initialEvidence: "现场照片、规划部门回函。",
  evidence: ["photo:1"],
  jurisdiction: "行政处罚法第二十二条，省赋权清单。",
  filingOpinion: "建议立案。",
  officers,
  powerSource: "devolved",
  inNameOf: "street",
};

export const filed = (more: Values = {}): Step =>
  step(who, "file", {
    on: "2024-09-03",
    values: { ...FILING, ...more },
    approve: ["squad-leader", "org-head"],
    to: "investigating",
  });

export const CONCLUSION: Values = {
  course: "经现场检查、询问当事人。",
  facts: "未取得建设工程规划许可证建设房屋一处。",
  evidenceList: [{ kind: "record", name: "现场检查笔录", proves: "违法建设事实", verified: true }],
  brokenLaw: "《城乡规划法》第四十条",
  penaltyLaw: "《城乡规划法》第六十四条",
  discretionStep: "general",
  discretionReason: "符合一般阶次",
  conclusion: "punish",
  conclusionReason: "事实清楚，证据确凿。",
  complexOrMajor: false,
};

export const concluded = (more: Values = {}, on = "2024-09-10"): Step =>
  step(who, "conclude", { on, values: { ...CONCLUSION, ...more }, approve: ["squad-leader"] });

export const NOTICE: Values = {
  proposedSanctions: ["fine"],
  proposedFine: 1000,
  proposedText: "罚款一千元。",
  hearingRight: false,
  contactPerson: "王五",
  contactPhone: "0577-88888888",
};

export const notified = (more: Values = {}, on = "2024-09-11"): Step =>
  step(who, "notify", { on, values: { ...NOTICE, ...more }, to: "notified" });

export const noticeServed = serve(who, "penalty-notice", "2024-09-12");

export const PENALTY: Values = {
  sanctions: ["fine"],
  fine: 1000,
  sanctionText: "罚款一千元。",
  performBy: "收到决定书之日起十五日内缴纳。",
  publicity: "publish",
};

const punished = (more: Values = {}, on = "2024-09-24"): Step =>
  step(who, "punish", { on, values: { ...PENALTY, ...more }, approve: HEAD, to: "decided" });

const decisionServed = (on = "2024-09-25"): Step => serve(who, "penalty-decision", on);
const paid = (paidAmount: number, on: string, more: Values = {}): Step =>
  step("finance-clerk", "pay", {
    on,
    values: { paidOn: on, paidAmount, payWay: "bank", receiptNumber: `B${paidAmount}`, ...more },
  });
const close = (closingKind: string, on?: string): Step =>
  step(who, "close", {
    ...(on === undefined ? {} : { on }),
    values: { closingKind, closingReason: "办理完毕。" },
    approve: HEAD,
    to: "closed",
  });
const proceeded = (on = "2024-09-23"): Step => step(who, "proceed", { on, to: "deciding" });

/** From the clue to the decision with nothing on the way. */
export const TO_DECIDING: readonly Step[] = [registered, filed(), concluded(), notified(), noticeServed, proceeded()];
const TO_DECISION: readonly Step[] = [...TO_DECIDING, punished(), decisionServed()];
const path = (title: string, outcome: string | undefined, ...steps: readonly Step[]): Path => ({
  title,
  ...(outcome === undefined ? {} : { outcome }),
  steps,
  world: POWERS,
});
const reviewItems = ["subject", "procedure", "evidence", "law", "power", "document", "crime"];
const reviewed = (reviewOpinion: string, to: string): Step =>
  step("legal-reviewer", "review", {
    values: { reviewItems, reviewOpinion, reviewText: "见意见。", reviewQualification: "qualified" },
    to,
  });
const submitted = step(who, "submitReview", { to: "reviewing" });
const hearingAsked = step(who, "requestHearing", {
  on: "2024-09-13",
  values: { hearingRequest: "要求听证。" },
  to: "hearing",
});
const bigNotice: Values = { proposedFine: 60_000, hearingRight: true };
const lifted: Values = { closingKind: "filingWithdrawn", closingReason: "立案有误。" };
const crime: Values = {
  officers,
  crimeText: "涉嫌犯罪。",
  transferFiles: ["documentary:1", "documentary:2"],
  policeOffice: "区公安分局",
};
const transferred = step(who, "transferCrime", { on: "2024-09-05", values: crime, approve: HEAD, to: "transferring" });
const handedOver = step(who, "handOverCrime", { on: "2024-09-06", values: { policeReceipt: ["receipt:1"] } });

export const ordinaryPenaltyPaths: readonly Path[] = [
  path(
    "重大案件：鉴定、中止、听证、法制审核、集体讨论、电子送达",
    "executed",
    registered,
    filed(),
    step(who, "recordScene", {
      values: {
        officers,
        identityShown: true,
        sceneAt: "2024-09-03T01:00:00.000Z",
        place: { text: "万源路2号" },
        sceneText: "有建筑一处。",
        signing: "signed",
        records: ["record:1"],
      },
    }),
    step(who, "recordInquiry", {
      on: "2024-09-04",
      values: {
        officers,
        identityShown: true,
        rightsTold: true,
        inquired: "李四",
        inquiredFrom: "2024-09-04T01:00:00.000Z",
        inquiredTo: "2024-09-04T02:00:00.000Z",
        inquiryText: "问：……答：……",
        signing: "signed",
        records: ["statement:1"],
      },
    }),
    step(who, "recordEvidence", {
      values: { officers, evidenceList: CONCLUSION["evidenceList"] ?? [], evidence: ["photo:1", "record:1"] },
    }),
    step(who, "holdEvidence", {
      values: { officers, holdReason: "可能转移", heldItems: [{ name: "图纸", quantity: "1套" }], heldPlace: "执法队" },
      approve: HEAD,
    }),
    serve(who, "evidence-hold-notice"),
    step(who, "disposeHeld", { on: "2024-09-06", values: { heldDisposal: "preserved" } }),
    step(who, "orderCorrection", {
      values: { officers, correction: "停止建设", correctionLaw: "《城乡规划法》第六十四条", correctBy: "2024-09-09" },
    }),
    step(who, "checkCorrection", { on: "2024-09-10", values: { corrected: "undone", correctedText: "未停工" } }),
    step(who, "entrustAppraisal", { values: { appraisal: "appraisal", appraiser: "检测公司" }, to: "appraising" }),
    step(who, "receiveAppraisal", {
      on: "2024-09-20",
      values: { appraisalResult: "建筑面积100㎡" },
      to: "investigating",
    }),
    step(who, "suspendInvestigation", {
      values: { suspendGround: "interpretation", suspendReason: "请示法律适用" },
      approve: HEAD,
      to: "suspended",
    }),
    step(who, "resumeInvestigation", { on: "2024-09-27", to: "investigating" }),
    concluded({ complexOrMajor: true, reviewGrounds: ["complex"] }, "2024-09-29"),
    notified(bigNotice, "2024-09-30"),
    serve(who, "penalty-notice", "2024-09-30"),
    step(who, "recordStatement", {
      on: "2024-10-08",
      values: { statementOn: "2024-10-08", statementText: "请求减轻。" },
    }),
    step(who, "reexamine", { values: { statementAccepted: "rejected", statementReply: "不符合减轻情形。" } }),
    step(who, "requestHearing", { on: "2024-10-09", values: { hearingRequest: "要求听证。" }, to: "hearing" }),
    step("case-clerk", "arrangeHearing", {
      on: "2024-10-10",
      values: {
        hearingAt: "2024-10-24T01:00:00.000Z",
        hearingPlace: "会议室",
        hearingOpen: "public",
        hearingChair: "justice-office-head",
      },
    }),
    serve(who, "hearing-notice", "2024-10-10"),
    step("case-clerk", "holdHearing", {
      on: "2024-10-24",
      values: { hearingAgents: 1, hearingRecord: ["record:2"], hearingReport: "双方质证。" },
      to: "deciding",
    }),
    submitted,
    reviewed("correct", "deciding"),
    submitted,
    reviewed("agree", "deciding"),
    step("case-clerk", "discuss", {
      on: "2024-10-28",
      values: {
        discussedOn: "2024-10-28",
        discussionChair: "org-head",
        discussants: ["org-head", "deputy-head"],
        discussionText: "一致同意。",
        discussionResult: "罚款五万元。",
        discussionRecord: ["record:3"],
      },
    }),
    step(who, "consentToEDelivery", {
      values: { eAddress: "a@example.cn", eFallback: "13800000001", eConsent: ["signed:1"] },
    }),
    step(who, "extend", { values: { clock: "housingDecision" }, approve: HEAD }),
    punished({ fine: 50_000, sanctionText: "罚款五万元。" }, "2024-10-29"),
    serve(who, "penalty-decision", "2024-10-30", "电子送达"),
    publicity("case-clerk", "publish", "2024-10-31"),
    paid(20_000, "2024-11-05"),
    step(who, "defer", {
      values: { deferKind: "instalments", deferUntil: "2024-12-31", deferReason: "经济困难" },
      approve: HEAD,
    }),
    paid(50_000, "2024-12-20"),
    close("executed"),
  ),
  path(
    "当场收缴和没收，履行后结案；结案后被确认违法",
    "executed",
    registered,
    filed(),
    concluded(),
    notified({ proposedSanctions: ["fine", "confiscate-gains"], proposedConfiscation: 500 }),
    noticeServed,
    step(who, "waive", { on: "2024-09-12", values: { waiver: ["signed:2"] } }),
    proceeded("2024-09-12"),
    punished({ sanctions: ["fine", "confiscate-gains"], confiscated: 500 }, "2024-09-13"),
    decisionServed("2024-09-13"),
    paid(1000, "2024-09-18", { payWay: "cash", cashRequest: ["signed:3"] }),
    step(who, "remit", { on: "2024-09-19", values: { remittedOn: "2024-09-19" } }),
    step(who, "perform", {
      on: "2024-09-20",
      values: { performedOn: "2024-09-20", performance: "已上缴违法所得。" },
      to: "settled",
    }),
    publicity("case-clerk", "publish", "2024-09-20"),
    close("executed"),
    step(who, "registerRemedy", {
      on: "2024-10-08",
      values: { remedyKind: "reconsideration", remedyOn: "2024-10-08" },
    }),
    step(who, "endRemedy", { on: "2024-12-02", values: { remedyResult: "unlawful", remedyText: "程序违法。" } }),
    step(who, "revokeLater", { values: { remedyResult: "unlawful", remedyText: "程序违法。" } }),
    publicity("case-clerk", "unpublish", "2024-12-04"),
  ),
  path(
    "非罚款处罚先履行、罚款后缴",
    "executed",
    registered,
    filed(),
    concluded(),
    notified({ proposedSanctions: ["fine", "restrict-business"] }),
    noticeServed,
    proceeded(),
    punished({ sanctions: ["fine", "restrict-business"] }),
    decisionServed(),
    step(who, "perform", {
      on: "2024-09-30",
      values: { performedOn: "2024-09-30", performance: "已停业。" },
      to: "decided",
    }),
    paid(1000, "2024-09-30"),
    close("executed"),
  ),
  path(
    "听证终止，审核要求补充调查，重新告知",
    undefined,
    registered,
    filed(),
    concluded({ reviewGrounds: ["listed"] }),
    notified(bigNotice),
    noticeServed,
    hearingAsked,
    step("case-clerk", "endHearing", {
      on: "2024-09-18",
      values: { hearingEndGround: "withdrawn", hearingReport: "撤回申请。" },
      to: "deciding",
    }),
    submitted,
    reviewed("supplement", "investigating"),
    concluded({ reviewGrounds: ["listed"] }, "2024-09-20"),
    notified({}, "2024-09-20"),
    step(who, "reinvestigate", { on: "2024-09-23", values: { course: "补充询问。" }, to: "investigating" }),
  ),
  path(
    "逾期不缴：加处罚款、催告、起诉期满后申请法院，终结执行",
    "executionEnded",
    ...TO_DECISION,
    step(who, "addSurcharge", { on: "2024-10-16", values: { surcharge: 150 }, approve: HEAD }),
    step(who, "demand", { on: "2025-03-10" }),
    serve(who, "payment-demand", "2025-03-10"),
    expire("appealPeriod", "2025-03-26"),
    step(who, "applyCourt", {
      on: "2025-03-26",
      values: { courtName: "区人民法院", courtFiles: ["documentary:1"] },
      approve: HEAD,
      to: "enforcing",
    }),
    step(who, "courtRules", { on: "2025-04-02", values: { courtRuling: "granted", courtText: "准予执行" } }),
    step(who, "endExecution", {
      on: "2025-05-06",
      values: { closingReason: "无财产可供执行" },
      approve: HEAD,
      to: "settled",
    }),
    close("executionEnded"),
  ),
  path(
    "起诉被驳回后申请法院强制执行",
    "executed",
    ...TO_DECISION,
    step("litigation-clerk", "registerRemedy", {
      on: "2024-10-10",
      values: { remedyKind: "litigation", remedyOn: "2024-10-10" },
    }),
    step("litigation-clerk", "endRemedy", {
      on: "2025-02-10",
      values: { remedyResult: "upheld", remedyText: "驳回诉请" },
    }),
    step(who, "demand"),
    serve(who, "payment-demand", "2025-02-10"),
    step(who, "applyCourt", {
      on: "2025-02-25",
      values: { courtName: "区人民法院", courtFiles: ["documentary:1"] },
      approve: HEAD,
      to: "enforcing",
    }),
    step("finance-clerk", "pay", {
      on: "2025-03-03",
      values: { paidOn: "2025-03-03", paidAmount: 1000, payWay: "bank", receiptNumber: "B1" },
      to: "settled",
    }),
    close("executed"),
  ),
  path(
    "决定被撤销",
    "revoked",
    ...TO_DECISION,
    publicity("case-clerk", "publish", "2024-09-26"),
    step(who, "revoke", {
      on: "2024-11-01",
      values: { remedyResult: "revoked", remedyText: "复议撤销" },
      to: "settled",
    }),
    publicity("case-clerk", "unpublish", "2024-11-04"),
    close("revoked"),
  ),
  path(
    "不予行政处罚",
    "noPenalty",
    registered,
    filed(),
    concluded({ conclusion: "exempt", ...without("penaltyLaw", "discretionStep", "discretionReason") }),
    step(who, "exempt", {
      on: "2024-09-12",
      values: { exemptGround: "trivial", exemptReason: "及时改正。", education: "已教育。" },
      approve: HEAD,
      to: "settled",
    }),
    serve(who, "no-penalty-decision", "2024-09-13"),
    close("noPenalty"),
  ),
  path(
    "撤销立案",
    "filingWithdrawn",
    registered,
    filed(),
    step(who, "endInvestigation", { on: "2024-09-10", values: lifted, approve: HEAD, to: "settled" }),
    close("filingWithdrawn"),
  ),
  path(
    "终止调查",
    "investigationEnded",
    registered,
    filed({ cause: "SC01" }),
    step(who, "endInvestigation", {
      on: "2024-09-10",
      values: { closingKind: "investigationEnded", closingReason: "不能认定违法事实。" },
      approve: HEAD,
      to: "settled",
    }),
    close("investigationEnded"),
  ),
  path(
    "移送公安后立案",
    "transferred",
    registered,
    filed({ cause: "SC01" }),
    transferred,
    handedOver,
    step(who, "policeAccepts", { on: "2024-09-09", values: { policeText: "已立案" }, to: "settled" }),
    close("transferred"),
  ),
  path(
    "调查中移送公安，不予立案后继续调查",
    undefined,
    registered,
    filed(),
    transferred,
    handedOver,
    step(who, "policeDeclines", { on: "2024-09-09", values: { policeText: "不予立案" }, to: "investigating" }),
  ),
  path(
    "终结后移送公安，不予立案后继续审查",
    undefined,
    registered,
    filed(),
    concluded(),
    step(who, "transferCrime", { values: crime, approve: HEAD, to: "transferring" }),
    step(who, "handOverCrime", { values: { policeReceipt: ["receipt:1"] } }),
    step(who, "policeDeclines", { on: "2024-09-13", values: { policeText: "不予立案" }, to: "deciding" }),
  ),
  path(
    "移送有权机关",
    "transferred",
    registered,
    step(who, "transferOut", {
      on: "2024-09-04",
      values: { transferTo: "区规划局", transferReason: "权限已收回" },
      approve: HEAD,
      to: "closed",
    }),
  ),
  path(
    "不予立案",
    "notFiled",
    registered,
    step(who, "declineFiling", {
      on: "2024-09-04",
      values: { declineGround: "noEvidence", declineText: "无违法事实" },
      approve: ["squad-leader", "org-head"],
      to: "closed",
    }),
  ),
  path(
    "登记保存期满自动解除",
    undefined,
    registered,
    filed({ offender: CITIZEN_OFFENDER }),
    step(who, "holdEvidence", {
      values: { officers, holdReason: "可能转移", heldItems: [{ name: "图纸", quantity: "1套" }], heldPlace: "执法队" },
      approve: HEAD,
    }),
    expire("heldEvidence", "2024-09-14"),
  ),
];

/** Takes values away again. */
function without(...fields: readonly string[]): Values {
  return Object.fromEntries(fields.map((field) => [field, null]));
}
