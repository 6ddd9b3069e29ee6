import { allOf, anyOf, atMost, done, filled, is, not, valueAt } from "../build/condition.ts";
import { except, indicatorsOf, stock } from "./build.ts";

const supervisor = indicatorsOf({
  group: "执法监督",
  procedures: ["enforcement-supervisor"],
  dimensions: ["category"],
});
const activity = indicatorsOf({
  group: "执法监督",
  procedures: ["supervised-activity"],
  dimensions: ["party", "category", "unit", "month", "quarter"],
});
const day = indicatorsOf({
  group: "执法监督",
  procedures: ["liaison-day"],
  dimensions: ["topic", "outcome", "month", "quarter"],
});
const review = indicatorsOf({
  group: "案卷评查",
  procedures: ["case-review"],
  dimensions: ["category", "source", "outcome", "unit", "month", "quarter"],
});
const error = indicatorsOf({
  group: "案卷评查",
  procedures: ["case-file-error"],
  dimensions: ["category", "subcategory", "person", "unit", "month", "quarter"],
});

/** 三项制度: read from penalties as their procedures say (publication, record, legal review). */
const published = indicatorsOf({
  group: "三项制度",
  procedures: ["ordinary-penalty", "simple-penalty"],
  dimensions: ["procedure", "category", "person", "unit", "month", "quarter"],
});
const ordinary = indicatorsOf({
  group: "三项制度",
  procedures: ["ordinary-penalty"],
  dimensions: ["category", "person", "unit", "month", "quarter"],
});
const toPublish = is("values.publicity", "publish");
const recorded = anyOf(done("recordScene"), done("recordInquiry"));
/** 经过听证、集体讨论的复杂重大案件和列入审核目录的 (行政处罚法第五十八条). */
const toReview = anyOf(filled("values.reviewGrounds"), filled("$on.holdHearing"));

const ordinaryOnly = is("procedure", "ordinary-penalty");
const reviewed = atMost("effectiveOn", valueAt("decidedOn"));
/** What was asked for was done by the end of the period; what was not asked for is not missing. */
const publishedInTime = anyOf(
  except("values.publicity", "publish"),
  allOf(atMost("answeredOn", valueAt("dueOn")), atMost("answeredOn", valueAt("$end"))),
);
const recordedIfAsked = anyOf(not(ordinaryOnly), recorded);
const reviewedIfAsked = anyOf(not(ordinaryOnly), not(toReview), reviewed);

/** Supervision of enforcement and review of case files (JD, D-09, D-10, D-11). */
export const supervisionIndicators = [
  supervisor.base({
    id: "JD-01",
    title: "行政执法监督员数",
    unit: "人",
    definition: "期末聘期内的行政执法监督员",
    by: "validFrom",
    measure: stock,
  }),
  activity.base({
    id: "JD-02",
    title: "监督员参加执法活动次数",
    unit: "次",
    definition: "期内有监督员参加的执法活动，一次活动计一次，按活动日期计",
    by: "occurredOn",
  }),
  day.base({
    id: "JD-03",
    title: "监督意见现场收集次数",
    unit: "次",
    definition: "期内在联系点举办的监督意见收集日，按收集日期计",
    by: "occurredOn",
  }),
  day.cohort(
    {
      id: "D-09",
      title: "监督意见收集计划完成率",
      unit: "%",
      definition: "期内计划的收集日中已举办的比例，按计划日期计；停止计划的不计",
    },
    { by: "occurredOn", filter: except("outcome", "ceased") },
    { by: "dueOn", filter: except("outcome", "ceased") },
  ),
  published.cohort(
    {
      id: "D-10",
      title: "三项制度落实率",
      unit: "%",
      definition:
        "期内作出的行政处罚决定中，依法应当公示的按期公示（D-10A）、应当全过程记录的有记录（D-10B）、应当法制审核的先经审核（D-10C），各项都已落实的比例，按决定日期计",
    },
    { by: "decidedOn", filter: allOf(publishedInTime, recordedIfAsked, reviewedIfAsked) },
    { by: "decidedOn", filter: anyOf(ordinaryOnly, toPublish) },
  ),
  published.cohort(
    {
      id: "D-10A",
      title: "行政处罚决定按期公示率",
      unit: "%",
      definition: "期内作出、依法应当公示的行政处罚决定中，在期限内公示的比例，按决定日期计",
    },
    { by: "answeredOn", filter: allOf(toPublish, atMost("answeredOn", valueAt("dueOn"))) },
    { by: "decidedOn", filter: toPublish },
  ),
  ordinary.cohort(
    {
      id: "D-10B",
      title: "执法全过程记录率",
      unit: "%",
      definition: "期内作出的普通程序处罚决定中，有现场笔录或者询问笔录的比例，按决定日期计",
    },
    { by: "decidedOn", filter: recorded },
    { by: "decidedOn" },
  ),
  ordinary.cohort(
    {
      id: "D-10C",
      title: "重大执法决定法制审核率",
      unit: "%",
      definition: "期内作出的应当法制审核的处罚决定中，决定前经法制审核的比例，按决定日期计",
    },
    { by: "decidedOn", filter: allOf(toReview, reviewed) },
    { by: "decidedOn", filter: toReview },
  ),
  review.base({
    id: "D-11",
    title: "案卷评查份数",
    unit: "份",
    definition: "期内形成评查结论的案卷，按结论日期计",
    by: "decidedOn",
  }),
  review.base({
    id: "D-11A",
    title: "案卷评查平均分",
    unit: "分",
    definition: "期内形成评查结论的案卷的平均得分，按结论日期计",
    by: "decidedOn",
    measure: { kind: "mean", facet: "score" },
  }),
  review.cohort(
    {
      id: "D-11B",
      title: "案卷合格率",
      unit: "%",
      definition: "期内形成评查结论的案卷中合格以上的比例",
    },
    { by: "decidedOn", filter: is("result", "success") },
    { by: "decidedOn" },
  ),
  error.base({
    id: "D-11C",
    title: "案卷评查发现问题数",
    unit: "个",
    definition: "期内评查登记的案卷问题，按问题类型、承办人分列，按评查日期计",
    by: "occurredOn",
  }),
];
