import { MED } from "../../build/basis.ts";
import { anyOf, atLeast, atMost, filled, gap, is, missing, not, requires } from "../../build/condition.ts";
import { choice, integer, phone, place, text, unit, yesno } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";

/**
 * People's mediation committees (人民调解委员会): three to nine members, one of them in the chair, women among them, elected
 * for three years and open to re-election (人民调解法第八条、第九条). The term warns before it ends.
 */
export const mediationCommittee = roster({
  id: "mediation-committee",
  title: "人民调解委员会",
  area: "rosters",
  basis: MED("03"),
  subject: "{name}",
  term: true,
  dates: { from: "当选日期", to: "任期届满日期" },
  fields: {
    name: text("名称"),
    kind: choice("设立主体", {
      community: "村民委员会、居民委员会",
      street: "街道、乡镇",
      enterprise: "企业事业单位",
      industry: "社会团体、其他组织（行业性、专业性）",
    }),
    community: unit("所在社区"),
    place: place("地点"),
    chair: text("主任"),
    members: integer("委员人数", { unit: "人", min: 1 }),
    women: integer("妇女委员人数", { unit: "人", min: 0 }),
    multiEthnic: yesno("多民族居住地区"),
    minority: integer("人数较少民族委员人数", { unit: "人", min: 0 }),
    phone: phone("联系电话", { sensitivity: "public" }),
  },
  facets: { category: "kind", topic: "name", place: "place", community: "community", headcount: "members" },
  by: ["justice-office-head", "justice-assistant", "mediation-head"],
  collects: [
    "name",
    "kind",
    "community?",
    "place?",
    "chair",
    "members",
    "women",
    "multiEthnic?",
    "minority?",
    "phone?",
  ],
  requires: [
    requires(
      anyOf(missing("members"), { all: [atLeast("members", 3), atMost("members", 9)] }),
      "人民调解委员会由委员三至九人组成",
      MED("03"),
    ),
    requires(anyOf(missing("women"), atLeast("women", 1)), "人民调解委员会应当有妇女成员", MED("03")),
    requires(
      anyOf(missing("multiEthnic"), is("multiEthnic", false), atLeast("minority", 1)),
      "多民族居住的地区应当有人数较少民族的成员",
      MED("03"),
    ),
    requires(
      anyOf(not(filled("validTo")), gap("validFrom", "validTo", "year", { atMost: 3 })),
      "委员每届任期三年，可以连选连任",
      MED("03"),
    ),
  ],
  seenBy: ["justice-office-head", "justice-assistant", "mediation-head", "mediator", "dispute-clerk", "org-head"],
});
