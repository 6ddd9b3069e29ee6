import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

export const CLAIM: Values = {
  mediator: "mediator",
  mediatorName: "调解员",
  period: "2024年第三季度",
  cases: [
    { number: "南汇人调受字〔2024〕1号", grade: "ordinary", amount: 200 },
    { number: "南汇人调受字〔2024〕2号", grade: "difficult", amount: 500.5 },
  ],
};
export const claimed = step("mediator", "claimSubsidy", { on: "2024-10-08", values: CLAIM, to: "claimed" });
const audited = (audit: string, to: string, approve: readonly string[] = []): Step =>
  step("mediation-head", "auditClaim", {
    on: "2024-10-09",
    values: { audit, auditText: "卷宗核对完毕。" },
    approve,
    to,
  });

export const mediationSubsidyPaths: readonly Path[] = [
  {
    title: "补正后发放",
    outcome: "paid",
    steps: [
      claimed,
      audited("returned", "returned"),
      step("mediator", "amend", { values: { cases: CLAIM["cases"] ?? null }, to: "claimed" }),
      audited("agreed", "approved", ["justice-office-head", "deputy-head"]),
      step("finance-clerk", "pay", { on: "2024-10-20", values: { paidOn: "2024-10-20", voucher: "1" }, to: "closed" }),
    ],
  },
  { title: "不予补贴", outcome: "refused", steps: [claimed, audited("refused", "closed")] },
];
