import { collect, consent, system, type ActInput } from "../../../build/act.ts";
import { ARL } from "../../../build/basis.ts";
import { allOf, anyOf, atMost, filled, is, requires, valueAt, where } from "../../../build/condition.ts";
import { clerks } from "../parts.ts";
import type { ReconsiderationField } from "./fields.ts";
import type { ReconsiderationState } from "./states.ts";

const summary = [
  requires(where(is("track", "summary"), filled("summaryGround")), "简易程序须属于法定情形或者各方同意", ARL("53")),
  requires(
    where(allOf(filled("summaryGround"), is("summaryGround", "amount")), atMost("amount", 3000)),
    "以款额适用简易程序的，案件涉及款额须在三千元以下",
    ARL("53"),
  ),
  requires(atMost("receivedOn", valueAt("$today")), "收到申请书副本日期不得晚于今日", ARL("48b")),
  requires(
    anyOf(is("track", "ordinary"), atMost("acceptedOn", valueAt("receivedOn"))),
    "收到副本日期不得早于受理日期",
    ARL("54b"),
  ),
];

const copy = [
  "caseNumber",
  "acceptedOn",
  "receivedOn",
  "track",
  collect("summaryGround", { when: is("track", "summary"), required: false }),
] as const;

const parties = [
  "reconsiderationOrgan",
  "applicant",
  "headcount?",
  "third?",
  "act",
  "actKind",
  "cause",
  "organ",
  "amount?",
  "related?",
  "disclosure?",
  "disclosureRelated?",
  "application",
] as const;

/** The copy of the application comes from the reconsideration organ, or the application itself through this office. */
export const intake = {
  register: {
    title: "收到复议申请书副本",
    basis: [ARL("48b"), ARL("54b"), ARL("53")],
    from: "new",
    to: "answering",
    by: ["litigation-clerk", "justice-assistant", "justice-office-head"],
    collects: [...parties, ...copy],
    requires: summary,
    assigns: { handler: "$actor.account" },
    notifies: ["justice-office-head", "org-head"],
  },
  takeIn: {
    title: "收到经本机关提交的复议申请",
    basis: ARL("32"),
    help: "对当场作出或者依据电子技术监控设备记录作出的行政处罚决定，申请人可以通过本机关提交申请",
    from: "new",
    to: "submitted",
    by: ["litigation-clerk", "justice-assistant", "justice-office-head", "case-clerk"],
    collects: [...parties, "monitored", "submittedOn"],
    requires: [
      requires(
        anyOf(is("actKind", "onSpot"), is("monitored", true)),
        "只有对当场作出或者依据电子技术监控设备记录作出的行政处罚决定，才可以通过本机关提交",
        ARL("32"),
      ),
      requires(atMost("submittedOn", valueAt("$today")), "收到日期不得晚于今日", ARL("32")),
    ],
    assigns: { handler: "$actor.account" },
    notifies: ["justice-office-head", "enforcement-head"],
  },
  forward: {
    title: "转送复议机关",
    basis: ARL("32"),
    from: ["submitted"],
    to: "forwarded",
    by: [...clerks, "justice-office-head"],
    collects: ["forwardText", "forwardedOn"],
    requires: [requires(atMost("forwardedOn", valueAt("$today")), "转送日期不得晚于今日", ARL("32"))],
    approval: [consent("负责人审批", ["deputy-head", "org-head"], { basis: ARL("32") })],
    issues: ["reconsideration-forward"],
  },
  correctSelf: {
    title: "自行纠正",
    basis: ARL("32"),
    from: ["submitted"],
    to: "closed",
    outcome: "selfCorrected",
    by: [...clerks, "justice-office-head"],
    collects: ["selfText", "selfFiles"],
    approval: [consent("主要负责人审批", ["org-head"], { basis: ARL("32") })],
    task: "optional",
  },
  deemAccepted: {
    title: "审查期满，视为受理",
    basis: ARL("30"),
    from: ["forwarded"],
    to: "accepted",
    by: [system],
    task: "optional",
  },
  notAccepted: {
    title: "登记不予受理",
    basis: ARL("30"),
    from: ["forwarded"],
    to: "closed",
    outcome: "notAccepted",
    by: clerks,
    collects: ["refusedText"],
    task: "optional",
  },
  receiveCopy: {
    title: "收到受理通知和申请书副本",
    basis: [ARL("48b"), ARL("54b"), ARL("53")],
    from: ["forwarded", "accepted"],
    to: "answering",
    by: [...clerks, "justice-office-head"],
    collects: [...copy],
    requires: summary,
    notifies: ["justice-office-head", "org-head"],
  },
} as const satisfies Record<string, ActInput<ReconsiderationField, ReconsiderationState>>;
