import { branch, child, collect, consent } from "../../../build/act.ts";
import { MAD, OGI } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  childrenClosed,
  contains,
  done,
  exhibitsAt,
  filled,
  gap,
  is,
  isNot,
  requires,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { workdays } from "../../../build/length.ts";
import { receiveReview, reviewPassed } from "../../review/reviewed.ts";
import { OFFICE, office, leads, notLater, type MajorActs } from "./parts.ts";

/** Reviewed, deliberated, announced (第三章). */
export const decision = {
  submitReview: {
    title: "送合法性审查",
    help: "不得以征求意见等方式代替合法性审查",
    basis: [MAD("25"), MAD("26")],
    from: ["assessed"],
    to: "reviewing",
    by: leads,
    collects: ["materials?"],
    requires: [
      requires(
        where(is("needsExpert", true), done("consultExperts")),
        "专业性、技术性较强的决策事项应当组织专家论证",
        MAD("19"),
      ),
      requires(where(is("needsRisk", true), done("assessRisk")), "可能造成不利影响的，应当进行风险评估", MAD("22")),
      requires(
        where(filled("riskLevel"), isNot("riskLevel", "uncontrolled")),
        "风险不可控的，应当调整决策草案，确保风险可控后再提请审查",
        MAD("22"),
      ),
      requires(exhibitsAt("materials", 1), "请附决策草案及相关材料、依据、履行程序的说明", MAD("26")),
    ],
    opens: [
      child("legality-review", {
        object: "=decision",
        subject: "title",
        from: "lead",
        draft: "draft",
        materials: "materials",
        consulted: "adoptionText",
        competition: "competition",
      }),
    ],
  },
  receiveReview,
  confirmReview: {
    title: "合法性审查通过",
    basis: [MAD("25"), MAD("26"), MAD("27")],
    from: ["reviewing"],
    to: "reviewed",
    by: leads,
    collects: ["draft"],
    requires: [
      requires(childrenClosed("legality-review"), "合法性审查尚未办结", MAD("25")),
      requires(reviewPassed, "未经合法性审查或者经审查不合法的，不得提交决策机关讨论", MAD("25")),
      requires(
        anyOf(
          filled("shortenReason"),
          gap("$on.submitReview", "$today", "workday", { atLeast: { setting: "reviewDays" } }),
        ),
        "应当保证必要的审查时间，一般不少于七个工作日",
        MAD("26"),
      ),
    ],
  },
  redraft: {
    title: "退回修改草案",
    basis: [MAD("25"), MAD("37")],
    from: ["assessed", "reviewing", "reviewed"],
    to: "preparing",
    by: leads,
    collects: ["revised"],
    requires: [requires(childrenClosed("legality-review"), "合法性审查尚未办结", MAD("25"))],
    task: "optional",
  },
  deliberate: {
    title: "集体讨论决定",
    help: "由常务会议或者全体会议讨论，主要负责人末位发表意见；不同意见如实记录",
    basis: [MAD("29"), MAD("30"), MAD("31")],
    from: ["reviewed"],
    to: [
      branch("adopted", is("resolution", "passed")),
      branch("preparing", is("resolution", "deferred")),
      branch("closed", undefined, "rejected"),
    ],
    by: office,
    collects: [
      "submitted",
      "partyReport",
      "meeting",
      "meetingRef?",
      "meetingOn",
      "attendees",
      "lastWord",
      "majority",
      collect("differText", { when: is("majority", false) }),
      "dissent?",
      "resolution",
      "minutes",
    ],
    requires: [
      requires(
        allOf(contains("submitted", "draft"), contains("submitted", "public"), contains("submitted", "review")),
        "提交讨论应当附决策草案、公众意见采纳情况、合法性审查意见",
        MAD("29"),
      ),
      requires(
        where(is("needsExpert", true), contains("submitted", "expert")),
        "应当附专家论证意见采纳情况",
        MAD("29"),
      ),
      requires(where(is("needsRisk", true), contains("submitted", "risk")), "应当附风险评估报告", MAD("29")),
      requires(is("lastWord", true), "主要负责人应当最后发表意见", MAD("30")),
      requires(atLeast("meetingOn", valueAt("$on.confirmReview")), "合法性审查通过后才能提交讨论", MAD("25")),
      notLater("meetingOn", "会议日期不得晚于今日"),
    ],
  },
  announce: {
    title: "公布决策",
    help: "说明公众意见、专家论证意见的采纳情况；明确执行单位",
    basis: [MAD("32"), MAD("34")],
    from: ["adopted"],
    to: "executing",
    by: office,
    collects: ["decisionText", "openness", "interpretation?", "executor", "executeBy"],
    requires: [
      requires(atLeast("executeBy", valueAt("$today")), "执行完成期限不得早于今日", MAD("34")),
      requires(where(is("openness", "public"), filled("interpretation")), "公布的决策应当同时解读", MAD("32")),
    ],
    approval: [consent("主要负责人签发", ["org-head"], { basis: MAD("30") })],
    issues: ["decision-text"],
    publishes: [
      {
        title: "重大行政决策公布",
        within: workdays(20),
        basis: [MAD("32"), OGI("26")],
        when: is("openness", "public"),
        fields: ["title", "decisionText", "adoptionText", "interpretation"],
      },
    ],
    notifies: ["section-head", "unit-lead"],
    lasting: true,
  },
  abandon: {
    title: "终止决策程序",
    basis: OFFICE,
    from: ["proposed", "preparing", "consulting", "assessed", "reviewed", "adopted"],
    to: "closed",
    outcome: "abandoned",
    by: office,
    collects: ["abandonText"],
    approval: [consent("主要负责人决定", ["org-head"])],
    task: "optional",
  },
} satisfies MajorActs;
