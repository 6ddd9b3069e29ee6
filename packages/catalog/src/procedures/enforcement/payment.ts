import type { Condition, Path, Requirement } from "@fadu/engine/definition/condition.ts";
import type { Computed } from "@fadu/engine/definition/formula.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { ACL, APL } from "../../build/basis.ts";
import { allOf, atLeast, atMost, done, filled, not, over, requires, valueAt } from "../../build/condition.ts";
import { choice, date, exhibits, integer, longtext, money, text } from "../../build/field.ts";
import {
  at,
  computedMoney,
  computedNumber,
  daysFrom,
  firstOf,
  least,
  minus,
  most,
  orNone,
  times,
  total,
} from "../../build/formula.ts";

/** Money of a penalty: each payment on its day, what was added for lateness, what was given back. */
export const paymentFields = {
  paidOn: date("缴款日期", { group: "执行" }),
  paidAmount: money("本次缴款金额", { group: "执行", min: 0 }),
  paidTotal: money("累计实缴罚没款", { group: "执行", min: 0, help: "由系统累计" }),
  receiptNumber: text("票据号码", { group: "执行", help: "财政部门统一制发的专用票据" }),
  remittedOn: date("交至机关日期", { group: "执行" }),
  bankedOn: date("缴付银行日期", { group: "执行" }),
  surcharge: money("加处罚款", { group: "执行", min: 0, help: "自缴款期限届满次日起每日按罚款数额的百分之三" }),
  surchargeReason: longtext("加处罚款的说明", { group: "执行" }),
  remedyKind: choice("救济途径", { reconsideration: "行政复议", litigation: "行政诉讼" }, { group: "救济" }),
  remedyOn: date("受理日期", { group: "救济" }),
  remedyEndedOn: date("复议、诉讼终结日期", { group: "救济" }),
  remedyDays: integer("缴款期满后复议、诉讼占用的天数", { group: "救济", min: 0, help: "由系统累计，不计加处罚款" }),
  remedyResult: choice(
    "复议、诉讼结果",
    { upheld: "维持或者驳回", withdrawn: "撤回", changed: "变更", revoked: "撤销", unlawful: "确认违法或者无效" },
    { group: "救济" },
  ),
  remedyText: longtext("复议、诉讼情况", { group: "救济" }),
  refundedOn: date("退还日期", { group: "执行" }),
  refund: money("退还金额", { group: "执行", min: 0 }),
  refundFiles: exhibits("退还凭证", { group: "执行" }),
} as const satisfies Record<string, Field>;

/** @param dueOn the day on which the time to pay ran out: granted anew where it was put off */
export const paymentComputed = (dueOn: readonly Path[]) => {
  const due = firstOf(...dueOn.map(at));
  return {
    paidInAll: computedMoney("累计实缴罚没款", total(orNone("paidTotal"), at("paidAmount")), APL(67)),
    surchargeDays: computedNumber("加处罚款的天数", most(0, minus(daysFrom(due, at("$today")), orNone("remedyDays"))), [
      APL("72a"),
      APL("73b"),
    ]),
    surchargeDue: computedMoney(
      "至今日可加处的罚款",
      least(at("fine"), times(at("fine"), 0.03, at("$computed.surchargeDays"))),
      [APL("72a"), APL("73b"), ACL(45)],
    ),
    remedyDaysInAll: computedNumber(
      "缴款期满后复议、诉讼占用的天数",
      total(orNone("remedyDays"), daysFrom(most(due, at("remedyOn")), at("remedyEndedOn"))),
      APL("73b"),
    ),
  } as const satisfies Record<string, Computed>;
};

/** Reconsideration or a suit is under way. */
export const underRemedy: Condition = allOf(
  done("registerRemedy"),
  not(done("endRemedy", { after: "registerRemedy" })),
);

/** Three per cent of the fine for each day it is late, no more than the fine, no day of a remedy counted. */
export const surchargeLawful: readonly Requirement[] = [
  requires(over("surcharge", 0), "加处罚款须大于零", APL("72a")),
  requires(atMost("surcharge", valueAt("fine")), "加处罚款的数额不得超出罚款的数额", [APL("72a"), ACL(45)]),
  requires(
    not(underRemedy),
    "当事人申请行政复议或者提起行政诉讼的，加处罚款的数额在行政复议或者行政诉讼期间不予计算",
    APL("73b"),
  ),
  requires(
    atMost("surcharge", valueAt("$computed.surchargeDue")),
    "加处罚款每日为罚款数额的百分之三，自缴款期限届满次日起计算，复议、诉讼期间不计",
    [APL("72a"), APL("73b")],
  ),
];

/** Nothing of the fine is owed any more. */
export const finePaid: Condition = allOf(filled("paidTotal"), atLeast("paidTotal", valueAt("fine")));
