import { MED } from "../../build/basis.ts";
import { accounts, choice, longtext, phone, place, text, unit, yesno } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";

/** Mediation committees and rooms, branded ones among them. */
export const mediationRoom = roster({
  id: "mediation-room",
  title: "调解组织和调解室",
  area: "rosters",
  basis: [MED("03"), MED("08")],
  subject: "{name}",
  dates: { from: "设立日期", to: "撤销日期" },
  fields: {
    name: text("名称"),
    kind: choice("类型", {
      committee: "人民调解委员会",
      room: "调解室",
      branded: "品牌调解室",
      deputy: "人大代表、政协委员调解工作室",
      industry: "行业性、专业性调解组织",
      mall: "商圈、市场调解室",
    }),
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
