import { ZZ } from "../../build/basis.ts";
import { atLeast, atMost, requires, valueAt } from "../../build/condition.ts";
import { choice, date, exhibits, integer, longtext, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";

/** 研判报告: the command centre's periodical analysis, one issue a record (D-01). */
export const analysisReport = record({
  id: "analysis-report",
  title: "研判报告",
  area: "decision",
  basis: ZZ("04"),
  subject: "{title}",
  fields: {
    kind: choice("类别", {
      weekly: "周报",
      monthly: "月度研判报告",
      quarterly: "季度研判报告",
      special: "专题研判报告",
    }),
    title: text("报告名称"),
    issue: integer("期数", { unit: "期", min: 1 }),
    from: date("统计起始日期"),
    to: date("统计截止日期"),
    issuedOn: date("印发日期"),
    unit: unit("编制单位"),
    summary: longtext("主要情况和风险提示"),
    advice: longtext("工作建议"),
    text: exhibits("报告文本"),
  },
  facets: {
    category: "kind",
    topic: "title",
    unit: "unit",
    quantity: "issue",
    occurredOn: "issuedOn",
    validFrom: "from",
    validTo: "to",
  },
  by: ["analyst", "command-director", "office-clerk"],
  collects: ["kind", "title", "issue?", "from", "to", "issuedOn", "unit", "summary", "advice?", "text"],
  requires: [
    requires(atLeast("to", valueAt("from")), "统计截止日期不得早于起始日期"),
    requires(atLeast("issuedOn", valueAt("from")), "印发日期不得早于统计起始日期"),
    requires(atMost("issuedOn", valueAt("$today")), "印发日期不得晚于今日"),
  ],
  leads: ["command-director", "office-head"],
  seenBy: ["analyst", "command-director", "office-clerk", "office-head", "deputy-head", "org-head", "auditor"],
  retention: keep(10),
});
