import { branch, consent, handler } from "../../../build/act.ts";
import {
  allOf,
  apart,
  done,
  exhibitsAt,
  filled,
  is,
  not,
  over,
  requires,
  unless,
  valueAt,
} from "../../../build/condition.ts";
import { toldBack } from "../told-back.ts";
import { FILING, type GridActs } from "./parts.ts";

/** Checked on the spot and closed: 核查、返工、结案、强制结案、超时申诉. */
export const closing = {
  check: {
    title: "核查",
    basis: FILING,
    from: ["checking"],
    to: [branch("toRework", is("checkResult", "notPass")), branch("checked")],
    by: ["supervisor", "grid-worker"],
    collects: ["checkResult", "checkNote?", "checkPhotos?"],
    requires: [
      requires(apart("$actor.account", "handle", "feedback"), "核查人不得是本事件的处置人或反馈人"),
      requires(unless(is("checkResult", "pass"), not(exhibitsAt("checkPhotos", 1))), "核查通过的，请拍摄现场照片"),
      requires(unless(is("checkResult", "notPass"), not(filled("checkNote"))), "核查不通过的，请写明问题"),
    ],
    assigns: { handler: "$by.file" },
  },
  checkAgain: {
    title: "再次核查",
    from: ["checked"],
    to: "checking",
    by: [handler, "operator"],
    task: "optional",
  },
  rework: {
    title: "返工",
    help: "交原主办机构重新处置，已有资料保留，返工次数计入统计",
    from: ["toRework"],
    to: "dispatched",
    by: ["dispatcher"],
    collects: ["instruction"],
    assigns: { unit: "handlingUnit" },
    notifies: ["unit-lead"],
  },
  close: {
    title: "结案",
    basis: FILING,
    from: ["checked"],
    to: [
      branch("closed", allOf(done("takeResult"), is("handTo", "penalty")), "penalised"),
      branch("closed", undefined, "solved"),
    ],
    by: [handler, "operator", "shift-lead"],
    collects: ["closing", "closingNote?", "satisfaction?"],
    requires: [
      requires(is("checkResult", "pass"), "核查通过后才能结案"),
      requires(is("closing.standard", valueAt("standard.code")), "所选结案条件不属于本事件的立案标准"),
    ],
    assigns: { unit: "handlingUnit", handler: "$matter.handler" },
    reports: toldBack("closing.title"),
  },
  forceClose: {
    title: "强制结案",
    help: "单独统计；须写明理由并经指挥室主任同意",
    basis: FILING,
    from: ["filed", "dispatched", "declined", "handling", "handled", "checking", "toRework", "checked"],
    to: "closed",
    outcome: "forced",
    by: ["shift-lead"],
    collects: ["forcedReason"],
    approval: [consent("指挥室主任审批", ["command-director"])],
    reports: toldBack("forcedReason"),
    task: "optional",
  },
  appealOverdue: {
    title: "超时申诉",
    help: "机构移交迟于时限的，结案后可申诉一次；成立的不计入考核，超时记录保留",
    from: ["closed"],
    by: ["unit-lead"],
    collects: ["appealReason", "exempt"],
    requires: [
      requires(not(done("appealOverdue")), "每件事件只能申诉一次"),
      requires(allOf(done("feedback"), over("$on.feedback", valueAt("$due.handle"))), "处置没有超时，无须申诉"),
      requires(is("exempt", true), "请确认申请超时不计入考核"),
    ],
    approval: [consent("派遣员审核", ["dispatcher"]), consent("受理员审核", ["operator"])],
    task: "optional",
  },
} satisfies GridActs;
