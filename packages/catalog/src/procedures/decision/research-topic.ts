import { collect, handler } from "../../build/act.ts";
import { MAD, local } from "../../build/basis.ts";
import { atLeast, atMost, is, requires, valueAt } from "../../build/condition.ts";
import { account, choice, date, exhibits, longtext, matterRef, taxonomy, text, unit } from "../../build/field.ts";
import { days } from "../../build/length.ts";
import { ended, keep, procedure, success, withdrawn } from "../../build/procedure.ts";

const RULES = local("LOCAL-RESEARCH", "街道调查研究工作制度", "U");
const clerks = [handler, "section-clerk", "section-head"] as const;

/** 调研课题: opened, reported on, and led to a document, a decision or a practice. */
export const researchTopic = procedure({
  id: "research-topic",
  title: "调研课题",
  area: "decision",
  basis: [MAD("12"), RULES],
  subject: "{title}",

  fields: {
    title: text("课题名称", { group: "立项" }),
    theme: taxonomy("主题", "research-theme", { group: "立项" }),
    level: choice(
      "课题级别",
      { street: "街道级", district: "区（县）级", city: "市级", province: "省级以上" },
      { group: "立项" },
    ),
    unit: unit("承担单位", { group: "立项" }),
    leader: account("课题负责人", { group: "立项" }),
    worker: account("承办人", { group: "立项" }),
    startedOn: date("启动日期", { group: "立项" }),
    dueOn: date("结题期限", { group: "立项" }),
    plan: longtext("调研计划", { group: "立项" }),
    findings: longtext("调研情况", { group: "调研" }),
    report: exhibits("调研报告", { group: "结题" }),
    concludedOn: date("结题日期", { group: "结题" }),
    summary: longtext("成果摘要", { group: "结题" }),
    ledTo: choice(
      "成果转化",
      {
        document: "形成规范性文件",
        decision: "形成决策",
        institution: "形成制度、方案",
        practice: "形成工作法、经验做法",
        none: "暂未转化",
      },
      { group: "结题" },
    ),
    document: matterRef("形成的规范性文件", "normative-document", { group: "结题" }),
    decision: matterRef("形成的重大行政决策", "major-decision", { group: "结题" }),
    outcomeText: longtext("转化情况", { group: "结题" }),
    stopText: longtext("终止的理由", { group: "结题" }),
  },
  facets: {
    category: "theme",
    level: "level",
    mode: "ledTo",
    topic: "title",
    unit: "unit",
    person: "leader",
    occurredOn: "startedOn",
    filedOn: "startedOn",
    decidedOn: "concludedOn",
    dueOn: "dueOn",
  },

  states: { ongoing: "调研中", closed: ended("已结题") },
  initial: "ongoing",
  outcomes: { concluded: success("结题"), stopped: withdrawn("终止") },

  acts: {
    start: {
      title: "启动课题",
      basis: RULES,
      from: "new",
      by: ["section-clerk", "section-head", "office-clerk", "office-head", "justice-assistant", "justice-office-head"],
      collects: ["title", "theme", "level", "unit", "leader", "worker?", "startedOn", "dueOn", "plan"],
      requires: [
        requires(atMost("startedOn", valueAt("$today")), "启动日期不得晚于今日", RULES),
        requires(atLeast("dueOn", valueAt("startedOn")), "结题期限不得早于启动日期", RULES),
      ],
      assigns: { unit: "unit", handler: "leader" },
      members: ["leader", "worker"],
    },
    reportFindings: {
      title: "登记调研情况",
      basis: RULES,
      from: ["ongoing"],
      by: clerks,
      collects: ["findings"],
      task: "optional",
    },
    conclude: {
      title: "结题",
      basis: [RULES, MAD("12")],
      from: ["ongoing"],
      to: "closed",
      outcome: "concluded",
      by: clerks,
      collects: [
        "report",
        "concludedOn",
        "summary",
        "ledTo",
        collect("document", { when: is("ledTo", "document"), required: false }),
        collect("decision", { when: is("ledTo", "decision"), required: false }),
        "outcomeText?",
      ],
      requires: [
        requires(atMost("concludedOn", valueAt("$today")), "结题日期不得晚于今日", RULES),
        requires(atLeast("concludedOn", valueAt("startedOn")), "结题日期不得早于启动日期", RULES),
      ],
    },
    stop: {
      title: "终止课题",
      basis: RULES,
      from: ["ongoing"],
      to: "closed",
      outcome: "stopped",
      by: ["section-head", "office-head"],
      collects: ["stopText"],
      task: "optional",
    },
  },

  clocks: {
    due: {
      title: "结题期限",
      basis: RULES,
      length: days(0),
      from: "dueOn",
      starts: "start",
      stops: ["conclude", "stop"],
      roll: "none",
      warns: [days(30)],
    },
  },
  leads: ["section-head", "office-head"],
  universal: { return: false, suspend: false },
  seenBy: [
    "section-clerk",
    "section-head",
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
