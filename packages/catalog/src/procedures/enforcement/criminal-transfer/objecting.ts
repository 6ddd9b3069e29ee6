import { branch } from "../../../build/act.ts";
import { TRF } from "../../../build/basis.ts";
import { allOf, anyOf, atMost, done, is, not, requires, running, valueAt } from "../../../build/condition.ts";
import { officers } from "../compulsion.ts";
import type { TransferActs } from "./transferring.ts";

/** 不予立案之后: 提请复议、建议立案监督、退回处理 (移送规定第九条、第十条). */
export const objecting = {
  askReconsideration: {
    title: "提请公安机关复议",
    basis: TRF("09a"),
    from: ["notFiled"],
    to: "reconsidering",
    by: officers,
    collects: ["objection", "objectedOn"],
    requires: [
      requires(is("destination", "police"), "移送监察机关的，不适用提请公安机关复议", TRF(18)),
      requires(not(done("askReconsideration")), "已经提请复议", TRF("09b")),
      requires(
        allOf(running("objection"), atMost("objectedOn", valueAt("$due.objection"))),
        "认为公安机关不予立案的决定有错误的，可以自接到不予立案通知书之日起三日内提请复议",
        TRF("09a"),
      ),
    ],
    issues: ["reconsideration-request"],
    task: "optional",
  },
  reconsider: {
    title: "登记公安机关复议决定",
    basis: TRF("09b"),
    from: ["reconsidering"],
    to: [branch("filed", is("reconsidered", "filed")), branch("notFiled")],
    by: [...officers, "case-clerk"],
    collects: ["reconsidered", "reconsideredOn"],
    requires: [requires(atMost("reconsideredOn", valueAt("$today")), "收到日期不得晚于今日", TRF("09b"))],
  },
  askSupervision: {
    title: "建议人民检察院进行立案监督",
    basis: [TRF("09a"), TRF("09b")],
    from: ["notFiled"],
    to: "supervising",
    by: officers,
    collects: ["objection", "procuratorate", "supervisionOn"],
    requires: [
      requires(is("destination", "police"), "移送监察机关的，不适用立案监督", TRF(18)),
      requires(not(done("askSupervision")), "已经建议立案监督", TRF("09b")),
      requires(
        anyOf(
          allOf(done("reconsider"), running("supervision"), atMost("supervisionOn", valueAt("$due.supervision"))),
          allOf(not(done("reconsider")), running("objection"), atMost("supervisionOn", valueAt("$due.objection"))),
        ),
        "对复议决定仍有异议的，应当自收到复议决定通知书之日起三日内建议人民检察院依法进行立案监督",
        [TRF("09b"), TRF("09a")],
      ),
    ],
    issues: ["supervision-proposal"],
    task: "optional",
  },
  superviseFiling: {
    title: "登记立案监督结果",
    basis: TRF("09b"),
    from: ["supervising"],
    to: [branch("filed", is("supervised", "filed")), branch("notFiled")],
    by: [...officers, "case-clerk"],
    collects: ["supervised", "supervisedOn"],
    requires: [requires(atMost("supervisedOn", valueAt("$today")), "收到日期不得晚于今日", TRF("09b"))],
  },
  takeBack: {
    title: "退回依法处理",
    basis: TRF(10),
    help: "公安机关决定不予立案的案件，应当依法作出处理；依法应当给予行政处罚的，应当实施行政处罚",
    from: ["notFiled"],
    to: "closed",
    outcome: "returned",
    by: officers,
    collects: ["followUp", "followUpText"],
  },
} satisfies TransferActs;
