import type { Clock, LengthUnit } from "../src/definition/clock.ts";
import type { ClockState } from "../src/matter/matter.ts";
import { instantOf } from "../src/time/dates.ts";

/** The ninety days of an ordinary penalty, but for what a test changes. */
export function clockOf(parts: Partial<Clock>): Clock {
  return {
    title: "办案期限",
    basis: [{ rule: "APL-60", cite: "行政处罚法第六十条", status: "V" }],
    length: { n: 90, unit: "day" },
    starts: ["act:file"],
    stops: ["act:decide"],
    roll: "next",
    kind: "duty",
    expires: "overdue",
    ...parts,
  };
}

/** A clock counted from nine in the morning of a day. */
export function stateOf(from: string, n: number, unit: LengthUnit, parts: Partial<ClockState> = {}): ClockState {
  return { from, at: instantOf(from, 540), length: { n, unit }, extensions: [], suspensions: [], ...parts };
}
