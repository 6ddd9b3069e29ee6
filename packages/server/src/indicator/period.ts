import type { FigurePeriod } from "@fadu/engine/definition/indicator.ts";
import { addDays, addMonths, addYears, daysBetween, isDate, monthsBetween } from "@fadu/engine/time/dates.ts";

import { IndicatorFault } from "./column.ts";
import type { Period } from "./column.ts";

const FIRST_DAY = "0001-01-01";

/**
 * The days a figure covers, when the report covers these (to its cut-off). A figure's period is its own, not the report's
 * (indicator catalogue §1).
 *
 * @throws IndicatorFault when a named span is no span
 */
export function bindPeriod(kind: FigurePeriod, report: Period): Period {
  switch (kind.kind) {
    case "year":
    case "snapshot":
      return report;
    case "sinceLastYear":
      return { from: addYears(report.from, -1), to: report.to };
    case "yearToDate":
      return { from: `${report.to.slice(0, 4)}-01-01`, to: report.to };
    case "previous":
      return stretchBefore(report);
    case "lastYear":
      return yearBefore(report);
    case "opening": {
      const eve = addDays(report.from, -1);
      return { from: eve, to: eve };
    }
    case "toDate":
      return { from: FIRST_DAY, to: report.to };
    case "span":
      return checkedPeriod({ from: kind.from, to: kind.to });
  }
}

/** As many whole months just before, when the period begins on the first of a month; otherwise as many days. */
function stretchBefore({ from, to }: Period): Period {
  const eve = addDays(from, -1);
  if (!from.endsWith("-01")) return { from: addDays(from, -daysBetween(from, to) - 1), to: eve };
  return { from: addMonths(from, -monthsBetween(from, `${to.slice(0, 7)}-01`) - 1), to: eve };
}

/** @throws IndicatorFault */
export function checkedPeriod(period: Period): Period {
  if (!isDate(period.from) || !isDate(period.to) || period.to < period.from) {
    throw new IndicatorFault(`期间有误：${period.from}至${period.to}`);
  }
  return period;
}

/**
 * The same window a year earlier: equal in length but for February, whose last day stays the last.
 */
export function yearBefore({ from, to }: Period): Period {
  return { from: addYears(from, -1), to: addYears(to, -1) };
}

/** The period in words: 2024年, 2024年3月, 2024年1月1日至9月30日, 截至2024年12月31日. */
export function periodWords({ from, to }: Period): string {
  if (from === FIRST_DAY) return `截至${dayWords(to)}`;
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) {
    return fromYear === toYear ? `${fromYear}年` : `${fromYear}年至${toYear}年`;
  }
  if (from === to) return dayWords(from);
  if (from.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7) && addDays(to, 1).endsWith("-01")) {
    return `${fromYear}年${Number(from.slice(5, 7))}月`;
  }
  return `${dayWords(from)}至${fromYear === toYear ? dayWords(to).slice(5) : dayWords(to)}`;
}

const dayWords = (date: string): string => {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
};
