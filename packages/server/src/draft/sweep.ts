import { tenantIds } from "../clock/sweep.ts";
import type { Door } from "../matter/perform.ts";
import { changeInTenant } from "../store/tx.ts";
import { draftsSince } from "./settings.ts";

/** Deletes the drafts that have grown too old, of whoever does not come back to them too. @returns how many */
export async function sweepDrafts(door: Pick<Door, "pool" | "worlds" | "now">): Promise<number> {
  let deleted = 0;
  for (const tenant of await tenantIds(door)) {
    const world = await door.worlds.get(tenant);
    const since = draftsSince(world, door.now());
    const { rowCount } = await changeInTenant(door.pool, tenant, (tx) =>
      tx.query("delete from form_draft where tenant_id = $1 and saved_at <= $2", [tx.tenant, since]),
    );
    deleted += rowCount ?? 0;
  }
  return deleted;
}
