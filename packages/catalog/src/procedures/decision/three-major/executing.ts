import { branch, consent } from "../../../build/act.ts";
import { ARC, SZD } from "../../../build/basis.ts";
import { done, is, requires } from "../../../build/condition.ts";
import { RULES, office, proposers, type ThreeMajorActs } from "./parts.ts";

/** 执行、监督、归档. */
export const executing = {
  reportExecution: {
    title: "报告执行情况",
    basis: SZD("02"),
    from: ["executing"],
    by: proposers,
    collects: ["reportText"],
    task: "awaited",
  },
  finish: {
    title: "执行完毕",
    basis: SZD("02"),
    from: ["executing"],
    to: "toArchive",
    outcome: "executed",
    by: proposers,
    requires: [requires(done("reportExecution"), "尚未报告执行情况", SZD("02"))],
  },
  stop: {
    title: "停止执行",
    help: "须经原决定的会议同意",
    basis: [SZD("02"), RULES],
    from: ["executing"],
    to: "toArchive",
    outcome: "stopped",
    by: office,
    collects: ["stopText"],
    approval: [consent("主要负责人批准", ["org-head"], { basis: RULES })],
    task: "optional",
  },
  archive: {
    title: "归档",
    basis: [SZD("02"), ARC("05")],
    from: ["toArchive"],
    to: [branch("closed", is("$matter.outcome", "stopped"), "stopped"), branch("closed", undefined, "executed")],
    by: [...office, "archive-clerk"],
    collects: ["archiveNumber", "archiveFiles"],
  },
} satisfies ThreeMajorActs;
