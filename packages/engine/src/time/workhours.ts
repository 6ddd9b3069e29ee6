import { isWorkdayOn, periodsOn } from "./calendar.ts";
import type { WorkCalendar } from "./calendar.ts";
import { dateOfDay, localDay, startOfDay } from "./dates.ts";
import type { Stretch } from "./suspension.ts";

const MINUTE_MS = 60_000;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Working periods of one day in milliseconds; none on a rest day. */
function workSpans(day: number, calendar: WorkCalendar): Span[] {
  if (!isWorkdayOn(day, calendar)) return [];
  const midnight = startOfDay(day);
  return periodsOn(dateOfDay(day), calendar).map(({ start, end }) => ({
    start: midnight + start * MINUTE_MS,
    end: midnight + end * MINUTE_MS,
  }));
}

/** What is left of a span once the stretches are taken out. */
function without(span: Span, stretches: readonly Stretch[]): Span[] {
  const rest: Span[] = [];
  let start = span.start;
  for (const s of stretches) {
    if (s.end <= start || s.start >= span.end) continue;
    if (s.start > start) rest.push({ start, end: s.start });
    start = Math.max(start, s.end);
  }
  if (start < span.end) rest.push({ start, end: span.end });
  return rest;
}

/** The millisecond at which so much working time, less what is suspended, has passed since `from`. */
export function afterWorkMillis(
  from: number,
  work: number,
  suspended: readonly Stretch[],
  calendar: WorkCalendar,
): number {
  if (work <= 0) return from;
  let left = work;
  for (let day = localDay(from); ; day++) {
    for (const span of workSpans(day, calendar)) {
      if (span.end <= from) continue;
      for (const { start, end } of without({ start: Math.max(span.start, from), end: span.end }, suspended)) {
        if (end - start >= left) return start + left;
        left -= end - start;
      }
    }
  }
}

/** The latest millisecond from which so much working time lies before `to`. */
export function beforeWorkMillis(to: number, work: number, calendar: WorkCalendar): number {
  if (work <= 0) return to;
  let left = work;
  for (let day = localDay(to); ; day--) {
    for (const span of workSpans(day, calendar).reverse()) {
      if (span.start >= to) continue;
      const end = Math.min(span.end, to);
      if (end - span.start >= left) return end - left;
      left -= end - span.start;
    }
  }
}

/** Working time between two moments; 0 when `to` is earlier. */
export function workMillisBetween(from: number, to: number, calendar: WorkCalendar): number {
  let sum = 0;
  const last = to <= from ? -Infinity : localDay(to);
  for (let day = localDay(from); day <= last; day++) {
    for (const { start, end } of workSpans(day, calendar))
      sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return sum;
}
