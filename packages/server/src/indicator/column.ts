import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Facet } from "@fadu/engine/definition/definition.ts";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";

import { facetColumn } from "../matter/project.ts";

/** An SQL expression of boolean, text, … Values are bound, names come from closed lists: nothing of a filter becomes SQL text. */
export type Sql = RawBuilder<unknown>;

/** What a filter, dimension or measure names cannot be read in SQL, or not so. Said to whoever defines an indicator. */
export class IndicatorFault extends Error {
  override readonly name = "IndicatorFault";
}

/** `json`: a value of the matter's or act's data, of whatever JSON type. */
export type ColumnType = "text" | "number" | "date" | "flag" | "unit" | "json";

export interface Column {
  readonly type: ColumnType;
  readonly sql: Sql;
}

/** Bounds of the figure's period, closed, by legal day. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What paths are read from: a matter as `m`, with or without an entry as `e`. */
export interface Source {
  readonly period: Period;
  readonly entry: boolean;
}

const OWN: Readonly<Record<string, { readonly type: ColumnType; readonly column: string }>> = {
  openedOn: { type: "date", column: "opened_on" },
  closedOn: { type: "date", column: "closed_on" },
  outcome: { type: "text", column: "outcome" },
  result: { type: "text", column: "result" },
  state: { type: "text", column: "state" },
  procedure: { type: "text", column: "procedure" },
  number: { type: "text", column: "number" },
  handler: { type: "unit", column: "handler" },
  opener: { type: "unit", column: "opener" },
};

/** Keys of fields and acts: anything else cannot stand in a path. */
const KEY = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
const DEPTH = 6;

export const isFacet = (name: string): name is Facet => Object.hasOwn(FACETS, name);

export function facetOf(facet: Facet): Column {
  const type = FACETS[facet];
  const column = sql.ref(`m.${facetColumn(facet)}`);
  // A text that is empty is as good as missing, as in the engine.
  return { type, sql: type === "text" ? sql`nullif(${column}, '')` : column };
}

/**
 * The expression at a path of a filter.
 *
 * @throws IndicatorFault for a path that indicators cannot read
 */
export function columnOf(path: string, source: Source): Column {
  const own = Object.hasOwn(OWN, path) ? OWN[path] : undefined;
  if (own) return { type: own.type, sql: sql.ref(`m.${own.column}`) };
  if (isFacet(path)) return facetOf(path);
  if (path === "$start") return { type: "date", sql: sql`${source.period.from}::date` };
  if (path === "$end") return { type: "date", sql: sql`${source.period.to}::date` };
  const [root = "", ...keys] = path.split(".");
  if (keys.length === 0 || keys.length > DEPTH || !keys.every((key) => KEY.test(key) || /^\d{1,3}$/.test(key))) {
    throw new IndicatorFault(`指标口径不能使用“${path}”`);
  }
  if (root === "values") return { type: "json", sql: jsonAt(sql`m."values"`, keys) };
  if (root === "$on" && keys.length === 1) return { type: "date", sql: doneOn(keys[0] ?? "", -1) };
  if (root === "$first" && keys.length === 1) return { type: "date", sql: doneOn(keys[0] ?? "", 0) };
  if (root === "$act") {
    if (!source.entry) throw new IndicatorFault(`“${path}”只能用在按办理动作计数的条件里`);
    const [field = "", ...rest] = keys;
    const value = given("e", field);
    return { type: "json", sql: rest.length === 0 ? value : within(value, rest) };
  }
  throw new IndicatorFault(`指标口径不能使用“${path}”`);
}

const jsonAt = (root: Sql, [first = "", ...rest]: readonly string[]): Sql =>
  rest.length === 0 ? sql`(${root} -> ${first}::text)` : within(sql`(${root} -> ${first}::text)`, rest);

/** Within a class a name that it has not is read from its attributes, as in the engine's lookup. */
const within = (value: Sql, keys: readonly string[]): Sql =>
  sql`(select coalesce(part.of #> ${[...keys]}::text[], part.of #> ${["attributes", ...keys]}::text[])
    from (select ${value} as of) as part)`;

/**
 * A value given with an act: as the last correction made before another act gave it anew, or else as it was given.
 *
 * @throws IndicatorFault for what cannot be a field's key
 */
export function given(entry: "e" | "l", field: string): Sql {
  if (!KEY.test(field)) throw new IndicatorFault(`指标口径不能使用“${field}”`);
  const at = (of: string): Sql => sql`(${sql.ref(`${of}.body`)}::jsonb #> ${["changes", "values", field]}::text[])`;
  const [tenant, matter, revision] = ["tenant_id", "matter_id", "revision"].map((column) =>
    sql.ref(`${entry}.${column}`),
  ) as [Sql, Sql, Sql];
  return sql`coalesce((select ${at("c")} from entry c
      where c.tenant_id = ${tenant} and c.matter_id = ${matter} and c.revision > ${revision}
        and c.kind = 'act' and c.act = 'correct' and ${at("c")} is not null
        and not exists (select from entry n where n.tenant_id = ${tenant} and n.matter_id = ${matter}
          and n.revision > ${revision} and n.revision < c.revision
          and n.kind = 'act' and n.act <> 'correct' and ${at("n")} is not null)
      order by c.revision desc limit 1), ${at(entry)})`;
}

/** Legal day on which an act took effect; those undone by a return are no longer among the matter's done. */
export const doneOn = (act: string, at: number): Sql =>
  sql`(m.snapshot #>> ${["done", act, String(at), "on"]}::text[])::date`;

/** What a JSON value counts as when compared: itself, a class as its code, a reference as its id; lists and gaps are null. */
export const jsonScalar = (json: Sql): Sql => sql`(case jsonb_typeof(${json})
    when 'object' then coalesce(
      case when jsonb_typeof(${json} -> 'code') = 'string' then ${json} -> 'code' end,
      case when jsonb_typeof(${json} -> 'id') = 'string' then ${json} -> 'id' end)
    when 'string' then nullif(${json}, '""'::jsonb)
    when 'number' then ${json}
    when 'boolean' then ${json}
  end)`;

/** The legal day of a JSON date or instant (Asia/Shanghai), as a date; null for anything else. */
export const jsonDay = (json: Sql): Sql => sql`(case
    when jsonb_typeof(${json}) <> 'string' then null
    when ${json} #>> '{}' ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' then (${json} #>> '{}')::date
    when ${json} #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$'
      then ((${json} #>> '{}')::timestamptz at time zone 'Asia/Shanghai')::date
  end)`;
