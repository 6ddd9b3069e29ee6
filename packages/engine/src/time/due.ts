import type { Clock, Length, LengthUnit } from "../definition/clock.ts";
import type { Amount } from "../definition/condition.ts";
import type { ClockState } from "../matter/matter.ts";
import { addWorkdays, workdaysBetween } from "./calendar.ts";
import type { WorkCalendar } from "./calendar.ts";
import {
  addDays,
  addMonths,
  daysBetween,
  endOfDay,
  instantOf,
  instantOfMillis,
  isDate,
  isInstant,
  localDate,
  millisOf,
  monthsBetween,
} from "./dates.ts";
import type { Instant, LocalDate } from "./dates.ts";
import { isByDay, reckon } from "./reckon.ts";
import type { FixedLength } from "./reckon.ts";
import { afterWorkMillis, beforeWorkMillis, workMillisBetween } from "./workhours.ts";

export { explainDue } from "./explain.ts";

/** When a limit runs out. Computed, never stored: a new holiday notice changes it (GEN-13). */
export interface Due {
  /** Last day in time, after any roll. */
  readonly on: LocalDate;
  /** Last moment in time: for days 23:59:59.999 of `on`, so that the local date of `at` is always `on` (GEN-18). */
  readonly at: Instant;
  /** Last working day on or before the nominal end, when the end rolled and the clock's roll is `safe` (GEN-17). */
  readonly safeOn?: LocalDate;
  /** A day that decided this date lies in a year whose holiday notice is not known. */
  readonly provisional: boolean;
  /** Last day before the roll. */
  readonly nominalOn: LocalDate;
  /** Whole days not counted (working days for a limit in working days). */
  readonly suspendedDays: number;
  /** From when the clock is near its limit: the earliest of its warnings, and for a safe day that day's beginning. */
  readonly warnAt?: Instant;
}

export type Phase = "running" | "near" | "overdue" | "suspended" | "stopped";

/** Values of settings by key: the tenant's, with the definition's defaults beneath (`settingsOf`). */
export type Settings = Readonly<Record<string, string | number | boolean>>;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * When a clock runs out (statutory rules §1; SPEC "Clocks"). While it is suspended the date is the one it would have if it
 * were resumed at once.
 *
 * @param settings needed when a warning's length is a setting; a warning whose setting is not there is left out
 * @throws RangeError when the state holds a date, instant or length that is none
 */
export function due(
  clock: Pick<Clock, "roll" | "warns">,
  state: ClockState,
  calendar: WorkCalendar,
  settings: Settings = {},
): Due {
  const legs = reckon(clock, state, calendar);
  const last = legs[legs.length - 1] ?? legs[0];
  const suspended = legs.flatMap((leg) =>
    leg.deductions.map((d) => (isByDay(leg.length.unit) ? d.amount : d.amount / DAY_MS)),
  );
  const warnAt = earliestWarning(clock, last.safeOn ?? last.on, last.at, last.safeOn !== undefined, calendar, settings);
  return {
    on: last.on,
    at: last.at,
    ...(last.safeOn === undefined ? {} : { safeOn: last.safeOn }),
    provisional: legs.some((leg) => leg.unsettledYear !== undefined),
    nominalOn: last.nominalOn,
    suspendedDays: Math.floor(suspended.reduce((a, b) => a + b, 0)),
    ...(warnAt === undefined ? {} : { warnAt }),
  };
}

function earliestWarning(
  clock: Pick<Clock, "warns">,
  actBy: LocalDate,
  at: Instant,
  safe: boolean,
  calendar: WorkCalendar,
  settings: Settings,
): Instant | undefined {
  const moments: Instant[] = safe ? [instantOf(actBy)] : [];
  for (const warn of clock.warns ?? []) {
    const length = fixedLength(warn, settings);
    if (length) moments.push(before(actBy, safe ? endOfDay(actBy) : at, length, calendar));
  }
  return moments.sort()[0];
}

/** A warning in days begins with the day so long before; one in hours at the moment. */
function before(on: LocalDate, at: Instant, { n, unit }: FixedLength, calendar: WorkCalendar): Instant {
  if (unit === "hour") return instantOfMillis(millisOf(at) - Math.round(n * HOUR_MS));
  if (unit === "workhour") return instantOfMillis(beforeWorkMillis(millisOf(at), Math.round(n * HOUR_MS), calendar));
  return instantOf(addLength(on, { n: -n, unit }, calendar));
}

