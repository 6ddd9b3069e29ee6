import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Changes } from "@fadu/engine/matter/entry.ts";

import type { Tx } from "../store/tx.ts";
import { eachValue } from "./parts.ts";

type Values = Readonly<Record<string, Value>>;

/**
 * Every file that the record of a matter names, also one that a later act put another in the place of: it was handed in, and
 * stays to be seen.
 *
 * @returns exhibit → the field it was put into last
 */
export async function recordedExhibits(
  tx: Tx,
  definition: Definition,
  matter: string,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.query<{ body: string }>(
    "select body from entry where tenant_id = $1 and matter_id = $2 order by revision",
    [tx.tenant, matter],
  );
  const found = new Map<string, string>();
  for (const { body } of rows) {
    const { changes } = JSON.parse(body) as { readonly changes: Changes };
    for (const values of [changes.pending?.values, changes.values]) {
      for (const [exhibit, field] of exhibitsIn(definition, values ?? {})) found.set(exhibit, field);
    }
  }
  return found;
}

/** Exhibits among values, each with the field it stands in, or `table.column`. */
function exhibitsIn(definition: Definition, values: Values): [string, string][] {
  return eachValue(definition, { values }).flatMap(({ key, field, value }) =>
    field.type === "exhibits" && Array.isArray(value)
      ? (value as readonly Value[]).flatMap((one): [string, string][] => (typeof one === "string" ? [[one, key]] : []))
      : [],
  );
}
