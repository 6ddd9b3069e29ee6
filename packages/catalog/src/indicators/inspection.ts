import { allOf, atMost, filled, is, valueAt } from "../build/condition.ts";
import { indicatorsOf } from "./build.ts";

const tasks = indicatorsOf({
  group: "执法巡查检查",
  procedures: ["patrol-task"],
  dimensions: ["category", "subcategory", "person", "unit", "community", "outcome", "month", "quarter"],
});
const inspections = indicatorsOf({
  group: "执法巡查检查",
  procedures: ["inspection", "station-check"],
  dimensions: [
    "procedure",
    "category",
    "subcategory",
    "source",
    "mode",
    "topic",
    "place",
    "person",
    "unit",
    "community",
    "outcome",
    "month",
    "quarter",
  ],
});
const operations = indicatorsOf({
  group: "联合执法",
  procedures: ["joint-operation"],
  dimensions: ["topic", "category", "source", "unit", "community", "outcome", "month", "quarter"],
});
const campaigns = indicatorsOf({
  group: "执法监督",
  procedures: ["campaign"],
  dimensions: ["topic", "category", "subcategory", "unit", "values.verdict", "month", "quarter", "year"],
});
const problems = indicatorsOf({
  group: "执法监督",
  procedures: ["campaign-problem"],
  dimensions: ["category", "subcategory", "topic", "unit", "outcome", "month", "quarter", "year"],
});

/** Found something: whatever the form, a problem was counted. */
const hit = { path: "quantity", is: "gt", value: 0 } as const;

/** Patrols, inspections, joint operations and campaigns (QT-01, QT-02, LH-01, D-12, JD-04 … JD-06). */
export const inspectionIndicators = [
  tasks.base({
    id: "QT-01",
    title: "执法巡查任务发布数",
    unit: "项",
    definition: "期内发布的执法巡查任务，按发布日期计",
    by: "filedOn",
  }),
  inspections.base({
    id: "QT-02",
    title: "执法检查次数",
    unit: "次",
    definition: "期内实施的行政检查和驻站执法、路检路查，按检查日期计；没有对象的巡查不计，取消的不计",
    by: "occurredOn",
  }),
  inspections.cohort(
    {
      id: "QT-02A",
      title: "执法检查发现问题率",
      unit: "%",
      definition: "期内实施的检查中发现问题的占比（同批），按领域分列",
    },
    { by: "occurredOn", filter: hit },
    { by: "occurredOn" },
  ),
  inspections.cohort(
    {
      id: "QT-02B",
      title: "同类问题再次发生率",
      unit: "%",
      definition: "期内检查发现问题的对象中，同类问题再次发生的占比（同批）",
    },
    { by: "occurredOn", filter: allOf(hit, is("special", true)) },
    { by: "occurredOn", filter: hit },
  ),
  operations.base({
    id: "LH-01",
    title: "联合执法次数",
    unit: "次",
    definition: "期内实施的、两个以上单位参加的联合执法行动，按行动日期计；未组织、取消的不计",
    by: "occurredOn",
  }),
  operations.base({
    id: "D-12",
    title: "一件事触发次数",
    unit: "次",
    definition: "期内由一件事主题发起的联合行动，按发起日期计；取消的不计",
    by: "openedOn",
    filter: allOf(filled("topic"), { any: [{ not: filled("outcome") }, is("outcome", "done")] }),
  }),
  operations.base({
    id: "D-12A",
    title: "一件事平均办结时长",
    unit: "天",
    definition:
      "期内办结的一件事联合行动，自发起日期至办结日期的自然日数的平均值，发起当日不计；按办结日期计，取消的不计",
    by: "closedOn",
    filter: allOf(filled("topic"), is("outcome", "done")),
    measure: { kind: "days", from: "openedOn", to: "closedOn" },
  }),
  campaigns.base({
    id: "JD-04",
    title: "专项自查对照内容项数",
    unit: "项",
    definition: "期内专项工作对照清单逐项自查的项数，按自查日期计",
    by: "act:selfCheck",
    measure: { kind: "acts", act: "selfCheck", on: "checkedOn" },
  }),
  problems.base({
    id: "JD-05",
    title: "专项整治发现问题数",
    unit: "条",
    definition: "期内专项工作发现的问题，按发现日期计；经查不属实撤销的不计",
    by: "occurredOn",
  }),
  problems.cohort(
    {
      id: "JD-06",
      title: "专项整治问题整改完成率",
      unit: "%",
      definition: "期内发现的问题中，在整改期限内整改完成并核验销号的占比（同批）",
    },
    { by: "decidedOn", filter: allOf(is("outcome", "rectified"), atMost("decidedOn", valueAt("dueOn"))) },
    { by: "occurredOn" },
  ),
];
