import { exhibits, integer, longtext, matterRef, table, taxonomy, text, unit } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";
import { LAW_KEEPERS, LAW_READERS, OWN_RULES } from "./parts.ts";

/**
 * 品牌、专栏、模式: what the street calls by a name. The count is of entries in the register; a phrase of a report that names none
 * of them has no record behind it.
 */
export const brand = roster({
  id: "brand",
  title: "品牌、专栏和工作模式",
  area: "rosters",
  basis: OWN_RULES,
  subject: "{name}",
  dates: { from: "启用日期", to: "停用日期" },
  fields: {
    name: text("名称"),
    kind: taxonomy("类别", "brand-kind"),
    parent: matterRef("上级品牌、专栏", "brand"),
    unit: unit("责任单位"),
    community: unit("所在社区"),
    carrier: text("平台、载体", { help: "如：学习强国、市级媒体、街道公众号" }),
    audience: taxonomy("面向对象", "publicity-audience"),
    edition: integer("版次（期数）", { min: 0 }),
    stops: table("教学路线站点", {
      order: integer("次序", { min: 1, required: true }),
      stop: text("站点", { required: true }),
      content: text("教学内容"),
    }),
    content: longtext("内容和做法"),
    file: exhibits("材料"),
  },
  facets: {
    category: "kind",
    subcategory: "kind.group",
    topic: "name",
    level: "audience",
    channel: "carrier",
    source: "parent.title",
    total: "edition",
    unit: "unit",
    community: "community",
  },
  by: [...LAW_KEEPERS, "personnel-clerk", "community-clerk"],
  collects: [
    "name",
    "kind",
    "parent?",
    "unit",
    "community?",
    "carrier?",
    "audience?",
    "edition?",
    "stops?",
    "content?",
    "file?",
  ],
  leads: ["justice-office-head", "deputy-head"],
  seenBy: LAW_READERS,
});
