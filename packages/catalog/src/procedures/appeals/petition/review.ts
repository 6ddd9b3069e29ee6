import type { Requirement } from "@fadu/engine/definition/condition.ts";
import type { Basis } from "@fadu/engine/definition/basis.ts";
import { branch, followUp, system } from "../../../build/act.ts";
import { XF } from "../../../build/basis.ts";
import { anyOf, atMost, is, not, oneOf, overdue, requires, served, valueAt } from "../../../build/condition.ts";
import { clerks, reviewed, type PetitionActs } from "./parts.ts";

/** A request to the organ above, and the matter of its own that it opens: review, then re-examination (XF-35a, XF-36a). */
const request = (
  stage: "review" | "reexamination",
  title: string,
  basis: Basis,
  right: string,
  must: readonly Requirement[],
  late: string,
): PetitionActs[string] => ({
  title,
  basis,
  from: ["answered"],
  to: "reviewing",
  by: clerks,
  collects: [
    "reviewStage",
    "reviewRequestedOn",
    "reviewRequest",
    // The opinion names the organ of review; that of re-examination is the one above it.
    ...(stage === "reexamination" ? (["reviewOrgan"] as const) : []),
  ],
  requires: [
    ...must,
    requires(atMost("reviewRequestedOn", valueAt(`$due.${right}`)), late, basis),
    requires(atMost("reviewRequestedOn", valueAt("$today")), "请求日期不得晚于今日", basis),
  ],
  opens: [
    followUp("petition-review", {
      stage: "reviewStage",
      capacity: "=original",
      petitionNumber: "$matter.number",
      petitioner: "petitioner",
      requestedOn: "reviewRequestedOn",
      requestText: "reviewRequest",
      originalText: "opinionText",
      organ: "reviewOrgan",
    }),
  ],
  task: "optional",
});

/** Review by the organ above, re-examination by the one above that, and the end of both (信访工作条例第三十五条、第三十六条). */
export const review = {
  requestReview: request(
    "review",
    "登记复查请求",
    XF("35a"),
    "reviewRight",
    [
      requires(is("reviewStage", "review"), "不服信访处理意见的，请求复查", XF("35a")),
      requires(served("petition-opinion"), "信访处理意见书尚未送达", XF("35a")),
      requires(not(reviewed), "已经复查，不服复查意见的请求复核", XF("36a")),
    ],
    "信访人可以自收到书面答复之日起三十日内请求复查",
  ),
  requestReexamination: request(
    "reexamination",
    "登记复核请求",
    XF("36a"),
    "reexamineRight",
    [
      requires(is("reviewStage", "reexamination"), "不服复查意见的，请求复核", XF("36a")),
      requires(reviewed, "尚未复查，不得请求复核", XF("36a")),
    ],
    "信访人可以自收到复查答复之日起三十日内请求复核",
  ),
  recordReview: {
    title: "登记复查、复核结果",
    help: "复查复核事项办结时自动登记",
    basis: [XF("35b"), XF("36b")],
    from: ["reviewing"],
    to: [
      branch("handling", is("reviewResult", "redo")),
      branch("closed", oneOf("reviewResult", "notAccepted", "withdrawn"), "answered"),
      branch("closed", is("reviewStage", "reexamination"), "finalised"),
      branch("answered"),
    ],
    by: [system, ...clerks],
    collects: ["reviewResult", "reviewNumber?", "reviewReceivedOn"],
    requires: [requires(atMost("reviewReceivedOn", valueAt("$today")), "收到日期不得晚于今日", XF("36a"))],
    task: "optional",
  },
  closeUnasked: {
    title: "期满未请求复查、复核",
    basis: [XF("35a"), XF("36a")],
    from: ["answered"],
    to: "closed",
    outcome: "answered",
    by: [system, ...clerks],
    requires: [
      requires(anyOf(overdue("reviewRight"), overdue("reexamineRight")), "请求复查、复核的期限尚未届满", XF("35a")),
    ],
  },
} satisfies PetitionActs;
