import { ADJ } from "../../../build/basis.ts";
import { onState, type ClockInput } from "../../../build/clock.ts";
import { given, is } from "../../../build/condition.ts";
import { days, months, setting, workdays } from "../../../build/length.ts";

/** A civil dispute, not one that touches the office's own powers. */
export const civil = is("kind", "civil");

/** Every limit of an administrative mediation: all of them local (ADJ-02 … ADJ-04). */
export const clocks = {
  transfer: {
    title: "移送期限",
    basis: ADJ("03"),
    length: workdays(setting("transferDays")),
    starts: "apply",
    from: "appliedOn",
    stops: ["accept", "decline", "transferAway", "withdrawApplication"],
    kind: "cap",
  },
  acceptance: {
    title: "受理决定期限",
    basis: ADJ("03"),
    length: workdays(setting("acceptDays")),
    starts: "apply",
    when: { not: given("complex", true) },
    from: "appliedOn",
    stops: ["accept", "decline", "transferAway", "withdrawApplication"],
  },
  complexAcceptance: {
    title: "受理决定期限（复杂）",
    basis: ADJ("03"),
    length: workdays(setting("complexDays")),
    starts: "apply",
    when: given("complex", true),
    from: "appliedOn",
    stops: ["accept", "decline", "transferAway", "withdrawApplication"],
  },
  civilTerm: {
    title: "民间纠纷处理期限",
    basis: ADJ("02"),
    length: months(setting("civilMonths")),
    starts: "accept",
    when: civil,
    stops: ["agree", onState("closed")],
    extension: { length: months(1), times: 1, basis: ADJ("02") },
    warns: [days(7)],
  },
  term: {
    title: "行政调解期限",
    basis: ADJ("04"),
    length: days(setting("termDays")),
    starts: "accept",
    when: is("kind", "administrative"),
    stops: ["agree", onState("closed")],
    extension: { length: days(setting("termDays")), times: 1, basis: ADJ("04") },
    warns: [days(7)],
  },
} satisfies Readonly<Record<string, ClockInput>>;
