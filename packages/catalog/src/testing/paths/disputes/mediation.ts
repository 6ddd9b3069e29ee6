import { serve, step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

export const DISPUTE: Values = {
  source: "applied",
  dispute: "02",
  applicant: { kind: "citizen", name: "张三", phone: "13800000000" },
  respondent: { kind: "citizen", name: "李四", phone: "13800000002" },
  headcount: 2,
  amount: 3000,
  community: "north",
  request: "楼上漏水，要求赔偿。",
};

const registered = (more: Values = {}): Step =>
  step("dispute-clerk", "register", { on: "2024-09-02", values: { ...DISPUTE, ...more }, to: "received" });
const accepted = (more: Values = {}): Step =>
  step("mediation-head", "accept", {
    on: "2024-09-03",
    values: { willing: "both", mediators: ["mediator"], organisation: "street", ...more },
    to: "accepted",
  });
const informed = step("mediator", "inform", { values: { informWay: "written", public: false }, to: "mediating" });
const mediated = step("mediator", "mediate", {
  on: "2024-09-05",
  values: {
    sessionAt: "2024-09-05T01:00:00.000Z",
    sessionPlace: "调解室",
    sessionPeople: "双方",
    sessionText: "听取双方陈述。",
    sessionResult: "达成一致。",
  },
});

export const AGREEMENT: Values = {
  agreementForm: "written",
  facts: "漏水致天花板受损。",
  issues: "赔偿数额。",
  liabilities: "李四负主要责任。",
  agreement: "李四赔偿三千元。",
  performance: "九月底前转账。",
  agreedOn: "2024-09-05",
  effectiveOn: "2024-09-06",
  signedFiles: ["signed:1"],
};
/** A coordination meeting, held on a matter. */
export const MEETING: Values = {
  meetingOn: "2024-09-04",
  meetingPlace: "综治中心",
  meetingHost: "justice",
  meetingUnits: ["justice", "safety"],
  meetingText: "各方陈述意见，责任单位说明政策。",
  meetingConclusion: "next",
};
export const CONFIRMATION: Values = {
  confirmCourt: "区人民法院",
  confirmJurisdiction: "organisation",
  confirmOn: "2024-09-20",
  confirmMaterials: ["application", "agreement", "identity", "contact"],
  confirmBar: "none",
  confirmFiles: ["signed:2"],
};
const agreed = (more: Values = {}): Step =>
  step("mediator", "agree", { on: "2024-09-06", values: { ...AGREEMENT, ...more }, to: "agreed" });
const { signedFiles: _signed, ...unsigned } = AGREEMENT;
const closed = step("mediator", "close", { to: "closed" });
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });

/** Ready for an agreement. */
export const TO_MEDIATED: readonly Step[] = [registered(), accepted(), informed, mediated];

export const mediationPaths: readonly Path[] = [
  path(
    "书面协议、司法确认、回访",
    "agreed",
    registered({ files: ["documentary:1"] }),
    accepted({ chosenBy: "parties", way: "circuit" }),
    step("mediator", "investigate", { values: { investigatedPerson: "楼组长", investigation: "现场查看。" } }),
    step("mediator", "inform", {
      values: {
        informWay: "written",
        public: false,
        team: [{ name: "王律师", kind: "lawyer", organ: "律师事务所" }],
        joint: true,
        inviteConsent: true,
      },
      to: "mediating",
    }),
    mediated,
    agreed(),
    step("mediator", "applyConfirmation", {
      on: "2024-09-20",
      values: CONFIRMATION,
    }),
    step("mediator", "recordConfirmation", {
      on: "2024-10-08",
      values: { confirmResult: "confirmed", confirmNumber: "1号" },
    }),
    step("mediator", "revisit", {
      values: { revisitOn: "2024-10-08", performed: "full", revisitText: "已履行。" },
    }),
    step("mediator", "close", { values: { prevented: ["petition"], preventedPersons: 12 }, to: "closed" }),
  ),
  path(
    "法院委派，中止后延长，协调会，反馈法院，履行争议",
    "agreed",
    registered({ source: "court", sourceNumber: "（2024）诉前调1号", courtReferral: "assigned" }),
    accepted(),
    informed,
    step("mediator", "suspend", { on: "2024-09-04" }),
    step("mediator", "resume", { on: "2024-09-05" }),
    step("mediator", "agreeToContinue", {
      values: { continuedOn: "2024-09-05", continueText: "双方同意延长一个月。" },
    }),
    step("mediator", "extend", { values: { clock: "term" } }),
    step("dispute-clerk", "convene", { values: MEETING }),
    mediated,
    agreed(),
    step("mediator", "reportBack", { values: { feedbackTo: "区人民法院", feedbackText: "已达成调解协议。" } }),
    step("mediator", "revisit", {
      on: "2024-10-08",
      values: { revisitOn: "2024-10-08", performed: "partly", revisitText: "尚欠一千元。" },
    }),
    step("mediator", "disputePerformance", {
      values: { performDispute: "对余款数额有争议。", otherWays: "可以向人民法院起诉。" },
    }),
    closed,
  ),
  path(
    "口头协议即时履行",
    "agreed",
    ...TO_MEDIATED,
    step("mediator", "agree", {
      values: { ...unsigned, agreementForm: "oral", effectiveOn: "2024-09-05", atOnce: true },
      to: "agreed",
    }),
    closed,
  ),
  path(
    "民转刑风险报告后自行和解",
    "reconciled",
    registered({ escalationRisk: true, riskText: "扬言持刀。" }),
    step("dispute-clerk", "reportRisk", { values: { riskReportedTo: "派出所王警官", riskMeasures: "分隔双方。" } }),
    accepted(),
    step("mediator", "reconcile", { values: { closingText: "双方自行和解。" }, to: "closed" }),
  ),
  path(
    "调解不成，激化为刑案",
    "failed",
    registered(),
    accepted(),
    informed,
    step("mediator", "flagRisk", { values: { escalationRisk: true, riskText: "情绪激动。" } }),
    step("mediator", "recordEscalation", { values: { escalated: true, escalatedText: "发生殴打。" } }),
    step("mediator", "end", {
      values: {
        endGround: "failed",
        endReason: "双方分歧过大",
        otherWays: "向人民法院起诉。",
        route: "suit",
        receiver: "区人民法院",
      },
      to: "closed",
    }),
    serve("mediator", "mediation-end-notice"),
  ),
  path(
    "不予受理",
    "notAccepted",
    registered(),
    step("mediation-head", "decline", {
      values: { declineGround: "refused", declineText: "可向法院起诉。" },
      to: "closed",
    }),
  ),
  path(
    "撤回申请",
    "withdrawn",
    registered(),
    step("mediator", "withdrawApplication", { values: { closingText: "当事人撤回。" }, to: "closed" }),
  ),
  path(
    "引导仲裁",
    "referred",
    registered({ source: "police", sourceNumber: "委托1号" }),
    step("dispute-clerk", "refer", { values: { otherWays: "劳动仲裁。" }, to: "closed" }),
  ),
];
