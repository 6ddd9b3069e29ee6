import { allOf, anyOf, filled, is, isNot, missing, oneOf } from "../build/condition.ts";
import { except, indicatorsOf } from "./build.ts";

const permits = indicatorsOf({
  group: "行政执法统计",
  procedures: ["service-case"],
  dimensions: ["category", "outcome", "unit", "month", "quarter"],
});
const penalties = indicatorsOf({
  group: "行政执法统计",
  procedures: ["ordinary-penalty", "simple-penalty"],
  dimensions: ["procedure", "subcategory", "category", "unit", "month", "quarter"],
});
const measures = indicatorsOf({
  group: "行政执法统计",
  procedures: ["coercive-measure"],
  dimensions: ["category", "mode", "community", "outcome", "month", "quarter"],
});
const executions = indicatorsOf({
  group: "行政执法统计",
  procedures: ["coercive-execution"],
  dimensions: ["category", "mode", "community", "outcome", "month", "quarter"],
});
const courts = indicatorsOf({
  group: "行政执法统计",
  procedures: ["court-enforcement"],
  dimensions: ["category", "mode", "outcome", "month", "quarter"],
});
const inspections = indicatorsOf({
  group: "行政执法统计",
  procedures: ["inspection"],
  dimensions: ["category", "subcategory", "source", "mode", "community", "outcome", "month", "quarter"],
});
const reviews = indicatorsOf({
  group: "政府信息公开",
  procedures: ["reconsideration"],
  dimensions: ["outcome", "unit", "month"],
});
const suits = indicatorsOf({
  group: "政府信息公开",
  procedures: ["litigation"],
  dimensions: ["source", "outcome", "unit", "month"],
});

/** Papers or a decision withdrawn before it was imposed are no measure. */
const imposed = except("outcome", "notImposed");
const notCancelled = anyOf(missing("outcome"), isNot("outcome", "cancelled"));

/** What only the statutory returns ask for: enforcement by kind (XK, QZ, ZF), totals of disputes about disclosure (GK-15, GK-16). */
export const returnIndicators = [
  permits.base({
    id: "XK-01",
    title: "行政许可决定数",
    unit: "件",
    definition: "期内作出的行政许可决定（准予和不予），按决定日期计",
    by: "decidedOn",
    filter: allOf(is("values.permit", true), anyOf(missing("outcome"), oneOf("outcome", "granted", "denied"))),
  }),
  penalties.combined(["CFP-03", "CFJ-01"], [], {
    id: "CFP-11",
    title: "行政处罚决定总数",
    unit: "件",
    definition: "普通程序和简易程序处罚决定数之和，按决定日期计；一件决定并处两种以上的计一件",
  }),
  measures.base({
    id: "QZ-01",
    title: "行政强制措施数",
    unit: "件",
    definition: "期内实施的查封、扣押，按实施日期计；未实施的不计",
    by: "occurredOn",
    filter: imposed,
  }),
  executions.base({
    id: "QZ-02",
    title: "行政强制执行决定数",
    unit: "件",
    definition: "期内作出的行政强制执行决定，按决定日期计",
    by: "decidedOn",
  }),
  courts.base({
    id: "QZ-03",
    title: "申请人民法院强制执行数",
    unit: "件",
    definition: "期内向人民法院提交强制执行申请的案件，按提交日期计",
    by: "filedOn",
  }),
  measures.combined(["QZ-01", "QZ-02"], [], {
    id: "QZ-04",
    title: "行政强制处理决定数",
    unit: "件",
    definition: "行政强制措施数与行政强制执行决定数之和",
  }),
  inspections.base({
    id: "ZF-01",
    title: "行政检查次数（年报口径）",
    unit: "次",
    definition:
      "期内对检查对象实施、形成完整检查记录并告知结果的行政检查，一个对象一次检查计一次，按检查日期计；没有对象的巡查、取消的检查不计",
    by: "occurredOn",
    filter: allOf(filled("decidedOn"), notCancelled),
  }),
  reviews.combined(["GK-11", "GK-12"], [], {
    id: "GK-15",
    title: "政府信息公开行政复议总数",
    unit: "件",
    definition: "政府信息公开行政复议办结数与尚未审结数之和",
    dimensions: ["unit"],
  }),
  suits.combined(["GK-13", "GK-14"], [], {
    id: "GK-16",
    title: "政府信息公开行政诉讼总数",
    unit: "件",
    definition: "政府信息公开行政诉讼办结数与尚未审结数之和；是否经过复议由维度区分",
    dimensions: ["source", "unit"],
  }),
];
