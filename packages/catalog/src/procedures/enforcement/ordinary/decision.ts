import { branch, collect, issue } from "../../../build/act.ts";
import { APL, DIS, HCP, PAF, POW, TSY } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  apart,
  atLeast,
  atMost,
  contains,
  done,
  filled,
  given,
  is,
  not,
  oneOf,
  over,
  requires,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { exemptionGrounds, lighterForMinors, punishable } from "../culpability.ts";
import {
  benchmarkExplained,
  deviationApproved,
  deviationConsent,
  fineProposed,
  withinBenchmark,
} from "../discretion.ts";
import { finedOnce, powerInForce, twoCertified } from "../offence.ts";
import { lawfullyPublic, penaltyPublished } from "../publicity.ts";
import { withinNotice } from "./hearing.ts";
import {
  headApproves,
  INVESTIGATION,
  officers,
  reviewDue,
  reviewPassed,
  wasHeard,
  type OrdinaryActs,
} from "./parts.ts";

const reviewed = requires(
  where(reviewDue, reviewPassed),
  "应当进行法制审核的案件，未经法制审核或者审核未通过的，不得作出决定",
  [APL("58e"), APL("58a"), APL("58b"), APL("58c")],
);
const discussed = requires(
  where(is("complexOrMajor", true), done("discuss", { after: "conclude" })),
  "对情节复杂或者重大违法行为给予行政处罚，行政机关负责人应当集体讨论决定",
  [APL("57b"), POW("34"), PAF("13")],
);

/** What was gained by the offence is taken, but for what goes back to those it was taken from (行政处罚法第二十八条第二款). */
const gainsTaken = anyOf(
  allOf(filled("confiscated"), atLeast("confiscated", valueAt("$computed.gainsToTake"))),
  atMost("$computed.gainsToTake", 0),
);

