import { sql } from "kysely";

import type { Tx } from "../store/tx.ts";
import { findBaseline } from "./baseline.ts";
import type { Baselines } from "./baseline.ts";
import type { Period, Sql } from "./column.ts";
import { compileLeaf } from "./compile.ts";
import type { CompiledLeaf, SourceTable } from "./compile.ts";
import { keyOf, partsOf, planOf } from "./plan.ts";
import type { Asked, Formula, Indicators, Leaf } from "./plan.ts";
import { declaredSince, isDeclared } from "./register.ts";
import { apart, onePass } from "./statement.ts";
import type { View } from "./statement.ts";
import type { FigureValue, Ratio } from "./value.ts";

/** Matters (and, where acts are counted, the entries) behind one part of a figure. */
export interface Records {
  readonly matters: readonly string[];
  /** Revision of the entry beside each matter; only where acts are counted. */
  readonly revisions?: readonly number[];
}

/** A figure with the records of each of its parts, by part key. */
export interface Opened {
  readonly value: FigureValue;
  readonly records: Readonly<Record<string, Records>>;
}

/** A leaf's total, and whether its register was in use. */
export interface Computed {
  readonly total: number;
  readonly inUse: boolean;
  readonly records?: Records;
}

type Results = ReadonlyMap<string, Computed>;

/**
 * All figures asked for, together: each row they draw on is read once, whatever their number.
 *
 * @param view absent: the whole office
 * @returns values in the order asked
 * @throws IndicatorFault when one cannot be computed
 */
export async function computeFigures(
  tx: Tx,
  asked: readonly Asked[],
  indicators: Indicators,
  view: View = {},
): Promise<FigureValue[]> {
  const formulas = asked.map((one) => planOf(one, indicators));
  const [results, baselines] = await run(tx, formulas, view, false);
  return formulas.map((formula) => valueOf(formula, results, baselines));
}

/** As `computeFigures`, with the records behind every part, read in the same statement as the values. */
export async function openFigures(
  tx: Tx,
  asked: readonly Asked[],
  indicators: Indicators,
  view: View = {},
): Promise<Opened[]> {
  const formulas = asked.map((one) => planOf(one, indicators));
  const [results, baselines] = await run(tx, formulas, view, true);
  return formulas.map((formula) => ({
    value: valueOf(formula, results, baselines),
    records: Object.fromEntries(
      partsOf(formula).map(({ key, leaf }) => [key, results.get(keyOf(leaf))?.records ?? { matters: [] }]),
    ),
  }));
}

async function run(tx: Tx, formulas: readonly Formula[], view: View, open: boolean): Promise<[Results, Baselines]> {
  const asked = new Map(formulas.flatMap(partsOf).map(({ leaf }) => [keyOf(leaf), leaf]));
  const leaves = new Map([...asked].map(([key, leaf]) => [key, compileLeaf(leaf)]));
  const windows = formulas.flatMap(changesIn);
  const baselines = windows.length === 0 ? new Map<string, never>() : await findBaseline(tx, windows);
  const results = await runLeaves(tx, leaves, view, open);
  return [await withDeclared(tx, asked, results), baselines];
}

/** A register without records in the period was in use all the same where the street has said so. */
async function withDeclared(tx: Tx, asked: ReadonlyMap<string, Leaf>, results: Results): Promise<Results> {
  if ([...results.values()].every(({ inUse }) => inUse)) return results;
  const since = await declaredSince(tx);
  return new Map(
    [...results].map(([key, found]) => {
      const leaf = asked.get(key);
      return [key, found.inUse || !leaf || !isDeclared(leaf, since) ? found : { ...found, inUse: true }];
    }),
  );
}

function changesIn(formula: Formula): { indicator: string; period: Period }[] {
  if (formula.kind === "yoy") return [{ indicator: formula.of, period: formula.window }, ...changesIn(formula.now)];
  return formula.kind === "combined" ? [...formula.plus, ...formula.minus].flatMap(changesIn) : [];
}

async function runLeaves(
  tx: Tx,
  leaves: ReadonlyMap<string, CompiledLeaf>,
  view: View,
  open: boolean,
): Promise<Results> {
  const all = [...leaves.values()].map((leaf, i) => ({ ...leaf, i }));
  const rows: Record<string, unknown> = {};
  for (const table of ["matter", "entry"] as const) {
    // Whether a register was in use is seen from its matters, also where its entries are counted.
    const read = table === "matter" ? all : all.filter((leaf) => leaf.table === table);
    if (read.length === 0) continue;
    const parts = apart(read).map((part) => ({
      leaves: part,
      aggregates: new Map(part.flatMap((leaf) => aggregatesOf(leaf, table, open))),
    }));
    const { rows: found } = await onePass(tx, table, parts, view).execute(tx.db);
    Object.assign(rows, found[0]);
  }
  return new Map([...leaves.keys()].map((key, i) => [key, computedAt(rows, i, open)]));
}

