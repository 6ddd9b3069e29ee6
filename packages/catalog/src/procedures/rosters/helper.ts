import { account, longtext, phone, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";
import { SERVICE_RULES } from "./parts.ts";

/** 帮办员、代办员、导办员: who helps people with their business, and in which village or community. */
export const helper = roster({
  id: "helper",
  title: "帮代办人员",
  area: "rosters",
  basis: SERVICE_RULES,
  subject: "{name} {role.title}",
  dates: { from: "上岗日期", to: "离岗日期" },
  fields: {
    name: text("姓名"),
    account: account("账号"),
    role: taxonomy("角色", "helper-role"),
    unit: unit("所在单位"),
    community: unit("服务村社"),
    leader: yesno("领导干部帮办"),
    phone: phone("联系电话", { sensitivity: "public" }),
    items: longtext("帮代办事项范围"),
  },
  facets: {
    person: "account",
    category: "role",
    topic: "name",
    unit: "unit",
    community: "community",
    flagged: "leader",
  },
  by: ["service-head", "service-window", "community-clerk", "personnel-clerk"],
  collects: ["name", "account?", "role", "unit", "community?", "leader?", "phone?", "items?"],
  leads: ["service-head", "deputy-head"],
  seenBy: [
    "service-head",
    "service-window",
    "community-clerk",
    "personnel-clerk",
    "justice-office-head",
    "office-head",
    "deputy-head",
    "org-head",
    "auditor",
  ],
});
