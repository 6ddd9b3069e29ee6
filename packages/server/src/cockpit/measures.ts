import { addDays, weekday } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { WEEKS_BEFORE } from "./rising.ts";

/** The list behind a number: what `GET /api/matters` is asked for to see the same matters. */
export interface List {
  kind?: string;
  procedure?: string;
  valid?: boolean;
  open?: boolean;
  overdue?: boolean;
  by?: "openedOn" | "closedOn";
  from?: LocalDate;
  to?: LocalDate;
  dueFrom?: LocalDate;
  dueTo?: LocalDate;
  within?: string;
  unit?: string;
  community?: string;
  category?: string;
}

/** What is counted of the cases that the viewer may see. */
export const MEASURES = [
  "open",
  "overdue",
  "openedToday",
  "closedToday",
  "dueToday",
  "openedWeek",
  "closedWeek",
  "dueWeek",
  "recent",
  "before",
] as const;
export type MeasureId = (typeof MEASURES)[number];

/** Cases; what was void or merged is out of every count, as in the figures. */
export const COUNTED = { kind: "case", valid: true } as const satisfies List;

const WEEK = 7;

/** Monday to Sunday around the day. */
export function weekOf(today: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  const from = addDays(today, 1 - weekday(today));
  return { from, to: addDays(from, WEEK - 1) };
}

/** The list of each measure on a day. `recent`: the seven days up to today; `before`: the four weeks before them. */
export function listsOn(today: LocalDate): Readonly<Record<MeasureId, List>> {
  const { from: monday, to: sunday } = weekOf(today);
  const opened = (from: LocalDate, to: LocalDate): List => ({ ...COUNTED, by: "openedOn", from, to });
  const closed = (from: LocalDate, to: LocalDate): List => ({ ...COUNTED, by: "closedOn", from, to });
  const due = (from: LocalDate, to: LocalDate): List => ({ ...COUNTED, open: true, dueFrom: from, dueTo: to });
  const first = addDays(today, 1 - WEEK);
  return {
    open: { ...COUNTED, open: true },
    overdue: { ...COUNTED, overdue: true },
    openedToday: opened(today, today),
    closedToday: closed(today, today),
    dueToday: due(today, today),
    openedWeek: opened(monday, today),
    closedWeek: closed(monday, today),
    dueWeek: due(today, sunday),
    recent: opened(first, today),
    before: opened(addDays(first, -WEEKS_BEFORE * WEEK), addDays(first, -1)),
  };
}

/** The earliest day that any measure looks at. */
export const earliestOf = (lists: Readonly<Record<MeasureId, List>>): LocalDate => lists.before.from ?? "";
