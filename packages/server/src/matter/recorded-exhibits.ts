import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Changes } from "@fadu/engine/matter/entry.ts";

import type { Tx } from "../store/tx.ts";
import { eachValue } from "./parts.ts";

type Values = Readonly<Record<string, Value>>;

/** How a file stands in the record of a matter. */
interface RecordedExhibit {
  /** The field it was put into last, or `table.column`. */
  readonly field: string;
  /** An act that took effect put it there; else it was only submitted for consent. */
  readonly effective: boolean;
}

interface Changed {
  readonly changes: Changes;
}

/** The files that the record of a matter names, read for this alone. */
export async function recordedExhibits(
  tx: Tx,
  definition: Definition,
  matter: string,
): Promise<ReadonlyMap<string, RecordedExhibit>> {
  const { rows } = await tx.query<{ body: string }>(
    "select body from entry where tenant_id = $1 and matter_id = $2 order by revision",
    [tx.tenant, matter],
  );
  return exhibitsOfRecord(
    definition,
    rows.map(({ body }) => JSON.parse(body) as Changed),
  );
}

/**
 * Every file that the record of a matter names, also one that a later act put another in the place of: it was handed in, and
 * stays to be seen; so does what was only submitted for consent.
 *
 * @param entries the whole record, oldest first
 */
export function exhibitsOfRecord(
  definition: Definition,
  entries: readonly Changed[],
): ReadonlyMap<string, RecordedExhibit> {
  const found = new Map<string, RecordedExhibit>();
  for (const { changes } of entries) {
    for (const [exhibit, field] of exhibitsIn(definition, changes.pending?.values ?? {}))
      found.set(exhibit, { field, effective: found.get(exhibit)?.effective ?? false });
    for (const [exhibit, field] of exhibitsIn(definition, changes.values ?? {}))
      found.set(exhibit, { field, effective: true });
  }
  return found;
}

/** Exhibits among values, each with the field it stands in, or `table.column`. */
export function exhibitsIn(definition: Definition, values: Values): [string, string][] {
  return eachValue(definition, { values }).flatMap(({ key, field, value }) =>
    field.type === "exhibits" && Array.isArray(value)
      ? (value as readonly Value[]).flatMap((one): [string, string][] => (typeof one === "string" ? [[one, key]] : []))
      : [],
  );
}
