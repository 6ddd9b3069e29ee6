import { atMost, filled, requires, valueAt, where } from "../../build/condition.ts";
import { integer, text, unit } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";
import { LAW_READERS, OWN_RULES } from "./parts.ts";

/** 人口快照: residents of a community as counted on a day, until the next count; the source is named, for the street does not count itself. */
export const population = roster({
  id: "population",
  title: "辖区人口",
  area: "rosters",
  basis: OWN_RULES,
  subject: "{source}",
  dates: { from: "统计日期", to: "下次统计日期" },
  fields: {
    community: unit("社区、居民区"),
    residents: integer("常住人口", { min: 0, unit: "人" }),
    registered: integer("户籍人口", { min: 0, unit: "人" }),
    floating: integer("流动人口", { min: 0, unit: "人" }),
    households: integer("户数", { min: 0, unit: "户" }),
    source: text("数据来源", { help: "如：公安实有人口库、人口普查" }),
  },
  facets: {
    community: "community",
    headcount: "residents",
    quantity: "registered",
    total: "households",
    source: "source",
  },
  by: ["office-clerk", "community-clerk", "section-clerk"],
  collects: ["community", "residents", "registered?", "floating?", "households?", "source"],
  requires: [
    requires(
      where(filled("floating"), atMost("floating", valueAt("residents"))),
      "流动人口不得多于常住人口",
      OWN_RULES,
    ),
  ],
  leads: ["office-head"],
  seenBy: LAW_READERS,
});
