import { localDate } from "@fadu/engine/time/dates.ts";

import type { EntryView } from "../../api/generated.ts";

/** The entries that took effect on one day, the latest first. */
export interface TimelineDay {
  readonly on: string;
  readonly entries: readonly EntryView[];
}

/** The record by days, the latest day first. The order within stays that of the ledger, also where one was entered late. */
export function timelineDays(entries: readonly EntryView[]): TimelineDay[] {
  const days: { on: string; entries: EntryView[] }[] = [];
  for (const entry of [...entries].reverse()) {
    const on = localDate(entry.effectiveAt);
    const last = days[days.length - 1];
    if (last?.on === on) last.entries.push(entry);
    else days.push({ on, entries: [entry] });
  }
  return days;
}
