import { XF } from "../../build/basis.ts";
import { done, not, requires } from "../../build/condition.ts";
import { keep, localSetting, neutral, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { petitionAcceptanceNotice } from "../../instruments/appeals/petition-acceptance-notice.ts";
import { petitionExtensionNotice } from "../../instruments/appeals/petition-extension-notice.ts";
import { petitionGuidanceNotice } from "../../instruments/appeals/petition-guidance-notice.ts";
import { petitionObjection } from "../../instruments/appeals/petition-objection.ts";
import { petitionOpinion } from "../../instruments/appeals/petition-opinion.ts";
import { petitionReconciliation } from "../../instruments/appeals/petition-reconciliation.ts";
import { petitionReply } from "../../instruments/appeals/petition-reply.ts";
import { clocks } from "./petition/clocks.ts";
import { ending } from "./petition/ending.ts";
import { fields } from "./petition/fields.ts";
import { handling } from "./petition/handling.ts";
import { intake } from "./petition/intake.ts";
import { clerks, handlers, states } from "./petition/parts.ts";
import { review } from "./petition/review.ts";

/** 信访事项: told within fifteen days, handled within sixty, reviewed and re-examined within thirty each (信访工作条例). */
export const petition = procedure({
  id: "petition",
  version: "2",
  title: "信访事项",
  area: "appeals",
  basis: [XF("17"), XF("21"), XF("23a"), XF("31b")],
  subject: "{petitioner.name} {topic.title}",
  numbering: { matter: series("{org}信〔{year}〕{seq:4}号") },
  fields,
  facets: {
    category: "class",
    subcategory: "topic",
    topic: "topic",
    channel: "form",
    source: "source",
    mode: "resolveWay",
    level: "satisfaction",
    party: "petitioner",
    headcount: "headcount",
    place: "place",
    unit: "handlingUnit",
    community: "community",
    person: "worker",
    occurredOn: "receivedOn",
    filedOn: "$first.accept",
    answeredOn: "$on.opine",
    servedOn: "$served.petition-opinion",
    decidedOn: "resolvedOn",
    dueOn: "$due.handle",
    flagged: "repeated",
    special: "urgent",
  },

  states,
  initial: "received",
  outcomes: {
    resolved: success("化解"),
    settled: success("调解、和解"),
    suggestion: success("建议意见已答复"),
    duty: success("依法履行职责或者答复"),
    answered: neutral("已答复，期满未请求复查复核"),
    finalised: neutral("三级终结"),
    guided: neutral("导入法定途径"),
    forwarded: neutral("转送有权机关"),
    accusation: neutral("检举控告转纪检监察机关或者有权机关"),
    returned: neutral("异议成立，交还材料"),
    notAccepted: neutral("不予受理"),
    withdrawn: withdrawn("信访人撤回"),
  },

  acts: { ...intake, ...handling, ...review, ...ending },
  clocks,
  mainClocks: ["urgent", "notice", "simplified", "handle", "redo", "duty", "suggestion", "entrust"],
  instruments: [
    petitionAcceptanceNotice,
    petitionGuidanceNotice,
    petitionObjection,
    petitionExtensionNotice,
    petitionOpinion,
    petitionReply,
    petitionReconciliation,
  ],
  settings: {
    simplified: localSetting("启用简易办理", false, XF("X2")),
    simplifiedAccept: localSetting("简易办理受理期限（工作日）", 3, XF("X2")),
    simplifiedDays: localSetting("简易办理办结期限（工作日）", 10, XF("X2")),
    urgentHours: localSetting("重大紧急信访事项报告期限（小时）", 2, XF("25")),
    entrustDays: localSetting("交办期限（工作日）", 2, XF("X5")),
    suggestionDays: localSetting("建议意见答复期限（日）", 60, [XF("29"), XF("X5")]),
    dutyDays: localSetting("履行职责答复期限（日）", 60, XF("31a")),
    redoDays: localSetting("重新办理期限（日）", 30, XF("X5")),
  },
  leads: ["petition-head", "deputy-head"],
  universal: {
    merge: clerks,
    suspend: false,
    return: false,
    extend: handlers,
    serve: handlers,
    void: {
      by: ["petition-head"],
      requires: [requires(not(done("accept")), "已经受理的信访事项应当依法办结，不得作废", XF("43"))],
    },
  },
  seenBy: [...clerks, "unit-lead", "justice-office-head", "deputy-head", "org-head", "auditor"],
  sensitivity: "personal",
  retention: keep(30),
});
