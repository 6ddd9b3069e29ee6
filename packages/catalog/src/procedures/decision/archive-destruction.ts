import { consent, handler } from "../../build/act.ts";
import { ARC, local } from "../../build/basis.ts";
import { apart, atMost, requires, valueAt } from "../../build/condition.ts";
import { accounts, date, integer, longtext, table, text } from "../../build/field.ts";
import { ended, keep, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { destructionCertificate } from "../../instruments/decision/destruction-certificate.ts";

/** The articles on appraisal and destruction were not at hand: what is asked here is the usual rule, marked as not verified. */
const RULES = local("LOCAL-ARCHIVE-DESTRUCTION", "档案鉴定销毁制度（两人鉴定、审批、两人监销）", "U");
const keepers = ["archive-clerk", "office-head"] as const;

/**
 * 档案销毁: files whose time of keeping is over are listed, appraised by two, permitted, and destroyed under the eyes of two. The
 * last act sets the destruction off; the list and the certificate are what remains, and are kept for ever.
 */
export const archiveDestruction = procedure({
  id: "archive-destruction",
  title: "档案销毁",
  area: "decision",
  basis: [ARC("03"), RULES],
  subject: "{title}",
  numbering: { matter: series("{org}档销〔{year}〕{seq}号") },

  fields: {
    title: text("清册名称", { group: "清册" }),
    list: table(
      "销毁清册",
      {
        matter: text("事项编码", { required: true }),
        number: text("编号"),
        procedure: text("程序代码", { required: true }),
        procedureTitle: text("程序", { required: true }),
        closedOn: date("办结日期", { required: true }),
        years: integer("保管年限", { unit: "年", min: 1, required: true }),
        revisions: integer("记录条数", { min: 1, required: true }),
        head: text("末条记录哈希", { required: true }),
      },
      { group: "清册", min: 1, max: 500, help: "由“档案保管”页面按保管期满的事项生成" },
    ),
    count: integer("件数", { group: "清册", unit: "件", min: 1 }),
    reason: longtext("销毁理由", { group: "清册" }),
    appraisers: accounts("鉴定人", { group: "鉴定", min: 2 }),
    appraisedOn: date("鉴定日期", { group: "鉴定" }),
    appraisal: longtext("鉴定意见", { group: "鉴定" }),
    supervisors: accounts("监销人", { group: "销毁", min: 2 }),
    destroyedOn: date("销毁日期", { group: "销毁" }),
    way: longtext("销毁方式", { group: "销毁" }),
    stopText: longtext("终止的理由", { group: "销毁" }),
  },
  facets: {
    topic: "title",
    quantity: "count",
    filedOn: "$on.list",
    decidedOn: "$on.permit",
    occurredOn: "destroyedOn",
  },

  states: {
    listed: "待鉴定",
    appraised: "待批准",
    permitted: "待销毁",
    destroyed: ended("已销毁"),
    stopped: ended("已终止"),
  },
  initial: "listed",
  outcomes: { destroyed: success("已销毁"), stopped: withdrawn("终止") },

  acts: {
    list: {
      title: "编制销毁清册",
      basis: [ARC("03"), RULES],
      from: "new",
      by: keepers,
      collects: ["title", "list", "count", "reason"],
      assigns: { handler: "$actor.account" },
    },
    appraise: {
      title: "鉴定",
      basis: RULES,
      from: ["listed"],
      to: "appraised",
      by: [handler, ...keepers],
      collects: ["appraisers", "appraisedOn", "appraisal"],
      requires: [requires(atMost("appraisedOn", valueAt("$today")), "鉴定日期不得晚于今日", RULES)],
      members: ["appraisers"],
    },
    permit: {
      title: "批准销毁",
      basis: RULES,
      from: ["appraised"],
      to: "permitted",
      by: [handler],
      approval: [
        consent("分管领导审核", ["deputy-head"], { basis: RULES, apartFrom: ["appraise"] }),
        consent("主要负责人批准", ["org-head"], { basis: RULES, apartFrom: ["appraise"] }),
      ],
    },
    destroy: {
      title: "销毁",
      help: "此后清册所列事项的内容、附件和当事人信息不能恢复",
      basis: RULES,
      from: ["permitted"],
      to: "destroyed",
      outcome: "destroyed",
      by: [handler],
      collects: ["supervisors", "destroyedOn", "way"],
      requires: [
        requires(atMost("destroyedOn", valueAt("$today")), "销毁日期不得晚于今日", RULES),
        requires(apart("supervisors", "list"), "监销人不得是编制清册的人员", RULES),
      ],
      members: ["supervisors"],
      issues: ["destruction-certificate"],
    },
    stop: {
      title: "终止销毁",
      basis: RULES,
      from: ["listed", "appraised", "permitted"],
      to: "stopped",
      outcome: "stopped",
      by: [handler, "office-head"],
      collects: ["stopText"],
      task: "optional",
    },
  },

  instruments: [destructionCertificate],
  leads: ["office-head", "org-head"],
  universal: { merge: false, reopen: false, void: false, return: false, withdraw: false },
  seenBy: ["archive-clerk", "office-head", "deputy-head", "org-head", "supervision-clerk", "auditor"],
  retention: keep(0),
});
