import type { Value } from "@fadu/engine/definition/field.ts";

import { isObject } from "../values.ts";

export type Rows = readonly Readonly<Record<string, Value>>[];

/** The rows of a table's value. */
export const rowsIn = (value: Value | undefined): Rows =>
  (Array.isArray(value) ? value.filter((row) => isObject(row as Value)) : []) as Rows;

/** A row with one cell changed; an emptied one is left out. */
export function withCell(row: Rows[number], key: string, cell: Value | undefined): Rows[number] {
  const others = Object.entries(row).filter(([column]) => column !== key);
  return Object.fromEntries(cell === undefined ? others : [...others, [key, cell]]);
}
