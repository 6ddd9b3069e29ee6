import { POW } from "../../build/basis.ts";
import { account, choice, integer, longtext, phone, table, taxonomy, text, unit, units } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";

/** Kinds of team under the street's command centre: mixed squads and professional ones. */
export const TEAM_KINDS = {
  command: "指挥中心",
  mixed: "融合分队",
  professional: "专业中队",
  grid: "网格队伍",
  mediation: "调解队伍",
  rescue: "应急救援队",
  volunteer: "志愿服务队",
  other: "其他队伍",
} as const;

/** Teams that the street commands (1+2+N). */
export const team = roster({
  id: "team",
  title: "队伍",
  area: "rosters",
  basis: POW("02"),
  subject: "{name}",
  dates: { from: "组建日期", to: "撤销日期" },
  fields: {
    name: text("队伍名称"),
    kind: choice("队伍类型", TEAM_KINDS),
    unit: unit("所属单位"),
    tier: choice("队伍架构", { command: "1（指挥中心）", core: "2（主力队伍）", other: "N（协同力量）" }),
    sources: units("组成单位"),
    partners: table("外部协同单位", {
      name: text("单位名称", { required: true }),
      kind: taxonomy("单位类型", "source-body", { required: true }),
      contact: text("联系人"),
      members: integer("人数", { min: 0, unit: "人" }),
      agreement: text("协议名称、期限"),
    }),
    leader: account("负责人"),
    dutyPhone: phone("值班电话"),
    duty: longtext("职责"),
  },
  facets: { category: "kind", level: "tier", topic: "name", person: "leader", unit: "unit" },
  by: ["command-director", "personnel-clerk", "enforcement-head"],
  collects: ["name", "kind", "tier?", "unit", "sources?", "partners?", "leader?", "dutyPhone?", "duty?"],
  seenBy: ["command-director", "personnel-clerk", "enforcement-head", "squad-leader", "shift-lead", "org-head"],
});
