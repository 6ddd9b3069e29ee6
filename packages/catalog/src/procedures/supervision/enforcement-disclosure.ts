import { TSY } from "../../build/basis.ts";
import { anyOf, atMost, exhibitsAt, filled, requires, valueAt } from "../../build/condition.ts";
import { choice, date, exhibits, longtext, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";
import { readers, supervised, supervisors } from "./regime.ts";

/** What must be public before anything is enforced (国办发〔2018〕118号（四）). */
export const DISCLOSED_BEFORE = {
  subject: "执法主体",
  persons: "执法人员",
  duties: "职责",
  powers: "权限",
  basis: "依据",
  process: "程序",
  remedies: "救济渠道",
  sampling: "随机抽查事项清单",
  guide: "服务指南",
  chart: "执法流程图",
} as const;

/** 执法事前公开事项: each thing made public before enforcement, where, since when, until it changed. */
export const enforcementDisclosure = roster({
  id: "enforcement-disclosure",
  title: "执法事前公开事项",
  area: "supervision",
  basis: [TSY("04"), TSY("05")],
  subject: "{kind} {title}",
  dates: { from: "公开日期", to: "撤下日期" },
  fields: {
    kind: choice("公开内容", DISCLOSED_BEFORE),
    title: text("名称"),
    where: text("公开载体", { help: "网站栏目地址、办事大厅、公示栏" }),
    source: longtext("内容来源和依据"),
    updatedOn: date("最近更新日期"),
    keeper: unit("维护单位"),
    file: exhibits("公开内容"),
  },
  facets: { category: "kind", channel: "where", topic: "title", unit: "keeper", effectiveOn: "updatedOn" },
  by: ["case-clerk", "legal-reviewer", ...supervisors],
  collects: ["kind", "title", "where", "source?", "updatedOn", "keeper", "file?"],
  requires: [
    requires(atMost("validFrom", valueAt("$today")), "公开后登记，公开日期不得晚于今日", TSY("04")),
    requires(atMost("updatedOn", valueAt("$today")), "更新日期不得晚于今日", TSY("04")),
    requires(anyOf(filled("source"), exhibitsAt("file", 1)), "请附公开的内容或者写明来源，以便核对", TSY("04")),
  ],
  seenBy: [...supervisors, ...supervised, ...readers, "case-clerk", "enforcement-officer"],
  sensitivity: "public",
  retention: keep(10),
});
