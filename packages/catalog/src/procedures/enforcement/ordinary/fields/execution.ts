import type { Field } from "@fadu/engine/definition/field.ts";
import { choice, date, exhibits, longtext, money, table, text } from "../../../../build/field.ts";
import { paymentFields } from "../../payment.ts";

/** 送达、缴款、执行、结案. */
export const executionFields = {
  eAddress: text("电子送达账号", { group: "送达", sensitivity: "personal" }),
  eFallback: text("备用联系方式", { group: "送达", sensitivity: "personal" }),
  eConsent: exhibits("签字的电子送达确认书", { group: "送达" }),
  ...paymentFields,
  payWay: choice("缴款方式", { bank: "指定银行", electronic: "电子支付系统", cash: "当场收缴" }, { group: "执行" }),
  cashRequest: exhibits("当事人要求当场缴纳的书面材料", { group: "执行" }),
  deferKind: choice("暂缓或者分期", { deferred: "暂缓缴纳", instalments: "分期缴纳" }, { group: "执行" }),
  deferUntil: date("暂缓或者分期至", { group: "执行" }),
  deferReason: longtext("经济困难的情况", { group: "执行" }),
  deferAskedOn: date("申请日期", { group: "执行" }),
  instalments: table(
    "分期缴纳计划",
    { dueOn: date("缴款日期", { required: true }), amount: money("金额", { required: true, min: 0 }) },
    { group: "执行" },
  ),
  nextDueOn: date("下一期缴款日期", { group: "执行" }),
  performedOn: date("履行日期", { group: "执行" }),
  performance: longtext("履行情况", { group: "执行" }),
  courtText: longtext("法院强制执行程序的结果", { group: "执行" }),
  closingKind: choice(
    "结案方式",
    {
      executed: "行政处罚决定执行完毕",
      executionEnded: "依法终结执行",
      investigationEnded: "不能认定违法事实或者超过处罚时效等，案件终止调查",
      noPenalty: "依法不予行政处罚",
      transferred: "移送其他机关处理",
      filingWithdrawn: "撤销立案",
      revoked: "处罚决定被撤销或者确认无效",
    },
    { group: "结案" },
  ),
  closingReason: longtext("执行情况和结案理由", { group: "结案" }),
} as const satisfies Record<string, Field>;
