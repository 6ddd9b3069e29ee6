import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { allOf, is, oneOf } from "../build/condition.ts";
import { distinct, indicatorsOf } from "./build.ts";

const sessions = indicatorsOf({
  group: "学法用法",
  procedures: ["study-session"],
  dimensions: ["category", "subcategory", "mode", "topic", "unit", "month", "quarter"],
});
const exams = indicatorsOf({
  group: "学法用法",
  procedures: ["exam-result"],
  dimensions: ["topic", "unit", "mode", "month", "quarter"],
});
const lawyers = indicatorsOf({
  group: "组织和人员",
  procedures: ["public-lawyer"],
  dimensions: ["unit", "mode"],
});
const rooms = indicatorsOf({
  group: "组织和人员",
  procedures: ["mediation-room"],
  dimensions: ["category", "community", "flagged"],
});

const outputs = indicatorsOf({
  group: "执法人员",
  procedures: ["study-output"],
  dimensions: ["category", "topic", "level", "mode", "unit", "month"],
});

/** Courses of the street and hours earned elsewhere: both name who took part. */
const COURSES = ["training", "training-hours"];
/** Officers with a certificate in force at the end of the period, each once. */
const officersInPost = { procedures: ["officer"], key: "person" } as const;

const lawExam = is("category", "law");
const sat = is("mode", "sat");

