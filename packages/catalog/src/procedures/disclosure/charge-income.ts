import { OGI } from "../../build/basis.ts";
import { atLeast, atMost, requires, valueAt } from "../../build/condition.ts";
import { choice, date, exhibits, matterRef, money, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";

/** 行政事业性收费: what was taken in a stretch of time, as the yearly report of disclosure states it (条例第二十条第八项). */
export const chargeIncome = record({
  id: "charge-income",
  title: "行政事业性收费登记",
  area: "disclosure",
  basis: [OGI("20"), OGI("T1")],
  subject: "{item} {from}至{to}",
  fields: {
    item: text("收费项目"),
    listItem: matterRef("收费事项", "licence-charge-item"),
    kind: choice("类别", { charge: "行政事业性收费", processing: "信息公开处理费" }),
    from: date("收费起始日期"),
    to: date("收费截止日期"),
    amount: money("收费金额", { min: 0 }),
    unit: unit("执收单位"),
    proof: exhibits("票据汇总"),
  },
  facets: {
    category: "kind",
    topic: "item",
    unit: "unit",
    amount: "amount",
    occurredOn: "to",
    validFrom: "from",
    validTo: "to",
  },
  by: ["finance-clerk", "disclosure-clerk"],
  collects: ["item", "listItem?", "kind", "from", "to", "amount", "unit", "proof?"],
  requires: [
    requires(atLeast("to", valueAt("from")), "截止日期不得早于起始日期"),
    requires(atMost("to", valueAt("$today")), "截止日期不得晚于今日"),
  ],
  leads: ["finance-clerk", "office-head"],
  seenBy: ["finance-clerk", "disclosure-clerk", "office-clerk", "office-head", "deputy-head", "org-head", "auditor"],
  retention: keep(10),
});
