import { local, POW } from "../../build/basis.ts";
import { filled, is, requires, unless, missing } from "../../build/condition.ts";
import { account, area, choice, integer, longtext, matterRef, text, unit } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";

/** How a street divides itself is its own affair. */
const DIVISION = local("LOCAL-GRID", "街道网格（微网格）划分方案", "U");

/** Grids and micro-grids, each from a day to a day: the list against which patrols are measured (EVT-03). */
export const grid = roster({
  id: "grid",
  title: "网格",
  area: "rosters",
  basis: [POW("02"), DIVISION],
  subject: "{name}",
  dates: { from: "启用日期", to: "停用日期" },
  fields: {
    name: text("网格名称"),
    code: text("网格编号"),
    level: choice("层级", { district: "片区", grid: "网格", micro: "微网格" }),
    parent: matterRef("所属网格", "grid"),
    community: unit("所属社区"),
    bounds: longtext("四至范围"),
    size: area("面积"),
    households: integer("户数", { min: 0, unit: "户" }),
    residents: integer("人口", { min: 0, unit: "人" }),
    leader: account("网格长（微网格长）"),
    leaderName: text("负责人姓名", { help: "没有账号的填写姓名" }),
  },
  facets: {
    category: "level",
    topic: "name",
    subcategory: "code",
    person: "leader",
    area: "size",
    headcount: "residents",
    quantity: "households",
    community: "community",
    unit: "community",
  },
  by: ["command-director", "dispute-clerk", "analyst"],
  collects: [
    "name",
    "code",
    "level",
    "parent?",
    "community",
    "bounds?",
    "size?",
    "households?",
    "residents?",
    "leader?",
    "leaderName?",
  ],
  requires: [
    requires(unless(is("level", "micro"), missing("parent")), "微网格须写明所属网格", DIVISION),
    requires(unless(missing("leader"), missing("leaderName")), "请写明网格长（微网格长）", DIVISION),
    requires(filled("community"), "请写明所属社区", DIVISION),
  ],
  seenBy: [
    "command-director",
    "dispute-clerk",
    "analyst",
    "operator",
    "dispatcher",
    "shift-lead",
    "grid-worker",
    "micro-grid-lead",
    "community-clerk",
    "supervisor",
    "deputy-head",
    "org-head",
  ],
});
