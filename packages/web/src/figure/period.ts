import { addDays, addMonths, addYears, isDate } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Spans that move with the day they are asked on, so that a kept address always shows the present. */
export const SPANS = {
  thisYear: "今年以来",
  lastYear: "去年全年",
  sinceLastYear: "去年以来",
  thisQuarter: "本季度",
  lastQuarter: "上季度",
  thisMonth: "本月",
  lastMonth: "上月",
  lastTwelveMonths: "近12个月",
} as const;
export type Span = keyof typeof SPANS;

/** What a period is said by. */
export type PeriodKind = Span | "year" | "quarter" | "month" | "days";

export interface Period extends Days {
  readonly kind: PeriodKind;
}

const YEAR = /^(\d{4})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTH = /^(\d{4}-(?:0[1-9]|1[0-2]))$/;
const BETWEEN = "~";

const isSpan = (text: string): text is Span => Object.keys(SPANS).includes(text);

/**
 * The period that an address names: a span, `2024`, `2024-Q3`, `2024-09`, or `2024-01-01~2024-03-15`; anything else is this
 * year. One that has not ended yet goes to today, so that last year is compared with as many days.
 */
export function periodOf(text: string | undefined, today: LocalDate): Period {
  const asked = text ?? "thisYear";
  const found = isSpan(asked) ? { kind: asked, ...spanDays(asked, today) } : written(asked);
  if (!found) return periodOf(undefined, today);
  const { kind, from, to } = found;
  return { kind, from, to: from <= today && today < to ? today : to };
}

function written(text: string): Period | undefined {
  const [, year] = YEAR.exec(text) ?? [];
  if (year !== undefined) return { kind: "year", ...months(`${year}-01-01`, 12) };
  const [, ofYear, quarter] = QUARTER.exec(text) ?? [];
  if (ofYear !== undefined) {
    const first = String((Number(quarter) - 1) * 3 + 1).padStart(2, "0");
    return { kind: "quarter", ...months(`${ofYear}-${first}-01`, 3) };
  }
  const [, month] = MONTH.exec(text) ?? [];
  if (month !== undefined) return { kind: "month", ...months(`${month}-01`, 1) };
  const [from, to, more] = text.split(BETWEEN);
  if (more !== undefined || !isDate(from) || !isDate(to) || to < from) return undefined;
  return { kind: "days", from, to };
}

function spanDays(span: Span, today: LocalDate): Days {
  const year = today.slice(0, 4);
  const month = `${today.slice(0, 7)}-01`;
  const quarter = firstOfQuarter(today);
  switch (span) {
    case "thisYear":
      return months(`${year}-01-01`, 12);
    case "lastYear":
      return months(addYears(`${year}-01-01`, -1), 12);
    case "sinceLastYear":
      return months(addYears(`${year}-01-01`, -1), 24);
    case "thisQuarter":
      return months(quarter, 3);
    case "lastQuarter":
      return months(addMonths(quarter, -3), 3);
    case "thisMonth":
      return months(month, 1);
    case "lastMonth":
      return months(addMonths(month, -1), 1);
    case "lastTwelveMonths":
      return months(addMonths(month, -11), 12);
  }
}

/** So many whole months from the first of one. */
const months = (from: LocalDate, n: number): Days => ({ from, to: addDays(addMonths(from, n), -1) });

const firstOfQuarter = (day: LocalDate): LocalDate =>
  `${day.slice(0, 5)}${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, "0")}-01`;

/** How an address names the year, quarter or month that a day lies in. */
export function namedBy(kind: "year" | "quarter" | "month", day: LocalDate): string {
  if (kind === "year") return day.slice(0, 4);
  if (kind === "month") return day.slice(0, 7);
  return `${day.slice(0, 4)}-Q${(Number(firstOfQuarter(day).slice(5, 7)) + 2) / 3}`;
}

/** How an address names two days. */
export const between = ({ from, to }: Days): string => `${from}${BETWEEN}${to}`;

type TimeDimension = "year" | "quarter" | "month";
export const isTime = (dimension: string | undefined): dimension is TimeDimension =>
  dimension === "year" || dimension === "quarter" || dimension === "month";

/** Every year, quarter or month that a period touches, named as the server names groups by time. */
export function stepsIn(dimension: TimeDimension, { from, to }: Days): string[] {
  const steps: string[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = addMonths(day, 1)) {
    const step = namedBy(dimension, day);
    if (steps[steps.length - 1] !== step) steps.push(step);
  }
  return steps;
}

/** The same year, quarter or month a year earlier. */
export const stepBefore = (step: string): string =>
  `${String(Number(step.slice(0, 4)) - 1).padStart(4, "0")}${step.slice(4)}`;
