import { child, collect, consent, type ActInput } from "../../../build/act.ts";
import { ALL, ARL, POW } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  done,
  exhibitsAt,
  filled,
  gap,
  is,
  missing,
  not,
  oneOf,
  overdue,
  requires,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { beyond, clerks, raises } from "../parts.ts";
import type { LitigationField } from "./fields.ts";
import type { LitigationState } from "./states.ts";

const inaction = is("actKind", "inaction");
const direct = is("priorReconsideration", "none");
const last = anyOf(beyond("filedOn", "sueLast"), beyond("filedOn", "sueLastLand"));

/** The office may say that a suit came late only where it did (行政诉讼法第四十五条至第四十八条). */
const lateness = [
  requires(
    where(allOf(raises("late"), is("priorReconsideration", "after")), beyond("filedOn", "sueAfterReview")),
    "复议后起诉未超过收到复议决定书（复议期满）之日起十五日，不得以超过起诉期限抗辩",
    ALL("45"),
  ),
  requires(
    where(
      allOf(raises("late"), direct, not(allOf(filled("actKind"), inaction)), is("informed", true)),
      anyOf(beyond("filedOn", "sueDirect"), last),
    ),
    "直接起诉未超过知道行政行为之日起六个月，不得以超过起诉期限抗辩",
    ALL("46"),
  ),
  requires(
    where(
      allOf(raises("late"), direct, not(allOf(filled("actKind"), inaction)), is("informed", false)),
      anyOf(beyond("filedOn", "sueUninformed"), last),
    ),
    "未告知起诉期限的，自知道行政行为内容之日起最长一年内可以起诉，不得以超过起诉期限抗辩",
    ALL("64"),
  ),
  requires(
    where(allOf(raises("late"), filled("actKind"), inaction), beyond("filedOn", "sueInaction")),
    "不履行职责的，履行期限届满之日起六个月内可以起诉，不得以超过起诉期限抗辩",
    ALL("47"),
  ),
  requires(
    where(
      raises("premature"),
      allOf(filled("actKind"), inaction, filled("inactionAppliedOn"), not(beyond("filedOn", "inactionWait"))),
    ),
    "接到申请已满两个月不履行职责的，可以起诉，不得以未届满抗辩",
    ALL("47"),
  ),
  requires(
    where(allOf(raises("late"), filled("hinderEndedOn")), gap("hinderEndedOn", "filedOn", "day", { atLeast: 11 })),
    "因不属于其自身的原因耽误期限，障碍消除后十日内申请延长的，由法院决定，不得径以超过起诉期限抗辩",
    ALL("48"),
  ),
];

