import { system } from "../../../build/act.ts";
import { ACL, POW } from "../../../build/basis.ts";
import { atMost, over, requires, valueAt } from "../../../build/condition.ts";
import { area, choice, date, exhibits, party, place, taxonomy, text, yesno } from "../../../build/field.ts";
import { keep } from "../../../build/procedure.ts";
import { record } from "../../../build/record.ts";
import { COMPULSION_SEEN_BY } from "../compulsion.ts";

/**
 * One pulling down of an illegal building, whole or in part: how, when, how much. The demolition figures (WJ-02 to WJ-04) count
 * these, so that what came down in two goes is counted in the month and the manner in which each part did.
 */
export const demolition = record({
  id: "demolition",
  title: "违法建设拆除记录",
  area: "enforcement",
  basis: [ACL(44), POW(11)],
  subject: "{caseNumber} {place.text}",
  fields: {
    caseNumber: text("违法建设案件编号"),
    offender: party("建设单位（个人）"),
    place: place("地点"),
    stock: choice("存量/新增", { new: "新增", existing: "存量" }),
    use: taxonomy("用途", "building-use"),
    mode: choice("拆除方式", { self: "自行拆除", assisted: "协助拆除", forced: "强制拆除" }),
    demolishedOn: date("拆除完成日期"),
    area: area("本次拆除面积", { min: 0 }),
    whole: yesno("应当拆除的部分已全部拆除"),
    before: exhibits("拆除前照片"),
    after: exhibits("拆除后照片"),
  },
  facets: {
    source: "caseNumber",
    party: "offender",
    place: "place",
    community: "place.unit",
    level: "stock",
    category: "use",
    mode: "mode",
    occurredOn: "demolishedOn",
    area: "area",
    flagged: "whole",
  },
  by: ["enforcement-officer", "case-clerk", system],
  collects: [
    "caseNumber",
    "offender?",
    "place",
    "stock",
    "use?",
    "mode",
    "demolishedOn",
    "area",
    "whole",
    "before",
    "after",
  ],
  requires: [
    requires(over("area", 0), "拆除面积须大于零", ACL(44)),
    requires(atMost("demolishedOn", valueAt("$today")), "拆除完成日期不得晚于今日", ACL(44)),
  ],
  leads: ["squad-leader", "enforcement-head"],
  seenBy: COMPULSION_SEEN_BY,
  sensitivity: "personal",
  retention: keep(10),
});
