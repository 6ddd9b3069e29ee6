import { branch, followUp, handler, superior } from "../../build/act.ts";
import { SUP } from "../../build/basis.ts";
import { apart, atMost, done, is, isNot, requires, valueAt } from "../../build/condition.ts";
import { choice, date, exhibits, longtext, matterRef, party, taxonomy, unit } from "../../build/field.ts";
import { setting, workdays } from "../../build/length.ts";
import { ended, keep, localSetting, neutral, procedure, series, success } from "../../build/procedure.ts";
import { supervisionReply } from "../../instruments/supervision/supervision-reply.ts";
import { readers, SUPERVISION_REGIME, supervised, supervisors } from "./regime.ts";

const unitHeads = [handler, ...supervised] as const;

/** 监督意见: from whomever, handed to the unit it is about, looked into, answered. None is left unanswered. */
export const supervisionOpinion = procedure({
  id: "supervision-opinion",
  title: "执法监督意见",
  area: "supervision",
  basis: [SUP("07"), SUP("04"), SUPERVISION_REGIME],
  subject: "{problem.title} {content}",
  numbering: { matter: series("{org}执监意〔{year}〕{seq}号", { gapless: false }) },

  fields: {
    source: taxonomy("意见来源", "supervision-source", { group: "登记" }),
    raisedBy: party("提出人", { group: "登记" }),
    supervisor: matterRef("提出意见的监督员", "enforcement-supervisor", { group: "登记" }),
    content: longtext("意见内容", { group: "登记" }),
    problem: taxonomy("问题类别", "supervision-problem", { group: "登记" }),
    receivedOn: date("收到日期", { group: "登记" }),
    target: unit("所涉单位", { group: "登记" }),
    material: exhibits("材料", { group: "登记" }),
    entrustText: longtext("交办要求", { group: "交办" }),
    finding: choice(
      "核查结论",
      { true: "属实", partly: "部分属实", false: "不属实", unclear: "无法核实" },
      { group: "办理" },
    ),
    adoption: choice("采纳情况", { adopted: "采纳", partly: "部分采纳", rejected: "不予采纳" }, { group: "办理" }),
    result: longtext("核查和整改情况", { group: "办理" }),
    proof: exhibits("佐证材料", { group: "办理" }),
    redoReason: longtext("退回重办的理由", { group: "办理" }),
    replyWay: choice(
      "答复方式",
      { written: "书面", call: "电话", visit: "当面", posted: "在联系点公布（未具名意见）" },
      { group: "答复" },
    ),
    replyText: longtext("答复内容", { group: "答复" }),
    repliedOn: date("答复日期", { group: "答复" }),
  },
  facets: {
    category: "problem",
    source: "source",
    mode: "adoption",
    level: "finding",
    party: "raisedBy",
    topic: "supervisor.title",
    unit: "target",
    filedOn: "receivedOn",
    answeredOn: "repliedOn",
    dueOn: "$due.reply",
  },

  states: {
    registered: "待交办",
    handling: "办理中",
    replying: "待答复",
    closed: ended("已答复"),
  },
  initial: "registered",
  outcomes: {
    adopted: success("采纳"),
    partly: success("部分采纳"),
    rejected: neutral("不予采纳"),
  },

  acts: {
    register: {
      title: "登记监督意见",
      basis: [SUP("07"), SUPERVISION_REGIME],
      from: "new",
      by: [...supervisors, "petition-clerk", "hotline-clerk", "office-clerk", "supervision-clerk"],
      collects: ["source", "raisedBy?", "supervisor?", "content", "problem", "receivedOn", "target", "material?"],
      requires: [requires(atMost("receivedOn", valueAt("$today")), "收到日期不得晚于今日", SUPERVISION_REGIME)],
      notifies: ["justice-office-head"],
    },
    entrust: {
      title: "交办",
      basis: [SUP("07"), SUPERVISION_REGIME],
      from: ["registered"],
      to: "handling",
      by: supervisors,
      collects: ["target", "entrustText?"],
      assigns: { unit: "target" },
      notifies: [...supervised],
    },
    handle: {
      title: "报送核查、整改情况",
      basis: [SUP("04"), SUPERVISION_REGIME],
      from: ["handling"],
      to: "replying",
      by: unitHeads,
      collects: ["finding", "adoption", "result", "proof?"],
      notifies: [...supervisors],
    },
    redo: {
      title: "退回重办",
      basis: SUPERVISION_REGIME,
      from: ["replying"],
      to: "handling",
      by: supervisors,
      collects: ["redoReason"],
      task: "optional",
    },
    escalate: {
      title: "转为执法监督",
      basis: [SUP("03"), SUP("04"), SUP("07")],
      help: "意见属实、需要督促纠正的",
      from: ["replying"],
      by: ["justice-office-head"],
      requires: [requires(isNot("finding", "false"), "意见经核查不属实，不转为执法监督", SUP("04"))],
      opens: [
        followUp(
          "enforcement-supervision",
          {
            way: "=daily",
            problem: "problem",
            facts: "content",
            target: "target",
            foundOn: "receivedOn",
          },
          { act: "find" },
        ),
      ],
      task: "optional",
    },
    reply: {
      title: "答复",
      basis: [SUP("07"), SUPERVISION_REGIME],
      from: ["replying"],
      to: [
        branch("closed", is("adoption", "adopted"), "adopted"),
        branch("closed", is("adoption", "partly"), "partly"),
        branch("closed", undefined, "rejected"),
      ],
      by: supervisors,
      collects: ["replyWay", "replyText", "repliedOn"],
      requires: [
        requires(done("handle"), "尚未核查", SUPERVISION_REGIME),
        requires(apart("$actor.account", "handle"), "答复人不得是被监督的承办人", SUPERVISION_REGIME),
        requires(atMost("repliedOn", valueAt("$today")), "答复日期不得晚于今日", SUPERVISION_REGIME),
      ],
      issues: ["supervision-reply"],
    },
  },

  clocks: {
    entrust: {
      title: "交办期限",
      basis: SUPERVISION_REGIME,
      length: workdays(setting("entrustWithin")),
      starts: "register",
      stops: ["entrust"],
      expires: "supervise",
    },
    reply: {
      title: "答复期限",
      basis: SUPERVISION_REGIME,
      length: workdays(setting("replyWithin")),
      starts: "register",
      from: "receivedOn",
      stops: ["reply"],
      warns: [workdays(3)],
      extension: { length: workdays(setting("replyWithin")), times: 1, basis: SUPERVISION_REGIME },
      expires: "supervise",
    },
  },
  mainClocks: ["reply", "entrust"],
  instruments: [supervisionReply],
  settings: {
    entrustWithin: localSetting("交办期限（工作日）", 2, SUPERVISION_REGIME),
    replyWithin: localSetting("答复期限（工作日）", 15, SUPERVISION_REGIME),
  },
  leads: ["justice-office-head"],
  universal: { extend: [handler, superior, "justice-office-head"], suspend: false, resume: false, return: false },
  seenBy: [...supervisors, ...supervised, ...readers, "petition-clerk", "hotline-clerk", "office-clerk"],
  sensitivity: "personal",
  retention: keep(10),
});
