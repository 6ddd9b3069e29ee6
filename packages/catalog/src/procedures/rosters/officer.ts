import { APL, POW, TSY } from "../../build/basis.ts";
import { atMost, requires, valueAt, not, filled, anyOf } from "../../build/condition.ts";
import { account, choice, date, exhibits, table, text, unit, yesno } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";

/**
 * Enforcement officers and their certificates: nobody without one in force may enforce. A certificate to supervise
 * enforcement (行政执法监督证) gives no power to enforce, and is not entered here.
 */
export const officer = roster({
  id: "officer",
  title: "执法人员及证件",
  area: "rosters",
  basis: [APL("42"), POW("15"), TSY("05")],
  subject: "{name} {certificateNumber}",
  term: true,
  dates: { from: "证件有效期起", to: "证件有效期止" },
  fields: {
    account: account("账号"),
    name: text("姓名"),
    unit: unit("所在单位"),
    certificateKind: choice("证件种类", {
      enforcement: "行政执法证",
      ministry: "国务院部门执法证",
    }),
    certificateNumber: text("证件编号"),
    issuer: text("发证机关"),
    issuedOn: date("发证日期"),
    firstIssuedOn: date("首次发证日期"),
    first: yesno("首次取得执法证"),
    field: text("执法领域"),
    lawQualified: yesno("具有法律职业资格"),
    scan: exhibits("证件扫描件"),
    uses: table("证件使用检查", {
      on: date("检查日期", { required: true }),
      result: choice(
        "检查结果",
        { lawful: "规范使用", unlawful: "未按规定使用", withheld: "暂扣" },
        { required: true },
      ),
      problem: text("问题和处理"),
    }),
  },
  facets: {
    person: "account",
    category: "certificateKind",
    topic: "certificateNumber",
    unit: "unit",
    filedOn: "issuedOn",
    effectiveOn: "firstIssuedOn",
    flagged: "first",
    special: "lawQualified",
  },
  by: ["personnel-clerk", "enforcement-head"],
  collects: [
    "account",
    "name",
    "unit",
    "certificateKind",
    "certificateNumber",
    "issuer",
    "issuedOn",
    "firstIssuedOn",
    "first",
    "field?",
    "lawQualified?",
    "scan?",
    "uses?",
  ],
  changes: ["unit", "certificateNumber", "issuer", "issuedOn", "field", "lawQualified", "scan", "uses"],
  requires: [
    requires(
      anyOf(not(filled("firstIssuedOn")), atMost("firstIssuedOn", valueAt("issuedOn"))),
      "首次发证日期不得晚于发证日期",
    ),
  ],
  members: ["account"],
  leads: ["enforcement-head", "deputy-head"],
  seenBy: [
    "personnel-clerk",
    "enforcement-head",
    "squad-leader",
    "legal-reviewer",
    "justice-office-head",
    "deputy-head",
    "org-head",
  ],
  retention: keep(30),
});
