import type { Computed } from "@fadu/engine/definition/formula.ts";
import { APL } from "../../../build/basis.ts";
import { at, computedMoney, minus, most, orNone, total } from "../../../build/formula.ts";
import { paymentComputed } from "../payment.ts";

/** What an ordinary case works out beside the offence itself. The time to pay runs out when it was put off to, or as the law has it. */
export const ordinaryComputed = {
  ...paymentComputed(["deferUntil", "$due.pay"]),
  highestMost: computedMoney("所违反各规定中最高的罚款上限", most(at("competingLaws.most")), APL(29)),
  gainsToTake: computedMoney("应当没收的违法所得", minus(orNone("illegalGains"), orNone("restitution")), APL("28b")),
  owed: computedMoney("尚未缴纳的罚款", minus(at("fine"), orNone("paidTotal")), APL("66b")),
  instalmentsTotal: computedMoney("各期金额之和", total(at("instalments.amount")), APL("66b")),
  lastInstalment: {
    title: "最后一期的缴款日期",
    type: "date",
    formula: most(at("instalments.dueOn")),
    basis: [APL("66b")],
  },
} as const satisfies Record<string, Computed>;
