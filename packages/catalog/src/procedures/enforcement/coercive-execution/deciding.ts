import { collect, followUp, system, type ActInput } from "../../../build/act.ts";
import { ACL, GEN, PAF, POW, TSY } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  apart,
  atMost,
  done,
  exhibitsAt,
  filled,
  gap,
  given,
  is,
  isNot,
  not,
  oneOf,
  over,
  overdue,
  requires,
  served,
  under,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { headApproves, officers, statementAnswered } from "../compulsion.ts";
import type { ExecutionField } from "./fields.ts";
import type { ExecutionState } from "./states.ts";

export type ExecutionActs = Readonly<Record<string, ActInput<ExecutionField, ExecutionState>>>;

/** Nobody compels by itself without a law that says so; a surcharge and substitute performance every organ has (ACL-45, ACL-50). */
const empowered = requires(
  anyOf(oneOf("method", "surcharge", "substitute"), isNot("authority", "none")),
  "法律没有规定行政机关强制执行的，作出行政决定的行政机关应当申请人民法院强制执行",
  [POW(10), PAF("22")],
);
const mandated = requires(
  where(allOf(is("authority", "mandated"), not(oneOf("method", "surcharge", "substitute"))), exhibitsAt("mandate", 1)),
  "街道须凭县级以上地方人民政府的责成文件参与强制拆除",
  POW(12),
);
/** No building comes down while its owner may still go to court (行政强制法第四十四条). */
const buildingWaits = requires(
  anyOf(
    isNot("object", "building"),
    allOf(
      filled("announcedOn"),
      filled("remedyOverOn"),
      under("remedyOverOn", valueAt("$today")),
      anyOf(gap("decisionServedOn", "remedyOverOn", "month", { atLeast: 6 }), filled("remedyNumber")),
    ),
  ),
  "对违法的建筑物、构筑物、设施等需要强制拆除的，应当先予以公告，限期当事人自行拆除；当事人在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，方可强制拆除",
  ACL(44),
);
/** The demand was served, and its time is over (行政强制法第三十五条). */
export const demandOver = requires(
  allOf(served("coercion-demand"), under("demandBy", valueAt("$today"))),
  "作出强制执行决定前，应当事先催告当事人履行义务；催告的履行期限尚未届满",
  [ACL(35), ACL(37)],
);

