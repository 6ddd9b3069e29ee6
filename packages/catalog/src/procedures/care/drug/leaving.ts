import type { ActInput } from "../../../build/act.ts";
import { consent, handler } from "../../../build/act.ts";
import { DRG } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  gap,
  is,
  not,
  oneOf,
  overdue,
  requires,
  running,
  valueAt,
} from "../../../build/condition.ts";
import { past } from "../../../build/dated.ts";
import { visitsSettled } from "../parts.ts";

const office = [handler, "drug-worker", "dispute-clerk"] as const;
const headConsents = [consent("分管负责人审核", ["deputy-head"])];
const reportedBreach = requires(
  not(anyOf(running("breach"), overdue("breach"))),
  "严重违反协议尚未报告公安机关",
  DRG("20"),
);

/** How it ends: 期满、不再动态管控、变更执行地、终止. */
export const leaving = {
  release: {
    title: "期满解除",
    basis: [DRG("14"), DRG("37")],
    from: ["underway"],
    to: "closed",
    outcome: "released",
    by: office,
    collects: ["leftOn", "leaveGround", "endText?"],
    requires: [
      requires(is("leaveGround", "expired"), "原因应为期满解除", DRG("14")),
      requires(
        anyOf(
          allOf(is("category", "detox"), atLeast("leftOn", valueAt("$due.term"))),
          allOf(is("category", "recovery"), atLeast("leftOn", valueAt("termTo"))),
        ),
        "社区戒毒（三年）、社区康复期限尚未届满",
        [DRG("14"), DRG("37")],
      ),
      past("leftOn", "解除日期", DRG("14")),
      reportedBreach,
      visitsSettled(DRG("15")),
    ],
    approval: headConsents,
    task: "optional",
  },
  stopControl: {
    title: "不再动态管控",
    basis: DRG("07"),
    from: ["underway"],
    to: "closed",
    outcome: "uncontrolled",
    by: office,
    collects: ["leftOn", "leaveGround", "abstainedFrom", "endText?"],
    requires: [
      requires(is("leaveGround", "abstained"), "原因应为“戒断三年未复吸，不再动态管控”", DRG("07")),
      requires(
        gap("abstainedFrom", "leftOn", "year", { atLeast: 3 }),
        "戒断三年未复吸的，方可不再实行动态管控",
        DRG("07"),
      ),
      past("leftOn", "日期", DRG("07")),
      visitsSettled(DRG("15")),
    ],
    approval: headConsents,
    task: "optional",
  },
  changePlace: {
    title: "变更执行地",
    help: "自变更之日起，有关材料转送新执行地；人员十五日内前往报到",
    basis: DRG("22"),
    from: ["reported", "underway"],
    to: "closed",
    outcome: "transferred",
    by: office,
    collects: ["newPlace", "leftOn", "leaveGround", "papers"],
    requires: [
      requires(is("leaveGround", "moved"), "原因应为变更执行地", DRG("22")),
      past("leftOn", "变更日期", DRG("22")),
      reportedBreach,
      visitsSettled(DRG("15")),
    ],
    approval: headConsents,
    task: "optional",
  },
  terminate: {
    title: "终止",
    basis: DRG("20"),
    from: ["reported", "underway", "lost"],
    to: "closed",
    outcome: "ended",
    by: office,
    collects: ["leftOn", "leaveGround", "endText"],
    requires: [
      requires(oneOf("leaveGround", "compulsory", "imprisoned", "died"), "请选择终止的原因", DRG("20")),
      past("leftOn", "终止日期", DRG("20")),
      visitsSettled(DRG("15")),
    ],
    approval: headConsents,
    task: "optional",
  },
} as const satisfies Readonly<Record<string, ActInput>>;
