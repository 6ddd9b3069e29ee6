import { collect, handler } from "../../build/act.ts";
import { ARC, DOC, local } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { atLeast, atMost, is, isNot, requires, valueAt } from "../../build/condition.ts";
import { account, choice, date, exhibits, longtext, text, unit, yesno } from "../../build/field.ts";
import { days, setting, workdays } from "../../build/length.ts";
import { ended, keep, localSetting, neutral, procedure, series, success } from "../../build/procedure.ts";
import { DOCUMENT_KINDS, SECRECY } from "./documents/fields.ts";

const RULES = local("LOCAL-DOCUMENT", "街道公文处理制度", "U");
const office = ["office-clerk", "office-head"] as const;

/** 收文: signed for, registered, first looked at, handled, circulated, urged, answered (公文条例第二十四条). */
export const incomingDocument = procedure({
  id: "incoming-document",
  title: "收文",
  area: "decision",
  basis: [DOC("24"), RULES],
  subject: "{sender} {title}",
  numbering: { matter: series("{org}收〔{year}〕{seq}号", { gapless: false }) },

  fields: {
    sender: text("来文机关", { group: "签收登记" }),
    number: text("来文字号", { group: "签收登记" }),
    title: text("来文标题", { group: "签收登记" }),
    kind: choice("文种", DOCUMENT_KINDS, { group: "签收登记" }),
    secrecy: choice("密级", SECRECY, { group: "签收登记" }),
    urgency: choice("紧急程度", { none: "平件", urgent: "加急", top: "特急" }, { group: "签收登记" }),
    receivedOn: date("收文日期", { group: "签收登记" }),
    files: exhibits("来文", { group: "签收登记" }),
    checkText: longtext("初审意见", {
      group: "初审",
      help: "是否应当由本机关办理，是否符合行文规则，文种、格式是否规范",
    }),
    fit: yesno("符合要求，由本机关办理", { group: "初审" }),
    replyNeeded: yesno("需要答复", { group: "初审" }),
    returnText: longtext("退回来文机关的理由", { group: "初审" }),
    proposal: longtext("拟办意见", { group: "承办" }),
    instruction: longtext("领导批示", { group: "承办" }),
    responsible: unit("承办单位", { group: "承办" }),
    worker: account("承办人", { group: "承办" }),
    dueOn: date("办理时限", { group: "承办" }),
    result: longtext("办理结果", { group: "答复" }),
    replyNumber: text("答复公文字号", { group: "答复" }),
    replyFiles: exhibits("答复材料", { group: "答复" }),
    archiveNumber: text("归档编号", { group: "归档" }),
  },
  facets: {
    category: "kind",
    level: "urgency",
    mode: "secrecy",
    source: "sender",
    topic: "title",
    unit: "responsible",
    person: "worker",
    filedOn: "receivedOn",
    answeredOn: "$on.replyDocument",
    dueOn: "dueOn",
    flagged: "replyNeeded",
  },

  states: {
    registered: "待初审",
    checked: "待拟办交办",
    handling: "承办中",
    answered: "待归档",
    closed: ended("已办结"),
  },
  initial: "registered",
  outcomes: { handled: success("已办理"), sentBack: neutral("退回来文机关") },

  acts: {
    signFor: {
      title: "签收登记",
      basis: DOC("24"),
      from: "new",
      by: office,
      collects: ["sender", "number?", "title", "kind", "secrecy", "urgency", "receivedOn", "files"],
      requires: [requires(atMost("receivedOn", valueAt("$today")), "收文日期不得晚于今日", DOC("24"))],
    },
    checkIncoming: {
      title: "初审",
      basis: DOC("24"),
      from: ["registered"],
      to: [
        { to: "checked", when: is("fit", true) },
        { to: "closed", outcome: "sentBack" },
      ],
      by: office,
      collects: ["checkText", "fit", "replyNeeded", collect("returnText", { when: is("fit", false) })],
    },
    entrust: {
      title: "拟办交办",
      help: "紧急公文应当明确办理时限；需要两个以上部门办理的，明确主办部门",
      basis: DOC("24"),
      from: ["checked"],
      to: "handling",
      by: office,
      collects: [
        "proposal",
        "instruction?",
        "responsible",
        "worker?",
        collect("dueOn", { required: isNot("urgency", "none") }),
      ],
      assigns: { unit: "responsible", handler: "worker" },
      notifies: ["section-head", "unit-lead"],
    },
    replyDocument: {
      title: "办结答复",
      basis: DOC("24"),
      from: ["handling"],
      to: "answered",
      outcome: "handled",
      by: [handler, "section-clerk", "section-head", "unit-lead", ...office],
      collects: [
        "result",
        collect("replyNumber", { when: is("replyNeeded", true), required: false }),
        collect("replyFiles", { when: is("replyNeeded", true) }),
      ],
      requires: [requires(atLeast("$today", valueAt("receivedOn")), "办结日期不得早于收文日期", DOC("24"))],
    },
    archive: {
      title: "归档",
      basis: [ARC("05"), RULES],
      from: ["answered"],
      to: "closed",
      outcome: "handled",
      by: [...office, "archive-clerk"],
      collects: ["archiveNumber"],
    },
  },

  clocks: {
    check: {
      title: "初审交办期限",
      basis: [DOC("24"), RULES],
      length: workdays(setting("checkDays")),
      starts: "signFor",
      from: "receivedOn",
      stops: ["entrust", onState("closed")],
    },
    handle: {
      title: "办理时限",
      basis: DOC("24"),
      length: days(0),
      from: "dueOn",
      starts: "entrust",
      stops: ["replyDocument"],
      roll: "none",
      warns: [days(2)],
      expires: "supervise",
    },
  },
  mainClocks: ["handle", "check"],
  settings: { checkDays: localSetting("初审期限（工作日）", 1, RULES) },
  leads: ["office-head"],
  universal: { suspend: false },
  seenBy: [
    ...office,
    "section-clerk",
    "section-head",
    "unit-lead",
    "archive-clerk",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(10),
});
