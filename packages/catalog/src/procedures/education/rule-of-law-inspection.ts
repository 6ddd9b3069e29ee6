import { child, collect, consent, handler } from "../../build/act.ts";
import { FZ } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { allOf, childrenClosed, contains, is, requires } from "../../build/condition.ts";
import { account, choice, choices, date, exhibits, integer, longtext, text, unit, yesno } from "../../build/field.ts";
import { days } from "../../build/length.ts";
import { ended, keep, neutral, procedure, success } from "../../build/procedure.ts";
import { ruleOfLawRectification } from "../../instruments/education/rule-of-law-rectification.ts";

const KEEPERS = ["justice-office-head", "justice-assistant", "office-clerk"] as const;
const G = { visit: { group: "督察" }, self: { group: "自查" }, feedback: { group: "反馈" }, mend: { group: "整改" } };

/** The ten contents of an inspection of law-based government (督察规定第八条, FZ-08a). */
export const TEN_CONTENTS = {
  plan: "规划计划",
  functions: "职能履行",
  documents: "规范性文件",
  decisions: "重大决策",
  enforcement: "行政执法",
  oversight: "监督应诉",
  study: "学法用法",
  publicity: "法治宣传",
  assessment: "考核评价",
  other: "其他事项",
} as const;

/**
 * 法治政府建设督察: the street checks itself on the ten contents, answers for what the inspection finds, mends it by the day set
 * and reports that it did (FZ-08a, FZ-26). Each problem is a work point with a unit and a limit of its own.
 */
export const ruleOfLawInspection = procedure({
  id: "rule-of-law-inspection",
  title: "法治政府建设督察",
  area: "education",
  basis: [FZ("06"), FZ("08a"), FZ("26")],
  subject: "{year}年{inspector}督察",
  fields: {
    year: integer("年度", { ...G.visit, min: 2000, max: 2100 }),
    inspector: text("督察单位", G.visit),
    document: text("督察通知文号", G.visit),
    kind: choice("督察方式", { general: "全面督察", special: "专项督察", spot: "实地抽查" }, G.visit),
    notifiedOn: date("收到通知日期", G.visit),
    visitOn: date("督察日期", G.visit),
    worker: account("牵头人", G.visit),
    contents: choices("自查覆盖的督察内容", TEN_CONTENTS, G.self),
    selfCheck: longtext("自查情况", G.self),
    selfProblems: longtext("自查发现的问题", G.self),
    selfFile: exhibits("自查报告", G.self),
    feedbackOn: date("收到反馈日期", G.feedback),
    feedbackText: longtext("反馈意见", G.feedback),
    problems: integer("反馈问题数", { ...G.feedback, min: 0, unit: "个" }),
    rectifyBy: date("整改期限", G.feedback),
    problem: text("问题", G.mend),
    problemUnit: unit("整改责任单位", G.mend),
    problemDue: date("问题整改期限", G.mend),
    rectified: longtext("整改情况", G.mend),
    rectifiedAll: yesno("全部整改完成", G.mend),
    remainder: longtext("未完成的问题、原因和期限", G.mend),
    reportedOn: date("报告整改情况日期", G.mend),
    proof: exhibits("整改佐证", G.mend),
  },
  facets: {
    category: "kind",
    topic: "inspector",
    person: "worker",
    quantity: "problems",
    filedOn: "notifiedOn",
    occurredOn: "visitOn",
    answeredOn: "reportedOn",
    dueOn: "rectifyBy",
    flagged: "rectifiedAll",
  },
  states: { notified: "自查", inspected: "待反馈", mending: "整改中", closed: ended("已办结") },
  initial: "notified",
  outcomes: { rectified: success("已整改报告"), clean: success("没有反馈问题"), part: neutral("部分整改，继续督办") },
  acts: {
    receive: {
      title: "接收督察通知",
      basis: FZ("08a"),
      from: "new",
      by: KEEPERS,
      collects: ["year", "inspector", "document?", "kind", "notifiedOn", "visitOn?", "worker?"],
      assigns: { handler: "worker" },
    },
    selfCheck: {
      title: "完成自查",
      basis: FZ("08a"),
      from: ["notified"],
      to: "inspected",
      by: [handler, ...KEEPERS],
      collects: ["contents", "selfCheck", "selfProblems?", "selfFile?"],
      requires: [
        requires(
          { any: [is("kind", "special"), allOf(...Object.keys(TEN_CONTENTS).map((one) => contains("contents", one)))] },
          "全面督察、抽查的自查应覆盖督察规定的十项内容",
          FZ("08a"),
        ),
      ],
      approval: [consent("主要负责人审定", ["org-head"], { basis: FZ("06") })],
    },
    feedback: {
      title: "登记督察反馈",
      basis: FZ("26"),
      from: ["inspected"],
      to: [{ to: "closed", when: is("problems", 0), outcome: "clean" }, { to: "mending" }],
      by: KEEPERS,
      collects: [
        "feedbackOn",
        "feedbackText",
        "problems",
        collect("rectifyBy", { when: { path: "problems", is: "gt", value: 0 } }),
      ],
    },
    assignProblem: {
      title: "交办问题",
      help: "每个问题生成一项要点，办结后才能报告整改",
      basis: FZ("26"),
      from: ["mending"],
      by: KEEPERS,
      collects: ["problem", "problemUnit", "problemDue"],
      requires: [
        requires(
          { path: "problemDue", is: "le", value: { path: "rectifyBy" } },
          "问题整改期限不得晚于督察反馈的整改期限",
          FZ("26"),
        ),
      ],
      opens: [
        child("work-point", {
          year: "year",
          source: "=inspection",
          document: "document",
          item: "problem",
          responsible: "problemUnit",
          dueOn: "problemDue",
        }),
      ],
      task: "optional",
    },
    reportBack: {
      title: "报告整改情况",
      basis: FZ("26"),
      from: ["mending"],
      to: [
        { to: "closed", when: is("rectifiedAll", true), outcome: "rectified" },
        { to: "closed", outcome: "part" },
      ],
      by: [handler, ...KEEPERS],
      collects: [
        "rectified",
        "rectifiedAll",
        collect("remainder", { required: is("rectifiedAll", false) }),
        "reportedOn",
        "proof?",
      ],
      requires: [
        requires(
          { any: [is("rectifiedAll", false), childrenClosed("work-point")] },
          "还有交办的问题没有办结，不能报告全部整改完成",
          FZ("26"),
        ),
      ],
      approval: [consent("主要负责人审定", ["org-head"], { basis: FZ("06") })],
      issues: ["rule-of-law-rectification"],
    },
  },
  clocks: {
    rectify: {
      title: "督察反馈整改期限",
      basis: FZ("26"),
      length: days(0),
      from: "rectifyBy",
      starts: onState("mending"),
      stops: ["reportBack", onState("closed")],
      roll: "none",
      warns: [days(15), days(5)],
      expires: "supervise",
    },
  },
  instruments: [ruleOfLawRectification],
  leads: ["justice-office-head", "deputy-head", "org-head"],
  universal: { return: false, suspend: false },
  seenBy: [...KEEPERS, "office-head", "supervision-clerk", "deputy-head", "org-head", "auditor"],
  retention: keep(30),
});
