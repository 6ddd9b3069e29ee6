import { branch, handler, report, system } from "../../build/act.ts";
import { MED, ZZ } from "../../build/basis.ts";
import { atMost, filled, is, isNot, oneOf, requires, valueAt, where } from "../../build/condition.ts";
import { choice, date, longtext, text } from "../../build/field.ts";
import { days, setting, workdays } from "../../build/length.ts";
import { ended, failure, keep, localSetting, neutral, procedure, series, success } from "../../build/procedure.ts";
import { disputeTransferLetter } from "../../instruments/disputes/dispute-transfer-letter.ts";
import { DISPUTE_FIELDS, DIVERSION, OFFICE, ROUTE_FIELDS } from "./parts.ts";

const clerks = ["dispute-clerk", "mediation-head", "justice-assistant"] as const;
const workers = [handler, ...clerks] as const;

/**
 * 矛盾纠纷分流移送: a dispute handed to mediation elsewhere, arbitration, a ruling, reconsideration or a suit, followed until
 * the receiver says how it ended (诉源治理).
 */
export const disputeDiversion = procedure({
  id: "dispute-diversion",
  title: "矛盾纠纷分流移送",
  area: "disputes",
  basis: DIVERSION,
  subject: "{route.title} {dispute.title} {applicant.name}",
  numbering: { matter: series("{org}纠分〔{year}〕{seq:4}号", { gapless: false }) },
  fields: {
    originNumber: text("来源事项编号", { group: "分流" }),
    dispute: DISPUTE_FIELDS.dispute,
    applicant: DISPUTE_FIELDS.applicant,
    respondent: DISPUTE_FIELDS.respondent,
    community: DISPUTE_FIELDS.community,
    request: DISPUTE_FIELDS.request,
    files: DISPUTE_FIELDS.files,
    ...ROUTE_FIELDS,
    reason: longtext("移送理由", { group: "移送" }),
    limitText: longtext("提示当事人的申请、起诉时限", { group: "移送", help: "仲裁、复议、诉讼时限须提示当事人" }),
    toldParties: choice("告知当事人", { written: "书面告知", oral: "口头告知" }, { group: "移送" }),
    handedOn: date("移送日期", { group: "移送" }),
    receipt: choice("接收情况", { accepted: "已接收", refused: "不予接收", returned: "退回补充" }, { group: "接收" }),
    receiptOn: date("接收答复日期", { group: "接收" }),
    receiptText: longtext("接收情况说明", { group: "接收" }),
    progress: longtext("跟踪情况", { group: "结果" }),
    result: choice(
      "办理结果",
      {
        settled: "达成调解、和解",
        decided: "作出裁决、决定、裁判",
        withdrawn: "当事人撤回",
        notAccepted: "有权机关不予受理",
        unused: "当事人未申请、未起诉",
      },
      { group: "结果" },
    ),
    resultNumber: text("结果文号", { group: "结果" }),
    resultText: longtext("结果说明", { group: "结果" }),
    resultOn: date("结果日期", { group: "结果" }),
    cancelText: longtext("取消分流的原因", { group: "结果" }),
  },
  facets: {
    category: "dispute",
    mode: "route",
    subcategory: "result",
    party: "applicant",
    topic: "receiver",
    community: "community",
    filedOn: "handedOn",
    answeredOn: "receiptOn",
    decidedOn: "resultOn",
    person: "$matter.handler",
  },
  states: {
    registered: "待移送",
    handedOver: "待接收",
    received: "对方办理中",
    closed: ended("已办结"),
  },
  initial: "registered",
  outcomes: {
    settled: success("达成调解、和解"),
    decided: success("有权机关依法处理"),
    dropped: neutral("当事人未再主张"),
    notAccepted: failure("有权机关不予受理"),
    cancelled: neutral("取消分流"),
  },
  acts: {
    register: {
      title: "登记分流",
      basis: DIVERSION,
      from: "new",
      by: [...clerks, "mediator", system],
      collects: [
        "originNumber?",
        "dispute",
        "applicant",
        "respondent?",
        "community?",
        "request",
        "route",
        "receiver?",
        "files?",
      ],
      notifies: ["dispute-clerk"],
    },
    transferOut: {
      title: "移送",
      help: "不得以分流为由阻止当事人依法通过仲裁、行政、司法等途径维护权利",
      basis: [...DIVERSION, MED("01")],
      from: ["registered"],
      to: "handedOver",
      by: workers,
      collects: ["route", "receiver", "reason", "limitText?", "toldParties", "handedOn", "files?"],
      requires: [
        requires(
          where(oneOf("route", "arbitration", "ruling", "reconsideration", "suit"), filled("limitText")),
          "移送仲裁、裁决、复议、诉讼的，须提示当事人申请、起诉的时限",
          MED("12"),
        ),
        requires(atMost("handedOn", valueAt("$today")), "移送日期不得晚于今日", OFFICE),
      ],
      issues: ["dispute-transfer-letter"],
      lasting: true,
    },
    recordReceipt: {
      title: "登记接收答复",
      basis: DIVERSION,
      from: ["handedOver"],
      to: [branch("received", is("receipt", "accepted")), branch("registered")],
      by: [...workers, system],
      collects: ["receipt", "receiptOn", "receiptText?"],
      requires: [
        requires(where(isNot("receipt", "accepted"), filled("receiptText")), "不予接收、退回的，请写明理由", OFFICE),
      ],
    },
    track: {
      title: "跟踪催办",
      basis: ZZ("01"),
      from: ["handedOver", "received"],
      by: workers,
      collects: ["progress"],
      task: "optional",
    },
    recordResult: {
      title: "登记办理结果",
      help: "结果同时反馈来源的纠纷上报、警情移交事项",
      basis: DIVERSION,
      from: ["received"],
      to: [
        branch("closed", is("result", "settled"), "settled"),
        branch("closed", is("result", "decided"), "decided"),
        branch("closed", is("result", "notAccepted"), "notAccepted"),
        branch("closed", undefined, "dropped"),
      ],
      by: [...workers, system],
      collects: ["result", "resultNumber?", "resultText", "resultOn"],
      requires: [requires(atMost("resultOn", valueAt("$today")), "结果日期不得晚于今日", OFFICE)],
      reports: [report("dispute-report", "recordResult", { handledResult: "=left", handledText: "resultText" })],
    },
    cancel: {
      title: "取消分流",
      basis: OFFICE,
      from: ["registered", "handedOver"],
      to: "closed",
      outcome: "cancelled",
      by: workers,
      collects: ["cancelText"],
      reports: [report("dispute-report", "recordResult", { handledResult: "=left", handledText: "cancelText" })],
      task: "optional",
    },
  },
  clocks: {
    transfer: {
      title: "移送期限",
      basis: OFFICE,
      length: workdays(setting("handOverDays")),
      starts: "register",
      stops: ["transferOut", "cancel"],
    },
    receipt: {
      title: "接收答复跟踪期限",
      basis: OFFICE,
      length: workdays(setting("receiptDays")),
      starts: "transferOut",
      from: "handedOn",
      stops: ["recordReceipt", "cancel"],
    },
    result: {
      title: "结果跟踪期限",
      basis: OFFICE,
      length: days(setting("resultDays")),
      starts: "recordReceipt",
      when: is("receipt", "accepted"),
      from: "receiptOn",
      stops: ["recordResult"],
      warns: [days(7)],
    },
  },
  mainClocks: ["transfer", "receipt", "result"],
  instruments: [disputeTransferLetter],
  settings: {
    handOverDays: localSetting("移送期限（工作日）", 3, OFFICE),
    receiptDays: localSetting("接收答复跟踪期限（工作日）", 5, OFFICE),
    resultDays: localSetting("结果跟踪期限（日）", 60, OFFICE),
  },
  leads: ["mediation-head", "justice-office-head"],
  universal: { serve: workers },
  seenBy: [...clerks, "mediator", "justice-office-head", "deputy-head", "org-head", "auditor"],
  sensitivity: "personal",
  retention: keep(10),
});
