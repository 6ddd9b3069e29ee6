import { date, exhibits, integer, longtext, phone, place, taxonomy, text, unit, choice } from "../../build/field.ts";
import { filled, is, requires, where } from "../../build/condition.ts";
import { roster } from "../../build/roster.ts";
import { OWN_RULES } from "./parts.ts";

/**
 * 场所: halls, windows, legal-service rooms, publicity positions, terminals, bases; what is open to people, where, and in which
 * residential area. Mediation rooms and the liaison points of supervision have registers of their own.
 */
export const venue = roster({
  id: "venue",
  title: "服务场所和法治阵地",
  area: "rosters",
  basis: OWN_RULES,
  subject: "{name}",
  dates: { from: "启用日期", to: "停用日期" },
  fields: {
    name: text("名称"),
    kind: taxonomy("类型", "venue-kind"),
    level: choice("层级", { street: "街道", community: "社区", area: "居民区（村）" }),
    community: unit("所在社区、居民区"),
    unit: unit("管理单位"),
    hall: text("所在大厅"),
    place: place("地点"),
    openHours: text("开放时间"),
    phone: phone("联系电话", { sensitivity: "public" }),
    capacity: integer("面积或者容纳人数", { min: 0 }),
    status: choice("使用状态", { working: "正常", repair: "维修停用" }),
    checkedOn: date("最近巡检日期"),
    functions: longtext("功能"),
    photos: exhibits("照片"),
  },
  facets: {
    category: "kind",
    subcategory: "kind.group",
    level: "level",
    mode: "status",
    topic: "name",
    source: "hall",
    unit: "unit",
    community: "community",
    place: "place",
    answeredOn: "checkedOn",
  },
  by: [
    "publicity-clerk",
    "justice-assistant",
    "justice-office-head",
    "service-head",
    "petition-clerk",
    "community-clerk",
  ],
  collects: [
    "name",
    "kind",
    "level",
    "community?",
    "unit",
    "hall?",
    "place?",
    "openHours?",
    "phone?",
    "capacity?",
    "status",
    "checkedOn?",
    "functions?",
    "photos?",
  ],
  requires: [
    requires(where(is("level", "area"), filled("community")), "居民区（村）的场所须注明所在居民区", OWN_RULES),
    requires(where(is("level", "community"), filled("community")), "社区的场所须注明所在社区", OWN_RULES),
  ],
  leads: ["justice-office-head", "service-head", "deputy-head"],
  seenBy: [
    "publicity-clerk",
    "justice-assistant",
    "justice-office-head",
    "service-head",
    "service-window",
    "petition-clerk",
    "petition-head",
    "community-clerk",
    "office-head",
    "deputy-head",
    "org-head",
    "auditor",
  ],
});
