import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { BaseIndicator, Measure, TimeBasis } from "@fadu/engine/definition/indicator.ts";
import { sql } from "kysely";

import { columnOf, doneOn, IndicatorFault, jsonDay } from "./column.ts";
import type { Period, Source, Sql } from "./column.ts";
import { compileCondition } from "./condition.ts";
import { latestDay, latestRows, standing } from "./latest.ts";
import type { Coverage, Leaf } from "./plan.ts";
import { eachOf, keyOfEntry, totalOf, valuesOf } from "./total.ts";

/** Table a leaf is computed from: matters as `m`, or entries as `e` joined to their matters. */
export type SourceTable = "matter" | "entry";

/** A leaf as SQL: which rows it takes and how it adds them up. */
export interface CompiledLeaf {
  readonly table: SourceTable;
  /** Rows counted: procedures, period, filters. Void matters are left out by the whole statement. */
  readonly rows: Sql;
  /** Legal day by which a row is counted; null for what is counted at the end of the period. */
  readonly day: Sql | null;
  /** What one row adds: 1, or the facet summed. */
  readonly each: Sql;
  /** The whole, over the rows that `rows` holds for. */
  readonly total: (rows: Sql) => Sql;
  /** Some record of these procedures lived in the period: the register was in use. */
  readonly inUse: Sql;
  readonly procedures: readonly string[];
}

/** @throws IndicatorFault when the indicator cannot be computed */
export function compileLeaf(leaf: Leaf): CompiledLeaf {
  const { base, within, period } = leaf;
  const table = isOfEntries(base.measure) ? "entry" : "matter";
  if (within && (table === "entry" || isOfEntries(within.measure))) {
    throw new IndicatorFault("按办理动作计数的指标不能作同批比率");
  }
  const source: Source = { period, entry: table === "entry" };
  const set = within ?? base;
  const day = dayOfBase(set, source);
  const filters = [base.filter, within?.filter, ...leaf.where].filter((f): f is Condition => f !== undefined);
  const rows = [
    ofProcedures(set.procedures),
    ...(base.measure.kind === "acts" ? [actRows(base.measure)] : []),
    ...(base.measure.kind === "latest" ? latestRows(base.measure, period) : [inPeriod(set.measure, day, period)]),
    ...(within ? [notAfter(base, source)] : []),
    ...(leaf.coverage ? coverageRows(leaf, leaf.coverage, source) : []),
    ...filters.map((filter) => compileCondition(filter, { ...source, entry: false })),
    ...(base.measure.kind === "acts" && base.measure.where ? [compileCondition(base.measure.where, source)] : []),
    ...(base.measure.kind === "acts" ? [standing()] : []),
  ];
  return {
    table,
    rows: sql`(${sql.join(rows, sql` and `)})`,
    day: set.measure.kind === "stock" || set.measure.kind === "open" ? null : day,
    each: eachOf(base.measure, source),
    total: leaf.coverage ? entriesOf(leaf.coverage, source) : totalOf(base.measure, source, day),
    inUse: sql`(${ofProcedures(set.procedures)} and m.opened_on <= ${period.to}::date
      and (m.closed_on is null or m.closed_on >= ${period.from}::date))`,
    procedures: set.procedures,
  };
}

/** Entries of a roster, those with the same key once. */
function entriesOf({ key }: Coverage, source: Source): (rows: Sql) => Sql {
  const name = keyOfEntry(key, source);
  return (rows) => sql`count(distinct ${name}) filter (where ${rows})`;
}

/** The entries named by everything that covers, or those that something does not name. */
function coverageRows(leaf: Leaf, { key, by, part }: Coverage, source: Source): Sql[] {
  if (part === "all") return [];
  const name = keyOfEntry(key, source);
  const named = by.map((base) => sql`${name} in (${namesIn(base, leaf, source)})`);
  const all = sql`(${sql.join(named, sql` and `)})`;
  return [part === "covered" ? all : sql`(not ${all})`];
}

/**
 * What the records that cover name, whoever may see those records: an entry that the viewer sees is covered or it is not.
 * Within the query `m` is the covering matter.
 */
function namesIn(base: BaseIndicator, { period, where }: Leaf, source: Source): Sql {
  const day = dayOfBase(base, source);
  const filters = [base.filter, ...where].filter((f): f is Condition => f !== undefined);
  const rows = [
    sql`m.tenant_id::text = current_setting('app.tenant')`,
    ofProcedures(base.procedures),
    sql`m.result is distinct from 'void'`,
    inPeriod(base.measure, day, period),
    ...filters.map((filter) => compileCondition(filter, source)),
  ];
  const names = valuesOf(base.measure, source, day, sql`true`);
  return sql`select who from unnest((select ${names} from matter m where ${sql.join(rows, sql` and `)})) as named(who)
    where who is not null`;
}

const ofProcedures = (procedures: readonly string[]): Sql =>
  procedures.length === 1 ? sql`m.procedure = ${procedures[0]}` : sql`m.procedure = any(${[...procedures]})`;

const isOfEntries = ({ kind }: Measure): boolean => kind === "acts" || kind === "latest";

const actRows = ({ act, also = [] }: Extract<Measure, { kind: "acts" }>): Sql =>
  sql`e.kind = 'act' and e.act = any(${[act, ...also]})`;

/** The one date of a row by which it is counted. */
function dayOfBase(base: BaseIndicator, source: Source): Sql {
  const { measure, by } = base;
  if (measure.kind === "latest") return latestDay(measure);
  if (measure.kind === "acts") {
    if (measure.on === undefined) return sql`e.effective_on`;
    return jsonDay(columnOf(`$act.${measure.on}`, source).sql);
  }
  return basisDay(by, source);
}

function basisDay(by: TimeBasis, source: Source): Sql {
  if (by.startsWith("act:")) return doneOn(actName(by.slice(4)), -1);
  const column = columnOf(by, source);
  if (column.type !== "date") throw new IndicatorFault(`“${by}”不是日期，不能作时间口径`);
  return column.sql;
}

function actName(act: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(act)) throw new IndicatorFault(`没有办理动作“${act}”`);
  return act;
}

function inPeriod(measure: Measure, day: Sql, { from, to }: Period): Sql {
  switch (measure.kind) {
    case "stock":
      return sql`m.valid_from <= ${to}::date and (m.valid_to is null or m.valid_to > ${to}::date)`;
    case "open":
      return sql`m.opened_on <= ${to}::date and (m.closed_on is null or m.closed_on > ${to}::date)`;
    case "years":
      return sql`${day} <= ${to}::date`;
    default:
      return sql`${day} between ${from}::date and ${to}::date`;
  }
}

/** In a cohort the numerator's own date only has to have come by the cut-off (化解日期≤截止日). */
function notAfter(base: BaseIndicator, source: Source): Sql {
  if (base.measure.kind === "stock" || base.measure.kind === "open") return sql`true`;
  return sql`${basisDay(base.by, source)} <= ${source.period.to}::date`;
}
