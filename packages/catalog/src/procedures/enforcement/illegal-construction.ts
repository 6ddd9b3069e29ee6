import { handler, member, superior } from "../../build/act.ts";
import { ACL, HCP, POW, TSY } from "../../build/basis.ts";
import { failure, keep, localSetting, neutral, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { builderNotice } from "../../instruments/enforcement/builder-notice.ts";
import { constructionClosingApproval } from "../../instruments/enforcement/construction-closing-approval.ts";
import { constructionFilingApproval } from "../../instruments/enforcement/construction-filing-approval.ts";
import { demolitionAnnouncement } from "../../instruments/enforcement/demolition-announcement.ts";
import { demolitionOrder } from "../../instruments/enforcement/demolition-order.ts";
import { demolitionPriorNotice } from "../../instruments/enforcement/demolition-prior-notice.ts";
import { planningInquiry } from "../../instruments/enforcement/planning-inquiry.ts";
import { rectificationOrder } from "../../instruments/enforcement/rectification-order.ts";
import { stopConstructionOrder } from "../../instruments/enforcement/stop-construction-order.ts";
import { REMEDY_SETTINGS } from "../../instruments/remedies.ts";
import { COMPULSION_SEEN_BY } from "./compulsion.ts";
import { clocks } from "./illegal-construction/clocks.ts";
import { deciding } from "./illegal-construction/deciding.ts";
import { demolishing } from "./illegal-construction/demolishing.ts";
import { discovering } from "./illegal-construction/discovering.ts";
import { fields } from "./illegal-construction/fields.ts";
import { states } from "./illegal-construction/states.ts";
import { eServiceConsented } from "./offence.ts";

/** 违法建设查处: found, measured, judged by planning, ordered down, announced, and pulled down once the courts are out of reach (行政强制法第四十四条). */
export const illegalConstruction = procedure({
  id: "illegal-construction",
  title: "违法建设查处",
  area: "enforcement",
  basis: [POW(11), POW(12), ACL(44)],
  subject: "{place.text} {offender.name}",
  numbering: { matter: series("{org}违建〔{year}〕{seq}号") },
  fields,
  facets: {
    category: "use",
    subcategory: "cause",
    source: "source",
    channel: "authority",
    level: "stock",
    mode: "mode",
    party: "offender",
    place: "place",
    community: "place.unit",
    person: "$matter.handler",
    unit: "squad",
    area: "illegalArea",
    quantity: "measuredArea",
    occurredOn: "foundAt",
    filedOn: "$first.file",
    decidedOn: "$on.orderDemolition",
    servedOn: "$served.demolition-order",
    effectiveOn: "demolishedOn",
    dueOn: "demolishBy",
    flagged: "builderKnown",
    special: "whole",
  },
  states,
  initial: "found",
  outcomes: {
    demolished: success("已拆除"),
    corrected: success("已改正"),
    confiscated: success("已没收"),
    lawful: withdrawn("认定合法"),
    notIllegal: withdrawn("不属于违法建设"),
    transferred: neutral("移送有权机关"),
    ended: neutral("终止办理"),
    revoked: failure("决定被撤销"),
  },
  acts: { ...discovering, ...deciding, ...demolishing },
  clocks,
  mainClocks: [
    "arriveUnderWay",
    "arriveBuilt",
    "legalReview",
    "correction",
    "selfDemolition",
    "announcement",
    "suit",
    "planningAnswer",
  ],
  instruments: [
    stopConstructionOrder,
    constructionFilingApproval,
    builderNotice,
    planningInquiry,
    demolitionPriorNotice,
    demolitionOrder,
    rectificationOrder,
    demolitionAnnouncement,
    constructionClosingApproval,
  ],
  settings: {
    ...REMEDY_SETTINGS,
    arriveUnderWay: localSetting("到达现场期限：正在搭建（小时）", 2, ACL("LOC")),
    arriveBuilt: localSetting("到达现场期限：其他（小时）", 24, ACL("LOC")),
    noticeDays: localSetting("难以送达的通告期限（日）", 10, ACL("LOC")),
    planningDays: localSetting("规划认定期限（工作日）", 10, POW(12)),
    statementDays: localSetting("陈述、申辩期限（工作日）", 5, HCP("22")),
    reviewDays: localSetting("法制审核期限（工作日）", 10, HCP("25")),
    reviewDemolition: localSetting("责令拆除决定须法制审核", true, TSY("12")),
    publishDays: localSetting("公告发布期限（工作日）", 1, ACL(44)),
  },
  leads: ["squad-leader", "enforcement-head"],
  universal: {
    suspend: false,
    resume: false,
    extend: false,
    serve: {
      by: [handler, member, superior, "case-clerk", "enforcement-officer", "auxiliary"],
      requires: [eServiceConsented],
    },
    publish: ["case-clerk", handler],
    unpublish: ["case-clerk", handler],
    return: ["squad-leader", "enforcement-head"],
  },
  seenBy: [...COMPULSION_SEEN_BY, "auxiliary", "grid-worker", "supervisor"],
  sensitivity: "personal",
  retention: keep(10),
});
