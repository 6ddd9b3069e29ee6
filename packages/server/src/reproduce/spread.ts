import type { LocalDate } from "@fadu/engine/time/dates.ts";
import { addDays, daysBetween } from "@fadu/engine/time/dates.ts";

/** So many days from one to another, evenly spread, both ends included. */
export function spread(count: number, from: LocalDate, to: LocalDate): LocalDate[] {
  const days = daysBetween(from, to);
  return Array.from({ length: count }, (_, i) =>
    addDays(from, count === 1 ? Math.floor(days / 2) : Math.floor((i * days) / (count - 1))),
  );
}

/** In turn through the list. */
export const turn = <T>(list: readonly T[], i: number): T => {
  const one = list[i % list.length];
  if (one === undefined) throw new Error("nothing to take turns with");
  return one;
};
