import { addDays, addMonths } from "@fadu/engine/time/dates.ts";

import type { CalendarItem } from "../api/generated.ts";

export const KINDS: Readonly<Record<string, string>> = {
  "publicity-duty": "责任清单",
  "publicity-event": "普法",
  "study-session": "学法",
  training: "培训",
  exam: "考试",
  "law-report-session": "述法",
};

export const monthText = (month: number): string => String(month).padStart(2, "0");

/** Days of a month in weeks that begin on Monday; days of its neighbours are empty. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const first = `${year}-${monthText(month)}-01`;
  const next = addMonths(first, 1);
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const days: (string | null)[] = Array.from({ length: before }, () => null);
  for (let day = first; day < next; day = addDays(day, 1)) days.push(day);
  while (days.length % 7 !== 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** Items by the day they stand on. */
export function byDay(items: readonly CalendarItem[]): ReadonlyMap<string, readonly CalendarItem[]> {
  const days = new Map<string, CalendarItem[]>();
  for (const item of items) days.set(item.on, [...(days.get(item.on) ?? []), item]);
  return days;
}

export interface UnitDuties {
  readonly unit: string;
  readonly total: number;
  readonly done: number;
  readonly late: number;
}

/** How each unit stands with its lines of the duty list, those behind first. */
export function dutiesByUnit(duties: readonly CalendarItem[]): UnitDuties[] {
  const units = new Map<string, UnitDuties>();
  for (const { unit, closed, late } of duties) {
    const held = units.get(unit.id) ?? { unit: unit.name, total: 0, done: 0, late: 0 };
    units.set(unit.id, {
      unit: unit.name,
      total: held.total + 1,
      done: held.done + (closed ? 1 : 0),
      late: held.late + (late ? 1 : 0),
    });
  }
  return [...units.values()].sort((a, b) => b.late - a.late || b.total - b.done - (a.total - a.done));
}
