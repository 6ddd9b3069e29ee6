import { SUP } from "../../build/basis.ts";
import { atMost, requires, valueAt } from "../../build/condition.ts";
import { date, exhibits, phone, taxonomy, text } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";
import { readers, SUPERVISION_REGIME, supervised, supervisors } from "./regime.ts";

/** 行政执法监督员: engaged from the public by a letter of appointment, for a term (JD-01). */
export const enforcementSupervisor = roster({
  id: "enforcement-supervisor",
  title: "行政执法监督员",
  area: "supervision",
  basis: [SUP("07"), SUPERVISION_REGIME],
  subject: "{name} {sector.title}",
  term: true,
  dates: { from: "聘期起", to: "聘期止" },
  fields: {
    name: text("姓名"),
    sector: taxonomy("界别", "supervisor-sector"),
    employer: text("工作单位及职务"),
    phone: phone("联系电话"),
    letterNumber: text("聘书编号"),
    letterOn: date("聘书日期"),
    letter: exhibits("聘书"),
  },
  facets: { category: "sector", party: "name", topic: "letterNumber", filedOn: "letterOn" },
  by: supervisors,
  collects: ["name", "sector", "employer?", "phone?", "letterNumber", "letterOn", "letter?"],
  changes: ["employer", "phone", "letter"],
  requires: [
    requires(atMost("letterOn", valueAt("$today")), "聘书日期不得晚于今日", SUPERVISION_REGIME),
    requires(atMost("letterOn", valueAt("validTo")), "聘期止不得早于聘书日期", SUPERVISION_REGIME),
  ],
  leads: ["justice-office-head"],
  seenBy: [...supervisors, ...supervised, ...readers],
  sensitivity: "internal",
  retention: keep(10),
});
