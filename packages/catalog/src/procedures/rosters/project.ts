import { filled, requires, where } from "../../build/condition.ts";
import { date, exhibits, integer, longtext, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";
import { LAW_KEEPERS, LAW_READERS, OWN_RULES } from "./parts.ts";

/**
 * 法治项目: one entry a project and listing year (为民办实事、创新项目), because “连续两年入选” is a run of years with at least one
 * listed project.
 */
export const project = roster({
  id: "project",
  title: "法治项目",
  area: "rosters",
  basis: OWN_RULES,
  subject: "{name}",
  dates: { from: "立项（入选）日期", to: "结项日期" },
  fields: {
    name: text("项目名称"),
    kind: taxonomy("类别", "project-kind"),
    year: integer("年度", { min: 2000, max: 2100 }),
    listed: yesno("入选上级项目名单"),
    listedOn: date("入选公布日期"),
    level: taxonomy("级别", "honour-level"),
    issuer: text("公布单位、文号"),
    unit: unit("责任单位"),
    audience: taxonomy("面向对象", "publicity-audience"),
    needs: longtext("需求分析"),
    goal: longtext("目标和措施"),
    outcome: longtext("成效"),
    file: exhibits("立项、入选文件"),
  },
  facets: {
    category: "kind",
    level: "level",
    topic: "name",
    source: "audience",
    total: "year",
    unit: "unit",
    filedOn: "listedOn",
    flagged: "listed",
  },
  by: LAW_KEEPERS,
  collects: [
    "name",
    "kind",
    "year",
    "listed",
    "listedOn?",
    "level?",
    "issuer?",
    "unit",
    "audience?",
    "needs?",
    "goal?",
    "outcome?",
    "file?",
  ],
  requires: [
    requires(
      where(
        { path: "listed", is: "eq", value: true },
        { all: [filled("listedOn"), filled("level"), filled("issuer")] },
      ),
      "入选名单的，须登记公布日期、级别和公布单位",
      OWN_RULES,
    ),
  ],
  leads: ["justice-office-head", "deputy-head"],
  seenBy: LAW_READERS,
});
