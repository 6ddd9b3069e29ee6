import { FZ, MAD } from "../../build/basis.ts";
import { account, choice, date, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";

/** The office's own qualified lawyers (公职律师). */
export const publicLawyer = roster({
  id: "public-lawyer",
  title: "公职律师",
  area: "rosters",
  basis: [MAD("28"), FZ("29")],
  subject: "{name}",
  dates: { from: "任职日期", to: "离任日期" },
  fields: {
    account: account("账号"),
    name: text("姓名"),
    unit: unit("所在单位"),
    certificateNumber: text("公职律师证号"),
    qualifiedOn: date("取得法律职业资格日期"),
    practice: choice("岗位", { full: "专职", part: "兼职" }),
  },
  facets: { person: "account", topic: "certificateNumber", unit: "unit", mode: "practice", filedOn: "qualifiedOn" },
  by: ["personnel-clerk", "justice-office-head"],
  collects: ["account?", "name", "unit", "certificateNumber", "qualifiedOn?", "practice?"],
  seenBy: ["personnel-clerk", "justice-office-head", "office-head", "org-head"],
  retention: keep(30),
});
