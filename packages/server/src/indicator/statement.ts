import { sql } from "kysely";

import type { Sql } from "./column.ts";
import type { CompiledLeaf, SourceTable } from "./compile.ts";
import type { Tx } from "../store/tx.ts";

/** Which matters are looked at: the tenant's all, or those the viewer may see, or those of a unit and below. */
export interface View {
  /** The viewer's filter (account/visibility.ts) over `m`. Absent: the whole office, as a report counts. */
  readonly visible?: Sql;
  /** Path of a unit: matters of it and its subtree. */
  readonly under?: string;
}

/** What rows a statement reads at all: this tenant's, not void, of these procedures, within the view. */
export function rowsOf(tx: Tx, table: SourceTable, procedures: readonly string[], view: View): Sql {
  const names = [...new Set(procedures)];
  const entry =
    table === "entry" ? sql`and e.tenant_id = ${tx.tenant} and e.kind = 'act' and e.procedure = any(${names})` : sql``;
  const seen = view.visible ? sql`and ${view.visible}` : sql``;
  return sql`m.tenant_id = ${tx.tenant} and m.procedure = any(${names}) and m.result is distinct from 'void'
    ${entry} ${seen} ${view.under === undefined ? sql`` : underUnit(view.under)}`;
}

/** '/' sorts before '0': a subtree is the range of paths from its own to that. */
const underUnit = (path: string): Sql => sql`and m.unit_path >= ${path} and m.unit_path < ${`${path.slice(0, -1)}0`}`;

export const FROM: Readonly<Record<SourceTable, Sql>> = {
  matter: sql`matter m`,
  entry: sql`entry e join matter m on m.tenant_id = e.tenant_id and m.id = e.matter_id`,
};

/**
 * Aggregates of all leaves of one table in one pass (architecture §6): `select … filter (where …), … from … where …`.
 *
 * @param aggregates expression by the name its column gets
 */
export function onePass(
  tx: Tx,
  table: SourceTable,
  leaves: readonly CompiledLeaf[],
  aggregates: ReadonlyMap<string, Sql>,
  view: View,
): Sql {
  const columns = [...aggregates].map(([name, aggregate]) => sql`${aggregate} as ${sql.ref(name)}`);
  const procedures = leaves.flatMap((leaf) => leaf.procedures);
  return sql`select ${sql.join(columns)} from ${FROM[table]} where ${rowsOf(tx, table, procedures, view)}`;
}
