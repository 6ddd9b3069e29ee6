import { MAD, OGI } from "../../../build/basis.ts";
import { onState, type ClockInput } from "../../../build/clock.ts";
import { is } from "../../../build/condition.ts";
import { days, setting, workdays } from "../../../build/length.ts";
import { OFFICE } from "./parts.ts";

/** Every limit of the procedure. */
export const clocks = {
  start: {
    title: "决定是否启动期限",
    basis: [MAD("10"), OFFICE],
    length: workdays(setting("startDays")),
    starts: "propose",
    stops: ["start", "abandon"],
  },
  consultation: {
    title: "公开征求意见期限",
    length: days(0),
    from: "consultTo",
    starts: "askPublic",
    stops: ["gather", "abandon"],
    kind: "cap",
    roll: "none",
  },
  announce: {
    title: "公布期限",
    basis: [MAD("32"), OGI("26")],
    length: workdays(20),
    starts: "deliberate",
    when: is("resolution", "passed"),
    from: "meetingOn",
    stops: ["announce", "abandon"],
    warns: [workdays(5)],
    expires: "supervise",
  },
  report: {
    title: "报告执行情况期限",
    basis: [MAD("34"), OFFICE],
    length: days(setting("reportEvery")),
    starts: ["announce", "reportExecution", "resumeExecution"],
    stops: ["reportExecution", "suspendExecution", "adjust", onState("closed")],
    warns: [days(10)],
    expires: "supervise",
  },
  execution: {
    title: "执行完成期限",
    basis: [MAD("34")],
    length: days(0),
    from: "executeBy",
    starts: "announce",
    stops: ["adjust", onState("closed")],
    suspends: ["suspendExecution"],
    resumes: ["resumeExecution"],
    roll: "none",
    warns: [days(30)],
    expires: "supervise",
  },
} satisfies Record<string, ClockInput>;
