import { consent } from "../../build/act.ts";
import { MAD, OGI, local } from "../../build/basis.ts";
import { atMost, done, filled, requires, valueAt } from "../../build/condition.ts";
import { choice, date, exhibits, integer, longtext, table, text, unit } from "../../build/field.ts";
import { setting, workdays } from "../../build/length.ts";
import { ended, keep, localSetting, procedure, success, withdrawn } from "../../build/procedure.ts";
import { decisionCatalogueText } from "../../instruments/decision/decision-catalogue-text.ts";

const RULES = local("LOCAL-DECISION-CATALOGUE", "街道重大行政决策事项目录管理制度", "U");
const office = ["office-clerk", "office-head"] as const;

/** 重大行政决策事项目录: drawn up, agreed with the party committee, published, filed, adjusted by version, its effect weighed. */
export const decisionCatalogue = procedure({
  id: "decision-catalogue",
  title: "重大行政决策事项目录",
  area: "decision",
  basis: [MAD("03b"), MAD("02"), RULES],
  subject: "{year}年度重大行政决策事项目录",

  fields: {
    year: integer("年度", { group: "编制", min: 2000, max: 2100 }),
    unit: unit("编制单位", { group: "编制" }),
    solicited: longtext("征集建议和论证情况", { group: "编制" }),
    items: table(
      "决策事项",
      {
        title: text("事项名称", { required: true }),
        kind: choice(
          "事项类别",
          {
            policy: "公共政策和措施",
            plan: "重要规划",
            resource: "自然和文化资源",
            project: "重大公共建设项目",
            other: "其他",
          },
          { required: true },
        ),
        lead: text("承办单位", { required: true }),
        planOn: text("计划完成时间"),
      },
      { group: "编制" },
    ),
    draft: exhibits("目录草案", { group: "编制" }),
    partyConsent: text("同级党委同意的文号、会议", { group: "审定" }),
    partyConsentOn: date("同级党委同意日期", { group: "审定" }),
    version: text("目录版本", { group: "审定", help: "如：2024年第1版" }),
    filingOrgan: text("备案机关", { group: "备案公开" }),
    filedOn: date("报送备案日期", { group: "备案公开" }),
    adjustText: longtext("调整的事项和理由", { group: "调整" }),
    effect: longtext("目录执行效果论证", { group: "论证" }),
    executed: integer("已作出决策的事项数", { group: "论证", unit: "项", min: 0 }),
    cancelText: longtext("不编制目录的理由", { group: "编制" }),
  },
  facets: {
    total: "year",
    topic: "version",
    unit: "unit",
    quantity: "executed",
    decidedOn: "partyConsentOn",
    effectiveOn: "$on.announce",
    filedOn: "filedOn",
  },

  states: {
    drafting: "编制",
    agreed: "待公布",
    inForce: "执行中",
    closed: ended("年度办结"),
  },
  initial: "drafting",
  outcomes: { evaluated: success("年度执行并论证"), cancelled: withdrawn("不编制") },

  acts: {
    draw: {
      title: "编制目录",
      help: "征集建议，论证后列出事项、承办单位和计划时间",
      basis: [MAD("03b"), MAD("10")],
      from: "new",
      by: office,
      collects: ["year", "unit", "solicited", "items", "draft?"],
      assigns: { unit: "unit" },
    },
    agree: {
      title: "报同级党委同意",
      basis: MAD("03b"),
      from: ["drafting"],
      to: "agreed",
      by: office,
      collects: ["partyConsent", "partyConsentOn", "version"],
      requires: [requires(atMost("partyConsentOn", valueAt("$today")), "同意日期不得晚于今日", MAD("03b"))],
      approval: [consent("主要负责人审定", ["org-head"], { basis: MAD("03b") })],
    },
    announce: {
      title: "公布目录",
      basis: MAD("03b"),
      from: ["agreed"],
      to: "inForce",
      by: office,
      requires: [requires(filled("partyConsentOn"), "目录应当经同级党委同意后公布", MAD("03b"))],
      issues: ["decision-catalogue-text"],
      publishes: [
        {
          title: "重大行政决策事项目录公布",
          within: workdays(20),
          basis: [MAD("03b"), OGI("26")],
          fields: ["year", "version", "items"],
        },
      ],
      lasting: true,
    },
    fileCatalogue: {
      title: "报送备案",
      basis: RULES,
      from: ["inForce"],
      by: office,
      collects: ["filingOrgan", "filedOn"],
      requires: [requires(atMost("filedOn", valueAt("$today")), "报送备案日期不得晚于今日", RULES)],
    },
    adjust: {
      title: "调整目录",
      help: "调整后的目录同样经同级党委同意后公布",
      basis: MAD("03b"),
      from: ["inForce"],
      to: "drafting",
      by: office,
      collects: ["items", "adjustText"],
      task: "optional",
    },
    evaluateEffect: {
      title: "年度执行和效果论证",
      basis: [RULES, MAD("34")],
      from: ["inForce"],
      to: "closed",
      outcome: "evaluated",
      by: office,
      collects: ["executed", "effect"],
      requires: [requires(done("fileCatalogue"), "目录尚未报送备案", RULES)],
    },
    cancel: {
      title: "不编制目录",
      basis: RULES,
      from: ["drafting"],
      to: "closed",
      outcome: "cancelled",
      by: office,
      collects: ["cancelText"],
      approval: [consent("主要负责人批准", ["org-head"])],
      task: "optional",
    },
  },

  clocks: {
    announce: {
      title: "公布期限",
      basis: [MAD("03b"), RULES],
      length: workdays(setting("announceDays")),
      starts: "agree",
      from: "partyConsentOn",
      stops: ["announce"],
      warns: [workdays(2)],
    },
    filing: {
      title: "报送备案期限",
      basis: RULES,
      length: workdays(setting("filingDays")),
      starts: "announce",
      stops: ["fileCatalogue", "adjust", "evaluateEffect"],
      warns: [workdays(2)],
    },
  },
  mainClocks: ["announce", "filing"],
  instruments: [decisionCatalogueText],
  settings: {
    announceDays: localSetting("目录公布期限（工作日）", 10, RULES),
    filingDays: localSetting("目录备案期限（工作日）", 10, RULES),
  },
  leads: ["office-head"],
  universal: { return: false, suspend: false, publish: [...office] },
  seenBy: [...office, "section-head", "justice-office-head", "deputy-head", "org-head", "auditor"],
  retention: keep(30),
});
