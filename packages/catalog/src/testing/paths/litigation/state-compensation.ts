import { serve, step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const clerk = "litigation-clerk";
const CLAIM: Values = {
  claimant: { kind: "citizen", name: "王五", phone: "13800000000" },
  act: "扣押经营工具",
  injured: "property",
  claim: "返还工具、赔偿损失。",
  knewOn: "2024-05-06",
  receivedOn: "2024-09-02",
  application: ["documentary:1"],
  organ: "squad",
};
export const claimed = (more: Values = {}): Step =>
  step(clerk, "register", { on: "2024-09-02", values: { ...CLAIM, ...more }, to: "received" });
export const reviewed = step(clerk, "review", {
  on: "2024-09-10",
  values: { facts: "工具已损坏。", opinions: "协商一致。", reviewText: "应予赔偿。" },
  to: "deciding",
});
const decided = (values: Values): Step =>
  step(clerk, "decide", {
    on: "2024-09-20",
    values: { reasons: "违法扣押。", ...values },
    approve: ["org-head"],
    to: "decided",
  });
const PAY: Values = { decision: "pay", amount: 3200, way: "money" };
export const awarded = decided(PAY);
const refused = decided({ decision: "refuse", refuseGround: "lawful" });

export const stateCompensationPaths: readonly Path[] = [
  {
    title: "赔偿",
    outcome: "paid",
    steps: [
      claimed(),
      reviewed,
      awarded,
      serve(clerk, "compensation-decision", "2024-09-23"),
      step("finance-clerk", "pay", {
        on: "2024-10-10",
        values: { paidOn: "2024-10-10", paidProof: ["receipt:1"] },
        to: "closed",
      }),
    ],
  },
  {
    title: "不予赔偿",
    outcome: "refused",
    steps: [claimed(), reviewed, refused, serve(clerk, "compensation-refusal", "2024-09-23"), step(clerk, "finish")],
  },
  {
    title: "不服决定起诉",
    outcome: "sued",
    steps: [
      claimed(),
      reviewed,
      refused,
      serve(clerk, "compensation-refusal", "2024-09-23"),
      step(clerk, "sue", { on: "2024-11-01", values: { suedOn: "2024-11-01", suitText: "已受理。" } }),
    ],
  },
  {
    title: "逾期未决定被起诉",
    outcome: "overdue",
    steps: [
      claimed(),
      step(clerk, "sue", { on: "2024-11-11", values: { suedOn: "2024-11-11", suitText: "逾期未决定。" } }),
    ],
  },
  {
    title: "撤回申请",
    outcome: "withdrawn",
    steps: [claimed(), step(clerk, "withdrawClaim", { values: { withdrawText: "已和解。" } })],
  },
];
