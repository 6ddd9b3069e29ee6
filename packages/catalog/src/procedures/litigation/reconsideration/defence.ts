import { child, collect, consent, type ActInput } from "../../../build/act.ts";
import { ARL } from "../../../build/basis.ts";
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
  overdue,
  requires,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { beyond, clerks, raises } from "../parts.ts";
import type { ReconsiderationField } from "./fields.ts";
import type { ReconsiderationState } from "./states.ts";

const last = anyOf(beyond("appliedOn", "applyLast"), beyond("appliedOn", "applyLastLand"));

/** The office may say that the application came late only where it did (行政复议法第二十条、第二十一条). */
const lateness = [
  requires(
    where(allOf(raises("late"), is("informed", true)), anyOf(beyond("appliedOn", "apply"), last)),
    "申请未超过知道行政行为之日起六十日，不得以超过申请期限抗辩",
    ARL("20"),
  ),
  requires(
    where(allOf(raises("late"), is("informed", false)), anyOf(beyond("appliedOn", "applyUninformed"), last)),
    "未告知复议权利、复议机关、申请期限的，自知道行政行为内容之日起最长一年内可以申请，不得以超过申请期限抗辩",
    ARL("20b"),
  ),
  requires(
    where(allOf(raises("late"), filled("actOn"), missing("knewOn")), last),
    "行政行为作出未超过五年（不动产二十年）的，须查明申请人知道行政行为的日期",
    ARL("21"),
  ),
];

