import { child, consent } from "../../build/act.ts";
import { REV } from "../../build/basis.ts";
import { atMost, childrenClosed, done, gap, requires, valueAt } from "../../build/condition.ts";
import { choice, date, integer, longtext, text, unit } from "../../build/field.ts";
import { days, setting } from "../../build/length.ts";
import { ended, keep, localSetting, procedure, series, success } from "../../build/procedure.ts";
import { reviewReport } from "../../instruments/supervision/review-report.ts";
import { fileFields } from "./case-review/fields.ts";
import { readers, supervised, supervisors } from "./regime.ts";

const clerks = ["legal-reviewer", ...supervisors] as const;
const { round: _round, ...file } = fileFields;

/** 案卷评查活动: the year's files sampled, each reviewed as a matter of its own, and what they show reported (REV-06). */
export const reviewRound = procedure({
  id: "review-round",
  title: "案卷评查活动",
  area: "supervision",
  basis: REV("06"),
  subject: "{title}",
  numbering: { matter: series("{org}卷评活〔{year}〕{seq}号", { gapless: false }) },

  fields: {
    title: text("活动名称", { group: "方案" }),
    organiser: choice(
      "组织形式",
      { self: "自查自评", mutual: "交叉评查", district: "上级抽查评查" },
      { group: "方案" },
    ),
    host: unit("组织单位", { group: "方案" }),
    from: date("被评查案卷起始日期", { group: "方案" }),
    to: date("被评查案卷截止日期", { group: "方案" }),
    sampling: choice("抽取方式", { random: "随机抽取", all: "全部评查", targeted: "重点抽取" }, { group: "方案" }),
    sampleSize: integer("计划评查份数", { group: "方案", min: 1, unit: "份" }),
    finishBy: date("完成期限", { group: "方案" }),
    ...file,
    reportText: longtext("评查总体情况", { group: "通报" }),
    commonErrors: longtext("普遍性问题和原因", { group: "通报" }),
    advice: longtext("改进要求", { group: "通报" }),
  },
  facets: {
    category: "organiser",
    mode: "sampling",
    topic: "title",
    unit: "host",
    quantity: "sampleSize",
    dueOn: "finishBy",
  },

  states: { planned: "待批准", reviewing: "评查中", closed: ended("已通报") },
  initial: "planned",
  outcomes: { reported: success("已通报") },

  acts: {
    plan: {
      title: "制定评查方案",
      basis: REV("06"),
      from: "new",
      by: clerks,
      collects: ["title", "organiser", "host", "from", "to", "sampling", "sampleSize", "finishBy"],
      requires: [
        requires(
          gap("to", "finishBy", "month", { atMost: setting("withinMonths") }),
          "对上年度或者本年度的案卷每年评查一次，完成期限过晚",
          REV("06"),
        ),
        requires(atMost("from", valueAt("to")), "起始日期不得晚于截止日期", REV("06")),
      ],
    },
    start: {
      title: "批准方案",
      basis: REV("06"),
      from: ["planned"],
      to: "reviewing",
      by: clerks,
      approval: [consent("分管负责人审批", ["deputy-head", "org-head"], { basis: REV("06") })],
      notifies: ["review-assessor", ...supervised],
    },
    draw: {
      title: "抽取案卷",
      basis: [REV("06"), REV("10")],
      help: "每份案卷登记一次，指定两名评查人员",
      from: ["reviewing"],
      by: clerks,
      collects: ["fileNumber", "fileKind", "penalty?", "handlers", "organ", "fileClosedOn", "assessorA", "assessorB"],
      requires: [
        requires(atMost("fileClosedOn", valueAt("to")), "案卷不在被评查的期间内", REV("06")),
        requires(atMost("from", valueAt("fileClosedOn")), "案卷不在被评查的期间内", REV("06")),
      ],
      opens: [
        child("case-review", {
          round: "title",
          fileNumber: "fileNumber",
          fileKind: "fileKind",
          penalty: "penalty",
          handlers: "handlers",
          organ: "organ",
          fileClosedOn: "fileClosedOn",
          assessorA: "assessorA",
          assessorB: "assessorB",
        }),
      ],
      task: "awaited",
    },
    report: {
      title: "通报评查情况",
      basis: [REV("06"), REV("12")],
      from: ["reviewing"],
      to: "closed",
      outcome: "reported",
      by: ["legal-reviewer", "justice-office-head"],
      collects: ["reportText", "commonErrors", "advice"],
      requires: [
        requires(done("draw"), "尚未抽取案卷", REV("06")),
        requires(childrenClosed("case-review"), "尚有案卷未评查完毕", REV("12")),
      ],
      approval: [consent("负责人审签", ["deputy-head", "org-head"], { basis: REV("06") })],
      issues: ["review-report"],
      notifies: [...supervised],
    },
  },

  clocks: {
    finish: {
      title: "完成期限",
      basis: REV("06"),
      length: days(0),
      starts: "plan",
      from: "finishBy",
      stops: ["report"],
      warns: [days(30), days(7)],
      expires: "supervise",
    },
  },
  instruments: [reviewReport],
  settings: { withinMonths: localSetting("案卷截止后完成评查的期限（月）", 12, REV("06")) },
  leads: ["justice-office-head"],
  universal: { suspend: false, resume: false, return: false },
  seenBy: ["review-assessor", ...supervisors, ...supervised, ...readers],
  retention: keep(10),
});
