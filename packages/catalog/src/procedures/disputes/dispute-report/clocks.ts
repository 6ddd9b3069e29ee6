import { MED, ZZ } from "../../../build/basis.ts";
import { onState, type ClockInput } from "../../../build/clock.ts";
import { given } from "../../../build/condition.ts";
import { days, hours, setting, workdays } from "../../../build/length.ts";
import { OFFICE } from "../parts.ts";

/** Every limit of a reported dispute: all of them local (ZZ-04). */
export const clocks = {
  grading: {
    title: "分级期限",
    basis: [ZZ("04"), OFFICE],
    length: workdays(setting("gradeDays")),
    starts: "report",
    stops: ["gradeDispute", "dismiss"],
  },
  riskGrading: {
    title: "民转刑风险分级期限",
    basis: MED("11"),
    length: hours(setting("riskHours")),
    starts: "report",
    when: given("escalationRisk", true),
    stops: ["gradeDispute", "dismiss"],
    expires: "supervise",
  },
  community: {
    title: "社区化解期限",
    basis: [ZZ("04"), OFFICE],
    length: days(setting("communityDays")),
    starts: onState("community"),
    stops: ["resolve", "passUp"],
    warns: [days(2)],
  },
  resolution: {
    title: "化解时限",
    basis: [ZZ("04"), OFFICE],
    length: days(0),
    starts: "gradeDispute",
    from: "dueOn",
    stops: ["resolve", "tellReporter", "giveUp"],
    warns: [days(3)],
  },
  leading: {
    title: "街道分流期限",
    basis: [ZZ("01"), OFFICE],
    length: workdays(setting("leadDays")),
    starts: onState("street"),
    stops: ["lead", "passDown", "resolve", "giveUp"],
  },
  feedback: {
    title: "反馈期限",
    basis: [ZZ("01"), OFFICE],
    length: workdays(setting("feedbackDays")),
    starts: onState("settled"),
    stops: ["tellReporter"],
  },
} satisfies Readonly<Record<string, ClockInput>>;
