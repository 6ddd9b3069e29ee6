import { collect, consent } from "../../build/act.ts";
import { FZ, local } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { atMost, filled, is, requires, valueAt, where } from "../../build/condition.ts";
import { choice, date, exhibits, integer, longtext, number, table, text, unit, yesno } from "../../build/field.ts";
import { days, setting, workdays } from "../../build/length.ts";
import { ended, keep, localSetting, procedure, success } from "../../build/procedure.ts";
import { assessmentNotice } from "../../instruments/education/assessment-notice.ts";

/** How the street weighs its own sections is its own rule; what is weighed is named among the contents of an inspection (FZ-08a). */
const RULES = local("LOCAL-ASSESSMENT", "本地法治建设考核办法", "U");
const ASSESSORS = ["justice-office-head", "justice-assistant", "office-clerk", "personnel-clerk"] as const;
const ASSESSED = ["section-head", "section-clerk", "unit-lead", "community-clerk"] as const;
const G = { task: { group: "考核" }, self: { group: "自评" }, mark: { group: "评分" }, end: { group: "结果" } };

/**
 * 法治建设考核 of one section or community for one year: its own account item by item, the marks given with their ground, an
 * objection if it has one, and what follows from the result. A mark that rests on a figure names the indicator.
 */
export const ruleOfLawAssessment = procedure({
  id: "rule-of-law-assessment",
  title: "法治建设考核",
  area: "education",
  basis: [FZ("08a"), RULES],
  subject: "{year}年{name}",
  fields: {
    year: integer("考核年度", { ...G.task, min: 2000, max: 2100 }),
    name: text("考核名称", G.task),
    assessed: unit("被考核单位", G.task),
    dueOn: date("自评提交期限", G.task),
    full: number("满分", { ...G.task, min: 0 }),
    items: table(
      "考核项目",
      {
        item: text("项目", { required: true }),
        full: number("分值", { min: 0, required: true }),
        indicator: text("依据的统计指标编号"),
        figure: text("数据"),
        self: number("自评得分", { min: 0 }),
        score: number("评定得分", { min: 0 }),
        ground: text("扣分理由"),
      },
      { ...G.task, min: 1 },
    ),
    selfText: longtext("自评情况", G.self),
    proof: exhibits("佐证材料", G.self),
    score: number("评定总分", { ...G.mark, min: 0 }),
    opinion: longtext("评定意见", G.mark),
    objection: longtext("异议", G.mark),
    upheld: yesno("异议成立", G.mark),
    answer: longtext("异议处理意见", G.mark),
    grade: choice("等次", { excellent: "优秀", good: "良好", pass: "合格", fail: "不合格" }, G.end),
    use: longtext("结果运用", { ...G.end, help: "列入领导班子和干部年度考核、述职述法" }),
    measures: longtext("整改要求", G.end),
  },
  facets: {
    category: "grade",
    topic: "name",
    score: "score",
    total: "full",
    unit: "assessed",
    filedOn: "$on.begin",
    dueOn: "dueOn",
    decidedOn: "$on.settle",
    flagged: "upheld",
  },
  states: {
    begun: "待自评",
    reported: "待评定",
    marked: "公示评分",
    objected: "异议处理",
    closed: ended("已办结"),
  },
  initial: "begun",
  outcomes: { graded: success("已定等次") },
  acts: {
    begin: {
      title: "布置考核",
      basis: RULES,
      from: "new",
      by: ASSESSORS,
      collects: ["year", "name", "assessed", "dueOn", "full", "items"],
      assigns: { unit: "assessed" },
    },
    report: {
      title: "提交自评",
      basis: RULES,
      from: ["begun"],
      to: "reported",
      by: ASSESSED,
      collects: ["items", "selfText", "proof?"],
    },
    mark: {
      title: "评分",
      basis: RULES,
      from: ["reported", "objected"],
      to: "marked",
      by: ASSESSORS,
      collects: [
        "items",
        "score",
        "opinion",
        collect("upheld", { when: filled("objection") }),
        collect("answer", { when: filled("objection") }),
      ],
      requires: [requires(atMost("score", valueAt("full")), "总分不得高于满分", RULES)],
    },
    object: {
      title: "提出异议",
      basis: RULES,
      from: ["marked"],
      to: "objected",
      by: ASSESSED,
      collects: ["objection"],
      requires: [requires({ not: filled("answer") }, "异议已经处理过一次", RULES)],
      task: "optional",
    },
    settle: {
      title: "审定等次",
      basis: RULES,
      from: ["marked"],
      to: "closed",
      outcome: "graded",
      by: ASSESSORS,
      collects: ["grade", "use", collect("measures", { required: is("grade", "fail") })],
      requires: [
        requires(where(is("grade", "fail"), filled("measures")), "不合格的，须写明整改要求", RULES),
        requires(
          {
            any: [
              { done: "object" },
              { from: "$on.mark", to: "$today", unit: "workday", atLeast: setting("objectionDays") },
            ],
          },
          "评分公示期未满，不能审定等次",
          RULES,
        ),
      ],
      approval: [consent("主要负责人审定", ["org-head"])],
      issues: ["assessment-notice"],
    },
  },
  clocks: {
    report: {
      title: "自评提交期限",
      basis: RULES,
      length: days(0),
      from: "dueOn",
      starts: "begin",
      stops: ["report", onState("closed")],
      roll: "none",
      warns: [days(5)],
      expires: "supervise",
    },
    objection: {
      title: "异议期",
      basis: RULES,
      length: workdays(setting("objectionDays")),
      starts: "mark",
      stops: ["object", "mark", onState("closed")],
      kind: "right",
    },
    answer: {
      title: "异议处理期限",
      basis: RULES,
      length: workdays(setting("answerDays")),
      starts: "object",
      stops: ["mark", onState("closed")],
      warns: [workdays(1)],
    },
  },
  mainClocks: ["report", "answer"],
  settings: {
    objectionDays: localSetting("异议期（工作日）", 5, RULES),
    answerDays: localSetting("异议处理期限（工作日）", 5, RULES),
  },
  instruments: [assessmentNotice],
  leads: ["justice-office-head", "deputy-head"],
  universal: { return: false, suspend: false },
  seenBy: [...ASSESSORS, ...ASSESSED, "office-head", "supervision-clerk", "deputy-head", "org-head", "auditor"],
  retention: keep(10),
});
