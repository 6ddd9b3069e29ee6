import type { Clock, LengthUnit } from "../definition/clock.ts";
import type { ClockState } from "../matter/matter.ts";
import { isWorkdayOn, unsettledYear } from "./calendar.ts";
import type { WorkCalendar } from "./calendar.ts";
import { addMonths, dateOfDay, dayNumber, endOfDay, instantOfMillis, localDate, millisOf } from "./dates.ts";
import type { Instant, LocalDate } from "./dates.ts";
import { covers, overlap, suspendedDays, suspendedMillis } from "./suspension.ts";
import type { Stretch } from "./suspension.ts";
import { afterWorkMillis } from "./workhours.ts";

export interface FixedLength {
  readonly n: number;
  readonly unit: LengthUnit;
}

/** Time not counted, with its reason: days, working days or milliseconds, by the unit of the limit. */
export interface Deduction {
  readonly reason: string;
  readonly amount: number;
}

/** A limit or one extension of it, reckoned: where it ends and how it came there. */
export interface Leg {
  readonly length: FixedLength;
  /** Last day before any roll. */
  readonly nominalOn: LocalDate;
  /** Last day, and last moment still in time. */
  readonly on: LocalDate;
  readonly at: Instant;
  /** Last working day on or before the nominal end, when the end rolls and GEN-17 asks for it. */
  readonly safeOn?: LocalDate;
  readonly deductions: readonly Deduction[];
  /** Suspended time fell into the roll. */
  readonly rollSuspended: boolean;
  /** First year whose missing notice leaves this leg provisional (GEN-13). */
  readonly unsettledYear?: number;
}

interface Start {
  readonly on: LocalDate;
  readonly at: Instant;
}

/**
 * The legs of a clock: its length, then each extension from the day after the end before it (GEN-26).
 * @throws RangeError on a length that is negative or, in days and longer, not whole
 */
export function reckon(
  clock: Pick<Clock, "roll">,
  state: ClockState,
  calendar: WorkCalendar,
): readonly [Leg, ...Leg[]] {
  const first = leg(clock, state.length, { on: state.from, at: state.at }, state, calendar);
  const legs: [Leg, ...Leg[]] = [first];
  let former = first;
  for (const { n, unit } of state.extensions) {
    // A day's limit ends at 24:00, so hours granted on top of it run from there.
    const at = isByDay(former.length.unit) ? instantOfMillis(millisOf(former.at) + 1) : former.at;
    former = leg(clock, { n, unit }, { on: former.on, at }, state, calendar);
    legs.push(former);
  }
  return legs;
}

export function isByDay(unit: LengthUnit): boolean {
  return unit !== "hour" && unit !== "workhour";
}

function leg(
  clock: Pick<Clock, "roll">,
  length: FixedLength,
  start: Start,
  state: ClockState,
  calendar: WorkCalendar,
): Leg {
  const { n, unit } = length;
  if (!(n >= 0) || !Number.isFinite(n) || (isByDay(unit) && !Number.isInteger(n)))
    throw new RangeError(`a length of ${n} ${unit}`);
  if (unit === "hour") return hours(length, start, suspendedMillis(state.suspensions));
  if (unit === "workhour") return workhours(length, start, suspendedMillis(state.suspensions), calendar);
  const stretches = suspendedDays(state.suspensions);
  return unit === "workday"
    ? workdays(length, start, stretches, calendar)
    : days(clock.roll, length, start, stretches, calendar);
}

/** Calendar days, months and years: the nominal end, moved by each day not counted, then rolled off rest days. */
function days(
  roll: Clock["roll"],
  length: FixedLength,
  start: Start,
  stretches: readonly Stretch[],
  calendar: WorkCalendar,
): Leg {
  const first = dayNumber(start.on);
  let end = dayNumber(plainEnd(start.on, length));
  for (let owed = overlap(stretches, first + 1, end + 1); owed > 0;) {
    end++;
    if (!covers(stretches, end)) owed--;
  }
  const nominalOn = dateOfDay(end);
  const deductions = split(stretches, (s) => overlap([s], first + 1, end + 1));
  const common = { length, nominalOn, deductions };
  if (roll === "none") return { ...common, on: nominalOn, at: endOfDay(nominalOn), rollSuspended: false };
  let last = end;
  while (!isWorkdayOn(last, calendar) || covers(stretches, last)) last++;
  const on = dateOfDay(last);
  const safeOn = roll === "safe" && last > end ? safeDay(end, first, stretches, calendar) : undefined;
  const unsettled = unsettledYear(end, last, calendar);
  return {
    ...common,
    on,
    at: endOfDay(on),
    rollSuspended: overlap(stretches, end + 1, last) > 0,
    ...(safeOn === undefined ? {} : { safeOn }),
    ...(unsettled === undefined ? {} : { unsettledYear: unsettled }),
  };
}

