import { branch, followUp } from "../../../build/act.ts";
import { ACL, APL, HCP, POW, TSY } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  apart,
  atLeast,
  done,
  filled,
  is,
  not,
  over,
  overdue,
  requires,
  served,
  valueAt,
  where,
  isNot,
} from "../../../build/condition.ts";
import { headApproves, officers } from "../compulsion.ts";
import { competent, twoOfficers, type ConstructionActs } from "./discovering.ts";

/** The party was told and heard before it is ordered to pull down. */
const heard = [
  requires(served("demolition-prior-notice"), "未送达责令拆除事先告知书，不得作出决定", [APL(44), APL(62)]),
  requires(anyOf(done("recordStatement", { after: "notify" }), overdue("statement")), "陈述、申辩期限尚未届满", [
    APL(45),
    HCP("22"),
  ]),
  requires(
    anyOf(not(filled("statementText")), filled("statementReply")),
    "当事人提出陈述、申辩的，应当先进行复核",
    APL(45),
  ),
];

/** 告知、审核、责令限期拆除或者改正 (城乡规划法第六十四条、第六十五条). */
export const deciding = {
  notify: {
    title: "责令拆除事先告知",
    basis: [APL(44), APL(45), HCP("22")],
    from: ["determined"],
    to: "notified",
    by: officers,
    collects: ["facts", "orderText", "orderLaw", "eConsent?"],
    requires: [
      requires(is("determination", "removable"), "规划认定结论不是应当拆除", POW(12)),
      requires(
        anyOf(is("builderKnown", true), overdue("builderNotice")),
        "建设单位（个人）尚未确定，通告期未满",
        ACL("LOC"),
      ),
    ],
    issues: ["demolition-prior-notice"],
  },
  recordStatement: {
    title: "听取、复核陈述申辩",
    basis: [APL(45), HCP("22")],
    from: ["notified"],
    by: officers,
    collects: ["statementText", "statementReply"],
    task: "optional",
  },
  submitReview: {
    title: "送法制审核",
    basis: TSY("12"),
    from: ["notified"],
    to: "reviewing",
    by: officers,
    notifies: ["legal-reviewer"],
  },
  review: {
    title: "法制审核",
    basis: [TSY("12"), POW("17")],
    from: ["reviewing"],
    to: [branch("notified", is("reviewOpinion", "agree")), branch("determined")],
    by: ["legal-reviewer"],
    collects: ["reviewOpinion", "reviewText"],
    requires: [
      requires(
        apart("$actor.account", "arrive", "file", "measure", "notify"),
        "案件承办人员不得同时担任法制审核人员",
        POW("17"),
      ),
    ],
  },
  orderDemolition: {
    title: "责令限期拆除",
    basis: [POW(11), POW(12), ACL(44)],
    from: ["notified"],
    to: "ordered",
    by: officers,
    collects: ["officers", "orderText", "orderLaw", "demolishBy"],
    requires: [
      twoOfficers,
      competent,
      ...heard,
      requires(
        anyOf(
          is("$setting.reviewDemolition", false),
          allOf(done("review", { after: "notify" }), is("reviewOpinion", "agree")),
        ),
        "重大执法决定未经法制审核或者审核未通过的，不得作出决定",
        TSY("12"),
      ),
      requires(over("demolishBy", valueAt("$today")), "自行拆除期限须晚于今日", POW(11)),
    ],
    approval: [headApproves("机关负责人审查决定", [POW(11), POW(12)])],
    issues: ["demolition-order"],
    members: ["officers"],
  },
  orderCorrection: {
    title: "责令限期改正",
    basis: [POW(11), POW(12), APL("28a")],
    help: "尚可采取改正措施消除对规划实施的影响的",
    from: ["determined"],
    to: "correcting",
    by: officers,
    collects: ["officers", "correction", "correctionLaw", "correctBy"],
    requires: [
      twoOfficers,
      competent,
      requires(is("determination", "correctable"), "规划认定结论不是可以改正", POW(12)),
      requires(atLeast("correctBy", valueAt("$today")), "改正期限不得早于今日", POW(11)),
    ],
    issues: ["rectification-order"],
    members: ["officers"],
  },
  checkCorrection: {
    title: "复查改正情况",
    basis: [POW(11), POW(12), APL("28a")],
    from: ["correcting"],
    to: [branch("settled", is("corrected", "done")), branch("correcting")],
    by: officers,
    collects: ["corrected", "correctedText", "after"],
  },
  punish: {
    title: "转行政处罚（罚款、没收）",
    basis: [POW(12), APL("54b")],
    from: ["determined", "correcting", "ordered", "settled"],
    by: officers,
    collects: ["penaltyReason"],
    requires: [
      requires(isNot("determination", "lawful"), "合法建设不予处罚", APL(40)),
      requires(not({ related: "followUp", procedure: "ordinary-penalty", are: "present" }), "已转行政处罚", APL(29)),
    ],
    opens: [
      followUp("ordinary-penalty", {
        source: "=inspection",
        sourceNumber: "$matter.number",
        clue: "penaltyReason",
        foundOn: "$matter.openedOn",
        offender: "offender",
        cause: "cause",
        occurredAt: "occurredAt",
        place: "place",
        evidence: "evidence",
        officers: "officers",
      }),
    ],
    task: "optional",
    lasting: true,
  },
  confiscate: {
    title: "没收执行完毕",
    basis: POW(12),
    from: ["determined"],
    to: "settled",
    by: officers,
    requires: [
      requires(
        where(is("determination", "confiscable"), {
          related: "followUp",
          procedure: "ordinary-penalty",
          are: "allClosed",
          outcome: "executed",
        }),
        "不能拆除的，没收实物或者违法收入须经行政处罚程序，处罚案件尚未执行完毕",
        POW(12),
      ),
      requires(is("determination", "confiscable"), "规划认定结论不是没收", POW(12)),
    ],
    task: "optional",
  },
} satisfies ConstructionActs;
