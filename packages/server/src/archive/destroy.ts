import type { FileStore } from "../exhibit/file-store.ts";
import { removeUnused } from "../exhibit/unused.ts";
import type { JobPayloads } from "../job/enqueue.ts";
import type { Door } from "../matter/perform.ts";
import { openMatter } from "../matter/sealed.ts";
import { readWithWorld } from "../matter/read.ts";
import { getDefinition } from "../procedure/registry.ts";
import { changeInTenant } from "../store/tx.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";

/**
 * Destroys what an order lists, one matter a transaction. Whether each may be destroyed the database decides by the record
 * (`destroy_matter`); one that may not fails the job, which is seen and tried again, and keeps back none of the others. Run
 * again it does nothing twice.
 *
 * @param stores where exhibits and their previews lie
 * @throws Error naming what could not be destroyed, and why
 */
export async function runDestruction(
  door: Door,
  stores: readonly FileStore[],
  { tenant, order }: JobPayloads["destroy"],
): Promise<void> {
  const faults: string[] = [];
  for (const matter of await listedIn(door, tenant, order)) {
    try {
      const alone = await changeInTenant(door.pool, tenant, async (tx) => {
        const { rows } = await tx.query<{ files: string[] }>("select destroy_matter($1, $2, $3) as files", [
          tenant,
          matter,
          order,
        ]);
        return rows[0]?.files ?? [];
      });
      for (const digest of alone) await removeUnused(door.pool, stores, tenant, digest);
    } catch (error) {
      faults.push(`${matter}: ${(error as Error).message}`);
    }
  }
  if (faults.length > 0) throw new Error(`Not destroyed under ${order}: ${faults.join("; ")}`);
}

/** Ids of the matters an order lists. */
async function listedIn(door: Door, tenant: string, order: string): Promise<string[]> {
  return readWithWorld(door, tenant, async (tx, world) => {
    const { rows } = await tx.query<{ snapshot: Matter }>(
      "select snapshot from matter where tenant_id = $1 and id = $2",
      [tenant, order],
    );
    const stored = rows[0]?.snapshot;
    if (!stored) return [];
    const { values } = openMatter(world.keys, getDefinition(stored.definition), stored);
    return ((values["list"] as readonly { readonly matter: string }[] | undefined) ?? []).map(({ matter }) => matter);
  });
}
