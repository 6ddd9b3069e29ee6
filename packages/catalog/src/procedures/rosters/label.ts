import { local } from "../../build/basis.ts";
import { choice, integer, longtext, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";

const LABELS = local("LOCAL-LABEL", "街道综合信息平台事件标签和处置标准", "U");

/** Labels (标签) of events: what each means, how it is found, within what limit and by whom it is handled (EVT-04). */
export const label = roster({
  id: "label",
  title: "事件标签",
  area: "rosters",
  basis: LABELS,
  subject: "{group.title} {name}",
  dates: { from: "启用日期", to: "停用日期" },
  fields: {
    name: text("标签名称"),
    code: text("标签编号"),
    group: taxonomy("一级分类", "label-group"),
    second: text("二级分类"),
    release: text("启用版本", { help: "平台或者标签体系的版本号" }),
    standard: longtext("认定标准"),
    findingRule: longtext("发现规则", { help: "感知设备、巡查、诉求等发现的条件" }),
    finding: choice("发现方式", {
      patrol: "巡查",
      sensing: "智能感知",
      appeal: "群众诉求",
      data: "数据比对",
      mixed: "多种方式",
    }),
    limit: integer("处置时限", { min: 1 }),
    limitUnit: choice("时限单位", { hour: "小时", workday: "工作日", day: "日" }),
    urgent: yesno("紧急"),
    responsible: unit("责任单位"),
    law: text("依据"),
  },
  facets: {
    category: "group",
    subcategory: "release",
    topic: "name",
    mode: "finding",
    quantity: "limit",
    flagged: "urgent",
    unit: "responsible",
  },
  by: ["command-director", "analyst"],
  collects: [
    "name",
    "code",
    "group",
    "second?",
    "release",
    "standard",
    "findingRule?",
    "finding",
    "limit",
    "limitUnit",
    "urgent?",
    "responsible",
    "law?",
  ],
  seenBy: [
    "command-director",
    "analyst",
    "operator",
    "dispatcher",
    "shift-lead",
    "unit-lead",
    "supervisor",
    "grid-worker",
    "deputy-head",
    "org-head",
  ],
});