/** 法制审核、集体讨论、决定 (行政处罚法第五十七条至第六十条). */
export const decision = {
  submitReview: {
    title: "送法制审核",
    basis: [APL("58a"), TSY("12"), HCP("24")],
    from: ["deciding"],
    to: "reviewing",
    by: officers,
    notifies: ["legal-reviewer"],
    task: "optional",
  },
  review: {
    title: "法制审核",
    basis: [APL("58e"), APL("58f"), HCP("24"), HCP("25"), TSY("13a"), TSY("13b"), PAF("12")],
    from: ["reviewing"],
    to: [branch("investigating", is("reviewOpinion", "supplement")), branch("deciding")],
    by: ["legal-reviewer"],
    collects: ["reviewItems", "reviewOpinion", "reviewText", "reviewQualification", "reviewerFirst?"],
    requires: [
      requires(
        apart("$actor.account", ...INVESTIGATION, "notify", "holdHearing"),
        "案件查办人员不得同时担任本案的法制审核人员",
        POW("17"),
      ),
      requires(
        where(
          is("reviewOpinion", "agree"),
          allOf(
            ...["subject", "procedure", "evidence", "law", "power", "document", "crime"].map((one) =>
              contains("reviewItems", one),
            ),
          ),
        ),
        "同意的，须逐项审核主体、程序、事实证据、法律适用和裁量、权限、文书、是否移送",
        [HCP("24"), TSY("13a")],
      ),
      requires(
        where(given("reviewerFirst", true), is("reviewQualification", "qualified")),
        "初次从事行政处罚决定法制审核的人员，应当通过国家统一法律职业资格考试取得法律职业资格",
        [APL("58f"), POW("18")],
      ),
    ],
    issues: ["penalty-review-opinion"],
  },
  discuss: {
    title: "负责人集体讨论",
    basis: [APL("57b"), POW("34"), PAF("13")],
    from: ["deciding"],
    by: ["case-clerk", "office-clerk", "org-head", "deputy-head"],
    collects: [
      "discussedOn",
      "discussionChair",
      "discussants",
      "discussionText",
      "discussionResult",
      "discussionRecord",
    ],
    requires: [
      requires(atMost("discussedOn", valueAt("$today")), "集体讨论日期不得晚于今日", PAF("13")),
      requires(where(reviewDue, reviewPassed), "应当先经法制审核，再提交集体讨论", APL("58e")),
    ],
    issues: ["discussion-record"],
    members: ["discussants"],
    task: "optional",
  },
  reinvestigate: {
    title: "补充调查",
    basis: [APL("54a"), HCP("25")],
    from: ["concluded", "notified", "deciding"],
    to: "investigating",
    by: officers,
    collects: ["course"],
    task: "optional",
  },
  punish: {
    title: "作出行政处罚决定",
    basis: [APL("57a"), APL("59a"), APL(60), PAF("14"), DIS("05")],
    from: ["deciding"],
    to: "decided",
    by: officers,
    collects: [
      "officers",
      "sanctions",
      collect("fine", { when: contains("sanctions", "fine"), proposed: fineProposed }),
      collect("confiscated", {
        when: anyOf(contains("sanctions", "confiscate-gains"), contains("sanctions", "confiscate-goods")),
      }),
      "sanctionText",
      "performBy",
      "discretionStep",
      "discretionReason",
      "deviation?",
      "deviationApproval?",
      "correctionState?",
      "permits?",
      "validUntil?",
      "publicity",
      collect("withholdGround", { when: is("publicity", "withhold") }),
    ],
    sets: { organ: "$computed.organ", organCode: "$computed.organCode" },
    requires: [
      ...twoCertified,
      ...powerInForce,
      ...punishable,
      lighterForMinors,
      requires(is("conclusion", "punish"), "调查终结的处理建议不是给予行政处罚，请补充调查后重新终结", APL("57a")),
      ...wasHeard,
      ...withinNotice,
      requires(where(contains("sanctions", "fine"), over("fine", 0)), "罚款金额须大于零", APL("09b")),
      ...finedOnce("fine"),
      ...withinBenchmark("fine"),
      deviationApproved,
      benchmarkExplained,
      requires(
        anyOf(done("orderCorrection"), filled("correctionState")),
        "实施行政处罚时，应当责令当事人改正或者限期改正违法行为；已自行改正或者无可改正的，请说明",
        APL("28a"),
      ),
      requires(where(given("correctionState", "ordered"), done("orderCorrection")), "尚未责令改正", APL("28a")),
      requires(
        where(filled("illegalGains"), where(over("illegalGains", 0), gainsTaken)),
        "当事人有违法所得，除依法应当退赔的外，应当予以没收",
        APL("28b"),
      ),
      requires(
        where(
          anyOf(contains("sanctions", "suspend-permit"), contains("sanctions", "revoke-permit")),
          filled("permits"),
        ),
        "暂扣、吊销许可证件的，须写明证照名称及编号",
        APL("59a"),
      ),
      ...lawfullyPublic,
      reviewed,
      discussed,
    ],
    approval: [deviationConsent, headApproves("机关负责人审查决定", APL("57a"))],
    issues: ["penalty-decision"],
    publishes: [
      penaltyPublished([
        "offender",
        "cause",
        "facts",
        "penaltyLaw",
        "sanctions",
        "sanctionText",
        "fine",
        "confiscated",
      ]),
    ],
    members: ["officers"],
  },
  exempt: {
    title: "决定不予行政处罚",
    basis: [APL("57a"), APL("33a"), APL("33b"), APL("33c"), APL("33d"), APL("30a"), APL("31a"), PAF("16")],
    help: "违法行为轻微依法可以不予处罚，或者违法事实不能成立的",
    from: ["deciding"],
    to: "settled",
    by: officers,
    collects: [
      "exemptGround",
      "exemptReason",
      collect("education", { when: not(is("exemptGround", "unfounded")) }),
      collect("timelyCorrected", { when: oneOf("exemptGround", "trivial", "first") }),
      collect("harm", { when: oneOf("exemptGround", "trivial", "first") }),
      collect("priorRecords", { when: is("exemptGround", "first") }),
      "leniency?",
      collect("faultlessProof", { when: is("exemptGround", "faultless") }),
      "birthDate?",
      "capacity?",
      "capacityProof?",
      "guardian?",
      "guardianTold?",
    ],
    sets: { organ: "$computed.organ", organCode: "$computed.organCode" },
    requires: [
      requires(
        oneOf("conclusion", "exempt", "unfounded"),
        "调查终结的处理建议不是不予行政处罚，请补充调查后重新终结",
        APL("57a"),
      ),
      ...exemptionGrounds,
      reviewed,
      discussed,
    ],
    approval: [headApproves("机关负责人审查决定", APL("57a"))],
    issues: ["no-penalty-decision", issue("education-record", filled("education"))],
  },
} satisfies OrdinaryActs;
