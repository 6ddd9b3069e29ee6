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

const NAMES = Object.fromEntries(
  Object.entries(COLUMNS).map(([table, columns]) => [table, Object.keys(columns)]),
) as unknown as Readonly<Record<TableName, readonly string[]>>;
/** Texts of statements by their name, put together once. */
const TEXTS = new Map<string, string>();

function textOf(name: string, write: () => string): string {
  let text = TEXTS.get(name);
  if (text === undefined) {
    text = write();
    TEXTS.set(name, text);
  }
  return text;
}
export type Row<T extends keyof Tables> = Selectable<Tables[T]>;

/** Rows of one INSERT: few sizes, so that few statements have to be prepared. PostgreSQL takes 65,535 parameters. */
const SIZES = [64, 16, 8, 7, 6, 5, 4, 3, 2, 1] as const;

/**
 * Plain multi-row INSERT … VALUES, which a distributed PostgreSQL routes to the tenant's node (INSERT … SELECT FROM unnest
 * would pass through the coordinator).
 */
export function inserts<T extends TableName & keyof Tables>(table: T, rows: readonly Row<T>[]): Statement[] {
  return chunks(rows).map((chunk) => insert(table, chunk));
}

/** INSERT that replaces the row with the same key. */
export function upserts<T extends TableName & keyof Tables>(
  table: T,
  key: readonly (keyof Row<T> & string)[],
  rows: readonly Row<T>[],
): Statement[] {
  return chunks(rows).map((chunk) => insert(table, chunk, key));
}

/** Replaces one row by its key; the key's values are taken from the row. */
export function update<T extends TableName & keyof Tables>(
  table: T,
  key: readonly (keyof Row<T> & string)[],
  row: Row<T>,
): Statement {
  const name = `update ${table}`;
  const write = (): string => {
    const isKey = (column: string): boolean => (key as readonly string[]).includes(column);
    const equals = columnsOf(table).map((column, i) => ({ column, text: `"${column}" = $${i + 1}` }));
    const [set, where] = [false, true].map((of) => equals.filter(({ column }) => isKey(column) === of));
    const list = (parts: typeof set, by: string): string => (parts ?? []).map(({ text }) => text).join(by);
    return `update ${table} set ${list(set, ", ")} where ${list(where, " and ")}`;
  };
  return { name, text: textOf(name, write), values: valuesOf(table, row) };
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

/**
 * Several statements as one with data-modifying CTEs: a server answers each statement of its own with a packet of its own,
 * which costs it as much as the insert. Only for combinations of which there are few, since each is prepared.
 */
export function combined(statements: readonly Statement[]): Statement {
  const parts = statements.map((statement) => statement.name).join(" + ");
  const name = shortName(parts);
  const write = (): string => {
    let offset = 0;
    const ctes = statements.map(({ text, values = [] }, i) => {
      const shifted = text.replaceAll(/\$(\d+)/g, (_, n: string) => `$${Number(n) + offset}`);
      offset += values.length;
      return `s${i} as (${shifted})`;
    });
    return `with ${ctes.join(", ")} select 1`;
  };
  return { name, text: textOf(name, write), values: statements.flatMap(({ values = [] }) => values) };
}

const SHORT = new Map<string, string>();

/** PostgreSQL's names have 63 characters at most. */
function shortName(name: string): string {
  const short = SHORT.get(name) ?? `combined ${SHORT.size + 1}`;
  SHORT.set(name, short);
  return short;
}

/** @param key of rows to be replaced; without it a row with the same key is an error */
function insert(table: TableName, rows: readonly object[], key?: readonly string[]): Statement {
  const name = `${key ? "upsert" : "insert"} ${table} ${rows.length}`;
  const write = (): string => {
    const columns = columnsOf(table);
    let n = 0;
    const tuples = rows.map(() => `(${columns.map(() => `$${++n}`).join(", ")})`);
    const names = columns.map((column) => `"${column}"`).join(", ");
    return `insert into ${table} (${names}) values ${tuples.join(", ")}${key ? onConflict(columns, key) : ""}`;
  };
  return { name, text: textOf(name, write), values: rows.flatMap((row) => valuesOf(table, row)) };
}

function onConflict(columns: readonly string[], key: readonly string[]): string {
  const others = columns.filter((column) => !key.includes(column));
  const set = others.map((column) => `"${column}" = excluded."${column}"`).join(", ");
  return ` on conflict (${key.join(", ")}) ${set === "" ? "do nothing" : `do update set ${set}`}`;
}

const columnsOf = (table: TableName): readonly string[] => NAMES[table];

/** JSON columns are written as text here: `pg` would take a list for an array of PostgreSQL. */
function valuesOf(table: TableName, row: object): unknown[] {
  const values = row as Readonly<Record<string, unknown>>;
  const types: Readonly<Record<string, string>> = COLUMNS[table];
  return NAMES[table].map((column) => {
    const value = values[column] ?? null;
    return types[column] === "jsonb" && value !== null ? JSON.stringify(value) : value;
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
