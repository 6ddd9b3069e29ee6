import { SZD } from "../../../build/basis.ts";
import { onState, type ClockInput } from "../../../build/clock.ts";
import { days, setting, workdays } from "../../../build/length.ts";
import { RULES } from "./parts.ts";

/** Every limit of the procedure. */
export const clocks = {
  signing: {
    title: "落笔签字期限",
    basis: RULES,
    length: workdays(setting("signDays")),
    starts: onState("decided"),
    stops: ["signDecision"],
  },
  report: {
    title: "报告执行情况期限",
    basis: [SZD("02"), RULES],
    length: days(setting("reportEvery")),
    starts: ["signDecision", "reportExecution"],
    stops: ["reportExecution", "finish", "stop"],
    warns: [days(10)],
  },
  execution: {
    title: "执行完成期限",
    basis: SZD("02"),
    length: days(0),
    from: "executeBy",
    starts: "signDecision",
    stops: ["finish", "stop"],
    roll: "none",
    warns: [days(30)],
    expires: "supervise",
  },
  archive: {
    title: "归档期限",
    basis: [SZD("02"), RULES],
    length: days(setting("archiveDays")),
    starts: onState("toArchive"),
    stops: ["archive"],
    warns: [days(7)],
  },
} satisfies Record<string, ClockInput>;
