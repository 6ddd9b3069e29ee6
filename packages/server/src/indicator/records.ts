import { sql } from "kysely";

import type { Tx } from "../store/tx.ts";
import { IndicatorFault } from "./column.ts";
import { compileLeaf } from "./compile.ts";
import { groupOf, isUnitDimension, unitNode } from "./dimension.ts";
import { partsOf, planOf } from "./plan.ts";
import type { Asked, Indicators } from "./plan.ts";
import { FROM, rowsOf } from "./statement.ts";
import type { View } from "./statement.ts";
import type { Dimension } from "@fadu/engine/definition/indicator.ts";

/** A record behind a figure. */
export interface RecordRow {
  readonly matter: string;
  /** Revision of the entry, where acts are counted; else null. */
  readonly revision: number | null;
  readonly procedure: string;
  readonly number: string | null;
  readonly title: string;
  readonly unit: string;
  /** Legal day by which it is counted; null for what is in force at the end of the period. */
  readonly day: string | null;
  /** What it adds to the figure: 1, or the amount summed. */
  readonly adds: number;
}

export interface RecordPage {
  readonly rows: readonly RecordRow[];
  /** Position after the last row; null: no more. */
  readonly next: readonly [day: string, matter: string, revision: number] | null;
  /** Records of this part that the viewer sees, and how many there are. */
  readonly seen: number;
  readonly all: number;
}

export interface RecordQuery {
  /** Part of the figure (plan.ts, `partsOf`); default the first. */
  readonly part?: string;
  /** One group of a dimension. */
  readonly group?: { readonly dimension: Dimension; readonly key: string | null; readonly under?: string };
  readonly limit: number;
  readonly after?: readonly [day: string, matter: string, revision: number];
}

const NO_DAY = "0001-01-01";

/**
 * The records behind a figure, or behind one group of it: the same rows that were counted, newest first. Those the viewer may
 * not see are left out and their number is said.
 *
 * @throws IndicatorFault for an unknown part or dimension
 */
export async function listRecords(
  tx: Tx,
  asked: Asked,
  query: RecordQuery,
  indicators: Indicators,
  view: View,
): Promise<RecordPage> {
  const parts = partsOf(planOf(asked, indicators));
  const part = query.part === undefined ? parts[0] : parts.find(({ key }) => key === query.part);
  if (!part) throw new IndicatorFault(`指标“${asked.indicator}”没有“${query.part ?? ""}”这一部分`);
  const compiled = compileLeaf(part.leaf);
  const { table, procedures, rows, day } = compiled;
  const { under } = view;
  const all = rowsOf(tx, table, procedures, under === undefined ? {} : { under });
  const seen = view.visible ?? sql`true`;
  const group = query.group && (await inGroup(tx, query.group, part.leaf, compiled));
  const where = group ? sql`${rows} and ${group}` : rows;
  const revision = table === "entry" ? sql`e.revision` : sql`null::int`;
  const order = sql`coalesce(${day ?? sql`null::date`}, ${NO_DAY}::date)`;
  const place = sql`(${order}, m.id, coalesce(${revision}, 0))`;
  const later = query.after
    ? sql`and ${place} < (${query.after[0]}::date, ${query.after[1]}::uuid, ${query.after[2]}::int)`
    : sql``;
  const { rows: found } = await sql<RecordRow & { order: string }>`
    select m.id as matter, ${revision} as revision, m.procedure, m.number, m.title, m.unit_id as unit,
           ${day ?? sql`null::date`} as day, ${compiled.each} as adds, ${order} as "order"
      from ${FROM[table]} where ${all} and ${where} and ${seen} ${later}
     order by ${order} desc, m.id desc, ${revision} desc limit ${query.limit + 1}`.execute(tx.db);
  const { rows: counts } = await sql<{ all: number; seen: number }>`
    select count(*) as all, count(*) filter (where ${seen}) as seen from ${FROM[table]} where ${all} and ${where}`.execute(
    tx.db,
  );
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  return {
    rows: page.map(withoutOrder),
    next: found.length > query.limit && last ? [last.order, last.matter, last.revision ?? 0] : null,
    seen: counts[0]?.seen ?? 0,
    all: counts[0]?.all ?? 0,
  };
}

function withoutOrder({ matter, revision, procedure, number, title, unit, day, adds }: RecordRow): RecordRow {
  return { matter, revision, procedure, number, title, unit, day, adds };
}

async function inGroup(
  tx: Tx,
  group: NonNullable<RecordQuery["group"]>,
  leaf: Parameters<typeof groupOf>[1],
  compiled: Parameters<typeof groupOf>[2],
): Promise<ReturnType<typeof groupOf>> {
  const node = isUnitDimension(group.dimension) ? await unitNode(tx, group.under) : undefined;
  return sql`${groupOf(group.dimension, leaf, compiled, node)} is not distinct from ${group.key}::text`;
}
