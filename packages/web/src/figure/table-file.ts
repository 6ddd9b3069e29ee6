import type { Indicator } from "@fadu/engine/definition/indicator.ts";

import type { FigureView } from "../api/generated.ts";
import type { Cell } from "./csv.ts";
import { dimensionTitle } from "./dimension-title.ts";
import type { DividedFigure, GroupLine, Line } from "./divided.ts";

/** The table that is on the screen, with what was asked above it. Values are numbers, not as they are printed. */
export function tableOf(
  indicator: Pick<Indicator, "id" | "title" | "definition" | "unit">,
  { asked, whole }: DividedFigure,
  lines: readonly GroupLine[],
  unitName: string,
  titleOf = dimensionTitle,
): Cell[][] {
  const { unit } = indicator;
  const { dimension } = asked;
  const first = dimension === undefined ? "" : titleOf(dimension);
  const compared = whole.last !== undefined;
  const head = compared
    ? [first, `本期（${unit}）`, `上年同期（${unit}）`, `增减（${unitOfChange(whole, lines)}）`]
    : [first, unit];
  const row = (title: string, { now, last }: Line): Cell[] => [
    title,
    ...[now, ...(last ? [last.before, last.change] : [])].map(cellOf),
  ];
  return [
    [indicator.title, indicator.id],
    ["口径", indicator.definition],
    ["期间", `${asked.from}至${asked.to}`],
    ["机构", unitName],
    [],
    head,
    ...lines.map((line) => row(line.title, line)),
    row("合计", whole),
  ];
}

/** A rate moves by 百分点, everything else by per cent. */
const unitOfChange = (whole: Line, lines: readonly Line[]): string =>
  [whole, ...lines].some(({ last }) => last?.change.printed.endsWith("百分点") === true) ? "百分点" : "%";

const cellOf = ({ value, none }: FigureView): Cell => none ?? value;