function plainEnd(from: LocalDate, { n, unit }: FixedLength): LocalDate {
  if (unit === "day") return dateOfDay(dayNumber(from) + n);
  return addMonths(from, unit === "year" ? n * 12 : n);
}

function safeDay(
  end: number,
  first: number,
  stretches: readonly Stretch[],
  calendar: WorkCalendar,
): LocalDate | undefined {
  for (let day = end; day > first; day--) {
    if (isWorkdayOn(day, calendar) && !covers(stretches, day)) return dateOfDay(day);
  }
  return undefined;
}

/** Working days: those not suspended are counted one by one, so the last is a working day and nothing rolls. */
function workdays(length: FixedLength, start: Start, stretches: readonly Stretch[], calendar: WorkCalendar): Leg {
  const first = dayNumber(start.on);
  const skipped = new Map<string, number>();
  let day = first;
  for (let left = length.n; left > 0;) {
    day++;
    if (!isWorkdayOn(day, calendar)) continue;
    const stretch = stretches.find((s) => covers([s], day));
    if (stretch) skipped.set(stretch.reason, (skipped.get(stretch.reason) ?? 0) + 1);
    else left--;
  }
  const on = dateOfDay(day);
  const unsettled = unsettledYear(first + 1, day, calendar);
  return {
    length,
    nominalOn: on,
    on,
    at: endOfDay(on),
    deductions: [...skipped].map(([reason, amount]) => ({ reason, amount })),
    rollSuspended: false,
    ...(unsettled === undefined ? {} : { unsettledYear: unsettled }),
  };
}

/** Hours run day and night and roll over nothing (GEN-06). */
function hours(length: FixedLength, start: Start, stretches: readonly Stretch[]): Leg {
  const first = millisOf(start.at);
  let end = first + Math.round(length.n * 3_600_000);
  // In order and without overlaps: each stretch that begins before the end reached so far moves it by its own length. A limit
  // of no hours ends as it begins.
  for (const s of stretches) if (first < s.end && s.start < end && first < end) end += s.end - Math.max(s.start, first);
  return atInstant(length, first, end, stretches);
}

function workhours(length: FixedLength, start: Start, stretches: readonly Stretch[], calendar: WorkCalendar): Leg {
  const first = millisOf(start.at);
  const end = afterWorkMillis(first, Math.round(length.n * 3_600_000), stretches, calendar);
  const unsettled = unsettledYear(dayNumber(localDate(start.at)), dayNumber(localDate(instantOfMillis(end))), calendar);
  return {
    ...atInstant(length, first, end, stretches),
    ...(unsettled === undefined ? {} : { unsettledYear: unsettled }),
  };
}

function atInstant(length: FixedLength, first: number, end: number, stretches: readonly Stretch[]): Leg {
  const at = instantOfMillis(end);
  const on = localDate(at);
  return {
    length,
    nominalOn: on,
    on,
    at,
    deductions: split(stretches, (s) => overlap([s], first, end)),
    rollSuspended: false,
  };
}

/** Adds up by reason, leaving out what came to nothing. */
function split(stretches: readonly Stretch[], measure: (stretch: Stretch) => number): Deduction[] {
  const sums = new Map<string, number>();
  for (const stretch of stretches) {
    const amount = measure(stretch);
    if (amount > 0) sums.set(stretch.reason, (sums.get(stretch.reason) ?? 0) + amount);
  }
  return [...sums].map(([reason, amount]) => ({ reason, amount }));
}
