import { branch, consent, handler } from "../../build/act.ts";
import { SUP } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { anyOf, apart, atMost, done, is, isNot, not, requires, valueAt } from "../../build/condition.ts";
import { choice, date, exhibits, longtext, text, unit } from "../../build/field.ts";
import { days } from "../../build/length.ts";
import { ended, keep, procedure, series, success } from "../../build/procedure.ts";
import { inspectionReviewRequest } from "../../instruments/supervision/inspection-review-request.ts";
import { readers, supervised } from "./regime.ts";

const clerks = ["office-clerk", "office-head"] as const;

/** 政府督查: what a government inspection asks of the office, put right and checked; its conclusion may be contested (政府督查条例). */
export const governmentInspection = procedure({
  id: "government-inspection",
  title: "政府督查",
  area: "supervision",
  basis: [SUP("05"), SUP("06")],
  subject: "{topic}",
  numbering: { matter: series("{org}督查〔{year}〕{seq}号", { gapless: false }) },

  fields: {
    organ: text("督查机关", { group: "督查" }),
    topic: text("督查事项", { group: "督查" }),
    way: text("督查方式", { group: "督查" }),
    noticeNumber: text("督查通知文号", { group: "督查" }),
    noticedOn: date("收到督查通知日期", { group: "督查" }),
    organiser: unit("牵头单位", { group: "督查" }),
    notice: exhibits("督查通知", { group: "督查" }),
    conclusion: choice("督查结论", { sound: "未发现问题", rectify: "要求整改" }, { group: "结论" }),
    conclusionText: longtext("督查结论内容", { group: "结论" }),
    receivedOn: date("收到督查结论日期", { group: "结论" }),
    rectifyBy: date("整改期限", { group: "结论" }),
    reviewOn: date("申请复核日期", { group: "复核" }),
    reviewText: longtext("申请复核的理由", { group: "复核" }),
    reviewResult: choice("复核决定", { upheld: "维持", changed: "变更", revoked: "撤销" }, { group: "复核" }),
    reviewedOn: date("复核决定日期", { group: "复核" }),
    measures: longtext("整改措施和结果", { group: "整改" }),
    proof: exhibits("整改佐证材料", { group: "整改" }),
    checkResult: choice("核查结论", { done: "整改到位", undone: "整改不到位" }, { group: "核查" }),
    checkText: longtext("核查情况", { group: "核查" }),
  },
  facets: {
    category: "conclusion",
    mode: "way",
    topic: "topic",
    unit: "organiser",
    filedOn: "noticedOn",
    decidedOn: "receivedOn",
  },

  states: { preparing: "配合督查", rectifying: "整改中", checking: "待核查", closed: ended("已办结") },
  initial: "preparing",
  outcomes: {
    sound: success("未发现问题"),
    rectified: success("已整改"),
    revoked: success("督查结论经复核撤销"),
  },

  acts: {
    register: {
      title: "登记督查通知",
      basis: SUP("06"),
      from: "new",
      by: clerks,
      collects: ["organ", "topic", "way", "noticeNumber?", "noticedOn", "organiser", "notice?"],
      requires: [requires(atMost("noticedOn", valueAt("$today")), "收到日期不得晚于今日", SUP("06"))],
      notifies: ["org-head", "deputy-head"],
    },
    conclude: {
      title: "登记督查结论",
      basis: [SUP("05"), SUP("06")],
      from: ["preparing"],
      to: [branch("closed", is("conclusion", "sound"), "sound"), branch("rectifying")],
      by: clerks,
      collects: [
        "conclusion",
        "conclusionText",
        "receivedOn",
        { field: "rectifyBy", required: true, when: is("conclusion", "rectify") },
      ],
      requires: [requires(atMost("receivedOn", valueAt("$today")), "收到日期不得晚于今日", SUP("05"))],
      assigns: { unit: "organiser" },
      notifies: [...supervised],
    },
    askReview: {
      title: "申请复核",
      basis: SUP("05"),
      from: ["rectifying", "checking"],
      by: ["office-head"],
      collects: ["reviewOn", "reviewText"],
      requires: [
        requires(atMost("reviewOn", valueAt("$due.review")), "应当在收到督查结论之日起三十日内申请复核", SUP("05")),
        requires(atMost("reviewOn", valueAt("$today")), "申请日期不得晚于今日", SUP("05")),
      ],
      approval: [consent("主要负责人审批", ["org-head"], { basis: SUP("05") })],
      issues: ["inspection-review-request"],
      task: "optional",
    },
    reviewDecided: {
      title: "登记复核决定",
      basis: SUP("05"),
      from: ["rectifying", "checking"],
      to: [branch("closed", is("reviewResult", "revoked"), "revoked"), branch("rectifying")],
      by: clerks,
      collects: ["reviewResult", "reviewedOn"],
      requires: [requires(done("askReview"), "没有申请复核", SUP("05"))],
      task: "optional",
    },
    rectify: {
      title: "报告整改情况",
      basis: SUP("06"),
      from: ["rectifying"],
      to: "checking",
      by: [handler, ...supervised],
      collects: ["measures", "proof"],
    },
    check: {
      title: "核查整改",
      basis: SUP("06"),
      from: ["checking"],
      to: [branch("rectifying", isNot("checkResult", "done")), branch("closed", undefined, "rectified")],
      by: clerks,
      collects: ["checkResult", "checkText"],
      requires: [
        requires(apart("$actor.account", "rectify"), "核查人不得是整改的承办人", SUP("06")),
        requires(
          anyOf(not(done("askReview")), done("reviewDecided", { after: "askReview" })),
          "申请复核尚未有决定",
          SUP("05"),
        ),
      ],
    },
  },

  clocks: {
    review: {
      title: "申请复核期限",
      basis: SUP("05"),
      length: days(30),
      starts: "conclude",
      from: "receivedOn",
      when: is("conclusion", "rectify"),
      stops: ["askReview", onState("closed")],
      kind: "right",
    },
    decision: {
      title: "复核决定期限",
      basis: SUP("05"),
      length: days(30),
      starts: "askReview",
      from: "reviewOn",
      stops: ["reviewDecided", onState("closed")],
      kind: "right",
    },
    rectify: {
      title: "整改期限",
      basis: SUP("06"),
      length: days(0),
      starts: "conclude",
      from: "rectifyBy",
      when: is("conclusion", "rectify"),
      stops: ["rectify", onState("closed")],
      warns: [days(5)],
      expires: "supervise",
    },
  },
  mainClocks: ["rectify", "review"],
  instruments: [inspectionReviewRequest],
  leads: ["office-head", "deputy-head"],
  universal: { suspend: false, resume: false, return: ["office-head"] },
  seenBy: [...clerks, ...supervised, ...readers, "justice-office-head"],
  retention: keep(10),
});