/** 启动、加处罚款、催告、审核、决定 (行政强制法第三十四条至第三十八条、第四十五条、第四十六条). */
export const deciding = {
  start: {
    title: "启动强制执行",
    basis: [ACL(12), ACL("05"), POW(10)],
    from: "new",
    by: [...officers.slice(1), system],
    collects: [
      "offender",
      "place?",
      "decisionTitle",
      "decisionNumber?",
      "decidedOn?",
      "decisionServedOn",
      "obligation",
      "obligationKind",
      collect("principal", { when: is("obligationKind", "money") }),
      "performBy",
      "method",
      "authority",
      "authorityLaw?",
      "mandate?",
      "necessity",
      "object",
      "announcedOn?",
      "remedyOverOn?",
      "remedyNumber?",
    ],
    requires: [
      requires(
        under("performBy", valueAt("$today")),
        "当事人在行政机关决定的期限内不履行义务的，才可以强制执行；履行期限尚未届满",
        ACL(35),
      ),
      requires(filled("necessity"), "采用非强制手段可以达到行政管理目的的，不得强制执行，请写明必要性", ACL("05")),
      requires(
        where(oneOf("method", "restore", "substitute"), is("obligationKind", "act")),
        "排除妨碍、恢复原状和代履行适用于作为义务",
        [ACL(12), ACL(50)],
      ),
      requires(
        where(oneOf("method", "surcharge", "transfer", "auction"), is("obligationKind", "money")),
        "加处罚款、划拨、拍卖适用于金钱给付义务",
        [ACL(12), ACL(45)],
      ),
      empowered,
      mandated,
      buildingWaits,
    ],
  },
  addSurcharge: {
    title: "加处罚款（滞纳金）",
    basis: ACL(45),
    from: ["prepared", "demanded"],
    by: officers,
    collects: ["surchargeRate", "surchargeTold", "surchargeFrom", "surcharge"],
    requires: [
      requires(is("obligationKind", "money"), "只对逾期不履行金钱给付义务的加处罚款或者滞纳金", ACL(45)),
      requires(is("surchargeTold", true), "加处罚款或者滞纳金的标准应当告知当事人", ACL(45)),
      requires(
        atMost("surcharge", valueAt("principal")),
        "加处罚款或者滞纳金的数额不得超出金钱给付义务的数额",
        ACL(45),
      ),
      requires(
        allOf(over("surchargeFrom", valueAt("performBy")), atMost("surchargeFrom", valueAt("$today"))),
        "加处罚款或者滞纳金自履行期限届满的次日起算",
        ACL(45),
      ),
    ],
    approval: [headApproves("机关负责人批准", ACL(45))],
    task: "optional",
  },
  demand: {
    title: "催告",
    basis: [ACL(35), ACL(38), PAF("21")],
    help: "书面载明履行义务的期限、方式；涉及金钱给付的，明确的金额和给付方式；当事人依法享有的陈述权和申辩权",
    from: ["prepared", "demanded"],
    to: "demanded",
    by: officers,
    collects: ["demandBy", "demandWay", "eConsent?"],
    requires: [requires(over("demandBy", valueAt("$today")), "催告的履行期限须晚于今日", ACL(35))],
    issues: ["coercion-demand"],
  },
  recordStatement: {
    title: "听取、复核陈述申辩",
    basis: ACL(36),
    from: ["demanded"],
    by: officers,
    collects: ["statementText", "statementReply?"],
    requires: [statementAnswered],
    task: "optional",
  },
  submitReview: {
    title: "送法制审核",
    basis: TSY("12"),
    from: ["demanded"],
    to: "reviewing",
    by: officers,
    collects: ["decisionReason", "decisionLaw"],
    notifies: ["legal-reviewer"],
  },
  review: {
    title: "法制审核",
    basis: [TSY("12"), POW("17")],
    from: ["reviewing"],
    to: "demanded",
    by: ["legal-reviewer"],
    collects: ["reviewOpinion", "reviewText"],
    requires: [
      requires(
        apart("$actor.account", "start", "demand", "recordStatement"),
        "案件承办人员不得同时担任法制审核人员",
        POW("17"),
      ),
    ],
  },
  decide: {
    title: "作出强制执行决定",
    basis: [ACL(37), ACL(46), PAF("22")],
    from: ["demanded"],
    to: "decided",
    by: officers,
    collects: [
      "officers",
      "decisionReason",
      "decisionLaw",
      "executeWay",
      "executeOn",
      "evasion",
      collect("evasionProof", { when: is("evasion", true) }),
    ],
    requires: [
      requires(
        anyOf(
          allOf(served("coercion-demand"), under("demandBy", valueAt("$today"))),
          allOf(served("coercion-demand"), given("evasion", true), exhibitsAt("evasionProof", 1)),
        ),
        "经催告，当事人逾期仍不履行且无正当理由的，可以作出强制执行决定；有证据证明有转移或者隐匿财物迹象的，可以作出立即强制执行决定",
        [ACL(37), ACL(35)],
      ),
      statementAnswered,
      requires(
        oneOf("method", "transfer", "auction", "restore", "other"),
        "加处罚款、代履行不作强制执行决定，请办理相应动作",
        ACL(12),
      ),
      empowered,
      requires(
        where(is("obligationKind", "money"), allOf(done("addSurcharge"), overdue("surchargePeriod"))),
        "加处罚款或者滞纳金超过三十日，经催告当事人仍不履行的，才可以强制执行",
        ACL(46),
      ),
      requires(
        anyOf(
          is("$setting.reviewCompulsion", false),
          allOf(done("review", { after: "demand" }), is("reviewOpinion", "agree")),
        ),
        "重大执法决定未经法制审核或者审核未通过的，不得作出决定",
        TSY("12"),
      ),
    ],
    approval: [headApproves("机关负责人审查决定", ACL(37))],
    issues: ["coercive-execution-decision"],
    members: ["officers"],
  },
  toCourt: {
    title: "转申请人民法院强制执行",
    basis: [ACL(46), ACL(53), POW(10)],
    help: "没有行政强制执行权的，加处罚款超过三十日、经催告仍不履行的，应当申请人民法院强制执行",
    from: ["prepared", "demanded"],
    to: "closed",
    outcome: "toCourt",
    by: officers,
    collects: ["decidedOn", "closingText"],
    requires: [requires(filled("decisionServedOn"), "决定书尚未送达", [ACL(53), GEN("25")])],
    opens: [
      followUp("court-enforcement", {
        offender: "offender",
        decisionTitle: "decisionTitle",
        decisionNumber: "decisionNumber",
        decidedOn: "decidedOn",
        decisionServedOn: "decisionServedOn",
        obligation: "obligation",
        principal: "principal",
        surcharge: "surcharge",
        remedyRule: "=either",
        demandServedOn: "$served.coercion-demand",
      }),
    ],
    task: "optional",
  },
} satisfies ExecutionActs;
