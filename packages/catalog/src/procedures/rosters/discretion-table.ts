import { APL, DIS } from "../../build/basis.ts";
import { allOf, atMost, filled, requires, valueAt, where } from "../../build/condition.ts";
import { choice, date, exhibits, longtext, money, number, table, taxonomy, text } from "../../build/field.ts";
import { at, computedMoney, most } from "../../build/formula.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";
import { DISCRETION_STEPS } from "../../taxonomies/discretion.ts";
import { PENALTY_READERS } from "./parts.ts";

/**
 * Discretion benchmarks (行政处罚裁量基准) as decision tables, one a cause, each in force from a day to a day. The first row
 * whose circumstance was found and whose measure the offence comes to gives the step and the range of the fine: in yuan, or as
 * shares of a base (工程造价, 违法所得). A row without circumstance and bounds fits whatever came before it did not.
 */
export const discretionTable = roster({
  id: "discretion-table",
  title: "行政处罚裁量基准",
  area: "rosters",
  basis: [APL(34), DIS("01"), DIS("02"), DIS("03"), DIS("07")],
  subject: "{cause.title} {document}",
  dates: { from: "施行日期", to: "废止日期" },
  fields: {
    cause: taxonomy("违法行为", "penalty-cause", { group: "基准" }),
    law: text("法定依据", { group: "基准" }),
    lawFrom: money("法定罚款下限", { group: "基准", min: 0 }),
    lawTo: money("法定罚款上限", { group: "基准", min: 0, help: "决定的罚款不得超过" }),
    maker: choice(
      "制定机关层级",
      { ministry: "国务院部门", province: "省级", city: "设区的市", county: "县级" },
      { group: "基准", help: "街道、乡镇不是裁量基准的制定主体" },
    ),
    document: text("裁量基准名称、文号", { group: "基准" }),
    publishedOn: date("公布日期", { group: "基准" }),
    measure: text("计量内容", { group: "基准", help: "如违法面积（平方米）、数量、次数；阶次不按计量划分的不填" }),
    base: text("罚款计算基数", { group: "基准", help: "如工程造价、违法所得；按金额规定幅度的不填" }),
    grades: table(
      "裁量阶次（自上而下，取第一个符合的）",
      {
        step: choice("裁量阶次", DISCRETION_STEPS, { required: true }),
        condition: text("适用条件", { required: true }),
        factor: taxonomy("情节", "discretion-factor"),
        least: number("计量下限（含）", { min: 0 }),
        most: number("计量上限（不含）", { min: 0 }),
        fineFrom: money("罚款下限", { min: 0 }),
        fineTo: money("罚款上限", { min: 0 }),
        shareFrom: number("基数比例下限", { min: 0, help: "百分之五填0.05" }),
        shareTo: number("基数比例上限", { min: 0 }),
        standard: text("具体标准", { required: true }),
      },
      { group: "阶次", min: 1 },
    ),
    file: exhibits("裁量基准文本", { group: "基准" }),
    review: longtext("调整情况", { group: "基准" }),
  },
  computed: {
    highest: computedMoney("各阶次中最高的罚款上限", most(at("grades.fineTo")), DIS("02")),
  },
  facets: {
    category: "cause",
    subcategory: "cause.field",
    source: "maker",
    topic: "document",
    filedOn: "publishedOn",
  },
  by: ["legal-reviewer", "justice-office-head", "case-clerk"],
  collects: [
    "cause",
    "law",
    "lawFrom?",
    "lawTo?",
    "maker",
    "document",
    "publishedOn",
    "measure?",
    "base?",
    "grades",
    "file?",
    "review?",
  ],
  requires: [
    requires(
      atMost("publishedOn", valueAt("validFrom")),
      "裁量基准应当公布后施行；未公布的不得作为行政处罚的依据",
      APL(34),
    ),
    requires(
      where(filled("lawTo"), where(filled("lawFrom"), atMost("lawFrom", valueAt("lawTo")))),
      "法定罚款下限不得高于上限",
      DIS("02"),
    ),
    requires(
      where(allOf(filled("lawTo"), filled("$computed.highest")), atMost("$computed.highest", valueAt("lawTo"))),
      "裁量阶次的罚款上限不得超出法定幅度",
      [DIS("02"), APL("05")],
    ),
  ],
  seenBy: PENALTY_READERS,
  retention: keep(30),
});
