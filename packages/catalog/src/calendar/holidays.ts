import type { SpecialDay, WorkPeriods } from "@fadu/engine/time/calendar.ts";
import table from "./holidays.json" with { type: "json" };

/**
 * Days that differ from the ordinary week, by the State Council's yearly notices 2019–2026. A year without a notice is not
 * guessed (GEN-13); 2024-02-09 is absent on purpose: that New Year's Eve was a working day (GEN-22).
 */
export const HOLIDAYS: readonly SpecialDay[] = table.notices.flatMap(({ year, url, days }) =>
  days.map(([date = "", kind, name = ""]) => ({
    date,
    kind: kind === "work" ? ("work" as const) : ("off" as const),
    name,
    source: `国务院办公厅关于${year}年部分节假日安排的通知 ${url}`,
  })),
);

/** Working periods of a street that has set none: 8:30–12:00, 14:00–17:30. */
export const WORK_PERIODS: readonly WorkPeriods[] = [
  {
    from: "2019-01-01",
    periods: [
      { start: 8 * 60 + 30, end: 12 * 60 },
      { start: 14 * 60, end: 17 * 60 + 30 },
    ],
  },
];
