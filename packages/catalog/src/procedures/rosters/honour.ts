import { filled, is, requires, where } from "../../build/condition.ts";
import { choice, exhibits, taxonomy, text, unit, integer } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";
import { LAW_KEEPERS, LAW_READERS, OWN_RULES } from "./parts.ts";

/** 荣誉和命名: honours given and titles held (民主法治社区), with who gave them; a title that is taken away ends. */
export const honour = roster({
  id: "honour",
  title: "表彰荣誉和命名",
  area: "rosters",
  basis: OWN_RULES,
  subject: "{title}",
  dates: { from: "授予（命名）日期", to: "撤销（期满）日期" },
  fields: {
    title: text("荣誉、命名名称"),
    kind: taxonomy("类别", "honour-kind"),
    level: taxonomy("级别", "honour-level"),
    issuer: text("授予机关"),
    document: text("文号"),
    holderKind: choice("获得者", {
      unit: "单位",
      community: "社区（村）",
      person: "个人",
      household: "家庭",
      project: "项目",
    }),
    holder: text("获得者名称"),
    unit: unit("所在单位"),
    community: unit("社区（村）"),
    year: integer("命名年度", { min: 1990, max: 2100 }),
    file: exhibits("文件、证书"),
  },
  facets: {
    category: "kind",
    subcategory: "kind.group",
    level: "level",
    mode: "holderKind",
    source: "issuer",
    topic: "title",
    party: "holder",
    total: "year",
    unit: "unit",
    community: "community",
  },
  by: [...LAW_KEEPERS, "personnel-clerk", "office-clerk"],
  collects: [
    "title",
    "kind",
    "level",
    "issuer",
    "document?",
    "holderKind",
    "holder",
    "unit?",
    "community?",
    "year",
    "file?",
  ],
  requires: [
    requires(
      where(is("holderKind", "community"), filled("community")),
      "命名社区（村）的，须注明是哪个社区（村）",
      OWN_RULES,
    ),
  ],
  leads: ["justice-office-head", "deputy-head"],
  seenBy: LAW_READERS,
  retention: keep(30),
});
