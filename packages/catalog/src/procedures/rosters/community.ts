import { integer, place, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";
import { LAW_READERS, OWN_RULES } from "./parts.ts";

/** 居民区（村、社区）名录: the denominator of every coverage rate. Each entry stands for one unit of the street's own tree. */
export const community = roster({
  id: "community",
  title: "居民区（村、社区）名录",
  area: "rosters",
  basis: OWN_RULES,
  subject: "{name}",
  dates: { from: "设立日期", to: "撤销日期" },
  fields: {
    name: text("名称"),
    kind: taxonomy("类别", "community-kind"),
    unit: unit("对应机构"),
    households: integer("户数", { min: 0, unit: "户" }),
    buildings: integer("楼栋数", { min: 0, unit: "栋" }),
    standardised: yesno("完成标准化建设"),
    office: place("居（村）委会地址"),
  },
  facets: {
    category: "kind",
    topic: "name",
    community: "unit",
    quantity: "households",
    total: "buildings",
    flagged: "standardised",
    place: "office",
  },
  by: ["office-clerk", "personnel-clerk", "community-clerk"],
  collects: ["name", "kind", "unit", "households?", "buildings?", "standardised?", "office?"],
  leads: ["office-head", "deputy-head"],
  seenBy: [...LAW_READERS, "service-head", "dispute-clerk", "petition-head", "safety-head", "command-director"],
});
