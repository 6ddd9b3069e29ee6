import type { Pool } from "pg";

import { changeInTenant } from "../store/tx.ts";
import { lockFileInTx } from "./file-lock.ts";
import type { FileStore } from "./file-store.ts";

/** Takes a file away when no exhibit, of this tenant or another, stands for it; one that is just coming in waits for it. */
export async function removeUnused(
  pool: Pool,
  stores: readonly FileStore[],
  tenant: string,
  digest: string,
): Promise<void> {
  await changeInTenant(pool, tenant, async (tx) => {
    await lockFileInTx(tx, digest);
    const { rows } = await tx.query<{ unused: string[] }>("select files_unused($1, $2) as unused", [tenant, [digest]]);
    for (const unused of rows[0]?.unused ?? []) for (const store of stores) await store.remove(unused);
  });
}
