import { HOT } from "../../../build/basis.ts";
import { onState, type ClockInput } from "../../../build/clock.ts";
import { allOf, filled, given, is, missing, not, oneOf } from "../../../build/condition.ts";
import { days, hours, setting, workdays } from "../../../build/length.ts";
import { replyLimit } from "../ticket-parts.ts";
import { clerks } from "./parts.ts";

const answers = ["reply", onState("closed")] as const;

/** A ticket's limit does not run while its return is examined. */
const limit = (title: string, within: string, ...kinds: readonly string[]) => ({
  ...replyLimit({
    title,
    days: within,
    kinds,
    starts: "receive",
    stops: answers,
    examiners: clerks,
    when: [is("way", "handle")],
  }),
  from: "receivedOn",
  suspends: ["applyReturn"],
  resumes: ["recordReturn"],
  expires: "supervise" as const,
});

/** Limits of a ticket: those it states, else those of the street. */
export const clocks = {
  sign: {
    title: "签收时限",
    basis: HOT("17"),
    length: workdays(setting("signWithin")),
    starts: "receive",
    when: not(given("urgent", true)),
    stops: ["sign", "applyReturn"],
  },
  signUrgent: {
    title: "紧急工单签收时限",
    basis: HOT("17"),
    length: hours(setting("signUrgentWithin")),
    starts: "receive",
    when: given("urgent", true),
    stops: ["sign", "applyReturn"],
    expires: "supervise",
  },
  take: {
    title: "承办时限",
    basis: HOT("17"),
    length: workdays(setting("takeWithin")),
    starts: ["dispatch", "appoint"],
    stops: ["take", "decline"],
  },
  contact: {
    title: "联系诉求人时限",
    basis: HOT("09"),
    length: hours(setting("contactWithin")),
    starts: "take",
    when: filled("callerPhone"),
    stops: ["contact", "reply"],
  },
  ticket: {
    title: "工单注明时限",
    basis: HOT("07"),
    length: days(0),
    from: "ticketDue",
    starts: "receive",
    stops: answers,
    roll: "none",
    warns: [workdays(1)],
    expires: "supervise",
  },
  consult: limit("咨询、建议办理时限", "consultWithin", "consult", "suggest", "thanks", "other"),
  general: limit("求助、投诉、举报办理时限", "generalWithin", "help", "complaint", "report"),
  supervised: {
    title: "督办、回访复核时限",
    basis: [HOT("07"), HOT("17")],
    length: workdays(setting("supervisedWithin")),
    starts: "receive",
    from: "receivedOn",
    when: allOf(missing("ticketDue"), oneOf("way", "supervise", "recheck")),
    stops: answers,
    warns: [workdays(1)],
    expires: "supervise",
  },
  rework: {
    title: "重办时限",
    basis: HOT("11"),
    length: workdays(setting("reworkWithin")),
    starts: "rework",
    stops: answers,
    expires: "supervise",
  },
  revisit: {
    title: "回访时限",
    basis: HOT("11"),
    length: workdays(setting("revisitWithin")),
    starts: "reply",
    stops: ["revisit", "rework"],
  },
} satisfies Readonly<Record<string, ClockInput>>;
