import { branch, collect, system } from "../../../build/act.ts";
import { ACL, APL, HCP, PAF, TRF, TSY } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  contains,
  done,
  exhibitsAt,
  filled,
  is,
  not,
  oneOf,
  over,
  overdue,
  requires,
  served,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { toldBack } from "../../events/told-back.ts";
import { headApproves, officers, type OrdinaryActs } from "./parts.ts";

const decisionServed = requires(served("penalty-decision"), "行政处罚决定书尚未送达", [APL("61a"), APL("66a")]);

/** Nothing is owed any more but what is recorded as done: money paid in full, the rest performed. */
const paidInFull = anyOf(
  not(contains("sanctions", "fine")),
  allOf(filled("paidAmount"), atLeast("paidAmount", valueAt("fine"))),
);

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

/** 执行、救济、结案 (行政处罚法第六十六条至第七十三条; 行政强制法第五章). */
export const execution = {
  consentToEDelivery: {
    title: "签订电子送达确认书",
    basis: [APL("61b"), HCP("37"), PAF("19")],
    from: "open",
    by: officers,
    collects: ["eAddress", "eFallback", "eConsent"],
    issues: ["e-delivery-consent"],
    lasting: true,
  },
  pay: {
    title: "登记缴款",
    basis: [APL(67), APL("67b"), APL(69), APL(70)],
    from: ["decided", "enforcing"],
    to: [branch("settled", allOf(paidInFull, anyOf(onlyMoney, done("perform")))), branch("decided")],
    by: ["finance-clerk", "case-clerk"],
    collects: [
      "paidOn",
      "paidAmount",
      "payWay",
      "receiptNumber",
      collect("cashRequest", { when: is("payWay", "cash") }),
    ],
    requires: [
      decisionServed,
      requires(
        where(is("payWay", "cash"), exhibitsAt("cashRequest", 1)),
        "除边远、水上、交通不便地区经当事人提出的以外，执法人员不得自行收缴罚款",
        [APL(69), APL("67b")],
      ),
      requires(atMost("paidOn", valueAt("$today")), "缴款日期不得晚于今日", APL(67)),
      requires(over("paidAmount", 0), "累计实缴金额须大于零", APL(67)),
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
  perform: {
    title: "登记履行情况",
    basis: APL("66a"),
    help: "警告、没收、责令停产停业等非罚款处罚的履行",
    from: ["decided", "enforcing"],
    to: [branch("settled", paidInFull), branch("decided")],
    by: officers,
    collects: ["performedOn", "performance"],
    requires: [decisionServed, requires(atMost("performedOn", valueAt("$today")), "履行日期不得晚于今日", APL("66a"))],
    task: "optional",
  },
  defer: {
    title: "批准暂缓（分期）缴纳罚款",
    basis: [APL("66b"), PAF("20")],
    from: ["decided"],
    by: officers,
    collects: ["deferKind", "deferUntil", "deferReason"],
    requires: [
      decisionServed,
      requires(contains("sanctions", "fine"), "本案没有罚款", APL("66b")),
      requires(over("deferUntil", valueAt("$today")), "暂缓或者分期的截止日期须晚于今日", APL("66b")),
    ],
    approval: [headApproves("机关负责人批准", APL("66b"))],
  },
  addSurcharge: {
    title: "加处罚款",
    basis: [APL("72a"), ACL(45)],
    from: ["decided"],
    by: officers,
    collects: ["surcharge"],
    requires: [
      requires(anyOf(overdue("pay"), overdue("deferred")), "缴款期限尚未届满，不得加处罚款", APL("72a")),
      requires(atMost("surcharge", valueAt("fine")), "加处罚款的数额不得超出罚款的数额", [APL("72a"), ACL(45)]),
      requires(
        not(allOf(done("registerRemedy"), not(done("endRemedy", { after: "registerRemedy" })))),
        "当事人申请行政复议或者提起行政诉讼的，加处罚款的数额在行政复议或者行政诉讼期间不予计算",
        APL("73b"),
      ),
    ],
    approval: [headApproves("机关负责人批准", APL("72a"))],
  },
  demand: {
    title: "催告履行",
    basis: [ACL(54), ACL(35), PAF("21")],
    from: ["decided"],
    by: officers,
    requires: [decisionServed],
    issues: ["payment-demand"],
  },
  applyCourt: {
    title: "申请法院强制执行",
    basis: [ACL(53), ACL(54), ACL(55), PAF("23")],
    from: ["decided"],
    to: "enforcing",
    by: officers,
    collects: ["courtName", "courtFiles"],
    requires: [
      requires(
        anyOf(done("appealLapses"), allOf(done("endRemedy"), oneOf("remedyResult", "upheld", "withdrawn"))),
        "法定的复议、诉讼期限尚未届满，不得申请人民法院强制执行",
        ACL(53),
      ),
      requires(overdue("demandPeriod"), "催告书送达十日后当事人仍未履行义务的，才可以申请人民法院强制执行", ACL(54)),
      requires(
        anyOf(not(filled("deferUntil")), over("$today", valueAt("deferUntil"))),
        "批准暂缓或者分期缴纳的，申请期限自暂缓或者分期缴纳期限结束之日起计算",
        APL("72c"),
      ),
    ],
    approval: [headApproves("机关负责人签署强制执行申请书", ACL(55))],
    task: "optional",
  },
  courtRules: {
    title: "登记法院裁定",
    basis: [ACL(56), ACL(57), ACL(58)],
    from: ["enforcing"],
    by: officers,
    collects: ["courtRuling", "courtText"],
  },
  endExecution: {
    title: "终结执行",
    basis: [ACL(40), HCP("31")],
    from: ["decided", "enforcing"],
    to: "settled",
    by: officers,
    collects: ["closingReason"],
    approval: [headApproves("机关负责人批准终结执行", ACL(40))],
    task: "optional",
  },
  appealLapses: {
    title: "复议、诉讼期限届满",
    basis: ACL(53),
    from: "open",
    by: [system],
    lasting: true,
  },
  registerRemedy: {
    title: "登记行政复议、行政诉讼",
    basis: [APL("73a"), APL("73b")],
    from: ["decided", "enforcing", "settled", "closed"],
    by: [...officers, "litigation-clerk"],
    collects: ["remedyKind", "remedyOn"],
    task: "optional",
  },
  endRemedy: {
    title: "登记复议、诉讼结果",
    basis: [APL("73b"), APL("48b")],
    from: ["decided", "enforcing", "settled", "closed"],
    by: [...officers, "litigation-clerk"],
    collects: ["remedyResult", "remedyText"],
    requires: [requires(done("registerRemedy"), "尚未登记行政复议、行政诉讼", APL("73a"))],
    task: "optional",
  },
  revoke: {
    title: "处罚决定被变更、撤销、确认违法或者无效",
    basis: [APL("48b"), HCP("10b"), TSY("06c")],
    help: "三日内撤回公开的处罚决定信息并公开说明理由",
    from: ["decided", "enforcing"],
    to: "settled",
    by: [...officers, "litigation-clerk"],
    collects: ["remedyResult", "remedyText"],
    requires: [
      requires(
        oneOf("remedyResult", "changed", "revoked", "unlawful"),
        "请选择变更、撤销或者确认违法、无效",
        APL("48b"),
      ),
    ],
    task: "optional",
  },
  revokeLater: {
    title: "结案后处罚决定被变更、撤销、确认违法或者无效",
    basis: [APL("48b"), HCP("10b"), TSY("06c")],
    help: "三日内撤回公开的处罚决定信息并公开说明理由",
    from: ["settled", "closed"],
    by: [...officers, "litigation-clerk"],
    collects: ["remedyResult", "remedyText"],
    requires: [
      requires(done("punish"), "本案没有作出行政处罚决定", APL("48b")),
      requires(
        oneOf("remedyResult", "changed", "revoked", "unlawful"),
        "请选择变更、撤销或者确认违法、无效",
        APL("48b"),
      ),
    ],
    task: "optional",
  },
  close: {
    title: "结案",
    basis: [HCP("31"), PAF("25")],
    from: ["settled"],
    to: [
      branch("closed", is("closingKind", "executed"), "executed"),
      branch("closed", is("closingKind", "executionEnded"), "executionEnded"),
      branch("closed", is("closingKind", "noPenalty"), "noPenalty"),
      branch("closed", is("closingKind", "transferred"), "transferred"),
      branch("closed", is("closingKind", "filingWithdrawn"), "filingWithdrawn"),
      branch("closed", is("closingKind", "revoked"), "revoked"),
      branch("closed", undefined, "investigationEnded"),
    ],
    by: officers,
    collects: ["closingKind", "closingReason"],
    requires: [
      requires(
        where(is("closingKind", "executed"), allOf(done("punish"), anyOf(done("pay"), done("perform")))),
        "处罚决定尚未执行完毕",
        HCP("31"),
      ),
      requires(where(is("closingKind", "executionEnded"), done("endExecution")), "尚未批准终结执行", HCP("31")),
      requires(
        where(is("closingKind", "noPenalty"), allOf(done("exempt"), served("no-penalty-decision"))),
        "尚未作出并送达不予行政处罚决定",
        [HCP("31"), APL("57a")],
      ),
      requires(where(is("closingKind", "transferred"), done("policeAccepts")), "尚未移送", [HCP("31"), TRF("12")]),
      requires(
        where(oneOf("closingKind", "investigationEnded", "filingWithdrawn"), done("endInvestigation")),
        "尚未批准终止调查",
        HCP("31"),
      ),
      requires(where(is("closingKind", "revoked"), done("revoke")), "没有处罚决定被撤销的登记", APL("48b")),
      requires(
        not(allOf(filled("payWay"), is("payWay", "cash"), not(done("remit")))),
        "当场收缴的罚款尚未交至机关",
        APL("71a"),
      ),
    ],
    approval: [headApproves("机关负责人批准结案", HCP("31"))],
    issues: ["closing-approval"],
    reports: toldBack("closingReason"),
  },
} satisfies OrdinaryActs;
