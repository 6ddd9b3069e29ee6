import { MED } from "../../build/basis.ts";
import { accounts, longtext, phone, place, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";

/** Mediation rooms, branded ones among them; the committees are elected bodies and have a roster of their own. */
export const mediationRoom = roster({
  id: "mediation-room",
  version: "2",
  title: "调解室",
  area: "rosters",
  basis: [MED("03"), MED("08")],
  subject: "{name}",
  dates: { from: "设立日期", to: "撤销日期" },
  fields: {
    name: text("名称"),
    kind: taxonomy("类型", "mediation-room-kind"),
    branded: yesno("品牌调解室"),
    community: unit("所在社区"),
    unit: unit("指导单位"),
    place: place("地点"),
    mediators: accounts("调解员"),
    phone: phone("联系电话", { sensitivity: "public" }),
    speciality: longtext("擅长领域"),
  },
  facets: {
    category: "kind",
    topic: "name",
    place: "place",
    unit: "unit",
    community: "community",
    flagged: "branded",
  },
  by: ["justice-office-head", "justice-assistant", "mediation-head"],
  collects: ["name", "kind", "branded", "community?", "unit?", "place?", "mediators?", "phone?", "speciality?"],
  seenBy: ["justice-office-head", "justice-assistant", "mediation-head", "mediator", "dispute-clerk", "org-head"],
});
