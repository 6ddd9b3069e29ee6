import type { Tx } from "../store/tx.ts";

/**
 * Who writes an exhibit down and who takes its file away for good wait for each other until the transaction ends, so that no
 * file goes between its arrival and the row that stands for it. One store of files serves all tenants: so does the lock.
 *
 * Ask about rows and files only in statements after it.
 */
export async function lockFileInTx(tx: Tx, digest: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtext('file'), hashtext($1))", [digest]);
}
