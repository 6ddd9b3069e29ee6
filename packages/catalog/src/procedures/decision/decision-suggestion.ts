import { branch, collect, handler } from "../../build/act.ts";
import { MAD, local } from "../../build/basis.ts";
import { atMost, is, isNot, oneOf, requires, valueAt } from "../../build/condition.ts";
import {
  account,
  choice,
  date,
  exhibits,
  integer,
  longtext,
  matterRef,
  party,
  taxonomy,
  text,
  unit,
} from "../../build/field.ts";
import { days, setting } from "../../build/length.ts";
import { ended, keep, localSetting, neutral, procedure, success } from "../../build/procedure.ts";

const RULES = local("LOCAL-SUGGESTION", "街道民意征集和立法、决策建议办理制度", "U");
const collectors = ["office-clerk", "office-head", "section-clerk", "community-clerk", "justice-assistant"] as const;

/** 决策建议: what deputies and officials gather on the spot, and the decision or document it went into. */
export const decisionSuggestion = procedure({
  id: "decision-suggestion",
  title: "决策、立法建议",
  area: "decision",
  basis: [MAD("18"), RULES],
  subject: "{title}",

  fields: {
    source: taxonomy("来源", "suggestion-source", { group: "征集" }),
    activity: text("活动名称", { group: "征集" }),
    raisedOn: date("提出日期", { group: "征集" }),
    proposer: party("建议人", { group: "征集" }),
    deputy: choice(
      "建议人身份",
      { resident: "居民", deputy: "人大代表", member: "政协委员", firm: "企业", official: "干部", expert: "专家" },
      { group: "征集" },
    ),
    community: unit("所在社区", { group: "征集" }),
    kind: choice(
      "建议类别",
      { decision: "决策建议", document: "文件建议", law: "立法建议", work: "工作建议" },
      { group: "征集" },
    ),
    title: text("建议事项", { group: "征集" }),
    content: longtext("建议内容", { group: "征集" }),
    count: integer("同类意见条数", { group: "征集", unit: "条", min: 1 }),
    files: exhibits("征集记录", { group: "征集" }),
    responsible: unit("研究单位", { group: "研究" }),
    worker: account("承办人", { group: "研究" }),
    adoption: choice(
      "采纳情况",
      { adopted: "采纳", partly: "部分采纳", rejected: "未采纳", forwarded: "转报上级" },
      { group: "研究" },
    ),
    adoptionText: longtext("采纳情况说明", { group: "研究" }),
    decision: matterRef("采纳的重大行政决策", "major-decision", { group: "研究" }),
    document: matterRef("采纳的规范性文件", "normative-document", { group: "研究" }),
    reply: longtext("反馈建议人的情况", { group: "研究" }),
  },
  facets: {
    category: "kind",
    subcategory: "deputy",
    source: "source",
    mode: "adoption",
    topic: "title",
    party: "proposer",
    unit: "responsible",
    person: "worker",
    community: "community",
    quantity: "count",
    occurredOn: "raisedOn",
    filedOn: "raisedOn",
    answeredOn: "$on.answer",
  },

  states: { gathered: "待交办", studying: "研究中", closed: ended("已反馈") },
  initial: "gathered",
  outcomes: {
    adopted: success("采纳"),
    rejected: neutral("未采纳"),
    forwarded: neutral("转报上级"),
  },

  acts: {
    gather: {
      title: "登记建议",
      basis: RULES,
      from: "new",
      by: collectors,
      collects: [
        "source",
        "activity?",
        "raisedOn",
        "proposer?",
        "deputy",
        "community?",
        "kind",
        "title",
        "content",
        "count?",
        "files?",
      ],
      requires: [requires(atMost("raisedOn", valueAt("$today")), "提出日期不得晚于今日", RULES)],
    },
    entrust: {
      title: "交办研究",
      basis: RULES,
      from: ["gathered"],
      to: "studying",
      by: ["office-clerk", "office-head", "justice-assistant", "justice-office-head"],
      collects: ["responsible", "worker?"],
      assigns: { unit: "responsible", handler: "worker" },
    },
    answer: {
      title: "研究反馈",
      help: "充分采纳合理意见；采纳的注明用于哪项决策或者文件，未采纳的说明理由",
      basis: [MAD("18"), RULES],
      from: ["studying"],
      to: [
        branch("closed", oneOf("adoption", "adopted", "partly"), "adopted"),
        branch("closed", is("adoption", "forwarded"), "forwarded"),
        branch("closed", undefined, "rejected"),
      ],
      by: [handler, "section-clerk", "section-head"],
      collects: [
        "adoption",
        collect("adoptionText", { required: isNot("adoption", "adopted") }),
        collect("decision", { when: oneOf("adoption", "adopted", "partly"), required: false }),
        collect("document", { when: oneOf("adoption", "adopted", "partly"), required: false }),
        "reply",
      ],
    },
  },

  clocks: {
    answer: {
      title: "研究反馈期限",
      basis: RULES,
      length: days(setting("answerDays")),
      starts: "gather",
      from: "raisedOn",
      stops: ["answer"],
      warns: [days(5)],
    },
  },
  settings: { answerDays: localSetting("研究反馈期限（日）", 30, RULES) },
  leads: ["office-head", "justice-office-head"],
  universal: { return: false, suspend: false },
  seenBy: [...collectors, "section-head", "justice-office-head", "deputy-head", "org-head", "auditor"],
  retention: keep(10),
});