/** What is asked of a leaf's table, by the names of the columns it gets. */
function aggregatesOf(leaf: CompiledLeaf & { readonly i: number }, table: SourceTable, open: boolean): [string, Sql][] {
  const own = leaf.table === table;
  return [
    ...(own ? [[`total_${leaf.i}`, leaf.total(leaf.rows)] as [string, Sql]] : []),
    ...(own && open ? recordColumns(leaf).map(([name, ids]): [string, Sql] => [`${name}_${leaf.i}`, ids]) : []),
    ...(table === "matter"
      ? [[`used_${leaf.i}`, sql`count(*) filter (where ${leaf.inUse}) > 0`] as [string, Sql]]
      : []),
  ];
}

/** In one order, so that matters and revisions stand beside each other. */
function recordColumns(leaf: CompiledLeaf): [string, Sql][] {
  const list = (of: Sql, order: Sql): Sql =>
    sql`coalesce(array_agg(${of} order by ${order}) filter (where ${leaf.rows}), '{}')`;
  if (leaf.table === "matter") return [["ids", list(sql`m.id`, sql`m.id`)]];
  const order = sql`m.id, e.revision`;
  return [
    ["ids", list(sql`m.id`, order)],
    ["revisions", list(sql`e.revision`, order)],
  ];
}

function computedAt(row: Readonly<Record<string, unknown>>, i: number, open: boolean): Computed {
  const total = row[`total_${i}`] as number;
  const revisions = row[`revisions_${i}`] as number[] | undefined;
  const records = { matters: (row[`ids_${i}`] as string[] | undefined) ?? [], ...(revisions ? { revisions } : {}) };
  return { total, inUse: total !== 0 || row[`used_${i}`] === true, ...(open ? { records } : {}) };
}

/** The value of a formula from its leaves, as in one group: baselines are of wholes and do not apply. */
export const valueOfParts = (formula: Formula, results: Results): FigureValue => valueOf(formula, results, new Map());

/** Values of the leaves put together; what has no data stays so, and is never a zero. */
function valueOf(formula: Formula, results: Results, baselines: Baselines): FigureValue {
  switch (formula.kind) {
    case "leaf": {
      const { total, inUse } = at(results, formula.leaf);
      return inUse ? { kind: "number", value: total } : { kind: "none", why: "noData" };
    }
    case "rate": {
      const [numerator, denominator] = [at(results, formula.numerator), at(results, formula.denominator)];
      if (denominator.total !== 0) return { kind: "rate", numerator: numerator.total, denominator: denominator.total };
      return { kind: "none", why: denominator.inUse ? "noMatters" : "noData" };
    }
    case "yoy":
      return changeOf(formula, results, baselines);
    case "combined":
      return combinedOf(formula, results, baselines);
  }
}

function at(results: Results, leaf: Leaf): Computed {
  const found = results.get(keyOf(leaf));
  if (!found) throw new Error("a leaf was not computed");
  return found;
}

function changeOf(formula: Extract<Formula, { kind: "yoy" }>, results: Results, baselines: Baselines): FigureValue {
  const now = valueOf(formula.now, results, baselines);
  let before = valueOf(formula.before, results, baselines);
  let source: string | undefined;
  if (before.kind === "none" && before.why === "noData") {
    const baseline = baselines.get(`${formula.of}/${formula.window.from}/${formula.window.to}`);
    if (!baseline) return { kind: "none", why: now.kind === "none" ? "noData" : "baseNoData" };
    before = baseline.value;
    source = baseline.source;
  }
  if (now.kind === "none") return now;
  if (before.kind === "none") return before.why === "noMatters" ? { kind: "none", why: "baseNoData" } : before;
  if (now.kind === "rate" && before.kind === "rate")
    return { kind: "points", now: ratioOf(now), before: ratioOf(before) };
  if (now.kind !== "number" || before.kind !== "number") return { kind: "none", why: "baseNoData" };
  if (before.value === 0) return { kind: "none", why: "baseZero" };
  return { kind: "change", now: now.value, before: before.value, ...(source === undefined ? {} : { source }) };
}

const ratioOf = ({ numerator, denominator }: Ratio): Ratio => ({ numerator, denominator });

function combinedOf(
  formula: Extract<Formula, { kind: "combined" }>,
  results: Results,
  baselines: Baselines,
): FigureValue {
  const sum = (parts: readonly Formula[]): FigureValue[] => parts.map((part) => valueOf(part, results, baselines));
  const [plus, minus] = [sum(formula.plus), sum(formula.minus)];
  const numbers = (values: readonly FigureValue[]): number[] =>
    values.flatMap((v) => (v.kind === "number" ? [v.value] : []));
  if (numbers([...plus, ...minus]).length === 0) return { kind: "none", why: "noData" };
  const add = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  return { kind: "number", value: cents(add(numbers(plus)) - add(numbers(minus))) };
}

/** Sums of money are kept to the cent; a double's dust beyond that is none of the records'. */
const cents = (value: number): number => Math.round(value * 10_000) / 10_000;