/** From the copy of the complaint to the office's answer with its evidence. */
export const defence = {
  register: {
    title: "收案登记",
    basis: [ALL("67"), POW("21")],
    from: "new",
    by: ["litigation-clerk", "justice-assistant", "justice-office-head"],
    collects: [
      "court",
      "caseNumber",
      "cause",
      "plaintiff",
      "headcount?",
      "third?",
      "act",
      "actKind?",
      "role",
      "priorReconsideration",
      "related?",
      "disclosure?",
      "disclosureRelated?",
      "organ",
      "amount?",
      "receivedOn",
      "trial",
      collect("trialGround", { when: is("trial", "simple"), required: false }),
      collect("inactionAppliedOn", { when: allOf(filled("actKind"), inaction), required: false }),
      "complaint",
    ],
    requires: [
      requires(atMost("receivedOn", valueAt("$today")), "收到起诉状副本日期不得晚于今日", ALL("67")),
      requires(where(is("trial", "simple"), filled("trialGround")), "简易程序须属于法定情形或者各方同意", ALL("82")),
      requires(
        where(allOf(filled("trialGround"), is("trialGround", "amount")), atMost("amount", 2000)),
        "以款额适用简易程序的，案件涉及款额须在二千元以下",
        ALL("82"),
      ),
    ],
    assigns: { handler: "$actor.account" },
    notifies: ["justice-office-head", "org-head"],
  },
  assess: {
    title: "审查起诉条件",
    basis: [ALL("45"), ALL("46"), ALL("47"), ALL("48"), ALL("64")],
    help: "核对起诉期限，答辩时据以提出程序抗辩",
    from: ["received"],
    by: [...clerks, "justice-office-head"],
    collects: [
      "filedOn",
      "actOn?",
      "knewOn?",
      "informed?",
      "realEstate?",
      collect("reviewReceivedOn", { when: is("priorReconsideration", "after"), required: false }),
      "hinderEndedOn?",
    ],
    requires: [requires(atMost("filedOn", valueAt("receivedOn")), "起诉日期不得晚于收到起诉状副本日期", ALL("46"))],
    task: "optional",
  },
  prepare: {
    title: "研判和确定出庭人员",
    basis: [ALL("03"), ALL("03d")],
    from: ["received", "trial"],
    by: [...clerks, "justice-office-head"],
    collects: ["riskText", "leader", "agents", "agentKinds?"],
  },
  seekSettlement: {
    title: "启动行政争议化解",
    basis: ALL("60"),
    from: ["received", "trial", "judged", "appealing"],
    by: [...clerks, "justice-office-head"],
    opens: [
      child("administrative-dispute", {
        source: "=litigation",
        cause: "cause",
        plaintiff: "plaintiff",
        headcount: "headcount",
        amount: "amount",
        act: "act",
        organ: "organ",
        receivedOn: "receivedOn",
      }),
    ],
  },
  askDelay: {
    title: "申请延期提供证据",
    basis: ALL("34"),
    help: "因不可抗力等正当事由不能提供的，应当在收到起诉状副本之日起十五日内书面提出",
    from: ["received"],
    by: clerks,
    collects: ["delayReason"],
    requires: [requires(not(overdue("answer")), "举证期限已经届满，不得申请延期提供", ALL("34"))],
    issues: ["evidence-delay-request"],
  },
  delayGranted: {
    title: "法院准予延期提供",
    basis: ALL("34"),
    from: ["received"],
    by: clerks,
    collects: ["delayEndsOn"],
    requires: [requires(done("askDelay"), "尚未申请延期提供", ALL("34"))],
  },
  delayRefused: {
    title: "法院不准予延期提供",
    basis: ALL("34"),
    from: ["received"],
    by: clerks,
    requires: [requires(done("askDelay"), "尚未申请延期提供", ALL("34"))],
  },
  answer: {
    title: "提交答辩状和证据",
    basis: [ALL("67"), ALL("34"), ALL("35")],
    from: ["received"],
    to: "trial",
    by: clerks,
    collects: ["answer", "evidence", "latestEvidenceOn?", "answeredOn", "objections?"],
    requires: [
      requires(
        exhibitsAt("evidence", 1),
        "被告对作出的行政行为负有举证责任，应当提供证据和所依据的规范性文件",
        ALL("34"),
      ),
      requires(
        anyOf(missing("latestEvidenceOn"), atMost("latestEvidenceOn", valueAt("receivedOn"))),
        "诉讼过程中不得自行向原告、第三人和证人收集证据，起诉后取得的证据不得提交",
        ALL("35"),
      ),
      requires(atMost("answeredOn", valueAt("$today")), "提交日期不得晚于今日", ALL("67")),
      requires(atLeast("answeredOn", valueAt("receivedOn")), "提交日期不得早于收到起诉状副本日期", ALL("67")),
      ...lateness,
      requires(
        where(
          raises("notReconsidered"),
          allOf(direct, filled("actKind"), oneOf("actKind", "onSpot", "inaction", "disclosure", "ownership")),
        ),
        "不属于应当先申请行政复议的情形，不得以未经复议抗辩",
        ARL("23"),
      ),
    ],
    approval: [consent("负责人审签答辩状", ["deputy-head", "org-head"], { basis: ALL("67") })],
    issues: ["suit-answer"],
  },
  supplementEvidence: {
    title: "补充证据",
    basis: [ALL("34"), ALL("35")],
    help: "原告、第三人提出了在行政处理程序中没有提出的理由或者证据，经法院准许，可以补充",
    from: ["trial", "appealing"],
    by: clerks,
    collects: ["supplementText", "courtConsent", "supplement"],
    requires: [requires(exhibitsAt("courtConsent", 1), "诉讼过程中不得自行收集证据，补充证据须经法院准许", ALL("35"))],
    task: "optional",
  },
} as const satisfies Record<string, ActInput<LitigationField, LitigationState>>;
