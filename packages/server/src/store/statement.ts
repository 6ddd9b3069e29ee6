import type { Selectable } from "kysely";

import { COLUMNS } from "./rows.ts";
import type { Tables } from "./rows.ts";

/** A prepared statement with its values, as `pg` takes it. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: unknown[];
}

export type TableName = keyof typeof COLUMNS;
export type Row<T extends keyof Tables> = Selectable<Tables[T]>;

/** Rows of one INSERT: few sizes, so that few statements have to be prepared. PostgreSQL takes 65,535 parameters. */
const SIZES = [64, 16, 4, 2, 1] as const;

/**
 * Plain multi-row INSERT … VALUES, which a distributed PostgreSQL routes to the tenant's node (INSERT … SELECT FROM unnest
 * would pass through the coordinator).
 */
export function inserts<T extends TableName & keyof Tables>(table: T, rows: readonly Row<T>[]): Statement[] {
  return chunks(rows).map((chunk) => insert(table, chunk, ""));
}

/** INSERT that replaces the row with the same key. */
export function upserts<T extends TableName & keyof Tables>(
  table: T,
  key: readonly (keyof Row<T> & string)[],
  rows: readonly Row<T>[],
): Statement[] {
  const others = columnsOf(table).filter((column) => !(key as readonly string[]).includes(column));
  const set = others.map((column) => `"${column}" = excluded."${column}"`).join(", ");
  const action = set === "" ? "do nothing" : `do update set ${set}`;
  return chunks(rows).map((chunk) => insert(table, chunk, ` on conflict (${key.join(", ")}) ${action}`));
}

/** Replaces one row by its key; the key's values are taken from the row. */
export function update<T extends TableName & keyof Tables>(
  table: T,
  key: readonly (keyof Row<T> & string)[],
  row: Row<T>,
): Statement {
  const columns = columnsOf(table);
  const isKey = (column: string): boolean => (key as readonly string[]).includes(column);
  const set = columns.flatMap((column, i) => (isKey(column) ? [] : [`"${column}" = $${i + 1}`]));
  const where = columns.flatMap((column, i) => (isKey(column) ? [`"${column}" = $${i + 1}`] : []));
  return {
    name: `update ${table}`,
    text: `update ${table} set ${set.join(", ")} where ${where.join(" and ")}`,
    values: valuesOf(table, row),
  };
}

/** Deletes one row by its key. */
export function remove<T extends TableName & keyof Tables>(
  table: T,
  key: readonly (keyof Row<T> & string)[],
  row: Row<T>,
): Statement {
  const where = key.map((column, i) => `"${column}" = $${i + 1}`).join(" and ");
  return {
    name: `delete ${table}`,
    text: `delete from ${table} where ${where}`,
    values: key.map((column) => row[column]),
  };
}

function insert(table: TableName, rows: readonly object[], suffix: string): Statement {
  const columns = columnsOf(table);
  let n = 0;
  const tuples = rows.map(() => `(${columns.map(() => `$${++n}`).join(", ")})`);
  return {
    name: `${suffix === "" ? "insert" : "upsert"} ${table} ${rows.length}`,
    text: `insert into ${table} (${columns.map((c) => `"${c}"`).join(", ")}) values ${tuples.join(", ")}${suffix}`,
    values: rows.flatMap((row) => valuesOf(table, row)),
  };
}

const columnsOf = (table: TableName): string[] => Object.keys(COLUMNS[table]);

/** JSON columns are written as text here: `pg` would take a list for an array of PostgreSQL. */
function valuesOf(table: TableName, row: object): unknown[] {
  const values = row as Readonly<Record<string, unknown>>;
  return Object.entries(COLUMNS[table]).map(([column, type]) => {
    const value = values[column] ?? null;
    return type === "jsonb" && value !== null ? JSON.stringify(value) : value;
  });
}

function chunks<R>(rows: readonly R[]): R[][] {
  const result: R[][] = [];
  for (let at = 0; at < rows.length;) {
    const size = SIZES.find((s) => s <= rows.length - at) ?? 1;
    result.push(rows.slice(at, at + size));
    at += size;
  }
  return result;
}
