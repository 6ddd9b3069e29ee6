import { branch, collect } from "../../../build/act.ts";
import { ACL } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  filled,
  is,
  not,
  requires,
  running,
  valueAt,
} from "../../../build/condition.ts";
import { tells, withCourt, type CourtActs } from "./applying.ts";

const received = requires(
  allOf(atLeast("rulingReceivedOn", valueAt("rulingOn")), atMost("rulingReceivedOn", valueAt("$today"))),
  "收到裁定日期不得早于裁定日期，也不得晚于今日",
  [ACL(56), ACL(58)],
);
const objectedInTime = (clock: string, words: string, article: number) => requires(running(clock), words, ACL(article));

/** 受理、审查、裁定、复议、执行 (行政强制法第五十六条至第六十条). */
export const ruling = {
  courtAccepts: {
    title: "登记法院受理",
    basis: ACL(56),
    from: ["submitted"],
    to: "reviewing",
    by: withCourt,
    collects: ["acceptedOn"],
    requires: [
      requires(
        allOf(atLeast("acceptedOn", valueAt("submittedOn")), atMost("acceptedOn", valueAt("$today"))),
        "受理日期不得早于法院接到申请日期，也不得晚于今日",
        ACL(56),
      ),
    ],
  },
  courtDeclines: {
    title: "登记法院不予受理裁定",
    basis: ACL(56),
    from: ["submitted"],
    to: "declined",
    by: withCourt,
    collects: ["rulingOn", "rulingReceivedOn", "rulingText", "rulingFile?"],
    requires: [received],
    task: "optional",
  },
  objectToDecline: {
    title: "对不予受理申请复议",
    basis: ACL(56),
    from: ["declined"],
    to: "declineObjected",
    by: withCourt,
    collects: ["objection", "objectedOn"],
    requires: [
      objectedInTime("declineObjection", "对不予受理的裁定有异议的，可以在十五日内向上一级人民法院申请复议", 56),
    ],
  },
  higherOnDecline: {
    title: "登记上一级法院裁定（受理）",
    basis: ACL(56),
    from: ["declineObjected"],
    to: [branch("reviewing", is("higherRuling", "accepted")), branch("closed", undefined, "notAccepted")],
    by: withCourt,
    collects: ["higherRuling", "rulingText", collect("acceptedOn", { when: is("higherRuling", "accepted") })],
    reports: tells("rulingText", is("higherRuling", "upheld")),
  },
  courtHears: {
    title: "登记法院听取意见",
    basis: ACL(58),
    help: "明显缺乏事实根据、法律法规依据或者其他明显违法并损害被执行人合法权益的，法院可以听取意见",
    from: ["reviewing"],
    by: withCourt,
    collects: ["hearingReason"],
    task: "optional",
  },
  rule: {
    title: "登记法院执行裁定",
    basis: [ACL(57), ACL(58), ACL(59)],
    from: ["reviewing"],
    to: [branch("executing", is("ruling", "granted")), branch("refused")],
    by: withCourt,
    collects: ["ruling", "rulingOn", "rulingReceivedOn", "rulingText", "rulingFile?"],
    requires: [received],
  },
  objectToRefusal: {
    title: "对不予执行申请复议",
    basis: ACL(58),
    from: ["refused"],
    to: "refusalObjected",
    by: withCourt,
    collects: ["objection", "objectedOn"],
    requires: [
      objectedInTime(
        "refusalObjection",
        "对不予执行的裁定有异议的，可以自收到裁定之日起十五日内向上一级人民法院申请复议",
        58,
      ),
    ],
  },
  higherOnRefusal: {
    title: "登记上一级法院裁定（执行）",
    basis: ACL(58),
    from: ["refusalObjected"],
    to: [branch("executing", is("higherRuling", "accepted")), branch("closed", undefined, "refusedByCourt")],
    by: withCourt,
    collects: ["higherRuling", "rulingText"],
    reports: tells("rulingText", is("higherRuling", "upheld")),
  },
  recordResult: {
    title: "登记执行结果",
    basis: ACL(60),
    from: ["executing"],
    to: [
      branch("closed", is("result", "executed"), "executed"),
      branch("closed", is("result", "partly"), "partly"),
      branch("closed", undefined, "ended"),
    ],
    by: withCourt,
    collects: [
      "result",
      "executedOn",
      "executedAmount?",
      "executionText",
      "costs?",
      collect("costsFromOffender", { when: filled("costs") }),
    ],
    requires: [
      requires(atMost("executedOn", valueAt("$today")), "执行日期不得晚于今日", ACL(60)),
      requires(anyOf(not(filled("costs")), is("costsFromOffender", true)), "强制执行的费用由被执行人承担", ACL(60)),
    ],
    reports: tells("executionText"),
  },
} satisfies CourtActs;
