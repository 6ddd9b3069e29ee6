import type { Basis } from "./basis.ts";
import type { Path } from "./condition.ts";

/**
 * How a value is worked out from others, as data. Whatever needs a missing value has none itself, `first` apart. A list at a
 * path counts as so many values: the sum of a table's column is `{ sum: [{ path: "instalments.amount" }] }`.
 */
export type Formula =
  | number
  | { readonly path: Path }
  | { readonly sum: readonly Formula[] }
  | { readonly less: readonly [from: Formula, taken: Formula] }
  | { readonly product: readonly Formula[] }
  /** The smallest, the largest: of numbers, or of dates the earliest, the latest. */
  | { readonly least: readonly Formula[] }
  | { readonly most: readonly Formula[] }
  /** The first that has a value. */
  | { readonly first: readonly Formula[] }
  /** Whole units from one day to another, the first not counted (民法典第二百零一条); none when the second is not later. */
  | { readonly between: readonly [from: Formula, to: Formula]; readonly unit: "day" | "month" | "year" }
  /** The birth date that the identity number at a path holds (GB 11643—1999). */
  | { readonly born: Path }
  | TableLook;

/**
 * A cell of a decision table: of the first row at `row` that fits, the column `take`. A row fits when each column of `where`
 * is empty, equals the value at its path or is among the values there, and the number at `within.path` is at least the row's
 * `from` and less than its `to`, where the row has such.
 */
export interface TableLook {
  readonly row: Path;
  readonly where?: Readonly<Record<string, Path>>;
  readonly within?: { readonly path: Path; readonly from: string; readonly to: string };
  readonly take: string;
}

/** A value that nobody fills in: read at `$computed.<key>`. Money is rounded to the cent. */
export interface Computed {
  readonly title: string;
  readonly type: "money" | "number" | "date" | "text";
  readonly formula: Formula;
  readonly basis: readonly Basis[];
}

/**
 * The entry of a roster that a matter is judged by: the power to punish its cause, the discretion table of its cause. The one
 * in force on the day, the latest of several; its fields are read at `$listed.<key>.<field>`.
 */
export interface Listed {
  /** What a reader calls it: 行政处罚权清单. */
  readonly title: string;
  readonly roster: string;
  /** Value that is the entry's key. */
  readonly key: Path;
}

/** Every path a formula reads. */
export function pathsIn(formula: Formula): Path[] {
  if (typeof formula === "number") return [];
  if ("path" in formula) return [formula.path];
  if ("born" in formula) return [formula.born];
  if ("row" in formula) {
    const { row, where = {}, within } = formula;
    return [row, ...Object.values(where), ...(within ? [within.path] : [])];
  }
  return partsOf(formula).flatMap(pathsIn);
}

function partsOf(
  formula: Exclude<Formula, number | TableLook | { readonly path: Path } | { readonly born: Path }>,
): readonly Formula[] {
  if ("sum" in formula) return formula.sum;
  if ("less" in formula) return formula.less;
  if ("product" in formula) return formula.product;
  if ("least" in formula) return formula.least;
  if ("most" in formula) return formula.most;
  return "first" in formula ? formula.first : formula.between;
}
