import { call } from "../api/client.ts";
import type { FigureView } from "../api/generated.ts";
import { isTime, stepsIn } from "./period.ts";
import type { Days } from "./period.ts";

/** What is asked: an indicator over a period, perhaps of one unit, by a dimension, beside the year before. */
export interface AskedFigure extends Days {
  readonly indicator: string;
  readonly dimension?: string;
  readonly under?: string;
  readonly compare: boolean;
}

/** A value, and where it was compared the year before and how far it moved. */
export interface Line {
  readonly now: FigureView;
  readonly last?: { readonly before: FigureView; readonly change: FigureView };
}

export interface GroupLine extends Line {
  readonly key: string | null;
  readonly title: string;
}

/** A figure with its groups, and the question it answers. */
export interface DividedFigure {
  readonly asked: AskedFigure;
  readonly whole: Line;
  readonly groups: readonly GroupLine[];
  readonly additive: boolean;
  /** The year before, where it was compared. */
  readonly window?: Days;
}

/** Asks the server; whichever way it answers, the figure has one shape. */
export async function askFigure(asked: AskedFigure, signal: AbortSignal): Promise<DividedFigure> {
  const { compare, dimension, under, indicator, from, to } = asked;
  const figure = { indicator, from, to };
  const within = under === undefined ? {} : { under };
  if (compare) {
    const body = { ...figure, ...within, ...(dimension === undefined ? {} : { dimension }) };
    const { whole, groups, additive, window } = await call("compareFigure", {}, body, { signal });
    return {
      asked,
      whole: { now: whole.now, last: whole },
      groups: groups.map((group) => ({ key: group.key, title: group.title, now: group.now, last: group })),
      additive,
      window,
    };
  }
  if (dimension !== undefined) {
    const found = await call("breakDownFigure", {}, { ...figure, ...within, dimension }, { signal });
    return {
      asked,
      whole: { now: found.whole },
      groups: found.groups.map((group) => ({ key: group.key, title: group.title, now: group.figure })),
      additive: found.additive,
    };
  }
  const { figures } = await call("computeFigures", {}, { asked: [figure], ...within }, { signal });
  const [now] = figures;
  if (!now) throw new Error("the server gave no figure for the one asked");
  return { asked, whole: { now }, groups: [], additive: true };
}

export type Order = "key" | "size";

/** Groups by time stay in their order; others stand by size or by their code. What has no value of the dimension comes last. */
export function ordered({ asked, groups }: DividedFigure, order: Order): readonly GroupLine[] {
  if (isTime(asked.dimension) || order === "key") return groups;
  const size = ({ now }: GroupLine): number => now.value ?? Number.NEGATIVE_INFINITY;
  return [...groups].sort((a, b) => Number(a.key === null) - Number(b.key === null) || size(b) - size(a));
}

/** A place on the chart's axis. */
export interface Mark {
  readonly title: string;
  /** Its line in the table; none for a month in which nothing was counted. */
  readonly line: GroupLine | undefined;
  readonly now: number | null;
  readonly before: number | null;
}

/** More groups than this are not told apart on a chart; the table has them all. */
export const MOST_MARKS = 24;

/**
 * What the chart draws. Along time no month is left out: one in which nothing was counted is a zero where the groups add up to
 * the whole, and otherwise a gap.
 */
export function marksOf(figure: DividedFigure, lines: readonly GroupLine[]): readonly Mark[] {
  const { asked, whole, additive } = figure;
  if (!isTime(asked.dimension)) return lines.slice(0, MOST_MARKS).map(markOf);
  const empty = (of: FigureView | undefined): number | null => (additive && of?.none === null ? 0 : null);
  const known = new Map(lines.map((line) => [line.key, line]));
  return stepsIn(asked.dimension, asked).map((step) => {
    const line = known.get(step);
    return line
      ? markOf(line)
      : { title: step, line: undefined, now: empty(whole.now), before: empty(whole.last?.before) };
  });
}

const markOf = (line: GroupLine): Mark => ({
  title: line.title,
  line,
  now: line.now.value,
  before: line.last?.before.value ?? null,
});
