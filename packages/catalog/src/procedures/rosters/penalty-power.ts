import { POW } from "../../build/basis.ts";
import { filled, is, not, requires, unless } from "../../build/condition.ts";
import { choice, date, exhibits, longtext, taxonomy, text, unit, uscc } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";
import { POWER_SOURCES } from "../../taxonomies/penalty.ts";
import { PENALTY_READERS } from "./parts.ts";

/**
 * The list of penalties this office may impose, each from a day to a day. A case is tested against it on the day it is
 * filed and on the day it is decided: powers are taken back, too (POW-05).
 */
export const penaltyPower = roster({
  id: "penalty-power",
  title: "行政处罚权力事项",
  area: "rosters",
  basis: [POW("04"), POW("05"), POW("06")],
  subject: "{cause.title}",
  dates: { from: "生效日期", to: "失效日期" },
  fields: {
    cause: taxonomy("违法行为", "penalty-cause"),
    source: choice("执法权来源", POWER_SOURCES),
    document: text("赋权决定（委托书）名称、文号"),
    publishedOn: date("公布日期"),
    entruster: text("委托机关"),
    entrusterCode: uscc("委托机关统一社会信用代码"),
    scope: longtext("权限范围"),
    law: text("处罚依据"),
    unit: unit("承办机构"),
    file: exhibits("赋权决定（委托书）"),
  },
  facets: {
    category: "cause",
    subcategory: "cause.field",
    source: "source",
    topic: "law",
    unit: "unit",
    filedOn: "publishedOn",
  },
  by: ["legal-reviewer", "justice-office-head", "case-clerk"],
  collects: [
    "cause",
    "source",
    "document",
    "publishedOn?",
    "entruster?",
    "entrusterCode?",
    "scope?",
    "law?",
    "unit?",
    "file?",
  ],
  requires: [
    requires(
      unless(is("source", "entrusted"), not(filled("entruster"))),
      "受委托的处罚权须写明委托机关，并以委托机关名义实施",
      POW("06"),
    ),
    requires(
      unless(is("source", "entrusted"), not(filled("validTo"))),
      "委托书须载明委托期限，请填写失效日期",
      POW("06"),
    ),
    requires(
      unless(is("source", "entrusted"), not(filled("publishedOn"))),
      "委托书须向社会公布，请填写公布日期",
      POW("06"),
    ),
  ],
  seenBy: PENALTY_READERS,
  retention: keep(30),
});
