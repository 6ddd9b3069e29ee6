import { dateOfDay, dayNumber, weekdayOfDay, yearOf } from "./dates.ts";
import type { LocalDate } from "./dates.ts";

/** One day that differs from the ordinary week, from a yearly holiday notice (放假通知) or a local one. */
export interface SpecialDay {
  readonly date: LocalDate;
  /** `off`: rest day; `work`: make-up working day (补班). */
  readonly kind: "off" | "work";
  readonly name: string;
  readonly source: string;
}

/** Working periods of a day, for `workhour`: minutes from midnight, Asia/Shanghai. */
export interface WorkPeriods {
  readonly from: LocalDate;
  readonly periods: readonly { readonly start: number; readonly end: number }[];
}

/** The calendar a tenant counts by. Years without a notice give provisional dates (GEN-13). */
export interface WorkCalendar {
  readonly days: ReadonlyMap<LocalDate, SpecialDay>;
  /** Years whose holiday notice is known. */
  readonly years: ReadonlySet<number>;
  readonly workPeriods: readonly WorkPeriods[];
}

/** Eight hours (国务院关于职工工作时间的规定第三条), for a tenant that has not said when it works. */
const STANDARD_PERIODS: WorkPeriods = {
  from: "0001-01-01",
  periods: [
    { start: 8 * 60 + 30, end: 12 * 60 },
    { start: 13 * 60 + 30, end: 18 * 60 },
  ],
};

/**
 * The calendar from its rows. A year counts as known once the rows have its National Day (10-01) as a rest day: every
 * State Council notice lists it, and a local notice of a single day does not. When two rows name one date, the later
 * row wins: a local notice (GEN-19) is laid over the national one.
 *
 * @param workPeriods timetables, each valid from its date until the next one's; none: the standard eight hours
 * @throws RangeError on a date that is none, or periods that overlap, run backwards or leave the day
 */
export function buildCalendar(days: readonly SpecialDay[], workPeriods: readonly WorkPeriods[]): WorkCalendar {
  const map = new Map<LocalDate, SpecialDay>();
  const years = new Set<number>();
  for (const day of days) {
    dayNumber(day.date);
    map.set(day.date, day);
    if (day.date.endsWith("-10-01") && day.kind === "off") years.add(yearOf(day.date));
  }
  for (const { from, periods } of workPeriods) {
    dayNumber(from);
    let last = 0;
    for (const { start, end } of periods) {
      if (!(start >= last && end > start && end <= 24 * 60))
        throw new RangeError(`working periods from ${from} overlap or run backwards`);
      last = end;
    }
    if (periods.length === 0) throw new RangeError(`working periods from ${from} are empty`);
  }
  const sorted = [...workPeriods].sort((a, b) => (a.from < b.from ? -1 : 1));
  return { days: map, years, workPeriods: sorted.length > 0 ? sorted : [STANDARD_PERIODS] };
}

/** Monday to Friday less holidays, plus make-up days (行政处罚法第八十五条; GEN-04). In a year without notice: the plain week. */
export function isWorkday(date: LocalDate, calendar: WorkCalendar): boolean {
  return isWorkdayOn(dayNumber(date), calendar);
}

/** `isWorkday` of a day number, for counting without writing dates. */
export function isWorkdayOn(day: number, calendar: WorkCalendar): boolean {
  return specialDays(calendar).get(day) ?? weekdayOfDay(day) <= 5;
}

/** Special days by number, worked out once for each calendar: whether it is worked on. */
const special = new WeakMap<WorkCalendar["days"], ReadonlyMap<number, boolean>>();

function specialDays({ days }: WorkCalendar): ReadonlyMap<number, boolean> {
  let known = special.get(days);
  if (!known) {
    known = new Map([...days.values()].map(({ date, kind }) => [dayNumber(date), kind === "work"]));
    special.set(days, known);
  }
  return known;
}

/**
 * What the calendar makes of a date: `work`, `rest` (a weekend of the plain week) or `holiday` (off by a notice). In a year
 * without notice the plain week, which knows no holidays.
 */
