import { APL, DIS, HCP, PAF } from "../../../build/basis.ts";
import {
  anyOf,
  apart,
  atMost,
  contains,
  done,
  exhibitsAt,
  filled,
  gap,
  is,
  over,
  requires,
  running,
  served,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { collect, issue } from "../../../build/act.ts";
import { punishable } from "../culpability.ts";
import { fineProposed, withinBenchmark } from "../discretion.ts";
import { finedOnce, powerInForce } from "../offence.ts";
import { hearingDue, INVESTIGATION, officers, wasHeard, type OrdinaryActs } from "./parts.ts";

/** 告知、陈述申辩、听证 (行政处罚法第四十四条、第四十五条、第六十二条至第六十五条). */
export const hearing = {
  notify: {
    title: "行政处罚事先告知",
    basis: [APL(44), APL("63a"), HCP("21"), DIS("05")],
    from: ["concluded"],
    to: "notified",
    by: officers,
    collects: [
      "proposedSanctions",
      collect("proposedFine", { when: contains("proposedSanctions", "fine"), proposed: fineProposed }),
      "deviation?",
      collect("proposedConfiscation", {
        when: anyOf(
          contains("proposedSanctions", "confiscate-gains"),
          contains("proposedSanctions", "confiscate-goods"),
        ),
      }),
      "proposedText",
      "hearingRight",
      "contactPerson",
      "contactPhone",
    ],
    requires: [
      ...powerInForce,
      ...punishable,
      requires(
        where(contains("proposedSanctions", "fine"), over("proposedFine", 0)),
        "拟处罚款的，罚款金额须大于零",
        APL("09b"),
      ),
      requires(
        where(hearingDue, is("hearingRight", true)),
        "拟作出的行政处罚属于听证范围，应当告知当事人有要求听证的权利",
        [APL("63a"), APL("63b"), APL("63c"), APL("63f")],
      ),
      ...finedOnce("proposedFine"),
      ...withinBenchmark("proposedFine"),
    ],
    issues: ["penalty-notice"],
  },
  recordStatement: {
    title: "听取陈述、申辩",
    basis: [APL(45), HCP("22"), PAF("11")],
    from: ["notified", "hearing", "deciding"],
    by: officers,
    collects: ["statementOn", "statementText", "statementFiles?"],
    requires: [requires(done("notify"), "尚未告知", APL(44))],
    issues: ["statement-record"],
    task: "optional",
  },
  reexamine: {
    title: "复核陈述、申辩",
    basis: [APL(45), HCP("22"), PAF("11")],
    help: "当事人提出的事实、理由或者证据成立的，应当采纳；不得因当事人陈述、申辩而给予更重的处罚",
    from: ["notified", "hearing", "deciding"],
    by: officers,
    collects: ["statementAccepted", "statementReply"],
    requires: [requires(done("recordStatement"), "当事人没有提出陈述、申辩", APL(45))],
    issues: ["reexamination-opinion"],
    task: "optional",
  },
  waive: {
    title: "登记放弃陈述申辩、听证",
    basis: APL(62),
    from: ["notified"],
    by: officers,
    collects: ["waiver"],
    requires: [requires(exhibitsAt("waiver", 1), "当事人明确放弃的，须有书面声明", APL(62))],
    task: "optional",
  },
  requestHearing: {
    title: "受理听证申请",
    basis: APL("64a"),
    from: ["notified"],
    to: "hearing",
    by: officers,
    collects: ["hearingRequest"],
    requires: [
      requires(is("hearingRight", true), "本案不属于听证范围", APL("63a")),
      requires(running("hearingRequest"), "当事人要求听证，应当在行政机关告知后五日内提出", APL("64a")),
    ],
    task: "optional",
  },
  arrangeHearing: {
    title: "通知听证",
    basis: [APL("64b"), APL("64c"), APL("64d"), PAF("10")],
    from: ["hearing"],
    by: ["case-clerk", "legal-reviewer", "justice-office-head"],
    collects: ["hearingAt", "hearingPlace", "hearingOpen", "hearingChair"],
    requires: [
      requires(
        gap("$today", "hearingAt", "workday", { atLeast: 8 }),
        "应当在举行听证的七日前通知当事人：通知日、听证日均不计，中间须满七个工作日",
        [APL("64b"), APL(60)],
      ),
      requires(apart("hearingChair", ...INVESTIGATION), "听证由行政机关指定的非本案调查人员主持", APL("64d")),
    ],
    issues: ["hearing-notice"],
    task: "awaited",
  },
  holdHearing: {
    title: "举行听证",
    basis: [APL("64e"), APL("64g"), APL(65), PAF("10")],
    from: ["hearing"],
    to: "deciding",
    by: ["case-clerk", "legal-reviewer", "justice-office-head"],
    collects: ["hearingAgents", "hearingTranscript?", "hearingRecord", "hearingReport", "hearingRecusal?"],
    requires: [
      requires(served("hearing-notice"), "听证通知书尚未送达", APL("64b")),
      requires(
        gap("$served.hearing-notice", "hearingAt", "workday", { atLeast: 8 }),
        "听证通知书送达日与听证日之间须满七个工作日，请另行通知听证时间",
        APL("64b"),
      ),
      requires(atMost("hearingAt", valueAt("$now")), "尚未到听证时间", APL("64b")),
      requires(apart("hearingChair", ...INVESTIGATION), "听证由行政机关指定的非本案调查人员主持", APL("64d")),
    ],
    issues: [issue("hearing-record", filled("hearingTranscript")), "hearing-report"],
    members: ["hearingChair"],
  },
  endHearing: {
    title: "终止听证",
    basis: APL("64f"),
    from: ["hearing"],
    to: "deciding",
    by: ["case-clerk", "legal-reviewer", "justice-office-head"],
    collects: ["hearingEndGround", "hearingReport"],
    requires: [
      requires(
        anyOf(is("hearingEndGround", "withdrawn"), served("hearing-notice")),
        "未依法通知听证的，不得以当事人不出席终止听证",
        APL("64f"),
      ),
    ],
    task: "optional",
  },
  proceed: {
    title: "转入审查决定",
    basis: [APL(62), HCP("22")],
    from: ["notified"],
    to: "deciding",
    by: officers,
    requires: wasHeard,
  },
} satisfies OrdinaryActs;

/** What the notice proposed is the ceiling of the decision: more needs a new notice (行政处罚法第四十五条第二款). */
export const withinNotice = [
  requires(
    where(filled("fine"), atMost("fine", valueAt("proposedFine"))),
    "罚款不得超过已告知的金额；不得因当事人陈述、申辩而给予更重的处罚，确需加重的应当重新告知",
    [APL(45), APL(44)],
  ),
  requires(
    where(filled("confiscated"), atMost("confiscated", valueAt("proposedConfiscation"))),
    "没收金额不得超过已告知的金额，确需增加的应当重新告知",
    [APL(45), APL(44)],
  ),
  requires(contains("proposedSanctions", valueAt("sanctions")), "处罚种类须在已告知的范围内，确需变更的应当重新告知", [
    APL(45),
    APL(44),
  ]),
];
