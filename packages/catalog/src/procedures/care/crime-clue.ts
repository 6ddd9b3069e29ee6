import { consent, handler } from "../../build/act.ts";
import { local } from "../../build/basis.ts";
import { past } from "../../build/dated.ts";
import { account, choice, date, exhibits, longtext, taxonomy, text, unit } from "../../build/field.ts";
import { setting, workdays } from "../../build/length.ts";
import { ended, keep, localSetting, neutral, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { clueTransferLetter } from "../../instruments/care/clue-transfer-letter.ts";

const WORK = local("LOCAL-CLUE", "扫黑除恶线索排查移送工作制度", "U");
const screeners = [handler, "dispute-clerk"] as const;

/** A clue on organised crime: screened by few, handed to the police, and kept from everybody else. */
export const crimeClue = procedure({
  id: "crime-clue",
  title: "扫黑除恶线索",
  area: "care",
  basis: WORK,
  subject: "{kind.title}线索",
  numbering: { matter: series("{org}线索〔{year}〕{seq:4}号", { gapless: false }) },
  fields: {
    source: choice(
      "线索来源",
      {
        report: "群众举报",
        patrol: "摸排发现",
        petition: "信访、热线",
        case: "办案发现",
        superior: "上级交办",
        other: "其他",
      },
      { group: "登记" },
    ),
    kind: taxonomy("线索类别", "crime-clue-kind", { group: "登记" }),
    receivedOn: date("收到日期", { group: "登记" }),
    content: longtext("线索内容", { group: "登记", sensitivity: "secret" }),
    informant: text("举报人和联系方式", { group: "登记", sensitivity: "secret" }),
    community: unit("涉及社区", { group: "登记" }),
    files: exhibits("材料", { group: "登记" }),
    officer: account("承办人", { group: "登记" }),
    screenText: longtext("初核情况", { group: "初核", sensitivity: "secret" }),
    screenedOn: date("初核日期", { group: "初核" }),
    police: text("接收的公安机关", { group: "移送" }),
    transferText: longtext("移送意见", { group: "移送", sensitivity: "secret" }),
    transferredOn: date("移送日期", { group: "移送" }),
    feedbackOn: date("反馈日期", { group: "反馈" }),
    feedback: choice(
      "公安机关办理结果",
      { filed: "立案侦查", punished: "治安处罚", excluded: "查否", other: "其他处理" },
      { group: "反馈" },
    ),
    feedbackText: longtext("反馈内容", { group: "反馈", sensitivity: "secret" }),
    endText: longtext("不予移送的理由", { group: "反馈" }),
  },
  facets: {
    source: "source",
    category: "kind",
    mode: "feedback",
    community: "community",
    person: "officer",
    occurredOn: "receivedOn",
    filedOn: "transferredOn",
    answeredOn: "feedbackOn",
  },
  states: { received: "待初核", screened: "已初核", transferred: "已移送待反馈", closed: ended("已办结") },
  initial: "received",
  outcomes: {
    found: success("查实"),
    excluded: neutral("查否"),
    notTransferred: withdrawn("不属线索，不予移送"),
  },
  acts: {
    register: {
      title: "登记线索",
      basis: WORK,
      from: "new",
      by: ["dispute-clerk"],
      collects: ["source", "kind", "receivedOn", "content", "informant?", "community?", "files?", "officer"],
      requires: [past("receivedOn", "收到日期", WORK)],
      assigns: { handler: "officer" },
      members: ["officer"],
    },
    screen: {
      title: "初核",
      basis: WORK,
      from: ["received"],
      to: "screened",
      by: screeners,
      collects: ["screenText", "screenedOn", "files?"],
      requires: [past("screenedOn", "初核日期", WORK)],
    },
    transferPolice: {
      title: "移送公安机关",
      basis: WORK,
      from: ["screened"],
      to: "transferred",
      by: screeners,
      collects: ["police", "transferText", "transferredOn"],
      requires: [past("transferredOn", "移送日期", WORK)],
      approval: [consent("分管负责人批准", ["deputy-head"])],
      issues: ["clue-transfer-letter"],
    },
    dismiss: {
      title: "不予移送",
      basis: WORK,
      from: ["screened"],
      to: "closed",
      outcome: "notTransferred",
      by: screeners,
      collects: ["endText"],
      approval: [consent("分管负责人批准", ["deputy-head"])],
      task: "optional",
    },
    recordFeedback: {
      title: "登记公安机关反馈",
      basis: WORK,
      from: ["transferred"],
      to: [
        { to: "closed", outcome: "excluded", when: { path: "feedback", is: "eq", value: "excluded" } },
        { to: "closed", outcome: "found" },
      ],
      by: screeners,
      collects: ["feedbackOn", "feedback", "feedbackText?"],
      requires: [past("feedbackOn", "反馈日期", WORK)],
    },
  },
  clocks: {
    screen: {
      title: "初核期限",
      basis: WORK,
      length: workdays(setting("screenDays")),
      from: "receivedOn",
      starts: "register",
      stops: ["screen", "state:closed"],
      expires: "supervise",
    },
    transfer: {
      title: "移送期限",
      basis: WORK,
      length: workdays(setting("transferDays")),
      from: "screenedOn",
      starts: "screen",
      stops: ["transferPolice", "dismiss"],
      expires: "supervise",
    },
  },
  instruments: [clueTransferLetter],
  settings: {
    screenDays: localSetting("线索初核期限（工作日）", 5, WORK),
    transferDays: localSetting("线索移送期限（工作日）", 2, WORK),
  },
  leads: ["deputy-head"],
  universal: { circulate: false, consult: false, urge: false },
  seenBy: ["dispute-clerk", "deputy-head", "org-head"],
  sensitivity: "secret",
  retention: keep(30),
});
