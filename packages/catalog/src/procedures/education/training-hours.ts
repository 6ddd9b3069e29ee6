import { FZ } from "../../build/basis.ts";
import { requires } from "../../build/condition.ts";
import { accounts, date, exhibits, number, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";
import { TRAINERS, TRAINING_READERS } from "./parts.ts";

/** 外部学时: hours earned outside the street's own courses (网络干部学院, courses of the level above), each person named. */
export const trainingHours = record({
  id: "training-hours",
  title: "外部学时登记",
  area: "education",
  basis: FZ("30"),
  subject: "{course} {provider}",
  fields: {
    course: text("课程"),
    provider: text("主办单位、学习平台", { help: "如：干部网络学院、区司法局、学习强国" }),
    level: taxonomy("培训类别", "training-level"),
    form: taxonomy("形式", "study-form"),
    audience: taxonomy("学习人员类别", "study-audience"),
    heldOn: date("完成日期"),
    hours: number("每人学时", { min: 0.5, max: 80, unit: "学时" }),
    participants: accounts("学习人员", { min: 1 }),
    law: yesno("法治内容"),
    unit: unit("所在单位"),
    certificate: exhibits("学时证明"),
  },
  facets: {
    category: "level",
    subcategory: "audience",
    mode: "form",
    topic: "course",
    source: "provider",
    score: "hours",
    unit: "unit",
    occurredOn: "heldOn",
    flagged: "law",
  },
  by: TRAINERS,
  collects: [
    "course",
    "provider",
    "level?",
    "form",
    "audience",
    "heldOn",
    "hours",
    "participants",
    "law",
    "unit",
    "certificate?",
  ],
  requires: [requires({ path: "heldOn", is: "le", value: { path: "$today" } }, "学习完成之后才能登记学时", FZ("30"))],
  seenBy: TRAINING_READERS,
  retention: keep(10),
});
