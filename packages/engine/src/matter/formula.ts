import type { Computed, Formula, TableLook } from "../definition/formula.ts";
import type { Path } from "../definition/condition.ts";
import type { Value } from "../definition/field.ts";
import { daysBetween, isDate, isInstant, localDate, monthsBetween } from "../time/dates.ts";

/** Reads a value; undefined when it is missing. */
export type Read = (path: Path) => Value | undefined;

type Found = Value | undefined;
type Scalar = string | number;

/** The value of a computed field, in the type it promises; undefined while what it needs is missing. */
export function computed({ type, formula }: Computed, read: Read): Found {
  const value = compute(formula, read);
  if (type === "money" || type === "number") {
    if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
    return type === "money" ? toCents(value) : Math.round(value * 1e6) / 1e6;
  }
  return typeof value === "string" && (type === "text" || isDate(value)) ? value : undefined;
}

/** To the cent, halves up; a hair is added first because 1.005 is kept as 1.00499…. */
const toCents = (yuan: number): number => Math.round((yuan + Number.EPSILON * Math.abs(yuan)) * 100) / 100;

function compute(formula: Formula, read: Read): Found {
  if (typeof formula === "number") return formula;
  if ("path" in formula) return scalarOf(read(formula.path));
  if ("born" in formula) return bornOn(read(formula.born));
  if ("row" in formula) return cellOf(formula, read);
  if ("first" in formula) return firstOf(formula.first, read);
  if ("between" in formula) return between(formula, read);
  if ("less" in formula) {
    const [from, taken] = formula.less.map((one) => compute(one, read));
    return typeof from === "number" && typeof taken === "number" ? from - taken : undefined;
  }
  if ("least" in formula) return extreme(formula.least, read, (a, b) => a < b);
  if ("most" in formula) return extreme(formula.most, read, (a, b) => a > b);
  const product = "product" in formula;
  const numbers = valuesOf(product ? formula.product : formula.sum, read);
  if (!numbers?.every((one) => typeof one === "number")) return undefined;
  return numbers.reduce<number>((all, one) => (product ? all * one : all + one), product ? 1 : 0);
}

function firstOf(formulas: readonly Formula[], read: Read): Found {
  for (const one of formulas) {
    const value = compute(one, read);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Values of all of them, lists spread out; undefined when one has none. */
function valuesOf(formulas: readonly Formula[], read: Read): Scalar[] | undefined {
  const values: Scalar[] = [];
  for (const formula of formulas) {
    const list = typeof formula === "object" && "path" in formula ? listAt(formula.path, read) : undefined;
    const found = list ?? [compute(formula, read)];
    for (const one of found) {
      if (typeof one !== "number" && typeof one !== "string") return undefined;
      values.push(one);
    }
  }
  return values;
}

function listAt(path: Path, read: Read): Found[] | undefined {
  const value = read(path);
  return isList(value) ? value.map(scalarOf) : undefined;
}

function extreme(formulas: readonly Formula[], read: Read, beats: (a: Scalar, b: Scalar) => boolean): Found {
  const values = valuesOf(formulas, read);
  const [head, ...rest] = values ?? [];
  if (head === undefined || rest.some((one) => typeof one !== typeof head)) return undefined;
  return rest.reduce((best, one) => (beats(one, best) ? one : best), head);
}

function between({ between: ends, unit }: Extract<Formula, { unit: string }>, read: Read): number | undefined {
  const [from, to] = ends.map((one) => dayOf(compute(one, read)));
  if (from === undefined || to === undefined) return undefined;
  if (to <= from) return 0;
  if (unit === "day") return daysBetween(from, to);
  const months = monthsBetween(from, to);
  return unit === "month" ? months : Math.floor(months / 12);
}

/** Digits 7 to 14 of an identity number of eighteen. */
function bornOn(idNumber: Found): string | undefined {
  const digits = typeof idNumber === "string" ? /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(idNumber) : null;
  const date = digits?.slice(1).join("-");
  return isDate(date) ? date : undefined;
}

function dayOf(value: Found): string | undefined {
  if (typeof value !== "string") return undefined;
  if (isDate(value)) return value;
  return isInstant(value) ? localDate(value) : undefined;
}

function cellOf({ row, where = {}, within, take }: TableLook, read: Read): Found {
  const rows = read(row);
  if (!isList(rows)) return undefined;
  const fits = rows.find(
    (one) =>
      isRecord(one) &&
      Object.entries(where).every(([column, path]) => agrees(one[column], read(path))) &&
      (within === undefined || isWithin(one[within.from], read(within.path), one[within.to])),
  );
  return isRecord(fits) ? scalarOf(fits[take]) : undefined;
}

/** What the row asks for is there: an empty cell asks for nothing. */
function agrees(cell: Found, value: Found): boolean {
  const asked = (isList(cell) ? cell : [cell]).map(scalarOf).filter((one) => one !== undefined && one !== "");
  const present = (isList(value) ? value : [value]).map(scalarOf);
  return asked.every((one) => present.includes(one));
}

function isWithin(from: Found, value: Found, to: Found): boolean {
  if (typeof from !== "number" && typeof to !== "number") return true;
  if (typeof value !== "number") return false;
  return (typeof from !== "number" || from <= value) && (typeof to !== "number" || value < to);
}

/** A class counts as its code. */
function scalarOf(value: Found): Found {
  if (isRecord(value)) return value["code"];
  return value === null ? undefined : value;
}

const isList = (value: Found): value is readonly Value[] => Array.isArray(value);
const isRecord = (value: Found): value is { readonly [key: string]: Value } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
