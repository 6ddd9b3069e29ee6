import { collect, handler } from "../../build/act.ts";
import { MAD, local } from "../../build/basis.ts";
import { atMost, filled, isNot, requires, valueAt } from "../../build/condition.ts";
import { account, accounts, choice, date, exhibits, longtext, matterRef, text, unit } from "../../build/field.ts";
import { setting, workdays } from "../../build/length.ts";
import { ended, keep, localSetting, neutral, procedure, success, withdrawn } from "../../build/procedure.ts";
import { legalOpinionLetter } from "../../instruments/review/legal-opinion-letter.ts";

const RULES = local("LOCAL-DIFFICULT-CASE", "街道疑难案件履职风险评估会议制度", "U");
const applicants = [
  "section-clerk",
  "section-head",
  "enforcement-officer",
  "squad-leader",
  "petition-clerk",
  "litigation-clerk",
] as const;
const lawyers = ["legal-counsel", "public-lawyer", "justice-assistant", "justice-office-head"] as const;

/** 疑难案件履职风险评估: a hard case laid before lawyers, its risks graded, a plan and a legal opinion given, and what came of it. */
export const difficultCaseMeeting = procedure({
  id: "difficult-case-meeting",
  title: "疑难案件履职风险评估",
  area: "review",
  basis: [MAD("28"), RULES],
  subject: "{title}",

  fields: {
    title: text("案件名称", { group: "申请" }),
    caseNumber: text("案件编号", { group: "申请" }),
    penalty: matterRef("处罚案件", "ordinary-penalty", { group: "申请" }),
    petition: matterRef("信访事项", "petition", { group: "申请" }),
    applicant: unit("申请单位", { group: "申请" }),
    facts: longtext("案情和争议焦点", { group: "申请" }),
    questions: longtext("需要研究的问题", { group: "申请" }),
    materials: exhibits("案件材料", { group: "申请" }),
    heldOn: date("会议日期", { group: "会议" }),
    chair: account("主持人", { group: "会议" }),
    members: accounts("参加人员", { group: "会议" }),
    lawyers: text("参加的法律顾问、公职律师", { group: "会议" }),
    riskLevel: choice("履职风险等级", { low: "低", middle: "中", high: "高" }, { group: "会议" }),
    riskText: longtext("履职风险", { group: "会议" }),
    plan: longtext("处置方案", { group: "会议" }),
    minutes: exhibits("会议记录", { group: "会议" }),
    author: account("意见书起草人", { group: "意见" }),
    opinionText: longtext("法律意见", { group: "意见" }),
    adopted: choice("采纳情况", { adopted: "采纳", partly: "部分采纳", rejected: "未采纳" }, { group: "反馈" }),
    adoptedText: longtext("采纳和处置情况", { group: "反馈" }),
    withdrawText: longtext("撤回的理由", { group: "申请" }),
  },
  facets: {
    level: "riskLevel",
    mode: "adopted",
    topic: "title",
    unit: "applicant",
    person: "author",
    filedOn: "$on.apply",
    occurredOn: "heldOn",
    decidedOn: "$on.giveOpinion",
  },

  states: { applied: "待开会", assessed: "待出具意见", advised: "待反馈", closed: ended("已办结") },
  initial: "applied",
  outcomes: { adopted: success("采纳"), rejected: neutral("未采纳"), withdrawn: withdrawn("撤回") },

  acts: {
    apply: {
      title: "申请评估",
      basis: RULES,
      from: "new",
      by: applicants,
      collects: ["title", "caseNumber?", "penalty?", "petition?", "applicant", "facts", "questions", "materials"],
      assigns: { unit: "applicant" },
      notifies: lawyers,
    },
    holdMeeting: {
      title: "召开评估会议",
      basis: [RULES, MAD("28")],
      from: ["applied"],
      to: "assessed",
      by: lawyers,
      collects: ["heldOn", "chair", "members", "lawyers", "riskLevel", "riskText", "plan", "minutes"],
      requires: [
        requires(atMost("heldOn", valueAt("$today")), "会议日期不得晚于今日", RULES),
        requires(filled("lawyers"), "应当有法律顾问或者公职律师参加", MAD("28")),
      ],
      members: ["chair", "members"],
    },
    giveOpinion: {
      title: "出具法律意见书",
      basis: [RULES, MAD("28")],
      from: ["assessed"],
      to: "advised",
      by: lawyers,
      collects: ["author", "opinionText"],
      approval: [{ title: "司法所所长审签", roles: ["justice-office-head", "deputy-head"], mode: "any" }],
      issues: ["legal-opinion-letter"],
    },
    reportAdoption: {
      title: "反馈采纳情况",
      basis: RULES,
      from: ["advised"],
      to: [
        { to: "closed", when: isNot("adopted", "rejected"), outcome: "adopted" },
        { to: "closed", outcome: "rejected" },
      ],
      by: [handler, ...applicants],
      collects: ["adopted", collect("adoptedText", { required: isNot("adopted", "adopted") })],
    },
    withdrawApplication: {
      title: "撤回申请",
      basis: RULES,
      from: ["applied"],
      to: "closed",
      outcome: "withdrawn",
      by: applicants,
      collects: ["withdrawText"],
      task: "optional",
    },
  },

  clocks: {
    meeting: {
      title: "召开会议期限",
      basis: RULES,
      length: workdays(setting("meetingDays")),
      starts: "apply",
      stops: ["holdMeeting", "withdrawApplication"],
      warns: [workdays(1)],
    },
    opinion: {
      title: "出具意见期限",
      basis: RULES,
      length: workdays(setting("opinionDays")),
      starts: "holdMeeting",
      stops: ["giveOpinion"],
    },
    adoption: {
      title: "反馈期限",
      basis: RULES,
      length: workdays(setting("adoptionDays")),
      starts: "giveOpinion",
      stops: ["reportAdoption"],
    },
  },
  mainClocks: ["meeting", "opinion", "adoption"],
  instruments: [legalOpinionLetter],
  settings: {
    meetingDays: localSetting("召开评估会议期限（工作日）", 5, RULES),
    opinionDays: localSetting("出具法律意见书期限（工作日）", 3, RULES),
    adoptionDays: localSetting("反馈采纳情况期限（工作日）", 15, RULES),
  },
  leads: ["justice-office-head"],
  universal: { return: false, suspend: false },
  seenBy: [...applicants, ...lawyers, "enforcement-head", "petition-head", "deputy-head", "org-head", "auditor"],
  sensitivity: "personal",
  retention: keep(30),
});
