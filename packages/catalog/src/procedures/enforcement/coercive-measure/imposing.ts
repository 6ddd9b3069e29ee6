import { branch, collect, system, type ActInput } from "../../../build/act.ts";
import { ACL, POW } from "../../../build/basis.ts";
import {
  atMost,
  contains,
  done,
  filled,
  is,
  not,
  requires,
  running,
  stopped,
  anyOf,
  valueAt,
  where,
  allOf,
} from "../../../build/condition.ts";
import { donePublicly, headApproves, officers, onTheSpot, squadChecks } from "../compulsion.ts";
import type { MeasureField } from "./fields.ts";
import type { MeasureState } from "./states.ts";

/** A part of the procedure: acts by their keys. */
export type MeasureActs = Readonly<Record<string, ActInput<MeasureField, MeasureState>>>;

/** Closed unless the law and the devolution decision give it (行政强制法第十七条; POW-09). */
const granted = requires(
  is("$setting.measuresGranted", true),
  "本机关尚未取得查封、扣押权：须有法律、法规依据和下放决定，由管理员在参数中开启",
  [POW("09"), ACL("09")],
);
const necessary = requires(
  filled("necessity"),
  "采用非强制手段可以达到行政管理目的的，不得实施行政强制，请写明必要性",
  ACL("05"),
);
/** What may be sealed or seized (行政强制法第二十三条). */
const lawfulItems = [
  requires(
    not(contains("items.related", false)),
    "查封、扣押限于涉案的场所、设施或者财物，不得查封、扣押与违法行为无关的",
    ACL(23),
  ),
  requires(not(contains("items.livelihood", true)), "不得查封、扣押公民个人及其所扶养家属的生活必需品", ACL(23)),
  requires(
    not(contains("items.sealed", true)),
    "当事人的场所、设施或者财物已被其他国家机关依法查封的，不得重复查封",
    ACL(23),
  ),
];
const custodyFree = requires(is("custodyFree", true), "因查封、扣押发生的保管费用由行政机关承担", ACL(26));
const pastTime = requires(atMost("imposedAt", valueAt("$now")), "实施时间不得晚于现在", ACL("18d"));

/** An urgent measure that nobody has agreed to yet is not built upon (行政强制法第十九条). */
export const ratified = requires(
  where(done("imposeAtOnce"), allOf(done("ratify"), is("ratification", "ratified"))),
  "情况紧急当场实施的，应当在二十四小时内向行政机关负责人报告，并补办批准手续",
  ACL(19),
);

/** Not past the last day of the thirty, or of the thirty more. */
export const inTime = requires(
  anyOf(running("holding"), running("prolonged")),
  "查封、扣押期限已经届满，应当立即解除",
  [ACL("25a"), ACL("25b"), ACL(28)],
);

/** 报批和实施 (行政强制法第十六条至第二十四条). */
export const imposing = {
  propose: {
    title: "报请实施查封、扣押",
    basis: [ACL("18a"), ACL("05"), ACL("09")],
    from: "new",
    by: [...officers.slice(1), system],
    collects: ["offender", "place", "kind", "caseNumber?", "suspicion", "necessity", "measureLaw", "items", "officers"],
    requires: [granted, necessary, ...lawfulItems],
    assigns: { handler: "officers.0" },
    members: ["officers"],
  },
  authorise: {
    title: "批准实施",
    basis: ACL("18a"),
    help: "实施前须向行政机关负责人报告并经批准",
    from: ["proposed"],
    to: "authorised",
    by: officers,
    approval: [squadChecks, headApproves("机关负责人批准", ACL("18a"))],
    issues: ["measure-approval"],
  },
  drop: {
    title: "不予实施",
    basis: [ACL("05"), ACL("18a")],
    help: "负责人不批准，或者违法行为情节显著轻微、没有明显社会危害的",
    from: ["proposed", "authorised"],
    to: "closed",
    outcome: "notImposed",
    by: officers,
    collects: ["dropReason"],
    task: "optional",
  },
  impose: {
    title: "实施查封、扣押",
    basis: [ACL("18b"), ACL("18c"), ACL("18d"), ACL(24), ACL("25a"), ACL(26)],
    help: "当场交付决定书和清单",
    from: ["authorised"],
    to: "inForce",
    by: officers,
    collects: [
      ...onTheSpot,
      collect("witness", { when: is("presence", "absent") }),
      "imposedAt",
      "items",
      "custodian",
      "custodyPlace",
      "custodyFree",
      "eConsent?",
    ],
    requires: [granted, ...donePublicly, ...lawfulItems, custodyFree, pastTime],
    issues: ["seizure-decision", "seizure-list", "compulsion-record"],
    members: ["officers"],
  },
  imposeAtOnce: {
    title: "紧急情况当场实施",
    basis: [ACL(19), ACL("18b"), ACL("18c"), ACL("18d"), ACL(24), ACL("25a")],
    help: "二十四小时内报告负责人并补办批准手续",
    from: "new",
    to: "inForce",
    by: officers.slice(1),
    collects: [
      "offender",
      "place",
      "kind",
      "caseNumber?",
      "suspicion",
      "necessity",
      "measureLaw",
      "urgentReason",
      ...onTheSpot,
      collect("witness", { when: is("presence", "absent") }),
      "imposedAt",
      "items",
      "custodian",
      "custodyPlace",
      "custodyFree",
      "eConsent?",
    ],
    requires: [granted, necessary, ...donePublicly, ...lawfulItems, custodyFree, pastTime],
    issues: ["seizure-decision", "seizure-list", "compulsion-record"],
    notifies: ["org-head", "deputy-head"],
    assigns: { handler: "officers.0" },
    members: ["officers"],
  },
  reportUrgent: {
    title: "报告负责人",
    basis: ACL(19),
    from: ["inForce"],
    by: officers,
    collects: ["urgentReport"],
    requires: [requires(done("imposeAtOnce"), "本措施已经事前批准", ACL("18a"))],
    notifies: ["org-head", "deputy-head"],
  },
  ratify: {
    title: "补办批准手续",
    basis: ACL(19),
    help: "行政机关负责人认为不应当采取行政强制措施的，应当立即解除",
    from: ["inForce"],
    to: [branch("releasing", is("ratification", "unfounded")), branch("inForce")],
    by: ["org-head", "deputy-head"],
    collects: ["ratification"],
    requires: [
      requires(done("reportUrgent"), "执法人员尚未报告", ACL(19)),
      requires(not(stopped("ratification")), "批准手续已经补办", ACL(19)),
    ],
  },
} satisfies MeasureActs;
