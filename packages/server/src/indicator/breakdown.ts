import type { Dimension } from "@fadu/engine/definition/indicator.ts";
import { sql } from "kysely";

import type { Tx } from "../store/tx.ts";
import { IndicatorFault } from "./column.ts";
import type { Sql } from "./column.ts";
import { compileLeaf } from "./compile.ts";
import type { CompiledLeaf } from "./compile.ts";
import { valueOfParts } from "./compute.ts";
import type { Computed } from "./compute.ts";
import { groupOf, isUnitDimension, unitNode } from "./dimension.ts";
import { keyOf, partsOf, planOf } from "./plan.ts";
import type { Asked, Formula, Indicators } from "./plan.ts";
import { FROM, rowsOf } from "./statement.ts";
import type { View } from "./statement.ts";
import { isAdditive } from "./total.ts";
import type { FigureValue } from "./value.ts";

/** A group of a figure. */
export interface Group {
  /** Value of the dimension; null: the records have none. */
  readonly key: string | null;
  readonly value: FigureValue;
}

export interface Breakdown {
  readonly groups: readonly Group[];
  /** The groups' values add up to the figure; not so for different values (a person may stand in two groups), nor for rates. */
  readonly additive: boolean;
}

/** More groups than a person can read, or a browser draw. */
const MOST_GROUPS = 500;

/**
 * A figure divided by one dimension. Groups without any record do not appear.
 *
 * @param under unit whose children a unit dimension shows; default the tenant's root
 * @throws IndicatorFault when the indicator does not name the dimension, or has too many groups
 */
export async function breakDown(
  tx: Tx,
  asked: Asked,
  dimension: Dimension,
  indicators: Indicators,
  view: View = {},
  under?: string,
): Promise<Breakdown> {
  const formula = planOf(asked, indicators);
  const divided = await divide(tx, asked, formula, dimension, indicators, view, under);
  return {
    groups: divided.map(({ key, results }) => ({ key, value: valueOfParts(formula, results) })),
    additive: isAdditiveFormula(formula),
  };
}

/** What the leaves of a figure come to in one group. */
export interface DividedGroup {
  readonly key: string | null;
  readonly results: ReadonlyMap<string, Computed>;
}

/**
 * The leaves of a formula divided by one dimension, in the order of the keys. Parameters and faults as of `breakDown`.
 *
 * @param formula of the indicator asked for
 */
export async function divide(
  tx: Tx,
  asked: Asked,
  formula: Formula,
  dimension: Dimension,
  indicators: Indicators,
  view: View,
  under: string | undefined,
): Promise<DividedGroup[]> {
  const indicator = indicators.get(asked.indicator);
  if (!indicator?.dimensions.includes(dimension))
    throw new IndicatorFault(`指标“${asked.indicator}”没有“${dimension}”这一维度`);
  const node = isUnitDimension(dimension) ? await unitNode(tx, under) : undefined;
  const leaves = new Map(partsOf(formula).map(({ leaf }) => [keyOf(leaf), { leaf, compiled: compileLeaf(leaf) }]));
  const groups = new Map<string | null, Map<string, Computed>>();
  for (const table of ["matter", "entry"] as const) {
    const here = [...leaves].filter(([, { compiled }]) => compiled.table === table);
    for (const [key, { leaf, compiled }] of here) {
      // One statement a leaf: each may group by a date of its own.
      const group = groupOf(dimension, leaf, compiled, node);
      for (const row of await grouped(tx, compiled, group, view)) {
        const found = groups.get(row.key) ?? new Map<string, Computed>();
        groups.set(row.key, found.set(key, { total: row.total, inUse: true }));
      }
    }
  }
  if (groups.size > MOST_GROUPS) throw new IndicatorFault(`“${dimension}”的分组超过${MOST_GROUPS}个，请缩小范围`);
  return sorted([...groups].map(([key, found]) => ({ key, results: withZeros(found, [...leaves.keys()]) })));
}

async function grouped(
  tx: Tx,
  compiled: CompiledLeaf,
  group: Sql,
  view: View,
): Promise<readonly { key: string | null; total: number }[]> {
  const { rows } = await sql<{ key: string | null; total: number }>`
    select ${group} as key, ${compiled.total(sql`true`)} as total
      from ${FROM[compiled.table]}
     where ${rowsOf(tx, compiled.table, compiled.procedures, view)} and ${compiled.rows}
     group by 1 limit ${MOST_GROUPS + 1}`.execute(tx.db);
  return rows;
}

/** A group that one part of a rate knows and the other not has zero of it. */
function withZeros(found: ReadonlyMap<string, Computed>, keys: readonly string[]): Map<string, Computed> {
  return new Map(keys.map((key) => [key, found.get(key) ?? { total: 0, inUse: true }]));
}

/** Whether the values of a formula's groups add up to the value of the whole. */
export const isAdditiveFormula = (formula: Formula): boolean =>
  isSummed(formula) && partsOf(formula).every(({ leaf }) => isAdditive(leaf));

const isSummed = (formula: Formula): boolean =>
  formula.kind === "leaf" || (formula.kind === "combined" && [...formula.plus, ...formula.minus].every(isSummed));

/** By key, what has none last. */
function sorted(groups: readonly DividedGroup[]): DividedGroup[] {
  return [...groups].sort((a, b) =>
    a.key === null ? 1 : b.key === null ? -1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0,
  );
}
