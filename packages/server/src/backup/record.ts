import type { Pool } from "pg";

import { newId } from "../store/ids.ts";
import { changeInTenant, inDirectory } from "../store/tx.ts";
import type { BackedUp } from "./backup.ts";

/** Longest reason kept of a failure. */
const REASON = 500;

/**
 * Writes down for every street that a backup was made, or why not: the administrator's view and `/readyz` tell how old the last one
 * is. A database older than that table keeps no such record.
 */
export async function recordBackup(
  pool: Pool,
  place: string,
  began: Date,
  result: BackedUp | { readonly failure: string },
): Promise<void> {
  const { rows } = await pool.query<{ there: boolean }>("select to_regclass('public.backup_run') is not null as there");
  if (rows[0]?.there !== true) return;
  const tenants = await inDirectory(pool, (tx) => tx.query<{ id: string }>("select id from tenant"));
  for (const { id } of tenants.rows) {
    const of = "manifest" in result ? result.manifest : undefined;
    const street = of?.streets.find((one) => one.id === id);
    await changeInTenant(pool, id, (tx) =>
      tx.db
        .insertInto("backup_run")
        .values({
          tenant_id: id,
          id: newId(),
          set_name: of?.set ?? "",
          place,
          snapshot_at: of?.snapshotAt ?? began.toISOString(),
          finished_at: new Date().toISOString(),
          entries: street?.entries ?? 0,
          files: of?.files.count ?? 0,
          failure: "failure" in result ? result.failure.slice(0, REASON) : null,
        })
        .execute(),
    );
  }
}
