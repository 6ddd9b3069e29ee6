import { branch, collect, handler } from "../../build/act.ts";
import { local } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { anyOf, atMost, done, filled, is, not, oneOf, requires, valueAt } from "../../build/condition.ts";
import { accounts, choice, date, exhibits, integer, longtext, money, party, text, unit } from "../../build/field.ts";
import { days } from "../../build/length.ts";
import { ended, failure, keep, neutral, procedure, series, success } from "../../build/procedure.ts";
import { judgmentOf } from "./court-judgment.ts";
import { agentKinds, clerks, readers } from "./parts.ts";

/** Civil procedure is not in the rule book: its limits are those that the court's own papers state. */
const COURT_PAPERS = local("LOCAL-CIVIL-SUIT", "人民法院应诉通知书、裁判文书载明的期限", "U");

const wonSuit = is("result", "won");
const partly = is("result", "partly");
const lostSuit = is("result", "lost");

/** 民事应诉: suits against a residents' committee or the office itself, defended with the judicial office's help (FY-12, D-14). */
export const civilSuit = procedure({
  id: "civil-suit",
  title: "民事应诉",
  area: "litigation",
  basis: COURT_PAPERS,
  subject: "{plaintiff.name} 诉 {defendantName} {cause}",
  numbering: { matter: series("{org}民诉〔{year}〕{seq}号", { gapless: false }) },

  fields: {
    court: text("受理法院", { group: "收案" }),
    caseNumber: text("案号", { group: "收案" }),
    cause: text("案由", { group: "收案" }),
    plaintiff: party("原告", { group: "收案" }),
    headcount: integer("原告人数", { group: "收案", min: 1, unit: "名" }),
    defendant: choice(
      "被告",
      { committee: "居（村）民委员会", office: "本机关", other: "其他下属单位" },
      { group: "收案" },
    ),
    defendantName: text("被告名称", { group: "收案" }),
    organ: unit("所在社区（承办部门）", { group: "收案" }),
    amount: money("诉讼标的额", { group: "收案", min: 0 }),
    claims: longtext("诉讼请求", { group: "收案" }),
    receivedOn: date("收到起诉状副本日期", { group: "收案" }),
    answerBy: date("应诉通知书载明的答辩期限", { group: "收案" }),
    complaint: exhibits("起诉状副本、应诉通知书", { group: "收案" }),
    agentKinds: agentKinds({ group: "应诉" }),
    agents: accounts("诉讼代理人", { group: "应诉", max: 2 }),
    plan: longtext("应诉意见", { group: "应诉" }),
    answer: exhibits("答辩状和证据", { group: "应诉" }),
    answeredOn: date("提交日期", { group: "应诉" }),
    instance: choice("审级", { first: "一审", second: "二审", retrial: "再审" }, { group: "裁判" }),
    result: choice(
      "裁判结果",
      { won: "胜诉", partly: "部分败诉", lost: "败诉", settled: "调解", withdrawn: "原告撤诉", other: "其他" },
      { group: "裁判" },
    ),
    judgedOn: date("裁判日期", { group: "裁判" }),
    judgmentNumber: text("裁判文书号", { group: "裁判" }),
    appealBy: date("裁判文书载明的上诉期限", { group: "裁判" }),
    judgment: exhibits("裁判文书", { group: "裁判" }),
    appellant: choice("上诉人", { plaintiff: "原告", defendant: "被告", both: "双方" }, { group: "上诉" }),
    appealedOn: date("上诉日期", { group: "上诉" }),
    effectiveOn: date("生效日期", { group: "生效" }),
    compliance: longtext("履行情况", { group: "生效" }),
  },
  facets: {
    category: "defendant",
    subcategory: "result",
    level: "instance",
    party: "plaintiff",
    unit: "organ",
    amount: "amount",
    headcount: "headcount",
    topic: "cause",
    filedOn: "receivedOn",
    answeredOn: "answeredOn",
    decidedOn: "judgedOn",
    effectiveOn: "effectiveOn",
  },

  states: {
    received: "待答辩",
    trial: "审理中",
    judged: "已裁判",
    effective: "已生效",
    closed: ended("已结案"),
  },
  initial: "received",
  outcomes: {
    won: success("胜诉"),
    partlyLost: failure("部分败诉"),
    lost: failure("败诉"),
    settled: neutral("调解、撤诉等"),
  },

  acts: {
    register: {
      title: "收案登记",
      basis: COURT_PAPERS,
      from: "new",
      by: ["litigation-clerk", "justice-assistant", "justice-office-head"],
      collects: [
        "court",
        "caseNumber",
        "cause",
        "plaintiff",
        "headcount",
        "defendant",
        "defendantName",
        "organ",
        "amount?",
        "claims",
        "receivedOn",
        "answerBy",
        "complaint",
      ],
      requires: [
        requires(atMost("receivedOn", valueAt("$today")), "收到日期不得晚于今日", COURT_PAPERS),
        requires(atMost("receivedOn", valueAt("answerBy")), "答辩期限不得早于收到日期", COURT_PAPERS),
      ],
      assigns: { handler: "$actor.account" },
      notifies: ["justice-office-head", "deputy-head"],
    },
    prepare: {
      title: "研判和委托代理",
      basis: COURT_PAPERS,
      from: ["received", "trial"],
      by: [...clerks, "legal-counsel", "justice-office-head"],
      collects: ["plan", "agentKinds", "agents?"],
      task: "optional",
    },
    answer: {
      title: "提交答辩状和证据",
      basis: COURT_PAPERS,
      from: ["received"],
      to: "trial",
      by: [...clerks, "legal-counsel"],
      collects: ["answer", "answeredOn"],
      requires: [requires(atMost("answeredOn", valueAt("$today")), "提交日期不得晚于今日", COURT_PAPERS)],
    },
    judge: {
      title: "登记裁判",
      basis: COURT_PAPERS,
      help: "每一审级的裁判登记一次",
      from: ["received", "trial"],
      to: [branch("judged", oneOf("result", "won", "partly", "lost")), branch("effective", undefined, "settled")],
      by: clerks,
      collects: [
        "instance",
        "result",
        "judgedOn",
        "judgmentNumber",
        collect("appealBy", { when: is("instance", "first"), required: oneOf("result", "won", "partly", "lost") }),
        "judgment",
      ],
      requires: [requires(atMost("judgedOn", valueAt("$today")), "裁判日期不得晚于今日", COURT_PAPERS)],
      opens: judgmentOf(
        {
          kind: "=civil",
          court: "court",
          caseNumber: "judgmentNumber",
          plaintiff: "plaintiff",
          organ: "organ",
          instance: "instance",
          judgedOn: "judgedOn",
          judgment: "judgment",
        },
        [
          ["won", wonSuit],
          ["partlyLost", partly],
          ["settled", is("result", "settled")],
          ["withdrawn", is("result", "withdrawn")],
          ["other", is("result", "other")],
        ],
      ),
    },
    appeal: {
      title: "登记上诉",
      basis: COURT_PAPERS,
      from: ["judged"],
      to: "trial",
      by: [...clerks, "justice-office-head"],
      collects: ["appellant", "appealedOn"],
      requires: [
        requires(is("instance", "first"), "一审裁判才可以上诉", COURT_PAPERS),
        requires(atMost("appealedOn", valueAt("appealBy")), "上诉期限已经届满", COURT_PAPERS),
        requires(atMost("appealedOn", valueAt("$today")), "上诉日期不得晚于今日", COURT_PAPERS),
      ],
      task: "optional",
    },
    takeEffect: {
      title: "登记裁判生效",
      basis: COURT_PAPERS,
      from: ["judged"],
      to: [
        branch("effective", wonSuit, "won"),
        branch("effective", partly, "partlyLost"),
        branch("effective", lostSuit, "lost"),
      ],
      by: clerks,
      collects: ["effectiveOn"],
      requires: [
        requires(atMost("effectiveOn", valueAt("$today")), "生效日期不得晚于今日", COURT_PAPERS),
        requires(
          anyOf(not(is("instance", "first")), atMost("appealBy", valueAt("effectiveOn"))),
          "上诉期限尚未届满",
          COURT_PAPERS,
        ),
      ],
    },
    comply: {
      title: "登记履行",
      basis: COURT_PAPERS,
      from: ["effective"],
      by: [handler, "section-clerk", "community-clerk", ...clerks],
      collects: ["compliance"],
      task: "optional",
    },
    close: {
      title: "结案",
      basis: COURT_PAPERS,
      from: ["effective"],
      to: "closed",
      by: [...clerks, "justice-office-head"],
      requires: [
        requires(
          anyOf(wonSuit, oneOf("result", "withdrawn", "other"), done("comply")),
          "败诉、调解的，尚未登记履行情况",
          COURT_PAPERS,
        ),
        requires(filled("judgment"), "请附裁判文书", COURT_PAPERS),
      ],
    },
  },

  clocks: {
    answer: {
      title: "答辩期限",
      basis: COURT_PAPERS,
      length: days(0),
      starts: "register",
      from: "answerBy",
      stops: ["answer", "judge"],
      warns: [days(5)],
    },
    appeal: {
      title: "上诉期限",
      basis: COURT_PAPERS,
      length: days(0),
      starts: "judge",
      from: "appealBy",
      when: is("instance", "first"),
      stops: ["appeal", onState("effective")],
      kind: "right",
    },
  },
  mainClocks: ["answer"],
  leads: ["justice-office-head"],
  universal: { suspend: false, resume: false, return: [handler, "justice-office-head"] },
  seenBy: [...readers, "community-clerk", "section-clerk"],
  sensitivity: "personal",
  retention: keep(30),
});
