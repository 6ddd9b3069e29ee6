import { branch, consent, handler, opener } from "../../build/act.ts";
import { local, MED } from "../../build/basis.ts";
import { apart, atMost, is, over, requires, valueAt } from "../../build/condition.ts";
import { account, choice, date, longtext, matterRef, money, table, taxonomy, text } from "../../build/field.ts";
import { ended, failure, keep, localSetting, procedure, series, success } from "../../build/procedure.ts";
import { setting, workdays } from "../../build/length.ts";
import { subsidyApproval } from "../../instruments/disputes/subsidy-approval.ts";

const SUBSIDY = local("LOCAL-SUBSIDY", "人民调解以案定补办法", "U");

/** 以案定补: a mediator is paid by the case from public funds; the parties pay nothing (人民调解法第四条). */
export const mediationSubsidy = procedure({
  id: "mediation-subsidy",
  title: "人民调解以案定补",
  area: "disputes",
  basis: [MED("02"), SUBSIDY],
  subject: "{mediatorName} {period}",
  numbering: { matter: series("{org}调补〔{year}〕{seq:3}号", { gapless: false }) },
  fields: {
    mediator: account("人民调解员", { group: "申领" }),
    mediatorName: text("人民调解员姓名", { group: "申领" }),
    period: text("补贴期间", { group: "申领", help: "如2024年第三季度" }),
    cases: table(
      "案件",
      {
        matter: matterRef("人民调解", "mediation"),
        number: text("案件编号", { required: true }),
        grade: taxonomy("等次", "subsidy-grade", { required: true }),
        amount: money("补贴", { required: true, min: 0 }),
      },
      { group: "申领", help: "一件案件只申领一次" },
    ),
    total: money("补贴合计", { group: "申领", min: 0 }),
    audit: choice("审核结论", { agreed: "同意", returned: "退回补正", refused: "不同意" }, { group: "审核" }),
    auditText: longtext("审核意见", { group: "审核" }),
    paidOn: date("发放日期", { group: "发放" }),
    voucher: text("凭证号", { group: "发放" }),
  },
  computed: {
    total: { title: "补贴合计", type: "money", formula: { sum: [{ path: "cases.amount" }] }, basis: [SUBSIDY] },
  },
  facets: {
    person: "mediator",
    topic: "period",
    amount: "total",
    filedOn: "$first.claimSubsidy",
    decidedOn: "$on.auditClaim",
    paidOn: "paidOn",
    mode: "audit",
  },
  states: { claimed: "待审核", returned: "待补正", approved: "待发放", closed: ended("已办结") },
  initial: "claimed",
  outcomes: { paid: success("已发放"), refused: failure("不予补贴") },
  acts: {
    claimSubsidy: {
      title: "申领",
      basis: SUBSIDY,
      from: "new",
      by: ["mediator", "dispute-clerk"],
      collects: ["mediator", "mediatorName", "period", "cases"],
      sets: { total: "$computed.total" },
      requires: [requires(over("total", 0), "补贴合计须大于零", SUBSIDY)],
      members: ["mediator"],
      notifies: ["mediation-head"],
    },
    amend: {
      title: "补正",
      basis: SUBSIDY,
      from: ["returned"],
      to: "claimed",
      by: [opener, handler, "mediator"],
      collects: ["cases"],
      sets: { total: "$computed.total" },
      requires: [requires(over("total", 0), "补贴合计须大于零", SUBSIDY)],
    },
    auditClaim: {
      title: "审核",
      help: "核对卷宗、协议和回访；申领人不得审核自己的申领",
      basis: [SUBSIDY, MED("02")],
      from: ["claimed"],
      to: [
        branch("approved", is("audit", "agreed")),
        branch("returned", is("audit", "returned")),
        branch("closed", undefined, "refused"),
      ],
      by: ["mediation-head", "justice-assistant"],
      collects: ["audit", "auditText"],
      requires: [requires(apart("$actor.account", "claimSubsidy"), "申领人不得审核自己的申领", SUBSIDY)],
      approval: [
        consent("司法所所长审核", ["justice-office-head"], { when: is("audit", "agreed") }),
        consent("分管负责人审批", ["deputy-head"], { when: is("audit", "agreed") }),
      ],
      issues: [{ instrument: "subsidy-approval", when: is("audit", "agreed") }],
    },
    pay: {
      title: "发放",
      basis: SUBSIDY,
      from: ["approved"],
      to: "closed",
      outcome: "paid",
      by: ["finance-clerk"],
      collects: ["paidOn", "voucher?"],
      requires: [requires(atMost("paidOn", valueAt("$today")), "发放日期不得晚于今日", SUBSIDY)],
    },
  },
  clocks: {
    audit: {
      title: "审核期限",
      basis: SUBSIDY,
      length: workdays(setting("auditDays")),
      starts: ["claimSubsidy", "amend"],
      stops: ["auditClaim"],
    },
  },
  instruments: [subsidyApproval],
  settings: { auditDays: localSetting("审核期限（工作日）", 10, SUBSIDY) },
  leads: ["mediation-head", "justice-office-head"],
  seenBy: [
    "mediator",
    "dispute-clerk",
    "mediation-head",
    "justice-assistant",
    "justice-office-head",
    "finance-clerk",
    "deputy-head",
    "auditor",
  ],
  retention: keep(10),
});