/**
 * A length with its setting written out. A length read from a path is not fixed here: that needs the matter.
 * @returns undefined when it is read from the data, or its setting is missing or no number
 */
export function fixedLength(length: Length, settings: Settings): FixedLength | undefined {
  if ("path" in length) return undefined;
  const n = amountOf(length.n, settings);
  return n === undefined ? undefined : { n, unit: length.unit };
}

/** A number, or the setting that holds it; undefined when the setting is missing or no number. */
export function amountOf(amount: Amount, settings: Settings): number | undefined {
  const value =
    typeof amount === "number"
      ? amount
      : Object.prototype.hasOwnProperty.call(settings, amount.setting)
        ? settings[amount.setting]
        : undefined;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** Where a clock stands at a moment. A stopped clock stays stopped, in time or not: compare `stopped.at` with `due.at`. */
export function phase(_clock: Pick<Clock, "kind">, state: ClockState, when: Due, now: Instant): Phase {
  if (state.stopped) return "stopped";
  if (state.suspensions.some((s) => s.to === undefined)) return "suspended";
  if (now > when.at) return "overdue";
  return when.warnAt !== undefined && now >= when.warnAt ? "near" : "running";
}

/**
 * A length counted from a date, itself not counted (GEN-01), without roll. Hours are counted from the end of that day; a
 * negative length counts back.
 *
 * @throws RangeError when days and longer are not whole
 */
export function addLength(from: LocalDate, { n, unit }: FixedLength, calendar: WorkCalendar): LocalDate {
  return ADD[unit](from, n, calendar);
}

const ADD = {
  hour: (from, n) => localDate(instantOfMillis(millisOf(endOfDay(from)) + Math.round(n * HOUR_MS))),
  workhour: (from, n, calendar) => {
    const [end, work] = [millisOf(endOfDay(from)), Math.round(n * HOUR_MS)];
    return localDate(
      instantOfMillis(n < 0 ? beforeWorkMillis(end, -work, calendar) : afterWorkMillis(end, work, [], calendar)),
    );
  },
  workday: addWorkdays,
  day: (from, n) => addDays(from, whole(n)),
  month: (from, n) => addMonths(from, whole(n)),
  year: (from, n) => addMonths(from, whole(n) * 12),
} as const satisfies Record<LengthUnit, (from: LocalDate, n: number, calendar: WorkCalendar) => LocalDate>;

function whole(n: number): number {
  if (!Number.isInteger(n)) throw new RangeError(`a length of ${n} is not whole`);
  return n;
}

/**
 * Whole units from one moment to another, the first day not counted (民法典第二百零一条): from Monday to Friday four days and
 * four working days. Negative when `to` is earlier. Dates or instants; in hours a date counts from its beginning.
 *
 * @returns undefined when one of the two is neither
 */
export function span(from: string, to: string, unit: LengthUnit, calendar: WorkCalendar): number | undefined {
  if (!isMoment(from) || !isMoment(to)) return undefined;
  if (isByDay(unit)) return spanOfDays(dayOf(from), dayOf(to), unit, calendar);
  const [start, end] = [millisOf(momentOf(from)), millisOf(momentOf(to))];
  if (unit === "hour") return Math.trunc((end - start) / HOUR_MS) + 0;
  const work = start <= end ? workMillisBetween(start, end, calendar) : -workMillisBetween(end, start, calendar);
  return Math.trunc(work / HOUR_MS) + 0;
}

function spanOfDays(from: LocalDate, to: LocalDate, unit: LengthUnit, calendar: WorkCalendar): number {
  if (unit === "day") return daysBetween(from, to);
  if (unit === "workday") return workdaysBetween(from, to, calendar);
  const months = monthsBetween(from, to);
  return unit === "month" ? months : Math.trunc(months / 12) + 0;
}

const isMoment = (text: string): boolean => isDate(text) || isInstant(text);
const momentOf = (text: string): Instant => (isDate(text) ? instantOf(text) : text);

/** The day of a date or an instant, in Beijing time. */
export function dayOf(text: string): LocalDate {
  return isDate(text) ? text : localDate(text);
}
