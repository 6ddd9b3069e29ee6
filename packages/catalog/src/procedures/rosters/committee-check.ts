import { atMost, given, requires, valueAt, where, filled } from "../../build/condition.ts";
import { choice, date, exhibits, integer, longtext, table, text, unit, yesno } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";
import { LAW_READERS, OWN_RULES } from "./parts.ts";

/** 居（村）委会标准化检查: one committee checked against the standard procedures (工作SOP), item by item, with what is to be mended. */
export const committeeCheck = record({
  id: "committee-check",
  title: "居（村）委会标准化检查",
  area: "rosters",
  basis: OWN_RULES,
  subject: "{standard} {checkedOn}",
  fields: {
    community: unit("居（村）委会"),
    checkedOn: date("检查日期"),
    checker: text("检查单位"),
    level: choice("检查层级", { street: "街道检查", district: "区级督察", self: "自查" }),
    standard: text("依据的工作规程（SOP）和版本"),
    items: table(
      "检查项目",
      {
        item: text("项目", { required: true }),
        conforms: yesno("符合", { required: true }),
        problem: text("问题"),
      },
      { min: 1 },
    ),
    problems: integer("问题数", { min: 0, unit: "个" }),
    passed: yesno("达标"),
    rectifyBy: date("整改期限"),
    notes: longtext("检查情况"),
    photos: exhibits("照片"),
  },
  facets: {
    category: "level",
    topic: "standard",
    source: "checker",
    quantity: "problems",
    community: "community",
    occurredOn: "checkedOn",
    dueOn: "rectifyBy",
    flagged: "passed",
  },
  by: ["community-clerk", "office-clerk", "justice-assistant", "section-clerk"],
  collects: [
    "community",
    "checkedOn",
    "checker",
    "level",
    "standard",
    "items",
    "problems",
    "passed",
    "rectifyBy?",
    "notes?",
    "photos?",
  ],
  requires: [
    requires(where({ path: "problems", is: "gt", value: 0 }, filled("rectifyBy")), "有问题的，须定整改期限", OWN_RULES),
    requires(
      where(given("passed", false), { path: "problems", is: "gt", value: 0 }),
      "未达标的，须登记问题",
      OWN_RULES,
    ),
    requires(
      where(filled("rectifyBy"), atMost("checkedOn", valueAt("rectifyBy"))),
      "整改期限不得早于检查日期",
      OWN_RULES,
    ),
  ],
  seenBy: LAW_READERS,
  retention: keep(10),
});
