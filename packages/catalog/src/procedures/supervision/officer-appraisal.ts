import { collect } from "../../build/act.ts";
import { REV, SUP, local } from "../../build/basis.ts";
import { atMost, contains, not, oneOf, requires, valueAt, where, filled, is } from "../../build/condition.ts";
import { account, accounts, choice, date, exhibits, integer, longtext, number, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";
import { readers, supervised, supervisors } from "./regime.ts";

const APPRAISAL = local("LOCAL-OFFICER-APPRAISAL", "街道行政执法人员评价办法", "U");

/** 执法人员评价: a year's study, files, complaints and grade of one officer, by people other than himself. */
export const officerAppraisal = record({
  id: "officer-appraisal",
  title: "执法人员评价",
  area: "supervision",
  basis: [APPRAISAL, SUP("04"), REV("10")],
  subject: "{year}年度 {officer}",
  fields: {
    officer: account("执法人员"),
    unit: unit("所在单位"),
    year: text("评价年度"),
    from: date("评价期起"),
    to: date("评价期止"),
    studyHours: number("学法培训学时", { min: 0, unit: "学时" }),
    examScore: number("法律知识考试成绩", { min: 0, max: 100, unit: "分" }),
    caseCount: integer("办案数", { min: 0, unit: "件" }),
    reviewScore: number("案卷评查平均分", { min: 0, max: 100, unit: "分" }),
    errorCount: integer("案卷问题数", { min: 0, unit: "个" }),
    lostCount: integer("被复议、诉讼纠错数", { min: 0, unit: "件" }),
    complaintCount: integer("查实的投诉数", { min: 0, unit: "件" }),
    grade: choice("评价等次", { excellent: "优秀", competent: "称职", basic: "基本称职", unfit: "不称职" }),
    gradeReason: longtext("评价意见"),
    training: longtext("补强培训安排"),
    appraisers: accounts("评价人", { min: 2 }),
    appraisedOn: date("评价日期"),
    files: exhibits("评价表"),
  },
  facets: {
    category: "grade",
    person: "officer",
    unit: "unit",
    topic: "year",
    score: "reviewScore",
    quantity: "errorCount",
    total: "studyHours",
    decidedOn: "appraisedOn",
    occurredOn: "to",
  },
  by: ["enforcement-head", "personnel-clerk", "justice-office-head"],
  collects: [
    "officer",
    "unit",
    "year",
    "from",
    "to",
    "studyHours",
    "examScore?",
    "caseCount",
    "reviewScore?",
    "errorCount",
    "lostCount",
    "complaintCount",
    "grade",
    "gradeReason",
    collect("training", { when: oneOf("grade", "basic", "unfit") }),
    "appraisers",
    "appraisedOn",
    "files?",
  ],
  requires: [
    requires(not(contains("appraisers", valueAt("officer"))), "不得评价本人", APPRAISAL),
    requires(atMost("from", valueAt("to")), "评价期起不得晚于评价期止", APPRAISAL),
    requires(atMost("to", valueAt("appraisedOn")), "评价期结束后评价", APPRAISAL),
    requires(where(is("grade", "excellent"), filled("reviewScore")), "评为优秀的须有案卷评查成绩", APPRAISAL),
  ],
  members: ["officer", "appraisers"],
  leads: ["enforcement-head", "justice-office-head"],
  seenBy: [...supervisors, ...supervised, ...readers, "personnel-clerk"],
  sensitivity: "personal",
  retention: keep(10),
});
