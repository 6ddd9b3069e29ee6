import { FZ, local } from "../../build/basis.ts";
import { account, choice, exhibits, longtext, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";

const RULES = local("LOCAL-HEAD-DUTY", "党政主要负责人履行推进法治建设第一责任人职责清单", "U");

/** 第一责任人职责清单: what the two heads themselves deploy, follow up and supervise (FZ-06, FZ-27). */
export const headDuty = roster({
  id: "head-duty",
  title: "第一责任人职责清单",
  area: "decision",
  basis: [FZ("06"), FZ("27"), RULES],
  subject: "{duty}",
  fields: {
    post: choice("责任主体", {
      secretary: "党（工）委书记",
      head: "街道办事处主任（镇长）",
      both: "党政主要负责人",
      members: "班子其他成员",
    }),
    person: account("责任人"),
    duty: text("职责"),
    kind: choice("职责类别", {
      deploy: "部署推进",
      decide: "依法决策",
      enforce: "严格执法",
      review: "文件和合法性审查",
      dispute: "化解争议",
      supervise: "支持监督",
      study: "学法述法",
      guarantee: "保障和队伍",
    }),
    measures: longtext("履职要求和频次"),
    assist: unit("落实单位"),
    files: exhibits("清单文件"),
  },
  facets: { category: "kind", level: "post", topic: "duty", person: "person", unit: "assist" },
  by: ["office-clerk", "office-head", "justice-assistant"],
  collects: ["post", "person?", "duty", "kind", "measures", "assist", "files?"],
  leads: ["office-head", "justice-office-head"],
  seenBy: [
    "office-clerk",
    "office-head",
    "justice-assistant",
    "justice-office-head",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(10),
});
