import { local } from "../../build/basis.ts";
import { filled, is, requires, where } from "../../build/condition.ts";
import { choice, date, exhibits, longtext, matterRef, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";

const RULES = local("LOCAL-INSTITUTION", "街道制度建设管理办法", "U");

/** 制度台账: rules, mechanisms and plans of the office, who owns each and how it stands. */
export const institutionRegister = roster({
  id: "institution-register",
  title: "制度台账",
  area: "decision",
  basis: RULES,
  subject: "{name}",
  fields: {
    name: text("制度名称"),
    kind: choice("类别", {
      rule: "制度、办法",
      mechanism: "工作机制",
      plan: "实施方案、计划",
      process: "流程、指引",
      standard: "标准、清单",
    }),
    field: choice("领域", {
      decision: "决策",
      enforcement: "行政执法",
      supervision: "监督制约",
      dispute: "矛盾化解",
      service: "政务服务",
      publicity: "普法学法",
      disclosure: "政务公开",
      internal: "内部管理",
      other: "其他",
    }),
    number: text("文号"),
    owner: unit("责任单位"),
    standing: choice("现状", { sound: "运行正常", revise: "需要修订", revising: "修订中", lacking: "尚待建立" }),
    problem: longtext("存在问题"),
    measure: longtext("完善措施"),
    improveBy: date("完善期限"),
    document: matterRef("对应的规范性文件", "normative-document"),
    files: exhibits("制度文本"),
  },
  facets: {
    category: "kind",
    subcategory: "field",
    level: "standing",
    topic: "name",
    unit: "owner",
    dueOn: "improveBy",
  },
  by: ["office-clerk", "office-head", "section-clerk", "justice-assistant"],
  collects: [
    "name",
    "kind",
    "field",
    "number?",
    "owner",
    "standing",
    "problem?",
    "measure?",
    "improveBy?",
    "document?",
    "files?",
  ],
  requires: [requires(where(is("standing", "revise"), filled("measure")), "需要修订的，请写明完善措施", RULES)],
  dates: { from: "施行日期", to: "失效日期" },
  leads: ["office-head"],
  seenBy: [
    "office-clerk",
    "office-head",
    "section-clerk",
    "section-head",
    "justice-assistant",
    "justice-office-head",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(30),
});
