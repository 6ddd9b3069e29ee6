import type { Facet } from "./definition.ts";

/** Ranges of a number that figures are divided by. */
export interface BandKind {
  readonly facet: Facet;
  /** Of the setting 统计口径 that holds the bounds. */
  readonly setting: string;
  readonly title: string;
  readonly unit: string;
  /** Lower bounds of all ranges but the lowest, ascending, parted by commas. */
  readonly default: string;
}

/** 金额区间, 人数区间, 面积区间 (indicator catalogue, dimensions of TJ, CFP, HT, WJ). The office sets the bounds. */
export const BANDS = {
  amountBand: {
    facet: "amount",
    setting: "amountBands",
    title: "金额区间",
    unit: "元",
    default: "10000,50000,100000,500000,1000000",
  },
  headcountBand: {
    facet: "headcount",
    setting: "headcountBands",
    title: "人数区间",
    unit: "人",
    default: "5,10,30,100",
  },
  areaBand: { facet: "area", setting: "areaBands", title: "面积区间", unit: "平方米", default: "100,500,1000,5000" },
} as const satisfies Readonly<Record<string, BandKind>>;

export type Band = keyof typeof BANDS;

export const isBand = (dimension: string): dimension is Band => Object.keys(BANDS).includes(dimension);

/** Whole numbers or decimals as a person writes them; the same pattern guards the text where it is read in SQL. */
export const BOUNDS = "^[0-9]{1,12}(\\.[0-9]{1,2})?(,[0-9]{1,12}(\\.[0-9]{1,2})?){0,19}$";

/** The bounds in a setting's text; undefined unless they are numbers in ascending order. */
export function boundsIn(text: unknown): number[] | undefined {
  if (typeof text !== "string" || !new RegExp(BOUNDS).test(text)) return undefined;
  const bounds = text.split(",").map(Number);
  return bounds.every((bound, i) => i === 0 || bound > (bounds[i - 1] ?? 0)) ? bounds : undefined;
}

/**
 * What each range is called, from the lowest. A bound belongs to the range above it: 以上 includes the number itself, 不满 does
 * not (民法典第一千二百五十九条).
 */
export function bandTitles(bounds: readonly number[], unit: string): string[] {
  const said = (bound: number): string =>
    bound >= 10_000 && bound % 100 === 0 ? `${bound / 10_000}万${unit}` : `${bound}${unit}`;
  return [0, ...bounds].map((_, i) => {
    const [from, to] = [bounds[i - 1], bounds[i]];
    const under = to === undefined ? "" : `不满${said(to)}`;
    return from === undefined ? under : `${said(from)}以上${under}`;
  });
}
