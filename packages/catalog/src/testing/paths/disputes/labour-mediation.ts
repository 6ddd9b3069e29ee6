import { serve, step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, COMPANY, type Values } from "../../street.ts";
import { MEETING } from "./mediation.ts";

export const APPLIED: Values = {
  applyWay: "oral",
  dispute: "10",
  applicant: CITIZEN,
  respondent: COMPANY,
  headcount: 12,
  amount: 60_000,
  industry: "建筑业",
  community: "north",
  request: "支付三个月工资。",
  reason: "单位拖欠。",
  appliedOn: "2024-09-02",
};
export const applied = (more: Values = {}): Step =>
  step("dispute-clerk", "apply", { on: "2024-09-02", values: { ...APPLIED, ...more }, to: "applied" });
export const accepted = step("mediation-head", "accept", {
  on: "2024-09-03",
  values: { willing: "both", mediators: ["mediator"] },
  to: "mediating",
});
export const mediated = step("mediator", "mediate", {
  on: "2024-09-05",
  values: { sessionAt: "2024-09-05T01:00:00.000Z", sessionPlace: "调解室", sessionText: "双方对账。" },
});
export const AGREED: Values = {
  facts: "拖欠三个月工资。",
  agreement: "单位分期支付。",
  payKinds: ["wages"],
  amount: 60_000,
  performBy: "2024-09-30",
  agreedOn: "2024-09-06",
  bothSigned: true,
  mediatorSigned: true,
  signedFiles: ["signed:1"],
};
export const agreed = (more: Values = {}): Step =>
  step("mediator", "agree", { on: "2024-09-06", values: { ...AGREED, ...more }, to: "agreed" });
const revisited = (performed: string, paidAmount: number): Step =>
  step("mediator", "revisit", {
    on: "2024-10-08",
    values: { revisitOn: "2024-10-08", performed, paidAmount },
  });
const closed = step("mediator", "close", { to: "closed" });
const TO_AGREED: readonly Step[] = [applied(), accepted, mediated, agreed()];

export const labourMediationPaths: readonly Path[] = [
  {
    title: "协议不履行，告知支付令",
    outcome: "agreed",
    steps: [
      applied(),
      accepted,
      step("dispute-clerk", "convene", { on: "2024-09-04", values: MEETING }),
      mediated,
      agreed(),
      revisited("partly", 20_000),
      step("mediator", "advisePaymentOrder", { values: { unpaidText: "尚欠四万元。" } }),
      serve("mediator", "payment-order-notice"),
      closed,
    ],
  },
  { title: "协议履行", outcome: "agreed", steps: [...TO_AGREED, revisited("full", 60_000), closed] },
  {
    title: "未达成协议，告知仲裁",
    outcome: "failed",
    steps: [
      applied({ applyWay: "written", files: ["documentary:1"] }),
      accepted,
      step("mediator", "recordEscalation", { values: { escalated: true, escalatedText: "肢体冲突。" } }),
      step("mediator", "end", {
        on: "2024-09-17",
        values: {
          endReason: "十五日内未达成协议",
          otherWays: "区劳动人事争议仲裁委员会",
          route: "arbitration",
          receiver: "区劳动人事争议仲裁委员会",
        },
        to: "closed",
      }),
      serve("mediator", "labour-arbitration-notice"),
    ],
  },
  {
    title: "自行和解",
    outcome: "reconciled",
    steps: [applied(), step("mediator", "reconcile", { values: { closingText: "已支付。" }, to: "closed" })],
  },
  {
    title: "撤回",
    outcome: "withdrawn",
    steps: [applied(), step("mediator", "withdrawApplication", { values: { closingText: "撤回。" }, to: "closed" })],
  },
  {
    title: "不予受理",
    outcome: "notAccepted",
    steps: [applied(), step("mediation-head", "decline", { values: { declineText: "已申请仲裁。" }, to: "closed" })],
  },
];
