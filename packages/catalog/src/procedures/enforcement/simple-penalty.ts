import { handler, member, superior } from "../../build/act.ts";
import { APL, ARC, HCP } from "../../build/basis.ts";
import { isNot, requires } from "../../build/condition.ts";
import { keep, localSetting, neutral, procedure, success, uncounted } from "../../build/procedure.ts";
import { educationRecord } from "../../instruments/enforcement/education-record.ts";
import { onTheSpotDecision } from "../../instruments/enforcement/on-the-spot-decision.ts";
import { surchargeDecision } from "../../instruments/enforcement/surcharge-decision.ts";
import { PAYMENT_SETTINGS, REMEDY_SETTINGS } from "../../instruments/remedies.ts";
import { offenceComputed, offenceListed, OFFENDER_SETTINGS } from "./offence.ts";
import { paymentComputed } from "./payment.ts";
import { PUBLICITY_SETTINGS } from "./publicity.ts";
import { clocks } from "./simple/clocks.ts";
import { execution } from "./simple/execution.ts";
import { fields } from "./simple/fields.ts";
import { scene } from "./simple/scene.ts";
import { states } from "./simple/states.ts";

/** Handed over on the spot (行政处罚法第五十二条): electronic service needs a confirmation that is signed elsewhere. */
const onPaper = requires(
  isNot("$given.way", "电子送达"),
  "当场行政处罚决定书应当当场交付当事人；当事人未签订确认书的，不得电子送达",
  [APL("52a"), APL("61b")],
);

/**
 * 行政处罚（简易程序）: a small penalty decided on the spot (行政处罚法第五十一条至第五十三条, 第六十八条至第七十一条).
 *
 * The three systems (D-10): published in time is `answeredOn` (first publication) within the setting's working days of
 * `decidedOn`, for those whose `values.publicity` is `publish`; recorded is evidence on the matter; legal review is not asked for.
 */
export const simplePenalty = procedure({
  id: "simple-penalty",
  title: "行政处罚（简易程序）",
  area: "enforcement",
  basis: [APL("51a"), APL("51b"), APL("51c"), APL("52a"), APL(53)],
  subject: "{offender.name} {cause.title}",
  fields,
  computed: { ...offenceComputed, ...paymentComputed(["$due.pay"]) },
  listed: offenceListed,
  facets: {
    category: "cause",
    subcategory: "cause.attributes.field",
    source: "entry",
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
    occurredOn: "occurredAt",
    decidedOn: "$on.decide",
    servedOn: "$served.on-the-spot-decision",
    answeredOn: "$publicity.on",
    dueOn: "$publicity.due",
    paidOn: "paidOn",
  },
  states,
  initial: "onSite",
  outcomes: {
    executed: success("执行完毕"),
    enforced: neutral("法院强制执行程序办结"),
    educated: neutral("教育纠正，不予处罚"),
    transferred: neutral("转普通程序"),
    revoked: { title: "处罚决定被变更、撤销", result: "failure" },
    mistaken: uncounted("登记有误"),
  },
  acts: { ...scene, ...execution },
  clocks,
  mainClocks: ["record", "remit", "bank", "closing"],
  instruments: [onTheSpotDecision, surchargeDecision, educationRecord],
  settings: {
    ...REMEDY_SETTINGS,
    ...PAYMENT_SETTINGS,
    ...OFFENDER_SETTINGS,
    ...PUBLICITY_SETTINGS,
    recordDays: localSetting("当场处罚决定备案期限（工作日）", 3, [APL("52c"), HCP("14"), HCP("14x")]),
    closingDays: localSetting("简易程序归档结案期限（工作日）", 7, ARC("02")),
  },
  leads: ["squad-leader", "enforcement-head"],
  universal: {
    suspend: false,
    resume: false,
    extend: false,
    serve: { by: [handler, member, superior, "enforcement-officer", "case-clerk"], requires: [onPaper] },
    publish: ["case-clerk", handler],
    unpublish: ["case-clerk", handler],
  },
  seenBy: [
    "enforcement-officer",
    "squad-leader",
    "enforcement-head",
    "case-clerk",
    "justice-office-head",
    "litigation-clerk",
    "review-assessor",
    "finance-clerk",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  sensitivity: "personal",
  retention: keep(10),
});
