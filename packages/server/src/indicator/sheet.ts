import type { Static } from "typebox";

import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import type { SheetQuery } from "./comparison-schema.ts";
import { breakdown, comparison, compute } from "./queries.ts";
import { readKnown } from "./registry.ts";
import type { FigureView } from "./schema.ts";
import type { SheetCell } from "./table-file.ts";

type Figure = Static<typeof FigureView>;

/** A table ready to be written: its name, its rows, and which of them is the head. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly head: number;
}

/** A figure with its groups as the page shows it: values as numbers, what was asked above them. */
export async function figureSheet(
  tx: Tx,
  world: World,
  principal: Principal,
  query: Static<typeof SheetQuery>,
): Promise<Sheet> {
  const { compare = false, ...asked } = query;
  const indicator = (await readKnown(tx)).indicators.get(asked.indicator);
  if (!indicator) throw new Problem("notFound");
  const lines = compare ? await compared(tx, world, principal, asked) : await plain(tx, world, principal, asked);
  const unit = asked.under === undefined ? "全部机构" : `${world.units.get(asked.under)?.name ?? ""}及其下级`;
  const head = compare ? ["本期", "上年同期", changeTitle(lines)] : ["数值"];
  const first: SheetCell[][] = [
    [indicator.title, indicator.id],
    ["口径", indicator.definition],
    ["期间", `${asked.from}至${asked.to}`],
    ["机构", unit],
    ["计量单位", indicator.unit],
    [asked.dimension === undefined ? "" : "分组", ...head],
  ];
  return { name: indicator.title, rows: [...first, ...lines.map(rowOf)], head: first.length - 1 };
}

interface SheetLine {
  readonly title: string;
  readonly figures: readonly Figure[];
}

async function compared(tx: Tx, world: World, principal: Principal, asked: AskedSheet): Promise<SheetLine[]> {
  const { whole, groups } = await comparison(tx, world, principal, asked);
  return [...groups, { title: "合计", ...whole }].map(({ title, now, before, change }) => ({
    title,
    figures: [now, before, change],
  }));
}

async function plain(tx: Tx, world: World, principal: Principal, asked: AskedSheet): Promise<SheetLine[]> {
  const { dimension, under, ...figure } = asked;
  const within = under === undefined ? {} : { under };
  if (dimension === undefined) {
    const { figures } = await compute(tx, world, principal, { asked: [figure], ...within });
    return [{ title: "合计", figures }];
  }
  const { whole, groups } = await breakdown(tx, world, principal, { ...figure, ...within, dimension });
  return [...groups, { title: "合计", figure: whole }].map((line) => ({ title: line.title, figures: [line.figure] }));
}

type AskedSheet = Omit<Static<typeof SheetQuery>, "compare">;

const rowOf = ({ title, figures }: SheetLine): SheetCell[] => [title, ...figures.map(cellOf)];

/** The number itself, or why there is none. */
export const cellOf = ({ value, none }: Figure): SheetCell => none ?? value;

/** A rate moves by 百分点, everything else by per cent. */
const changeTitle = (lines: readonly SheetLine[]): string =>
  lines.some(({ figures }) => figures[2]?.printed.endsWith("百分点") === true) ? "增减（百分点）" : "增减（%）";
