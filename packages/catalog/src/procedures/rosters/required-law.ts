import { FZ } from "../../build/basis.ts";
import { choice, choices, date, exhibits, longtext, text, unit } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";
import { LAW_KEEPERS, LAW_READERS } from "./parts.ts";

/** 应知应会清单: laws and party regulations that a post must know. */
export const requiredLaw = roster({
  id: "required-law",
  title: "应知应会党内法规和法律清单",
  area: "rosters",
  basis: FZ("08b"),
  subject: "{name}",
  dates: { from: "列入日期", to: "移出日期" },
  fields: {
    name: text("名称"),
    kind: choice("类别", {
      law: "法律",
      regulation: "行政法规",
      local: "地方性法规",
      rule: "规章、规范性文件",
      party: "党内法规",
    }),
    number: text("文号、现行版本"),
    effectiveOn: date("现行版本施行日期"),
    posts: choices("适用岗位", {
      leadership: "领导班子",
      staff: "机关干部",
      officers: "执法人员",
      reviewers: "法制审核人员",
      communities: "社区干部",
    }),
    unit: unit("负责单位"),
    mustKnow: longtext("必学条款"),
    file: exhibits("学习材料"),
  },
  facets: { category: "kind", topic: "name", unit: "unit", effectiveOn: "effectiveOn" },
  by: [...LAW_KEEPERS, "personnel-clerk"],
  collects: ["name", "kind", "number?", "effectiveOn?", "posts", "unit?", "mustKnow?", "file?"],
  leads: ["justice-office-head"],
  seenBy: LAW_READERS,
});