export function dayKind(date: LocalDate, calendar: WorkCalendar): "work" | "rest" | "holiday" {
  if (isWorkday(date, calendar)) return "work";
  return calendar.days.get(date)?.kind === "off" ? "holiday" : "rest";
}

/** The date itself if it is a working day, else the first one after it (民法典第二百零三条; GEN-02). */
export function nextWorkday(date: LocalDate, calendar: WorkCalendar): LocalDate {
  let day = dayNumber(date);
  while (!isWorkdayOn(day, calendar)) day++;
  return dateOfDay(day);
}

/** The date itself if it is a working day, else the last one before it. */
export function lastWorkday(date: LocalDate, calendar: WorkCalendar): LocalDate {
  let day = dayNumber(date);
  while (!isWorkdayOn(day, calendar)) day--;
  return dateOfDay(day);
}

/**
 * The n-th working day after a date, which is not itself counted (GEN-01); before it for a negative n; itself for 0.
 * @throws RangeError when n is not whole
 */
export function addWorkdays(date: LocalDate, n: number, calendar: WorkCalendar): LocalDate {
  if (!Number.isInteger(n)) throw new RangeError(`${n} working days is not a whole number`);
  const step = n < 0 ? -1 : 1;
  let day = dayNumber(date);
  for (let left = Math.abs(n); left > 0;) {
    day += step;
    if (isWorkdayOn(day, calendar)) left--;
  }
  return dateOfDay(day);
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. Costs the same for any distance. */
export function workdaysBetween(from: LocalDate, to: LocalDate, calendar: WorkCalendar): number {
  if (to < from) return 0 - workdaysBetween(to, from, calendar);
  const [start, end] = [dayNumber(from), dayNumber(to)];
  let count = weekdaysUpTo(end) - weekdaysUpTo(start);
  for (const [day, worked] of specialDays(calendar)) {
    if (day <= start || day > end) continue;
    const plain = weekdayOfDay(day) <= 5;
    if (plain !== worked) count += worked ? 1 : -1;
  }
  return count;
}

/** Mondays to Fridays up to and including a day number, from a fixed Sunday. */
function weekdaysUpTo(day: number): number {
  const sinceSunday = day + 4;
  const weeks = Math.floor(sinceSunday / 7);
  return weeks * 5 + Math.min(sinceSunday - weeks * 7, 5);
}

/** Whether the holiday notice of a date's year (or of a year) is known (GEN-13). */
export function isKnownYear(dateOrYear: LocalDate | number, calendar: WorkCalendar): boolean {
  return calendar.years.has(typeof dateOrYear === "number" ? dateOrYear : yearOf(dateOrYear));
}

/**
 * Whether it is settled that a date is a working day or not: the notice of its year is known, and from 28 December also the
 * next year's, which arranges New Year and has moved these days (2018-12-29 was a make-up day by the notice of 2019).
 */
export function isSettled(date: LocalDate, calendar: WorkCalendar): boolean {
  const year = yearOf(date);
  return calendar.years.has(year) && (date.slice(5) < "12-28" || calendar.years.has(year + 1));
}

/**
 * Year of the missing notice for the first day from `from` to `to` that is not settled, by day numbers.
 * @returns undefined when all are settled
 */
export function unsettledYear(from: number, to: number, calendar: WorkCalendar): number | undefined {
  if (from > to) return undefined;
  const [first, last] = [dateOfDay(from), dateOfDay(to)];
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    if (!calendar.years.has(year)) return year;
    const december = last.slice(0, 4) > String(year).padStart(4, "0") || last.slice(5) >= "12-28";
    if (december && !calendar.years.has(year + 1)) return year + 1;
  }
  return undefined;
}

/** The working periods in force on a date; before the first timetable, the first one's. */
export function periodsOn(date: LocalDate, calendar: WorkCalendar): WorkPeriods["periods"] {
  let found = calendar.workPeriods[0] ?? STANDARD_PERIODS;
  for (const timetable of calendar.workPeriods) if (timetable.from <= date) found = timetable;
  return found.periods;
}
