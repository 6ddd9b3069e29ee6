import { handler } from "../../build/act.ts";
import { HOT } from "../../build/basis.ts";
import { keep, localSetting, neutral, procedure, series, success } from "../../build/procedure.ts";
import { hotlineReply } from "../../instruments/appeals/hotline-reply.ts";
import { hotlineReturn } from "../../instruments/appeals/hotline-return.ts";
import { clocks } from "./hotline/clocks.ts";
import { ending } from "./hotline/ending.ts";
import { fields } from "./hotline/fields.ts";
import { handling } from "./hotline/handling.ts";
import { intake } from "./hotline/intake.ts";
import { clerks, states } from "./hotline/parts.ts";

/** 12345工单: what the platform hands to the office, from signing to the caller's own judgement (HOT-02). */
export const hotlineTicket = procedure({
  id: "hotline-ticket",
  title: "12345热线工单",
  area: "appeals",
  basis: [HOT("01"), HOT("02"), HOT("08")],
  subject: "{ticketNumber} {topic.title}",
  numbering: { matter: series("{org}热〔{year}〕{seq:6}号", { gapless: false }) },
  fields,
  facets: {
    category: "kind",
    subcategory: "topic",
    topic: "topic",
    channel: "type",
    source: "way",
    mode: "result",
    level: "satisfaction",
    party: "caller",
    place: "place",
    unit: "handlingUnit",
    community: "community",
    person: "worker",
    occurredOn: "receivedOn",
    filedOn: "receivedOn",
    answeredOn: "$on.reply",
    decidedOn: "$on.revisit",
    dueOn: "ticketDue",
    flagged: "repeated",
    special: "urgent",
  },
  states,
  initial: "received",
  outcomes: {
    solved: success("解决"),
    partly: neutral("部分解决"),
    explained: neutral("解释说明"),
    unsolved: neutral("未解决"),
    repeated: neutral("已依法办理，重复诉求"),
    guided: neutral("引导法定途径"),
    returned: neutral("退单"),
  },
  acts: { ...intake, ...handling, ...ending },
  clocks,
  mainClocks: ["signUrgent", "ticket", "supervised", "general", "consult", "rework", "sign"],
  instruments: [hotlineReply, hotlineReturn],
  settings: {
    signWithin: localSetting("签收时限（工作日）", 1, HOT("17")),
    signUrgentWithin: localSetting("紧急工单签收时限（小时）", 2, HOT("17")),
    returnWithin: localSetting("申请退单期限（工作日）", 1, HOT("17")),
    takeWithin: localSetting("承办时限（工作日）", 1, HOT("17")),
    contactWithin: localSetting("联系诉求人时限（小时）", 24, HOT("09")),
    consultWithin: localSetting("咨询、建议办理时限（工作日）", 1, HOT("17")),
    generalWithin: localSetting("求助、投诉、举报办理时限（工作日）", 5, [HOT("13"), HOT("17")]),
    supervisedWithin: localSetting("督办、回访复核时限（工作日）", 3, HOT("17")),
    extendBy: localSetting("复杂工单经批准延长（工作日）", 10, HOT("17")),
    reworkWithin: localSetting("重办时限（工作日）", 3, HOT("11")),
    revisitWithin: localSetting("回访时限（工作日）", 3, HOT("11")),
  },
  leads: ["command-director", "deputy-head"],
  universal: {
    assign: false,
    transfer: false,
    return: false,
    suspend: false,
    merge: clerks,
    extend: [handler, "unit-lead"],
  },
  seenBy: [
    ...clerks,
    "dispatcher",
    "shift-lead",
    "command-director",
    "analyst",
    "unit-lead",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  sensitivity: "personal",
  retention: keep(10),
});
