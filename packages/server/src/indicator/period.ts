import type { FigurePeriod } from "@fadu/engine/definition/indicator.ts";
import { addYears, isDate } from "@fadu/engine/time/dates.ts";

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
    case "toDate":
      return { from: FIRST_DAY, to: report.to };
    case "span":
      return checkedPeriod({ from: kind.from, to: kind.to });
  }
}

/** @throws IndicatorFault */
export function checkedPeriod(period: Period): Period {
  if (!isDate(period.from) || !isDate(period.to) || period.to < period.from) {
    throw new IndicatorFault(`期间有误：${period.from}至${period.to}`);
  }
  return period;
}

/** The same window a year earlier: equal in length but for 29 February. */
export const yearBefore = ({ from, to }: Period): Period => ({ from: addYears(from, -1), to: addYears(to, -1) });

/** The period in words: 2024年, 2024年1月1日至9月30日, 截至2024年12月31日. */
export function periodWords({ from, to }: Period): string {
  if (from === FIRST_DAY) return `截至${dayWords(to)}`;
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) {
    return fromYear === toYear ? `${fromYear}年` : `${fromYear}年至${toYear}年`;
  }
  return `${dayWords(from)}至${fromYear === toYear ? dayWords(to).slice(5) : dayWords(to)}`;
}

const dayWords = (date: string): string => {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
};
