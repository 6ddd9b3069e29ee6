import { branch, collect } from "../../../build/act.ts";
import { ACL, APL, HCP, PAF } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atMost,
  contains,
  done,
  exhibitsAt,
  is,
  not,
  over,
  overdue,
  requires,
  served,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { finePaid, surchargeLawful } from "../payment.ts";
import { headApproves, officers, type OrdinaryActs } from "./parts.ts";

export const decisionServed = requires(served("penalty-decision"), "行政处罚决定书尚未送达", [APL("61a"), APL("66a")]);

/** Nothing of a fine is owed any more, if there was one. */
const paidInFull = anyOf(not(contains("sanctions", "fine")), finePaid);

/** Nothing but a fine, a warning or a public criticism: nothing left to perform once it is paid. */
const onlyMoney = not(
  anyOf(
    ...[
      "confiscate-gains",
      "confiscate-goods",
      "suspend-permit",
      "lower-grade",
      "revoke-permit",
      "restrict-business",
      "stop-business",
      "close-down",
      "ban-from-trade",
      "other",
    ].map((kind) => contains("sanctions", kind)),
  ),
);

/** 送达、缴款、分期、加处、催告 (行政处罚法第六十一条, 第六十六条至第七十二条). */
export const execution = {
  consentToEDelivery: {
    title: "签订电子送达确认书",
    basis: [APL("61b"), HCP("37"), PAF("19")],
    help: "账号或者联系方式变更的，当事人应当在五个工作日内书面告知",
    from: "open",
    by: officers,
    collects: ["eAddress", "eFallback", "eConsent"],
    issues: ["e-delivery-consent"],
    lasting: true,
  },
  pay: {
    title: "登记缴款",
    basis: [APL(67), APL("67b"), APL(69), APL(70)],
    help: "每次缴款各登记一次，累计由系统计算",
    from: ["decided", "enforcing"],
    to: [
      branch("settled", allOf(paidInFull, anyOf(onlyMoney, done("perform")))),
      branch("enforcing", is("$matter.state", "enforcing")),
      branch("decided"),
    ],
    by: ["finance-clerk", "case-clerk"],
    collects: [
      "paidOn",
      "paidAmount",
      "payWay",
      "receiptNumber",
      collect("cashRequest", { when: is("payWay", "cash") }),
      "nextDueOn?",
    ],
    sets: { paidTotal: "$computed.paidInAll" },
    requires: [
      decisionServed,
      requires(
        where(is("payWay", "cash"), exhibitsAt("cashRequest", 1)),
        "除边远、水上、交通不便地区经当事人提出的以外，执法人员不得自行收缴罚款",
        [APL(69), APL("67b")],
      ),
      requires(atMost("paidOn", valueAt("$today")), "缴款日期不得晚于今日", APL(67)),
      requires(over("paidAmount", 0), "缴款金额须大于零", APL(67)),
    ],
  },
  remit: {
    title: "当场收缴罚款交至机关",
    basis: APL("71a"),
    from: "open",
    by: [...officers, "finance-clerk"],
    collects: ["remittedOn"],
    requires: [requires(is("payWay", "cash"), "本案罚款不是当场收缴", APL("71a"))],
  },
  bank: {
    title: "罚款缴付指定银行",
    basis: APL("71b"),
    from: "open",
    by: ["finance-clerk"],
    collects: ["bankedOn"],
    requires: [requires(done("remit"), "执法人员尚未将罚款交至机关", APL("71b"))],
  },
  perform: {
    title: "登记履行情况",
    basis: APL("66a"),
    help: "警告、没收、责令停产停业等非罚款处罚的履行",
    from: ["decided", "enforcing"],
    to: [branch("settled", paidInFull), branch("enforcing", is("$matter.state", "enforcing")), branch("decided")],
    by: officers,
    collects: ["performedOn", "performance"],
    requires: [decisionServed, requires(atMost("performedOn", valueAt("$today")), "履行日期不得晚于今日", APL("66a"))],
    task: "optional",
  },
  defer: {
    title: "批准暂缓（分期）缴纳罚款",
    basis: [APL("66b"), APL("72c"), PAF("20")],
    help: "批准后期限重排：加处罚款和申请法院强制执行的期限自暂缓或者分期期满之日起算",
    from: ["decided"],
    by: officers,
    collects: [
      "deferAskedOn?",
      "deferKind",
      "deferUntil",
      "deferReason",
      collect("instalments", { when: is("deferKind", "instalments") }),
      collect("nextDueOn", { when: is("deferKind", "instalments") }),
    ],
    requires: [
      decisionServed,
      requires(contains("sanctions", "fine"), "本案没有罚款", APL("66b")),
      requires(over("deferUntil", valueAt("$today")), "暂缓或者分期的截止日期须晚于今日", APL("66b")),
      requires(
        where(is("deferKind", "instalments"), is("$computed.instalmentsTotal", valueAt("$computed.owed"))),
        "各期金额之和须等于尚未缴纳的罚款",
        APL("66b"),
      ),
      requires(
        where(is("deferKind", "instalments"), is("deferUntil", valueAt("$computed.lastInstalment"))),
        "分期的截止日期须为最后一期的缴款日期",
        APL("66b"),
      ),
    ],
    approval: [headApproves("机关负责人批准", APL("66b"))],
    issues: ["deferral-approval"],
  },
  addSurcharge: {
    title: "加处罚款",
    basis: [APL("72a"), ACL(45)],
    from: ["decided"],
    by: officers,
    collects: [collect("surcharge", { proposed: { to: "$computed.surchargeDue" } }), "surchargeReason?"],
    requires: [
      requires(anyOf(overdue("pay"), overdue("deferred")), "缴款期限尚未届满，不得加处罚款", APL("72a")),
      ...surchargeLawful,
    ],
    approval: [headApproves("机关负责人批准", APL("72a"))],
    issues: ["surcharge-decision"],
  },
  demand: {
    title: "催告履行",
    basis: [ACL(54), ACL(35), PAF("21")],
    from: ["decided"],
    by: officers,
    requires: [decisionServed],
    issues: ["payment-demand"],
  },
  amendDecision: {
    title: "补正、更正处罚决定",
    basis: HCP("28"),
    help: "决定有遗漏、对公民权利义务不产生实际影响的，补正；文字表述或者计算错误的，更正",
    from: ["decided", "enforcing", "settled"],
    by: officers,
    collects: ["amendKind", "amendText"],
    requires: [requires(done("punish"), "本案没有作出行政处罚决定", HCP("28"))],
    approval: [headApproves("机关负责人批准", HCP("28"))],
    issues: ["amendment-notice"],
    task: "optional",
  },
} satisfies OrdinaryActs;
