import { branch, child } from "../../../build/act.ts";
import { NDR } from "../../../build/basis.ts";
import {
  allOf,
  atLeast,
  atMost,
  childrenClosed,
  exhibitsAt,
  is,
  requires,
  valueAt,
  contains,
} from "../../../build/condition.ts";
import { receiveReview, reviewPassed } from "../../review/reviewed.ts";
import { OFFICE, drafters, type NormativeActs } from "./parts.ts";

/** Reviewed, then deliberated; what was not reviewed goes no further (NDR-08). */
export const deliberation = {
  submitReview: {
    title: "送合法性审核",
    help: "不得以征求意见、会签、参加审议等方式代替合法性审核",
    basis: [NDR("06"), NDR("08")],
    from: ["consulted"],
    to: "reviewing",
    by: drafters,
    collects: ["materials?", "formChecked"],
    requires: [
      requires(
        allOf(contains("formChecked", "basis"), contains("formChecked", "term"), contains("formChecked", "wording")),
        "送审前应当核对制定依据、有效期和文字形式",
        OFFICE,
      ),
      requires(exhibitsAt("materials", 1), "请附起草说明、依据、论证等送审材料", NDR("06")),
    ],
    opens: [
      child("legality-review", {
        object: "=document",
        subject: "title",
        from: "drafter",
        draft: "draft",
        materials: "materials",
        consulted: "adoptionText",
        competition: "competition",
      }),
    ],
  },
  receiveReview,
  confirmReview: {
    title: "合法性审核通过",
    help: "审核意见为应当修改的，修改并反馈采纳情况后提交审议",
    basis: [NDR("07"), NDR("08"), NDR("09"), NDR("115a")],
    from: ["reviewing"],
    to: "reviewed",
    by: drafters,
    collects: ["bodyText", "draft"],
    requires: [
      requires(childrenClosed("legality-review"), "合法性审核尚未办结", NDR("08")),
      requires(reviewPassed, "未经合法性审核或者经审核不合法的，不得提交集体审议", NDR("08")),
    ],
  },
  redraft: {
    title: "退回修改",
    basis: NDR("08"),
    from: ["reviewing", "reviewed"],
    to: "drafting",
    by: drafters,
    collects: ["redraftText"],
    requires: [requires(childrenClosed("legality-review"), "合法性审核尚未办结", NDR("08"))],
    task: "optional",
  },
  deliberate: {
    title: "集体审议决定",
    basis: [NDR("03"), NDR("08")],
    from: ["reviewed"],
    to: [
      branch("adopted", is("resolution", "passed")),
      branch("drafting", is("resolution", "deferred")),
      branch("ended", undefined, "rejected"),
    ],
    by: ["office-clerk", "office-head"],
    collects: ["meeting", "meetingOn", "resolution", "minutes"],
    requires: [
      requires(atMost("meetingOn", valueAt("$today")), "审议日期不得晚于今日", NDR("03")),
      requires(atLeast("meetingOn", valueAt("$on.confirmReview")), "合法性审核通过后才能提交集体审议", NDR("08")),
    ],
  },
  abandon: {
    title: "终止制定",
    basis: OFFICE,
    from: ["drafting", "consulting", "consulted", "reviewed", "adopted"],
    to: "ended",
    outcome: "abandoned",
    by: ["section-head", "office-head"],
    collects: ["abandonText"],
    task: "optional",
  },
} satisfies NormativeActs;
