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

/** Leaves that draw on the same procedures, and what is asked of them. */
export interface Part {
  readonly leaves: readonly CompiledLeaf[];
  /** Expression by the name its column gets. */
  readonly aggregates: ReadonlyMap<string, Sql>;
}

/**
 * Aggregates of all leaves of one table in one statement (architecture §6), so that all figures are of the same moment:
 * `select … filter (where …), … from … where procedure = any(…)` for each part. Put into one pass, every filter of the
 * catalogue would be tried on every row.
 */
export function onePass(tx: Tx, table: SourceTable, parts: readonly Part[], view: View): Sql {
  const selects = parts.map(({ leaves, aggregates }, i) => {
    const columns = [...aggregates].map(([name, aggregate]) => sql`${aggregate} as ${sql.ref(name)}`);
    const procedures = leaves.flatMap((leaf) => leaf.procedures);
    return sql`(select ${sql.join(columns)} from ${FROM[table]} where ${rowsOf(tx, table, procedures, view)}) ${sql.ref(`part_${i}`)}`;
  });
  return sql`select * from ${sql.join(selects, sql` cross join `)}`;
}

/** The fewest groups of leaves such that no procedure is drawn on by two of them. */
export function apart<L extends Pick<CompiledLeaf, "procedures">>(leaves: readonly L[]): L[][] {
  let groups: { readonly procedures: ReadonlySet<string>; readonly leaves: readonly L[] }[] = [];
  for (const leaf of leaves) {
    const [met, others] = [false, true].map((disjoint) =>
      groups.filter((group) => leaf.procedures.every((procedure) => !group.procedures.has(procedure)) === disjoint),
    );
    const joined = {
      procedures: new Set([...(met ?? []).flatMap((group) => [...group.procedures]), ...leaf.procedures]),
      leaves: [...(met ?? []).flatMap((group) => group.leaves), leaf],
    };
    groups = [...(others ?? []), joined];
  }
  return groups.map((group) => [...group.leaves]);
}