/** Study of the law and the people of the law (XUE, ZZ-01). */
export const studyIndicators = [
  sessions.base({
    id: "XUE-01",
    title: "理论学习中心组学法次数",
    unit: "次",
    definition: "期内理论学习中心组以法律为内容的学习，按学习日期计",
    by: "occurredOn",
    filter: allOf(is("category", "theory"), is("flagged", true)),
  }),
  exams.cohort(
    {
      id: "XUE-02",
      title: "学法考试参考率",
      unit: "%",
      definition: "期内学法用法考试应考人员中参加的比例；经批准免考的不计",
    },
    { by: "occurredOn", filter: allOf(lawExam, sat) },
    { by: "occurredOn", filter: allOf(lawExam, { path: "mode", is: "in", value: ["sat", "absent"] }) },
  ),
  exams.cohort(
    { id: "XUE-03", title: "学法考试优秀率", unit: "%", definition: "期内参加学法用法考试的人员中优秀的比例" },
    { by: "occurredOn", filter: allOf(lawExam, sat, is("special", true)) },
    { by: "occurredOn", filter: allOf(lawExam, sat) },
  ),
  exams.cohort(
    { id: "XUE-04", title: "学法考试通过率", unit: "%", definition: "期内参加学法用法考试的人员中合格的比例" },
    { by: "occurredOn", filter: allOf(lawExam, sat, is("flagged", true)) },
    { by: "occurredOn", filter: allOf(lawExam, sat) },
  ),
  lawyers.base({
    id: "ZZ-01",
    title: "新增公职律师数",
    unit: "名",
    definition: "任职日期在期内的公职律师",
    by: "validFrom",
  }),
  lawyers.base({
    id: "ZZ-01A",
    title: "公职律师数",
    unit: "名",
    definition: "期末在任的公职律师",
    by: "validFrom",
    measure: { kind: "stock" },
  }),
  rooms.base({
    id: "ZZ-10",
    title: "品牌调解室数",
    unit: "个",
    definition: "期末在用的品牌调解室",
    by: "validFrom",
    filter: is("flagged", true),
    measure: { kind: "stock" },
  }),
  sessions.base({
    id: "XUE-01A",
    title: "法治专题讲座次数",
    unit: "次",
    definition: "期内举办的法治专题讲座；每年至少两次（督察规定第七条至第九条）",
    by: "occurredOn",
    filter: allOf(is("category", "lecture"), is("flagged", true)),
  }),
  indicatorsOf({
    group: "学法用法",
    procedures: ["law-report-session"],
    dimensions: ["category", "level", "topic", "month", "quarter"],
  }).base({
    id: "XUE-05",
    title: "专题述法场数",
    unit: "场",
    definition: "期内举行的专题述法会，机关内和下社区合计",
    by: "occurredOn",
  }),
  {
    id: "XUE-06",
    kind: "coverage",
    title: "法治培训覆盖率",
    group: "学法用法",
    unit: "%",
    definition: "期末在岗的工作人员中，期内至少参加过一次法治培训的比例，一人计一次",
    dimensions: ["unit", "category"],
    roster: { procedures: ["staff"], key: "person" },
    covered: [
      {
        procedures: COURSES,
        by: "occurredOn",
        filter: allOf(is("flagged", true), oneOf("subcategory", "leadership", "staff", "officers", "party", "mixed")),
        measure: distinct("values.participants"),
      },
    ],
  },
  {
    id: "RY-05",
    kind: "coverage",
    title: "执法人员培训学时达标率",
    group: "执法人员",
    unit: "%",
    definition:
      "期内每个完整季度培训学时都达到本地规定（默认15学时）的执法人员占期末持证执法人员的比例，本单位培训和外部学时合计",
    dimensions: [],
    roster: officersInPost,
    covered: [
      {
        procedures: COURSES,
        by: "occurredOn",
        filter: is("subcategory", "officers"),
        measure: {
          kind: "reached",
          person: "values.participants",
          sum: "score",
          atLeast: { setting: "study-plan.quarterHours", default: 15 },
          every: "quarter",
        },
      },
    ],
  },
  {
    id: "RY-05A",
    kind: "coverage",
    title: "执法人员年度培训学时达标率",
    group: "执法人员",
    unit: "%",
    definition: "期内培训学时合计不少于六十学时的执法人员占期末持证执法人员的比例，期间应为全年",
    dimensions: [],
    roster: officersInPost,
    covered: [
      {
        procedures: COURSES,
        by: "occurredOn",
        filter: is("subcategory", "officers"),
        measure: { kind: "reached", person: "values.participants", sum: "score", atLeast: 60 },
      },
    ],
  },
  outputs.base({
    id: "RY-07",
    title: "人均学习成果份数",
    unit: "份/人",
    definition: "期内提交的学习成果份数除以提交人数，可按成果类型、专项筛选",
    by: "occurredOn",
    measure: { kind: "average", per: "person" },
  }),
  {
    id: "RY-07A",
    kind: "coverage",
    title: "自主学习笔记达标率",
    group: "执法人员",
    unit: "%",
    definition: "期内提交的自主学习笔记达到规定篇数（默认12篇）的人员占期末持证执法人员的比例",
    dimensions: [],
    roster: officersInPost,
    covered: [
      {
        procedures: ["study-output"],
        by: "occurredOn",
        filter: is("category", "note"),
        measure: { kind: "reached", person: "person", atLeast: { setting: "study-output.notes", default: 12 } },
      },
    ],
  },
  indicatorsOf({
    group: "执法人员",
    procedures: ["campaign"],
    dimensions: ["topic", "unit"],
  }).base({
    id: "RY-08A",
    title: "教育整顿环节数",
    unit: "个",
    definition: "期内教育整顿进入的环节，每个环节计一次，按进入日期计",
    by: "act:start",
    filter: is("category", "education"),
    measure: { kind: "acts", act: "start" },
  }),
  indicatorsOf({
    group: "执法人员",
    procedures: ["campaign"],
    dimensions: ["topic", "level", "unit"],
  }).base({
    id: "RY-08",
    title: "教育整顿持续时长",
    unit: "月",
    definition: "开始日期在期内的教育整顿，自开始日期至结束日期的整月数",
    by: "effectiveOn",
    filter: is("category", "education"),
    measure: { kind: "months", from: "effectiveOn", to: "dueOn" },
  }),
] satisfies readonly Indicator[];