/** From the copy of the application to the answer with its evidence, and what may still be done meanwhile. */
export const defence = {
  assess: {
    title: "审查申请条件",
    basis: [ARL("20"), ARL("20b"), ARL("21")],
    help: "核对申请期限，答复时据以提出程序抗辩",
    from: ["answering"],
    by: [...clerks, "justice-office-head"],
    collects: ["appliedOn", "actOn?", "knewOn?", "informed", "realEstate?"],
    requires: [requires(atMost("appliedOn", valueAt("receivedOn")), "申请日期不得晚于收到副本日期", ARL("20"))],
    task: "optional",
  },
  answer: {
    title: "提交答复和证据",
    basis: [ARL("48b"), ARL("54b"), ARL("44"), ARL("46"), ARL("70")],
    from: ["answering"],
    to: "reviewing",
    by: clerks,
    collects: [
      "answerText",
      "answer?",
      "evidence",
      "latestEvidenceOn",
      "answeredOn",
      "objections?",
      "agentKinds?",
      "lateText?",
    ],
    requires: [
      requires(exhibitsAt("evidence", 1), "被申请人对行政行为的合法性、适当性负有举证责任", ARL("44")),
      requires(
        atMost("latestEvidenceOn", valueAt("receivedOn")),
        "复议期间被申请人不得自行向申请人和其他有关单位、个人收集证据",
        ARL("46"),
      ),
      requires(atMost("answeredOn", valueAt("$today")), "提交日期不得晚于今日", ARL("48b")),
      requires(atLeast("answeredOn", valueAt("receivedOn")), "提交日期不得早于收到副本日期", ARL("48b")),
      requires(
        anyOf(allOf(not(overdue("answer")), not(overdue("answerSummary"))), filled("lateText")),
        "答复期限已经届满，不按期答复、举证的视为没有证据、依据；请说明逾期的原因",
        ARL("70"),
      ),
      ...lateness,
    ],
    approval: [consent("负责人审签答复书", ["deputy-head", "org-head"], { basis: ARL("48b") })],
    issues: ["reconsideration-answer"],
  },
  supplementEvidence: {
    title: "补充证据",
    basis: ARL("46"),
    help: "申请人、第三人提出了在行政行为发生时没有提出的理由或者证据，经复议机构同意，可以补充",
    from: ["reviewing"],
    by: clerks,
    collects: ["newGround", "organConsent", "supplement"],
    requires: [
      requires(exhibitsAt("organConsent", 1), "复议期间不得自行收集证据，补充证据须经复议机构同意", ARL("46")),
    ],
    task: "optional",
  },
  stopExecution: {
    title: "停止执行",
    basis: ARL("42"),
    help: "复议期间行政行为不停止执行，有法定情形的应当停止",
    from: ["submitted", "forwarded", "accepted", "answering", "reviewing"],
    by: [...clerks, "justice-office-head"],
    collects: ["stopGround", "stopText"],
    approval: [
      consent("负责人审批", ["deputy-head", "org-head"], { when: is("stopGround", "office"), basis: ARL("42") }),
    ],
    notifies: ["enforcement-head", "squad-leader"],
    task: "optional",
  },
  seekSettlement: {
    title: "启动行政争议化解",
    basis: ARL("73"),
    from: ["answering", "reviewing"],
    by: [...clerks, "justice-office-head"],
    opens: [
      child("administrative-dispute", {
        source: "=reconsideration",
        cause: "cause",
        plaintiff: "applicant",
        headcount: "headcount",
        amount: "amount",
        act: "act",
        organ: "organ",
        receivedOn: "receivedOn",
      }),
    ],
    task: "optional",
  },
  recordHearing: {
    title: "登记听证、听取意见",
    basis: [ARL("51"), ARL("49")],
    from: ["answering", "reviewing"],
    by: clerks,
    collects: [
      "hearingNoticeOn",
      "hearingOn",
      "headAttended",
      "attendee",
      collect("absenceText", { when: is("headAttended", false), required: false }),
      collect("entrusted", { when: is("headAttended", false), required: false }),
      "hearingText",
    ],
    requires: [
      requires(atMost("hearingOn", valueAt("$today")), "听证日期不得晚于今日", ARL("51")),
      requires(
        anyOf(is("headAttended", true), allOf(filled("absenceText"), filled("entrusted"))),
        "被申请人的负责人应当参加听证，不能参加的应当说明理由并委托相应的工作人员参加",
        ARL("51"),
      ),
      requires(
        anyOf(gap("hearingNoticeOn", "hearingOn", "workday", { atLeast: 6 }), filled("hearingText")),
        "听证五个工作日前应当收到书面通知；通知迟到的，请在听证情况中载明",
        ARL("51"),
      ),
    ],
    task: "optional",
  },
  receiveDocumentNotice: {
    title: "收到规范性文件附带审查通知",
    basis: [ARL("13"), ARL("58")],
    from: ["answering", "reviewing"],
    by: clerks,
    collects: ["document", "documentMatter?", "documentNoticeOn"],
    requires: [requires(atMost("documentNoticeOn", valueAt("$today")), "收到通知日期不得晚于今日", ARL("58"))],
    notifies: ["justice-office-head", "legal-reviewer"],
    task: "optional",
  },
  answerDocument: {
    title: "就文件合法性书面答复",
    basis: [ARL("13"), ARL("58")],
    from: ["answering", "reviewing"],
    by: clerks,
    collects: ["documentAnswer", "documentFiles"],
    requires: [requires(done("receiveDocumentNotice"), "没有收到附带审查通知", ARL("58"))],
    approval: [consent("负责人审签", ["deputy-head", "org-head"], { basis: ARL("58") })],
    task: "optional",
  },
  receiveTransfer: {
    title: "收到转送处理的文件审查",
    basis: [ARL("13"), ARL("60")],
    from: ["answering", "reviewing"],
    by: clerks,
    collects: ["document", "transferredOn"],
    requires: [requires(atMost("transferredOn", valueAt("$today")), "收到转送日期不得晚于今日", ARL("60"))],
    task: "optional",
  },
  answerTransfer: {
    title: "回复转送的文件审查",
    basis: ARL("60"),
    from: ["answering", "reviewing"],
    by: clerks,
    collects: ["transferAnswer"],
    requires: [requires(done("receiveTransfer"), "没有收到转送", ARL("60"))],
    approval: [consent("负责人审签", ["deputy-head", "org-head"], { basis: ARL("60") })],
    task: "optional",
  },
} as const satisfies Record<string, ActInput<ReconsiderationField, ReconsiderationState>>;
