import type { ClockState } from "../matter/matter.ts";
import { dayNumber, localDate, millisOf } from "./dates.ts";

/** Stretches not counted, without overlaps, in order. A number is a day (both ends not counted) or a millisecond (end exclusive). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Why, in the words of the first suspension that covers it. */
  readonly reason: string;
}

type Suspensions = ClockState["suspensions"];

/**
 * Days not counted: the days after the suspension up to and including the day of resumption (SPEC, "Suspension"). Suspended
 * and resumed the same day: none. A suspension still open: none yet, its clock stands still anyway.
 */
export function suspendedDays(suspensions: Suspensions): Stretch[] {
  return merged(
    suspensions.flatMap(({ from, to, reason }) =>
      to === undefined ? [] : [{ start: dayNumber(localDate(from)) + 1, end: dayNumber(localDate(to)) + 1, reason }],
    ),
  );
}

/** Milliseconds not counted, for limits in hours. */
export function suspendedMillis(suspensions: Suspensions): Stretch[] {
  return merged(
    suspensions.flatMap(({ from, to, reason }) =>
      to === undefined ? [] : [{ start: millisOf(from), end: millisOf(to), reason }],
    ),
  );
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let reached = -Infinity;
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    const start = Math.max(stretch.start, reached);
    if (start < stretch.end) result.push({ ...stretch, start });
    reached = Math.max(reached, stretch.end);
  }
  return result;
}

export function covers(stretches: readonly Stretch[], point: number): boolean {
  return stretches.some(({ start, end }) => start <= point && point < end);
}

/** How much of the stretches lies in [start, end). */
export function overlap(stretches: readonly Stretch[], start: number, end: number): number {
  return stretches.reduce((sum, s) => sum + Math.max(0, Math.min(end, s.end) - Math.max(start, s.start)), 0);
}
