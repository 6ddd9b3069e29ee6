import { INS } from "../../build/basis.ts";
import { date, taxonomy, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";
import { system } from "../../build/act.ts";

/**
 * Objects inspected within the interval (综合查一次): an entry stands from the day of the inspection until the object may be
 * inspected again, under the object's code. It is made by the inspection itself; complaints, rechecks and other inspections
 * that do not count make none.
 */
export const inspectedObject = roster({
  id: "inspected-object",
  title: "检查对象间隔台账",
  area: "inspection",
  basis: [INS("02"), INS("03")],
  subject: "{object} {item}",
  dates: { from: "检查日期", to: "间隔届满日期" },
  fields: {
    code: text("检查对象代码"),
    object: text("检查对象"),
    item: text("检查事项"),
    field: taxonomy("检查领域", "inspection-field"),
    unit: unit("检查机构"),
    inspectedOn: date("检查日期"),
  },
  facets: {
    category: "code",
    party: "object",
    topic: "item",
    subcategory: "field",
    unit: "unit",
    occurredOn: "inspectedOn",
  },
  by: ["case-clerk", "squad-leader", system],
  seenBy: ["case-clerk", "squad-leader", "enforcement-head", "enforcement-officer", "safety-inspector", "org-head"],
  retention: keep(5),
});
