import { collect, handler } from "../../build/act.ts";
import { FZ } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { filled, is, requires, where } from "../../build/condition.ts";
import {
  account,
  accounts,
  choice,
  date,
  exhibits,
  integer,
  longtext,
  matterRef,
  number,
  taxonomy,
  text,
} from "../../build/field.ts";
import { days } from "../../build/length.ts";
import { ended, keep, neutral, procedure, success } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";
import { lawReportText } from "../../instruments/education/law-report-text.ts";
import { TRAINING_READERS } from "./parts.ts";

const KEEPERS = ["justice-office-head", "justice-assistant", "office-clerk", "personnel-clerk"] as const;
const G = { duty: { group: "述法安排" }, report: { group: "述法报告" }, judged: { group: "评议" } };

/**
 * 述法: what one leader did for the rule of law in a year, in writing and, where so arranged, before a session; weighed, and kept
 * with the yearly appraisal (FZ-27). The principal leader also says how the duty of the first person responsible was met (FZ-06).
 */
export const lawReport = procedure({
  id: "law-report",
  title: "领导干部述法",
  area: "education",
  basis: [FZ("06"), FZ("27")],
  subject: "{year}年{reporterName}述法",
  fields: {
    year: integer("年度", { ...G.duty, min: 2000, max: 2100 }),
    reporter: account("述法人", G.duty),
    reporterName: text("述法人姓名", G.duty),
    post: choice(
      "职务类别",
      { principal: "党政主要负责人", deputy: "其他班子成员", section: "科室（站所）负责人" },
      G.duty,
    ),
    form: choice("述法形式", { oral: "现场述法", written: "书面述法" }, G.duty),
    dueOn: date("报告提交期限", G.duty),
    study: longtext("学习贯彻习近平法治思想、学法用法情况", G.report),
    principalDuty: longtext("履行推进法治建设第一责任人职责情况", G.report),
    lawfulDecision: longtext("依法决策、依法行政情况", G.report),
    problems: longtext("存在问题", G.report),
    improvements: longtext("改进措施", G.report),
    evidence: exhibits("佐证材料", G.report),
    session: matterRef("述法会", "law-report-session", G.report),
    grade: choice("评议等次", { good: "好", fair: "较好", average: "一般", poor: "差" }, G.judged),
    score: number("评议得分", { ...G.judged, min: 0, max: 100 }),
    opinions: longtext("评议意见", G.judged),
    rectification: longtext("整改要求", G.judged),
    useOfResult: longtext("结果运用", { ...G.judged, help: "列入年终述职、考核" }),
    excuseReason: longtext("不再述法的原因", G.judged),
  },
  facets: {
    category: "post",
    mode: "form",
    level: "grade",
    person: "reporter",
    topic: "reporterName",
    score: "score",
    filedOn: "$on.submit",
    dueOn: "dueOn",
    decidedOn: "$on.judge",
  },
  states: { called: "待提交", submitted: "待评议", closed: ended("已办结") },
  initial: "called",
  outcomes: { reported: success("已述法"), excused: neutral("免于述法") },
  acts: {
    call: {
      title: "布置述法",
      basis: FZ("27"),
      from: "new",
      by: KEEPERS,
      collects: ["year", "reporter", "reporterName", "post", "form", "dueOn"],
      assigns: { handler: "reporter" },
    },
    submit: {
      title: "提交述法报告",
      basis: [FZ("06"), FZ("27")],
      from: ["called"],
      to: "submitted",
      by: [handler],
      collects: [
        "study",
        collect("principalDuty", { required: is("post", "principal") }),
        "lawfulDecision",
        "problems",
        "improvements",
        "evidence?",
      ],
      requires: [
        requires(
          where(is("post", "principal"), filled("principalDuty")),
          "主要负责人是法治建设第一责任人，述法须报告履行第一责任人职责的情况",
          FZ("06"),
        ),
      ],
      issues: ["law-report-text"],
    },
    judge: {
      title: "登记评议",
      basis: FZ("27"),
      from: ["submitted"],
      to: "closed",
      outcome: "reported",
      by: KEEPERS,
      collects: [
        collect("session", { when: is("form", "oral") }),
        "grade",
        "score?",
        "opinions",
        "rectification?",
        "useOfResult",
      ],
    },
    excuse: {
      title: "登记免于述法",
      basis: FZ("27"),
      from: ["called"],
      to: "closed",
      outcome: "excused",
      by: KEEPERS,
      collects: ["excuseReason"],
      task: "optional",
    },
  },
  clocks: {
    submit: {
      title: "述法报告提交期限",
      basis: FZ("27"),
      length: days(0),
      from: "dueOn",
      starts: "call",
      stops: ["submit", onState("closed")],
      roll: "none",
      warns: [days(7)],
      expires: "supervise",
    },
  },
  instruments: [lawReportText],
  leads: ["justice-office-head", "deputy-head", "org-head"],
  universal: { return: false, suspend: false },
  seenBy: [...KEEPERS, "office-head", "supervision-clerk", "deputy-head", "org-head", "auditor"],
  retention: keep(10),
});

/** 专题述法会: a session at which leaders report, inside the organ or in a community. */
export const lawReportSession = record({
  id: "law-report-session",
  title: "专题述法会",
  area: "education",
  basis: FZ("27"),
  subject: "{name}",
  fields: {
    name: text("述法会名称"),
    heldOn: date("述法日期"),
    where: taxonomy("述法地点类别", "law-report-place"),
    level: choice("述法人层级", { leadership: "班子成员", section: "科室站所", community: "村社区" }),
    place: text("地点"),
    reporters: accounts("述法人", { min: 1 }),
    topic: text("述法专题"),
    chair: text("主持人"),
    audience: text("听取和评议人员"),
    headcount: integer("参加人数", { min: 1, unit: "人" }),
    opinions: longtext("点评和评议情况"),
    materials: exhibits("会议材料"),
  },
  facets: {
    category: "where",
    level: "level",
    topic: "topic",
    place: "place",
    headcount: "headcount",
    occurredOn: "heldOn",
  },
  by: KEEPERS,
  collects: [
    "name",
    "heldOn",
    "where",
    "level",
    "place?",
    "reporters",
    "topic?",
    "chair?",
    "audience?",
    "headcount",
    "opinions?",
    "materials?",
  ],
  members: ["reporters"],
  seenBy: TRAINING_READERS,
  retention: keep(10),
});
