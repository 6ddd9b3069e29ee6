import { branch, consent, handler } from "../../build/act.ts";
import { ALL, PIL } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import {
  allOf,
  anyOf,
  atMost,
  done,
  filled,
  is,
  isNot,
  missing,
  not,
  oneOf,
  requires,
  valueAt,
  where,
} from "../../build/condition.ts";
import { choice, date, exhibits, longtext, text, unit, yesno } from "../../build/field.ts";
import { days, months, setting } from "../../build/length.ts";
import { ended, failure, keep, localSetting, neutral, procedure, series, success } from "../../build/procedure.ts";
import { suggestionAnswer } from "../../instruments/litigation/suggestion-answer.ts";
import { clerks, readers } from "./parts.ts";

const publicInterest = is("kind", "publicInterest");

/**
 * 司法建议、检察建议: what a court or a procuratorate asks of the office, done and answered in writing. Before a public-interest
 * suit the office has two months, fifteen days where the harm goes on growing (检察公益诉讼解释第二十一条).
 */
export const judicialSuggestion = procedure({
  id: "judicial-suggestion",
  title: "司法建议、检察建议",
  area: "litigation",
  basis: [ALL("96"), PIL("21a"), PIL("21b")],
  subject: "{issuer} {content}",
  numbering: { matter: series("{org}法检建〔{year}〕{seq}号", { gapless: false }) },

  fields: {
    kind: choice(
      "建议种类",
      {
        court: "司法建议",
        publicInterest: "检察建议（公益诉讼诉前程序）",
        procuratorate: "检察建议（其他）",
      },
      { group: "收到" },
    ),
    ground: choice(
      "事由",
      {
        general: "规范执法、改进工作",
        absence: "负责人出庭应诉",
        refusal: "拒不履行裁判",
        duty: "违法行使职权或者不作为",
      },
      { group: "收到" },
    ),
    issuer: text("建议机关", { group: "收到" }),
    number: text("建议书文号", { group: "收到" }),
    content: longtext("建议内容", { group: "收到" }),
    receivedOn: date("收到日期", { group: "收到" }),
    urgent: yesno("公共利益损害继续扩大等紧急情形", { group: "收到" }),
    replyBy: date("建议书载明的回复期限", { group: "收到" }),
    target: unit("承办部门", { group: "收到" }),
    file: exhibits("建议书", { group: "收到" }),
    measures: longtext("整改、履职措施", { group: "办理" }),
    result: longtext("整改、履职结果", { group: "办理" }),
    performed: choice(
      "履职情况",
      { done: "已依法履行职责", doing: "正在履行", none: "依法不需要履行" },
      { group: "办理" },
    ),
    responsible: longtext("责任人员处理情况", { group: "办理" }),
    proof: exhibits("佐证材料", { group: "办理" }),
    replyText: longtext("书面回复", { group: "回复" }),
    repliedOn: date("回复日期", { group: "回复" }),
    followUp: choice(
      "后续情况",
      { accepted: "认可，终结", none: "无后续意见", sued: "提起行政公益诉讼" },
      { group: "回复" },
    ),
    followText: longtext("后续情况说明", { group: "回复" }),
  },
  facets: {
    category: "kind",
    subcategory: "ground",
    source: "issuer",
    mode: "performed",
    unit: "target",
    filedOn: "receivedOn",
    answeredOn: "repliedOn",
    flagged: "urgent",
  },

  states: { received: "待交办", handling: "办理中", replying: "待回复", replied: "已回复", closed: ended("已办结") },
  initial: "received",
  outcomes: {
    accepted: success("已采纳并回复"),
    answered: neutral("已回复"),
    sued: failure("被提起行政公益诉讼"),
  },

  acts: {
    register: {
      title: "登记建议书",
      basis: [ALL("96"), PIL("21a"), PIL("21b")],
      from: "new",
      by: ["litigation-clerk", "justice-assistant", "justice-office-head", "office-clerk"],
      collects: [
        "kind",
        "ground",
        "issuer",
        "number?",
        "content",
        "receivedOn",
        "urgent?",
        "replyBy?",
        "target",
        "file?",
      ],
      requires: [requires(atMost("receivedOn", valueAt("$today")), "收到日期不得晚于今日", PIL("21a"))],
      notifies: ["org-head", "deputy-head", "justice-office-head"],
    },
    entrust: {
      title: "交办",
      basis: [ALL("96"), PIL("21a")],
      from: ["received"],
      to: "handling",
      by: ["justice-office-head", "litigation-clerk", "justice-assistant"],
      collects: ["target"],
      assigns: { unit: "target" },
      notifies: ["unit-lead", "section-head", "enforcement-head"],
    },
    handle: {
      title: "报告整改、履职情况",
      basis: [ALL("96"), PIL("21a")],
      from: ["handling"],
      to: "replying",
      by: [handler, "unit-lead", "section-head", "section-clerk", "enforcement-head", "squad-leader"],
      collects: ["measures", "result", "performed", "responsible?", "proof?"],
      requires: [
        requires(
          where(is("ground", "absence"), filled("responsible")),
          "因负责人出庭应诉问题收到司法建议的，应当写明对负责人未依法出庭的处理情况",
          ALL("03e"),
        ),
        requires(
          where(allOf(publicInterest, is("performed", "none")), filled("responsible")),
          "认为不需要履行职责的，应当写明依据和理由",
          PIL("21a"),
        ),
      ],
    },
    redo: {
      title: "退回继续办理",
      basis: [ALL("96"), PIL("21a")],
      from: ["replying"],
      to: "handling",
      by: ["justice-office-head"],
      task: "optional",
    },
    reply: {
      title: "书面回复",
      basis: [ALL("96"), PIL("21a"), PIL("21b")],
      from: ["replying"],
      to: "replied",
      by: [...clerks, "justice-office-head"],
      collects: ["replyText", "repliedOn"],
      requires: [
        requires(done("handle"), "尚未报告办理情况", PIL("21a")),
        requires(atMost("repliedOn", valueAt("$today")), "回复日期不得晚于今日", PIL("21a")),
      ],
      approval: [consent("主要负责人审签", ["org-head"], { basis: PIL("21a") })],
      issues: ["suggestion-answer"],
    },
    close: {
      title: "登记后续情况",
      basis: [ALL("96"), PIL("21a")],
      from: ["replied"],
      to: [
        branch("closed", is("followUp", "sued"), "sued"),
        branch("closed", is("followUp", "accepted"), "accepted"),
        branch("closed", undefined, "answered"),
      ],
      by: [...clerks, "justice-office-head"],
      collects: ["followUp", "followText?"],
      requires: [
        requires(
          where(is("followUp", "sued"), publicInterest),
          "只有公益诉讼诉前检察建议才可能被提起行政公益诉讼",
          PIL("21a"),
        ),
        requires(
          anyOf(isNot("performed", "doing"), is("followUp", "sued"), filled("followText")),
          "仍在履行职责的，请写明后续履行情况",
          PIL("21a"),
        ),
      ],
    },
  },

  clocks: {
    reply: {
      title: "书面回复期限",
      basis: PIL("21a"),
      length: months(2),
      starts: "register",
      from: "receivedOn",
      when: allOf(publicInterest, not(allOf(filled("urgent"), is("urgent", true)))),
      stops: ["reply", onState("closed")],
      warns: [days(15), days(5)],
      expires: "supervise",
    },
    urgentReply: {
      title: "书面回复期限（紧急情形）",
      basis: PIL("21b"),
      length: days(15),
      starts: "register",
      from: "receivedOn",
      when: allOf(publicInterest, filled("urgent"), is("urgent", true)),
      stops: ["reply", onState("closed")],
      warns: [days(5)],
      expires: "supervise",
    },
    stated: {
      title: "建议书载明的回复期限",
      basis: ALL("96"),
      length: days(0),
      starts: "register",
      from: "replyBy",
      when: allOf(not(publicInterest), filled("replyBy")),
      stops: ["reply", onState("closed")],
      warns: [days(7)],
      expires: "supervise",
    },
    usual: {
      title: "回复期限",
      basis: ALL("96"),
      length: days(setting("replyDays")),
      starts: "register",
      from: "receivedOn",
      when: allOf(oneOf("kind", "court", "procuratorate"), missing("replyBy")),
      stops: ["reply", onState("closed")],
      warns: [days(7)],
      expires: "supervise",
    },
  },
  mainClocks: ["urgentReply", "reply", "stated", "usual"],
  instruments: [suggestionAnswer],
  settings: { replyDays: localSetting("建议书未载明时的回复期限（日）", 60, ALL("96")) },
  leads: ["justice-office-head"],
  universal: { suspend: false, resume: false, return: false },
  seenBy: [
    ...readers,
    "office-clerk",
    "unit-lead",
    "section-head",
    "section-clerk",
    "enforcement-head",
    "squad-leader",
    "supervision-clerk",
  ],
  retention: keep(30),
});
