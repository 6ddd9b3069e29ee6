import { collect, handler, member, system } from "../../build/act.ts";
import { ALL } from "../../build/basis.ts";
import {
  allOf,
  anyOf,
  atMost,
  exhibitsAt,
  filled,
  is,
  isNot,
  not,
  oneOf,
  requires,
  valueAt,
  where,
} from "../../build/condition.ts";
import { choice, date, exhibits, integer, longtext, party, text, unit, yesno } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";
import { ABSENCE_GROUNDS, ATTENDANCE } from "./attendance.ts";

/** 庭审: one hearing in court, with the attendance of the office's head (行政诉讼法第三条第三款). */
export const courtHearing = record({
  id: "court-hearing",
  title: "行政诉讼庭审",
  area: "litigation",
  basis: [ALL("03"), ALL("03b"), ALL("03c"), ALL("03d")],
  subject: "{court} {caseNumber} {plaintiff.name}",
  fields: {
    court: text("审理法院"),
    caseNumber: text("案号"),
    plaintiff: party("原告（上诉人）"),
    organ: unit("承办部门"),
    instance: choice("审级", { first: "一审", second: "二审", retrial: "再审" }),
    hearingOn: date("开庭日期"),
    required: yesno("负责人应当出庭", { help: "法院书面通知负责人出庭，或者依法应当出庭的" }),
    attendance: choice("出庭情况", ATTENDANCE),
    attendee: text("出庭负责人姓名"),
    post: text("出庭负责人职务"),
    absenceGround: choice("负责人不能出庭的正当理由", ABSENCE_GROUNDS),
    absenceFiles: exhibits("不能出庭的书面说明和证明材料"),
    agents: integer("委托诉讼代理人数", { min: 0, max: 2 }),
    remarks: longtext("庭审情况"),
  },
  facets: {
    category: "attendance",
    level: "instance",
    party: "plaintiff",
    unit: "organ",
    occurredOn: "hearingOn",
    filedOn: "hearingOn",
    flagged: "required",
  },
  by: ["litigation-clerk", "justice-assistant", "justice-office-head", handler, member, system],
  collects: [
    "court",
    "caseNumber?",
    "plaintiff",
    "organ",
    "instance",
    "hearingOn",
    "required",
    "attendance",
    collect("attendee", { when: oneOf("attendance", "head", "deputy", "other") }),
    collect("post", { when: oneOf("attendance", "head", "deputy", "other") }),
    collect("absenceGround", { when: oneOf("attendance", "staff", "lawyer"), required: false }),
    collect("absenceFiles", { when: oneOf("attendance", "staff", "lawyer"), required: false }),
    "agents",
    "remarks?",
  ],
  requires: [
    requires(atMost("hearingOn", valueAt("$today")), "庭审结束后登记，开庭日期不得晚于今日", ALL("03")),
    requires(
      isNot("attendance", "lawyer"),
      "行政机关负责人不能出庭的，应当委托相应的工作人员出庭，不得仅委托律师出庭",
      [ALL("03"), ALL("03d")],
    ),
    requires(
      anyOf(
        not(allOf(is("required", true), is("attendance", "staff"))),
        allOf(filled("absenceGround"), exhibitsAt("absenceFiles", 1)),
      ),
      "负责人应当出庭而不能出庭的，须有正当理由并提交加盖公章或者由主要负责人签字认可的书面说明",
      ALL("03c"),
    ),
    requires(
      where(oneOf("attendance", "head", "deputy", "other"), filled("post")),
      "请写明出庭负责人的职务",
      ALL("03"),
    ),
  ],
  seenBy: ["litigation-clerk", "justice-office-head", "justice-assistant", "deputy-head", "org-head", "auditor"],
  retention: keep(30),
});
