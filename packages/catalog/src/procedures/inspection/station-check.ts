import { INS, APL } from "../../build/basis.ts";
import { atMost, certifiedOfficers, requires, valueAt } from "../../build/condition.ts";
import { accounts, date, exhibits, integer, longtext, place, taxonomy, text, unit } from "../../build/field.ts";
import { record } from "../../build/record.ts";
import { INSPECTION_READERS, INTERNAL } from "./parts.ts";

/** A check at a station or on the road (驻站执法、路检路查): many vehicles, no single object; each turn of duty is one check (QT-02). */
export const stationCheck = record({
  id: "station-check",
  title: "驻站执法、路检路查记录",
  area: "inspection",
  basis: [INS("04"), APL("42")],
  subject: "{form.title} {site.text}",
  fields: {
    form: taxonomy("检查形式", "inspection-form"),
    field: taxonomy("检查领域", "inspection-field"),
    checkedOn: date("检查日期"),
    site: place("站点（路段）"),
    unit: unit("检查机构"),
    officers: accounts("检查人员", { min: 2 }),
    partners: text("协同单位"),
    objects: integer("检查车辆（对象）数", { min: 0 }),
    found: integer("发现违法行为数", { min: 0, unit: "起" }),
    onSpot: integer("当场处罚数", { min: 0, unit: "件" }),
    filed: integer("转普通程序数", { min: 0, unit: "件" }),
    notes: longtext("检查情况"),
    files: exhibits("照片、记录"),
  },
  facets: {
    category: "field",
    subcategory: "form",
    place: "site",
    unit: "unit",
    quantity: "found",
    total: "filed",
    headcount: "objects",
    occurredOn: "checkedOn",
  },
  by: ["enforcement-officer", "squad-leader"],
  collects: [
    "form",
    "field",
    "checkedOn",
    "site",
    "unit",
    "officers",
    "partners?",
    "objects",
    "found",
    "onSpot",
    "filed",
    "notes?",
    "files?",
  ],
  requires: [
    requires(certifiedOfficers(2), "检查须由两名以上持有效执法证件的人员实施", [INS("04"), APL("42")]),
    requires(atMost("checkedOn", valueAt("$today")), "检查日期不得晚于今日", INTERNAL),
    requires(atMost("onSpot", valueAt("found")), "当场处罚数不得多于发现违法行为数", INTERNAL),
  ],
  members: ["officers"],
  seenBy: INSPECTION_READERS,
});
