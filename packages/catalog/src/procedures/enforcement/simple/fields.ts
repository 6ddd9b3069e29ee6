import type { Field } from "@fadu/engine/definition/field.ts";
import { choice, date, exhibits, longtext, money, taxonomy, yesno } from "../../../build/field.ts";
import { offenceFields } from "../offence.ts";
import { paymentFields } from "../payment.ts";
import { publicityFields } from "../publicity.ts";

/** Everything a penalty on the spot records, in the order in which it comes up. */
export const fields = {
  entry: taxonomy("录入渠道", "entry-channel", { group: "现场" }),
  ...offenceFields,
  identityShown: yesno("已出示执法证件", { group: "现场" }),
  told: yesno("已告知拟处罚内容、事实、理由、依据和权利", { group: "现场" }),
  defence: longtext("当事人陈述、申辩", { group: "现场", help: "没有陈述、申辩的，写明无" }),
  defenceReply: longtext("对陈述、申辩的复核意见", { group: "现场" }),
  correction: longtext("责令改正的内容", { group: "现场" }),
  sanction: choice("处罚种类", { warning: "警告", fine: "罚款" }, { group: "决定" }),
  fine: money("罚款金额", { group: "决定", min: 0 }),
  signing: choice("签收情况", { signed: "当场签收", refused: "拒绝签收，已注明" }, { group: "决定" }),
  ...publicityFields,
  collection: choice("缴款方式", { bank: "指定银行、电子支付", cash: "当场收缴" }, { group: "执行" }),
  cashGround: choice(
    "当场收缴的情形",
    {
      small: "依法给予一百元以下罚款",
      hard: "不当场收缴事后难以执行",
      remote: "边远、水上、交通不便地区，当事人到指定银行缴纳确有困难并提出当场缴纳",
    },
    { group: "执行" },
  ),
  cashReason: longtext("事后难以执行的理由", { group: "执行" }),
  cashRequest: exhibits("当事人要求当场缴纳的书面材料", { group: "执行" }),
  collectedOn: date("收缴日期", { group: "执行", help: "水上当场收缴的，填抵岸日期" }),
  ...paymentFields,
  recordNote: longtext("备案意见", { group: "备案" }),
  transferReason: longtext("转普通程序的理由", { group: "现场" }),
  education: longtext("教育情况", { group: "不予处罚" }),
  closingReason: longtext("结案说明", { group: "结案" }),
} as const satisfies Record<string, Field>;

export type SimpleField = keyof typeof fields;
