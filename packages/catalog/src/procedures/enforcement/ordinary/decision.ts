import { branch, collect } from "../../../build/act.ts";
import { APL, DIS, HCP, PAF, POW, PUB, TRF, TSY } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  apart,
  atMost,
  contains,
  done,
  exhibitsAt,
  filled,
  is,
  not,
  oneOf,
  over,
  requires,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { workdays } from "../../../build/length.ts";
import { powerInForce, twoCertified } from "../offence.ts";
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
    collects: ["reviewItems", "reviewOpinion", "reviewText", "reviewQualification"],
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
      collect("fine", { when: contains("sanctions", "fine") }),
      collect("confiscated", {
        when: anyOf(contains("sanctions", "confiscate-gains"), contains("sanctions", "confiscate-goods")),
      }),
      "sanctionText",
      "performBy",
      "discretionStep",
      "discretionReason",
      "publicity",
      collect("withholdGround", { when: is("publicity", "withhold") }),
    ],
    requires: [
      twoCertified,
      powerInForce,
      requires(is("conclusion", "punish"), "调查终结的处理建议不是给予行政处罚，请补充调查后重新终结", APL("57a")),
      ...wasHeard,
      ...withinNotice,
      requires(where(contains("sanctions", "fine"), over("fine", 0)), "罚款金额须大于零", APL("09b")),
      reviewed,
      discussed,
    ],
    approval: [headApproves("机关负责人审查决定", APL("57a"))],
    issues: ["penalty-decision"],
    publishes: [
      {
        title: "行政处罚决定信息公开",
        within: workdays(7),
        basis: [TSY("06b"), HCP("10a"), APL("48a"), PUB("01")],
        when: is("publicity", "publish"),
        fields: ["offender", "cause", "facts", "penaltyLaw", "sanctions", "sanctionText", "fine", "confiscated"],
      },
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
    collects: ["exemptGround", "exemptReason", collect("education", { when: not(is("exemptGround", "unfounded")) })],
    requires: [
      requires(
        oneOf("conclusion", "exempt", "unfounded"),
        "调查终结的处理建议不是不予行政处罚，请补充调查后重新终结",
        APL("57a"),
      ),
      reviewed,
      discussed,
    ],
    approval: [headApproves("机关负责人审查决定", APL("57a"))],
    issues: ["no-penalty-decision"],
  },
  transferCrime: {
    title: "移送司法机关",
    basis: [APL(27), APL("57a"), TRF("03"), TRF("05"), TRF("06"), PAF("24")],
    help: "机关正职负责人或者主持工作的负责人自接到报告之日起三日内决定；批准后二十四小时内移送",
    from: ["investigating", "concluded", "deciding"],
    to: "transferring",
    by: officers,
    collects: ["officers", "crimeText", "transferFiles", "policeOffice"],
    requires: [
      requires({ certified: "officers", count: 2 }, "应当立即指定二名以上行政执法人员组成专案组", TRF("05")),
      requires(exhibitsAt("transferFiles", 2), "移送须附移送书、调查报告、涉案物品清单等材料", TRF("06")),
    ],
    approval: [{ title: "主要负责人批准移送", roles: ["org-head"], mode: "any", basis: [TRF("05a")] }],
    members: ["officers"],
    task: "optional",
  },
  handOverCrime: {
    title: "登记公安机关回执",
    basis: [TRF("05b"), TRF("07")],
    from: ["transferring"],
    by: officers,
    collects: ["policeReceipt"],
    task: "awaited",
  },
  policeAccepts: {
    title: "公安机关立案",
    basis: [TRF("08"), TRF("12"), HCP("31")],
    from: ["transferring"],
    to: "settled",
    by: officers,
    collects: ["policeText"],
    requires: [requires(filled("policeReceipt"), "尚未登记公安机关回执", TRF("07"))],
  },
  policeDeclines: {
    title: "公安机关不予立案",
    basis: [TRF("10"), TRF("09a")],
    help: "依法应当给予行政处罚的，恢复办理",
    from: ["transferring"],
    to: [branch("deciding", done("conclude")), branch("investigating")],
    by: officers,
    collects: ["policeText"],
    requires: [requires(filled("policeReceipt"), "尚未登记公安机关回执", TRF("07"))],
    task: "optional",
  },
} satisfies OrdinaryActs;
