import type { LocalDate } from "./dates.ts";

/** One day that differs from the ordinary week, from a yearly holiday notice (放假通知) or a local one. */
export interface SpecialDay {
  readonly date: LocalDate;
  /** `off`: rest day; `work`: make-up working day (补班). */
  readonly kind: "off" | "work";
  readonly name: string;
  readonly source: string;
}

/** Working periods of a day, for `workhour`: minutes from midnight, Asia/Shanghai. */
export interface WorkPeriods {
  readonly from: LocalDate;
  readonly periods: readonly { readonly start: number; readonly end: number }[];
}

/** The calendar a tenant counts by. Years without a notice give provisional dates (GEN-13). */
export interface WorkCalendar {
  readonly days: ReadonlyMap<LocalDate, SpecialDay>;
  /** Years whose holiday notice is known. */
  readonly years: ReadonlySet<number>;
  readonly workPeriods: readonly WorkPeriods[];
}
