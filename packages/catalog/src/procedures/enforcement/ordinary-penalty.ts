import { handler, member, superior } from "../../build/act.ts";
import { APL, HCP, POW, TSY } from "../../build/basis.ts";
import { keep, localSetting, neutral, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { ordinaryDocuments } from "../../instruments/enforcement/penalty-documents.ts";
import { PAYMENT_SETTINGS, REMEDY_SETTINGS } from "../../instruments/remedies.ts";
import { eServiceConsented, offenceComputed, offenceListed, OFFENDER_SETTINGS } from "./offence.ts";
import { clocks } from "./ordinary/clocks.ts";
import { ordinaryComputed } from "./ordinary/computed.ts";
import { decision } from "./ordinary/decision.ts";
import { ending } from "./ordinary/ending.ts";
import { evidence } from "./ordinary/evidence.ts";
import { execution } from "./ordinary/execution.ts";
import { fields } from "./ordinary/fields.ts";
import { filing } from "./ordinary/filing.ts";
import { hearing } from "./ordinary/hearing.ts";
import { investigation } from "./ordinary/investigation.ts";
import { states } from "./ordinary/states.ts";
import { transfer } from "./ordinary/transfer.ts";
import { PUBLICITY_SETTINGS } from "./publicity.ts";

/**
 * 行政处罚（普通程序）: a clue checked and filed, investigated by two certified officers, the party told and heard, reviewed,
 * decided within ninety days, served, carried out and closed (行政处罚法第五章第三节、第四节, 第六章).
 *
 * The three systems (行政执法三项制度, indicator D-10) are read from it so:
 * - published in time: the facet `answeredOn` (first publication) not more than the setting's working days after `decidedOn`,
 *   asked of cases whose `values.publicity` is `publish`; a withdrawal is `$on.unpublish`;
 * - recorded: `done` of `recordScene` or `recordInquiry` with their records before `decidedOn`, asked of every case decided;
 *   `values.recording` says whether in sound and pictures;
 * - reviewed: the facet `effectiveOn` (legal review) not after `decidedOn`, asked of cases with `values.reviewGrounds`, with a
 *   hearing held (`$on.holdHearing`), or all of them where the street says so.
 */
export const ordinaryPenalty = procedure({
  id: "ordinary-penalty",
  title: "行政处罚（普通程序）",
  area: "enforcement",
  basis: [APL("54b"), APL("57a"), APL(60), POW("04"), TSY("06b")],
  subject: "{offender.name} {cause.title} {clue}",
  numbering: { matter: series("{org}罚案字〔{year}〕{seq}号") },
  fields,
  computed: { ...offenceComputed, ...ordinaryComputed },
  listed: offenceListed,
  facets: {
    category: "cause",
    subcategory: "cause.attributes.field",
    source: "source",
    mode: "inNameOf",
    channel: "powerSource",
    level: "discretionStep",
    party: "offender",
    place: "place",
    community: "place.unit",
    topic: "theme",
    person: "$matter.handler",
    amount: "fine",
    total: "paidTotal",
    quantity: "confiscated",
    occurredOn: "occurredAt",
    filedOn: "$first.file",
    decidedOn: "$on.punish",
    servedOn: "$served.penalty-decision",
    answeredOn: "$publicity.on",
    dueOn: "$publicity.due",
    effectiveOn: "$on.review",
    paidOn: "paidOn",
    flagged: "hearingRight",
    special: "complexOrMajor",
  },
  states,
  initial: "clue",
  outcomes: {
    executed: success("执行完毕"),
    executionEnded: neutral("终结执行"),
    noPenalty: neutral("不予行政处罚"),
    investigationEnded: neutral("终止调查"),
    transferred: neutral("移送"),
    filingWithdrawn: withdrawn("撤销立案"),
    revoked: { title: "处罚决定被撤销", result: "failure" },
    notFiled: withdrawn("不予立案"),
  },
  acts: {
    ...filing,
    ...investigation,
    ...evidence,
    ...hearing,
    ...decision,
    ...transfer,
    ...execution,
    ...ending,
  },
  clocks,
  mainClocks: ["housingDecision", "decision", "clueCheck", "serveDecision", "closing"],
  instruments: ordinaryDocuments,
  settings: {
    ...REMEDY_SETTINGS,
    ...PAYMENT_SETTINGS,
    ...OFFENDER_SETTINGS,
    ...PUBLICITY_SETTINGS,
    hearingCitizen: localSetting("听证标准：对公民的较大数额（元）", 5000, [APL("63a"), APL("63f"), APL("63g")]),
    hearingOrganisation: localSetting("听证标准：对法人或者其他组织的较大数额（元）", 50_000, [
      APL("63a"),
      APL("63f"),
      APL("63g"),
    ]),
    reviewAll: localSetting("所有处罚案件均须法制审核", false, [APL("58d"), TSY("12")]),
    reviewDays: localSetting("法制审核期限（工作日）", 10, [HCP("25"), HCP("AGR"), HCP("NM")]),
    statementDays: localSetting("陈述、申辩期限（工作日）", 5, HCP("22")),
    secondExtensionDays: localSetting("再次延长的期限（日，不超过六十日）", 60, HCP("29c")),
    clueCheckDays: localSetting("线索核查期限（工作日）", 15, HCP("15a")),
    recheckDays: localSetting("改正期限届满后复查期限（工作日）", 5),
    housingRules: localSetting("城管、住建领域适用住房和城乡建设行政处罚程序规定", true, [
      HCP("29d"),
      HCP("30"),
      HCP("45"),
    ]),
  },
  leads: ["squad-leader", "enforcement-head"],
  universal: {
    suspend: false,
    resume: false,
    serve: {
      by: [handler, member, superior, "case-clerk", "enforcement-officer", "auxiliary"],
      requires: [eServiceConsented],
    },
    publish: ["case-clerk", handler],
    unpublish: ["case-clerk", handler],
    return: ["squad-leader", "enforcement-head"],
  },
  seenBy: [
    "enforcement-officer",
    "squad-leader",
    "enforcement-head",
    "case-clerk",
    "legal-reviewer",
    "justice-office-head",
    "review-assessor",
    "finance-clerk",
    "litigation-clerk",
    "office-clerk",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  sensitivity: "personal",
  retention: keep(10),
});
