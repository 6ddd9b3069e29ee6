import { local } from "../../build/basis.ts";
import { choice, integer, longtext, phone, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";

const RULES = local("LOCAL-OBSERVATION", "街道法治观察点工作制度", "U");

/** 法治观察点: places and people asked to watch how the law is kept and to say so. */
export const observationPoint = roster({
  id: "observation-point",
  title: "法治观察点",
  area: "review",
  basis: RULES,
  subject: "{name}",
  fields: {
    name: text("观察点名称"),
    host: choice("设立主体", {
      community: "居民区",
      firm: "企业、商会",
      school: "学校",
      market: "市场、商圈",
      lawFirm: "律师事务所",
      association: "社会组织",
      other: "其他",
    }),
    community: unit("所在社区"),
    contact: text("联系人"),
    phone: phone("联系电话"),
    observers: integer("观察员人数", { unit: "人", min: 1 }),
    fields: longtext("观察领域"),
  },
  facets: { category: "host", topic: "name", community: "community", headcount: "observers" },
  by: ["justice-assistant", "justice-office-head", "office-clerk"],
  collects: ["name", "host", "community", "contact", "phone?", "observers", "fields?"],
  leads: ["justice-office-head"],
  seenBy: [
    "justice-assistant",
    "justice-office-head",
    "office-clerk",
    "office-head",
    "community-clerk",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(10),
});
