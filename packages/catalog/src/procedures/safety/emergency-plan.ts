import { EMERGENCY } from "../../build/customs.ts";
import { choice, date, exhibits, longtext, phone, account, taxonomy, text, unit } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";

/** Emergency plans in force, for which disaster, and when they are looked at again. */
export const emergencyPlan = roster({
  id: "emergency-plan",
  title: "应急预案",
  area: "safety",
  basis: EMERGENCY,
  subject: "{name}",
  dates: { from: "发布日期", to: "废止日期" },
  fields: {
    name: text("预案名称"),
    kind: taxonomy("灾种", "disaster-kind"),
    level: choice("预案类别", {
      general: "综合预案",
      special: "专项预案",
      scene: "现场处置方案",
      community: "社区预案",
    }),
    unit: unit("编制单位"),
    officer: account("负责人"),
    dutyPhone: phone("值班电话"),
    number: text("文号"),
    reviseBy: date("下次修订日期"),
    summary: longtext("适用范围和响应分级"),
    files: exhibits("预案文本"),
  },
  facets: { category: "kind", level: "level", topic: "name", unit: "unit", person: "officer", dueOn: "reviseBy" },
  by: ["safety-head", "flood-clerk"],
  collects: ["name", "kind", "level", "unit", "officer?", "dutyPhone?", "number?", "reviseBy?", "summary?", "files?"],
  seenBy: ["safety-inspector", "safety-head", "flood-clerk", "community-clerk", "deputy-head", "org-head", "auditor"],
});
