import { MED, PSP } from "../../../build/basis.ts";
import { onState, type ClockInput } from "../../../build/clock.ts";
import { allOf, filled, is, not } from "../../../build/condition.ts";
import { days, hours, months, setting } from "../../../build/length.ts";
import { entrusted } from "./intake.ts";

/** Every limit of a mediation. */
export const clocks = {
  acceptance: {
    title: "受理期限",
    basis: MED("08"),
    length: days(setting("acceptDays")),
    starts: "register",
    stops: ["accept", "decline", "refer", "withdrawApplication"],
  },
  term: {
    title: "调解期限",
    basis: [MED("06"), MED("06x")],
    length: months(setting("termMonths")),
    starts: "accept",
    stops: ["agree", onState("closed")],
    suspends: ["suspend"],
    resumes: ["resume"],
    extension: { length: months(1), times: 2, basis: MED("06x") },
    warns: [days(7)],
  },
  riskReport: {
    title: "民转刑风险报告期限",
    basis: MED("11"),
    length: hours(setting("riskHours")),
    starts: ["register", "flagRisk"],
    when: is("escalationRisk", true),
    stops: ["reportRisk"],
    expires: "supervise",
  },
  confirmation: {
    title: "申请司法确认期限",
    basis: MED("33"),
    length: days(30),
    starts: "agree",
    from: "effectiveOn",
    stops: ["applyConfirmation"],
    kind: "right",
  },
  court: {
    title: "人民法院审查司法确认期限",
    basis: MED("35"),
    length: days(30),
    starts: "applyConfirmation",
    from: "confirmOn",
    stops: ["recordConfirmation"],
    kind: "cap",
    roll: "next",
  },
  feedback: {
    title: "反馈委托移送单位期限",
    basis: PSP("03"),
    length: days(setting("feedbackDays")),
    starts: "agree",
    when: entrusted,
    stops: ["reportBack", onState("closed")],
  },
  revisit: {
    title: "回访期限",
    basis: MED("18"),
    length: days(setting("revisitDays")),
    starts: "agree",
    when: not(allOf(filled("atOnce"), is("atOnce", true))),
    from: "effectiveOn",
    stops: ["revisit", onState("closed")],
    warns: [days(3)],
  },
} satisfies Readonly<Record<string, ClockInput>>;
