import { account, date, exhibits, longtext, phone, taxonomy, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";
import { LAW_KEEPERS, LAW_READERS, OWN_RULES } from "./parts.ts";

/**
 * 聘任: persons the street has appointed with a letter, for a term: lecturers, vice-heads of schools for the rule of law, experts.
 * Supervisors of enforcement and retained lawyers have registers of their own.
 */
export const appointment = roster({
  id: "appointment",
  title: "聘任人员",
  area: "rosters",
  basis: OWN_RULES,
  subject: "{name} {kind.title}",
  term: true,
  dates: { from: "聘期起", to: "聘期止" },
  fields: {
    name: text("姓名"),
    account: account("账号"),
    kind: taxonomy("聘任类别", "appointment-kind"),
    employer: text("所在单位、职务"),
    field: text("界别、专业"),
    unit: unit("聘任部门"),
    community: unit("服务社区、学校所在社区"),
    letterNumber: text("聘书编号"),
    letterOn: date("聘书日期"),
    phone: phone("联系电话"),
    duty: longtext("聘任职责"),
    letter: exhibits("聘书"),
  },
  facets: {
    person: "account",
    category: "kind",
    topic: "field",
    source: "employer",
    unit: "unit",
    community: "community",
    filedOn: "letterOn",
  },
  by: [...LAW_KEEPERS, "personnel-clerk"],
  collects: [
    "name",
    "account?",
    "kind",
    "employer?",
    "field?",
    "unit",
    "community?",
    "letterNumber?",
    "letterOn?",
    "phone?",
    "duty?",
    "letter?",
  ],
  leads: ["justice-office-head", "deputy-head"],
  seenBy: LAW_READERS,
  retention: keep(30),
});
