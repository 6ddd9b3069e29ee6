import type { Path } from "@fadu/engine/definition/condition.ts";
import type { Computed, Formula, TableLook } from "@fadu/engine/definition/formula.ts";
import { basisList, type Bases } from "./basis.ts";

const computed =
  (type: Computed["type"]) =>
  (title: string, formula: Formula, basis?: Bases): Computed => ({ title, type, formula, basis: basisList(basis) });

/** Yuan, to the cent. */
export const computedMoney = computed("money");
export const computedNumber = computed("number");
export const computedText = computed("text");

/** The value at a path, in a formula. */
export const at = (path: Path): Formula => ({ path });
/** All of them added up; a table's column counts row by row. */
export const total = (...sum: readonly Formula[]): Formula => ({ sum });
export const minus = (from: Formula, taken: Formula): Formula => ({ less: [from, taken] });
export const times = (...product: readonly Formula[]): Formula => ({ product });
export const least = (...all: readonly Formula[]): Formula => ({ least: all });
export const most = (...all: readonly Formula[]): Formula => ({ most: all });
/** The first that has a value. */
export const firstOf = (...all: readonly Formula[]): Formula => ({ first: all });
/** The value at a path, or 0. */
export const orNone = (path: Path): Formula => firstOf(at(path), 0);
/** Whole days from one day to another, the first not counted; 0 when it is not later. */
export const daysFrom = (from: Formula, to: Formula): Formula => ({ between: [from, to], unit: "day" });
/** Whole years: an age. */
export const yearsFrom = (from: Formula, to: Formula): Formula => ({ between: [from, to], unit: "year" });
/** A cell of the first row that fits. */
export const cellOf = (row: Path, take: string, by: Pick<TableLook, "where" | "within"> = {}): Formula => ({
  row,
  take,
  ...by,
});
