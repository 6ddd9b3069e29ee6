import { consent } from "../../build/act.ts";
import { NDR, OGI, local } from "../../build/basis.ts";
import { atLeast, atMost, filled, requires, valueAt } from "../../build/condition.ts";
import { choice, date, exhibits, integer, longtext, table, text, unit } from "../../build/field.ts";
import { days, workdays } from "../../build/length.ts";
import { ended, keep, procedure, success, withdrawn } from "../../build/procedure.ts";
import { cleanupResult } from "../../instruments/decision/cleanup-result.ts";

const RULES = local("LOCAL-NORMATIVE", "街道行政规范性文件管理制度", "U");
const keepers = ["office-clerk", "office-head", "justice-assistant", "justice-office-head"] as const;

/** 规范性文件清理: one round over all documents, each kept, amended or repealed, the three lists published (NDR-20). */
export const documentCleanup = procedure({
  id: "document-cleanup",
  title: "规范性文件清理",
  area: "decision",
  basis: [NDR("20"), RULES],
  subject: "{name}",

  fields: {
    name: text("清理批次", { group: "部署" }),
    ground: longtext("清理依据和要求", { group: "部署" }),
    unit: unit("牵头单位", { group: "部署" }),
    dueOn: date("完成期限", { group: "部署" }),
    scopeText: longtext("清理范围", { group: "部署" }),
    list: table(
      "清理意见",
      {
        title: text("文件名称", { required: true }),
        number: text("发文字号", { required: true }),
        drafter: text("起草单位"),
        result: choice(
          "清理意见",
          { keep: "继续有效", amend: "予以修改", repeal: "予以废止、宣布失效" },
          { required: true },
        ),
        reason: text("理由"),
      },
      { group: "清理" },
    ),
    total: integer("清理件数", { group: "清理", unit: "件", min: 0 }),
    kept: integer("继续有效", { group: "清理", unit: "件", min: 0 }),
    amended: integer("予以修改", { group: "清理", unit: "件", min: 0 }),
    repealed: integer("予以废止、宣布失效", { group: "清理", unit: "件", min: 0 }),
    meeting: text("审议会议", { group: "决定" }),
    meetingOn: date("审议日期", { group: "决定" }),
    minutes: exhibits("会议纪要", { group: "决定" }),
    report: longtext("清理情况报告", { group: "报告" }),
    reportedTo: text("报送机关", { group: "报告" }),
    cancelText: longtext("取消清理的理由", { group: "部署" }),
  },
  facets: {
    topic: "name",
    unit: "unit",
    total: "total",
    quantity: "repealed",
    headcount: "amended",
    occurredOn: "meetingOn",
    decidedOn: "meetingOn",
    dueOn: "dueOn",
  },

  states: { reviewing: "逐件清理", proposed: "待审议", decided: "待报告", closed: ended("已办结") },
  initial: "reviewing",
  outcomes: { done: success("清理完毕"), cancelled: withdrawn("取消") },

  acts: {
    start: {
      title: "部署清理",
      basis: NDR("20"),
      from: "new",
      by: keepers,
      collects: ["name", "ground", "unit", "dueOn", "scopeText"],
      requires: [requires(atLeast("dueOn", valueAt("$today")), "完成期限不得早于今日", RULES)],
      assigns: { unit: "unit" },
      notifies: ["section-head"],
    },
    propose: {
      title: "提出清理意见",
      help: "逐件提出继续有效、修改、废止的意见；件数与清单一致",
      basis: NDR("20"),
      from: ["reviewing"],
      to: "proposed",
      by: [...keepers, "section-clerk", "section-head"],
      collects: ["list", "total", "kept", "amended", "repealed"],
      requires: [requires(filled("list.0.title"), "请列出清理的文件", NDR("20"))],
    },
    rework: {
      title: "退回补充清理",
      basis: RULES,
      from: ["proposed"],
      to: "reviewing",
      by: keepers,
      task: "optional",
    },
    decide: {
      title: "审议决定清理结果",
      help: "公布继续有效、修改、废止目录；被废止的文件另在各自的文件中办理废止",
      basis: NDR("20"),
      from: ["proposed"],
      to: "decided",
      by: ["office-clerk", "office-head"],
      collects: ["meeting", "meetingOn", "minutes"],
      requires: [requires(atMost("meetingOn", valueAt("$today")), "审议日期不得晚于今日", RULES)],
      approval: [
        consent("合法性审核", ["justice-office-head", "legal-reviewer"], { basis: NDR("08") }),
        consent("主要负责人审批", ["org-head"]),
      ],
      issues: ["cleanup-result"],
      publishes: [
        {
          title: "规范性文件清理结果公布",
          within: workdays(20),
          basis: [NDR("20"), OGI("26")],
          fields: ["name", "list"],
        },
      ],
    },
    reportResult: {
      title: "报告清理情况",
      basis: NDR("20"),
      from: ["decided"],
      to: "closed",
      outcome: "done",
      by: keepers,
      collects: ["report", "reportedTo?"],
    },
    cancel: {
      title: "取消清理",
      basis: RULES,
      from: ["reviewing", "proposed"],
      to: "closed",
      outcome: "cancelled",
      by: ["office-head", "justice-office-head"],
      collects: ["cancelText"],
      task: "optional",
    },
  },

  clocks: {
    due: {
      title: "清理完成期限",
      basis: [NDR("20"), RULES],
      length: days(0),
      from: "dueOn",
      starts: "start",
      stops: ["reportResult", "cancel"],
      roll: "none",
      warns: [days(10)],
      expires: "supervise",
    },
  },
  instruments: [cleanupResult],
  leads: ["office-head", "justice-office-head"],
  universal: { return: false, suspend: false, publish: keepers },
  seenBy: [...keepers, "section-clerk", "section-head", "legal-reviewer", "deputy-head", "org-head", "auditor"],
  retention: keep(30),
});
