import { branch, child, collect, handler } from "../../build/act.ts";
import { MED, ZZ } from "../../build/basis.ts";
import { atLeast, atMost, done, is, not, requires, valueAt, where } from "../../build/condition.ts";
import { accounts, date, exhibits, integer, longtext, taxonomy, text, yesno } from "../../build/field.ts";
import { days } from "../../build/length.ts";
import { ended, keep, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { REPORT_CARRIED } from "./dispute-report.ts";
import { EVENT_FIELDS } from "./dispute-report/fields.ts";
import { OFFICE } from "./parts.ts";

const street = ["dispute-clerk", "mediation-head", "justice-office-head", "justice-assistant"] as const;
const checkers = [handler, "community-clerk", "grid-worker", "mediator"] as const;

/** 矛盾纠纷排查: a round asked of a community by a day; each dispute found becomes a report of its own; none is said, too. */
export const disputeScreening = procedure({
  id: "dispute-screening",
  title: "矛盾纠纷排查",
  area: "disputes",
  basis: [MED("08"), ZZ("01"), ZZ("04")],
  subject: "{title}",
  numbering: { matter: series("{org}纠排〔{year}〕{seq:4}号", { gapless: false }) },
  fields: {
    title: text("排查任务", { group: "任务" }),
    kind: taxonomy("排查类型", "screening-kind", { group: "任务" }),
    scope: longtext("排查范围和要求", { group: "任务" }),
    issuedOn: date("布置日期", { group: "任务" }),
    dueOn: date("完成期限", { group: "任务" }),
    checkers: accounts("排查人员", { group: "任务" }),
    ...EVENT_FIELDS,
    checkedOn: date("排查完成日期", { group: "排查结果" }),
    households: integer("走访户（家）数", { group: "排查结果", min: 0, unit: "户" }),
    none: yesno("未发现矛盾纠纷（零报告）", { group: "排查结果" }),
    summary: longtext("排查情况", { group: "排查结果" }),
    proofs: exhibits("走访记录、照片", { group: "排查结果" }),
    reviewText: longtext("审核意见", { group: "排查结果" }),
    cancelText: longtext("取消原因", { group: "排查结果" }),
  },
  facets: {
    category: "kind",
    community: "community",
    topic: "title",
    quantity: "households",
    filedOn: "issuedOn",
    occurredOn: "checkedOn",
    dueOn: "dueOn",
    person: "$matter.handler",
    flagged: "none",
  },
  states: { assigned: "排查中", submitted: "待审核", closed: ended("已办结") },
  initial: "assigned",
  outcomes: {
    found: success("发现纠纷并上报"),
    none: success("未发现纠纷"),
    cancelled: withdrawn("取消"),
  },
  acts: {
    assignRound: {
      title: "布置排查",
      basis: [ZZ("01"), ZZ("04")],
      from: "new",
      by: street,
      collects: ["title", "kind", "scope", "issuedOn", "dueOn", "community", "checkers?"],
      requires: [requires(atLeast("dueOn", valueAt("issuedOn")), "完成期限不得早于布置日期", OFFICE)],
      assigns: { unit: "community", handler: "checkers.0" },
      members: ["checkers"],
      notifies: ["community-clerk"],
    },
    reportFound: {
      title: "上报发现的纠纷",
      help: "发现一件上报一件，逐件化解",
      basis: [MED("08"), ZZ("01")],
      from: ["assigned"],
      by: checkers,
      collects: [
        "channel",
        "name",
        "occurredOn",
        "place",
        "scale",
        "dispute",
        "headcount",
        "request",
        "applicant",
        "respondent?",
        collect("escalationRisk", { required: false }),
      ],
      opens: [child("dispute-report", REPORT_CARRIED)],
      task: "optional",
    },
    submit: {
      title: "提交排查结果",
      basis: [ZZ("01"), OFFICE],
      from: ["assigned"],
      to: "submitted",
      by: checkers,
      collects: ["checkedOn", "households", "none", "summary", "proofs?"],
      requires: [
        requires(where(not(done("reportFound")), is("none", true)), "未上报纠纷的，请作零报告", OFFICE),
        requires(where(done("reportFound"), is("none", false)), "已上报纠纷的，不作零报告", OFFICE),
        requires(atMost("checkedOn", valueAt("$today")), "排查完成日期不得晚于今日", OFFICE),
      ],
    },
    accept: {
      title: "审核通过",
      basis: OFFICE,
      from: ["submitted"],
      to: [branch("closed", is("none", true), "none"), branch("closed", undefined, "found")],
      by: street,
      collects: ["reviewText?"],
    },
    redo: {
      title: "退回补充排查",
      basis: OFFICE,
      from: ["submitted"],
      to: "assigned",
      by: street,
      collects: ["reviewText"],
      task: "optional",
    },
    abandon: {
      title: "取消任务",
      basis: OFFICE,
      from: ["assigned"],
      to: "closed",
      outcome: "cancelled",
      by: street,
      collects: ["cancelText"],
      requires: [requires(not(done("reportFound")), "已上报纠纷的任务应当提交结果，不得取消", OFFICE)],
      task: "optional",
    },
  },
  clocks: {
    round: {
      title: "排查期限",
      basis: [ZZ("04"), OFFICE],
      length: days(0),
      starts: "assignRound",
      from: "dueOn",
      stops: ["submit", "abandon"],
      warns: [days(1)],
    },
  },
  leads: ["dispute-clerk", "mediation-head", "justice-office-head"],
  seenBy: [...street, "community-clerk", "grid-worker", "mediator", "deputy-head", "org-head", "auditor"],
  sensitivity: "personal",
  retention: keep(5),
});
