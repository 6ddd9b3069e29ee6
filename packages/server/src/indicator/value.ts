import { compare, exact, minus, over, signOf, times, toNumber } from "./decimal.ts";
import type { Exact } from "./decimal.ts";

/** Numerator and denominator of a rate. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * What an indicator came to. `noData`: the register was not in use, which is not a zero. `noMatters`: a rate with nothing to
 * divide by (无此类事项). `baseZero`: a change against a year that had none (上年为0). `baseNoData`: last year is not in the
 * platform and no baseline was given.
 */
export type FigureValue =
  | { readonly kind: "number"; readonly value: number }
  | ({ readonly kind: "rate" } & Ratio)
  | { readonly kind: "change"; readonly now: number; readonly before: number; readonly source?: string }
  | { readonly kind: "points"; readonly now: Ratio; readonly before: Ratio }
  | { readonly kind: "none"; readonly why: "noData" | "noMatters" | "baseZero" | "baseNoData" };

export const NONE_WORDS = {
  noData: "无数据",
  noMatters: "无此类事项",
  baseZero: "上年为0",
  baseNoData: "上年无数据",
} as const satisfies Record<Extract<FigureValue, { kind: "none" }>["why"], string>;

const HUNDRED = 100n;

/** The figure as one exact number: rates and changes in per cent, changes of rates in 百分点; undefined without data. */
export function exactOf(value: FigureValue): Exact | undefined {
  switch (value.kind) {
    case "number":
      return exact(value.value);
    case "rate":
      return percent(value);
    case "change":
      return times(over(minus(exact(value.now), exact(value.before)), exact(value.before)), HUNDRED);
    case "points":
      return minus(percent(value.now), percent(value.before));
    case "none":
      return undefined;
  }
}

function percent({ numerator, denominator }: Ratio): Exact {
  return times(over(exact(numerator), exact(denominator)), HUNDRED);
}

/** As a number for storage and charts. */
export function numberOf(value: FigureValue): number | null {
  const found = exactOf(value);
  return found === undefined ? null : toNumber(found);
}

/** -1 fell, 0 level, 1 rose; undefined when it is no change or has no data. */
export function directionOf(value: FigureValue): -1 | 0 | 1 | undefined {
  if (value.kind !== "change" && value.kind !== "points") return undefined;
  const found = exactOf(value);
  return found === undefined ? undefined : signOf(found);
}

export const isZero = (value: FigureValue): boolean => {
  const found = exactOf(value);
  return found !== undefined && found.n === 0n;
};

/** A rate of exactly 100 %. */
export const isFull = (value: FigureValue): boolean =>
  value.kind === "rate" && value.denominator !== 0 && value.numerator === value.denominator;

export const isSame = (a: FigureValue, b: FigureValue): boolean => {
  const [x, y] = [exactOf(a), exactOf(b)];
  if (x === undefined || y === undefined) return a.kind === "none" && b.kind === "none" && a.why === b.why;
  return compare(x, y) === 0;
};
