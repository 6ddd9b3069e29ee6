import { collect, consent } from "../../../build/act.ts";
import { NDR } from "../../../build/basis.ts";
import {
  anyOf,
  atLeast,
  atMost,
  done,
  filled,
  gap,
  is,
  oneOf,
  over,
  requires,
  valueAt,
} from "../../../build/condition.ts";
import { workdays } from "../../../build/length.ts";
import { binding, drafters, keepers, shared, term, type NormativeActs } from "./parts.ts";

/** From the proposal to the opinions of the public (国办发〔2018〕37号). */
export const drafting = {
  propose: {
    title: "立项起草",
    basis: [NDR("01"), NDR("02"), NDR("21")],
    from: "new",
    by: ["section-clerk", "section-head", "office-clerk"],
    collects: [...shared, "inNameOf?", "worker", "burden"],
    requires: [binding, requires(is("burden", true), "发文前应当作为基层减负一致性评估", NDR("21"))],
    assigns: { unit: "drafter", handler: "worker" },
  },
  enterExisting: {
    title: "登记存量文件",
    help: "系统启用前已经印发的现行有效文件",
    basis: [NDR("04"), NDR("20")],
    from: "new",
    to: "inForce",
    by: keepers,
    collects: [
      ...shared,
      "inNameOf?",
      "issuedOn",
      "issuedNumber",
      "termKind",
      "effectiveOn",
      "validTo",
      "draft",
      "filedOn?",
      "filingOrgan?",
    ],
    requires: [
      binding,
      term,
      requires(atMost("issuedOn", valueAt("$today")), "印发日期不得晚于今日", NDR("04")),
      requires(over("validTo", valueAt("$today")), "有效期已经届满，不再登记为有效文件", NDR("13")),
    ],
    assigns: { unit: "drafter" },
  },
  assess: {
    title: "评估论证",
    help: "涉及经营者经济活动的先作公平竞争审查，听取经营者、行业协会等意见",
    basis: [NDR("03"), NDR("10"), NDR("11")],
    from: ["drafting"],
    by: drafters,
    collects: [
      "necessity",
      "competition",
      collect("operatorsHeard", { when: oneOf("competition", "passed", "exempt") }),
      "bodyText",
      "draft",
      "materials",
    ],
    task: "awaited",
  },
  askPublic: {
    title: "公开征求意见",
    basis: [NDR("03"), NDR("12")],
    from: ["drafting"],
    to: "consulting",
    by: drafters,
    collects: ["consultWays", "consultFrom", "consultTo", "consultContact", "shortenReason?"],
    requires: [
      requires(done("assess"), "尚未评估论证", NDR("03")),
      requires(atLeast("consultFrom", valueAt("$today")), "征求意见不得早于今日开始", NDR("12")),
      requires(
        anyOf(
          filled("shortenReason"),
          gap("consultFrom", "consultTo", "workday", { atLeast: { setting: "consultDays" } }),
        ),
        "公开征求意见的期限不足；情况紧急缩短的，说明理由",
        NDR("12"),
      ),
    ],
    issues: ["comment-notice"],
    publishes: [
      {
        title: "文件草案公开征求意见",
        within: workdays(1),
        basis: [NDR("03")],
        fields: ["title", "consultFrom", "consultTo", "consultContact"],
      },
    ],
  },
  gather: {
    title: "汇总意见",
    basis: [NDR("03"), NDR("06")],
    from: ["consulting"],
    to: "consulted",
    by: drafters,
    collects: ["opinionCount", "adoptedCount", "adoptionText", "consultFiles", "draft?", "bodyText?"],
    requires: [
      requires(over("$today", valueAt("consultTo")), "征求意见期限尚未届满", NDR("12")),
      requires(atMost("adoptedCount", valueAt("opinionCount")), "采纳意见数不得多于收到意见数", NDR("06")),
    ],
    lasting: true,
  },
  skipConsultation: {
    title: "不公开征求意见",
    help: "依法需要保密，或者为了预防、应对和处置突发事件、执行上级紧急命令和决定的",
    basis: [NDR("03"), NDR("115a")],
    from: ["drafting"],
    to: "consulted",
    by: drafters,
    collects: ["shortenReason", "adoptionText"],
    requires: [requires(done("assess"), "尚未评估论证", NDR("03"))],
    approval: [consent("主要负责人批准", ["org-head"], { basis: NDR("115a") })],
    task: "optional",
  },
} satisfies NormativeActs;
