import type { BaseIndicator, Indicator } from "@fadu/engine/definition/indicator.ts";
import { allOf, is, oneOf } from "../build/condition.ts";
import { distinct, except, indicatorsOf, stockSum, sum } from "./build.ts";

const GROUP = "违法建设";
const cases = indicatorsOf({
  group: GROUP,
  procedures: ["illegal-construction"],
  dimensions: [
    "community",
    "category",
    "level",
    "source",
    "values.offender.kind",
    "unit",
    "outcome",
    "month",
    "quarter",
  ],
});
const demolitions = indicatorsOf({
  group: GROUP,
  procedures: ["demolition"],
  dimensions: ["mode", "level", "community", "category", "source", "month", "quarter"],
});
const penalties = indicatorsOf({
  group: GROUP,
  procedures: ["ordinary-penalty"],
  dimensions: ["category", "community", "unit", "month", "quarter"],
});
const supervised = indicatorsOf({
  group: GROUP,
  procedures: ["supervision-item"],
  dimensions: ["source", "level", "unit", "year", "month", "quarter"],
});

/** Everything that was to come down on the site is down. */
const complete = is("flagged", true);
const effective = allOf(is("subcategory", "planning"), except("outcome", "revoked"));

/** What was asked for the year in force at the end of the period, added up. */
const targetFor = (indicator: string): BaseIndicator => ({
  procedures: ["annual-target"],
  measure: stockSum("total"),
  by: "validFrom",
  filter: is("category", indicator),
});

/** Illegal construction (WJ-01 … WJ-07). */
export const illegalConstructionIndicators = [
  cases.base({
    id: "WJ-01",
    title: "违法建筑立案查处数",
    unit: "起",
    definition: "期内立案查处的违法建设，按立案日期计；立案后认定合法的仍计入",
    by: "filedOn",
  }),
  demolitions.base({
    id: "WJ-02",
    title: "强制拆除违法建筑数",
    unit: "起",
    definition: "期内以强制拆除方式拆除完毕的违法建设，按拆除完成日期计；分次拆除的按最后一次的方式",
    by: "occurredOn",
    filter: allOf(complete, is("mode", "forced")),
    measure: distinct("source"),
  }),
  demolitions.base({
    id: "WJ-03",
    title: "拆除违法建设处数",
    unit: "处",
    definition: "期内拆除完毕的违法建设，自行、协助、强制拆除均计，按拆除完成日期计；部分拆除的在拆除完毕时计一处",
    by: "occurredOn",
    filter: complete,
    measure: distinct("source"),
  }),
  demolitions.base({
    id: "WJ-04",
    title: "拆除违法建设面积",
    unit: "㎡",
    definition: "期内拆除的违法建筑面积之和，按每次拆除的完成日期计；部分拆除的只计已拆除部分",
    by: "occurredOn",
    measure: sum("area"),
  }),
  penalties.base({
    id: "WJ-05A",
    title: "违建罚款金额",
    unit: "元",
    definition: "期内违法建设处罚决定的罚款之和，按决定日期计；决定被撤销的不计",
    by: "decidedOn",
    filter: effective,
    measure: sum("values.fine"),
  }),
  penalties.base({
    id: "WJ-05B",
    title: "违建没收金额",
    unit: "元",
    definition: "期内违法建设处罚决定的没收之和，按决定日期计；决定被撤销的不计",
    by: "decidedOn",
    filter: effective,
    measure: sum("values.confiscated"),
  }),
  penalties.combined(["WJ-05A", "WJ-05B"], [], {
    id: "WJ-05",
    title: "违建罚没金额",
    unit: "元",
    definition: "违法建设处罚决定的罚款与没收之和",
  }),
  {
    kind: "rate",
    id: "WJ-06",
    title: "年度拆违任务完成率",
    group: GROUP,
    unit: "%",
    definition: "期内拆除违法建设面积（口径同WJ-04）与年度目标任务（WJ-04）之比；分母为期末有效的年度目标之和",
    dimensions: [],
    cohort: false,
    numerator: { procedures: ["demolition"], measure: sum("area"), by: "occurredOn" },
    denominator: targetFor("WJ-04"),
  },
  {
    kind: "rate",
    id: "WJ-06A",
    title: "年度拆违任务完成率（按处数）",
    group: GROUP,
    unit: "%",
    definition: "期内拆除违法建设处数（口径同WJ-03）与年度目标任务（WJ-03）之比；分母为期末有效的年度目标之和",
    dimensions: [],
    cohort: false,
    numerator: { procedures: ["demolition"], measure: distinct("source"), by: "occurredOn", filter: complete },
    denominator: targetFor("WJ-03"),
  },
  supervised.base({
    id: "WJ-07",
    title: "督办案件办结数",
    unit: "件",
    definition: "期内办结的上级督办案件（区级以上），按办结日期计；可按督办来源、层级筛选",
    by: "closedOn",
    filter: allOf(oneOf("level", "national", "province", "city", "district"), is("outcome", "done")),
  }),
] satisfies readonly Indicator[];
