import { allOf, is } from "../build/condition.ts";
import { indicatorsOf } from "./build.ts";

const sessions = indicatorsOf({
  group: "学法用法",
  procedures: ["study-session"],
  dimensions: ["category", "subcategory", "unit", "month", "quarter"],
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
];
