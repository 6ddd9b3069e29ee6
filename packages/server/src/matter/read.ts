import type { Pool } from "pg";

import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import type { World, Worlds } from "./world.ts";

interface Source {
  readonly pool: Pool;
  readonly worlds: Worlds;
}

const STALE = Symbol("stale");

/**
 * Reads with the tenant's world as it stands in the transaction. If the process holds an older one, the transaction is given
 * up before the world is read anew: two connections for one request could block a full pool for good.
 */
export function readWithWorld<T>(
  source: Source,
  tenant: string,
  work: (tx: Tx, world: World) => Promise<T>,
): Promise<T> {
  return withWorld(source, tenant, work, inTenant);
}

/** The same for administrative changes that look at the world. */
export function changeWithWorld<T>(
  source: Source,
  tenant: string,
  work: (tx: Tx, world: World) => Promise<T>,
): Promise<T> {
  return withWorld(source, tenant, work, changeInTenant);
}

async function withWorld<T>(
  { pool, worlds }: Source,
  tenant: string,
  work: (tx: Tx, world: World) => Promise<T>,
  begin: typeof inTenant,
): Promise<T> {
  for (let world = await worlds.get(tenant); ; world = await worlds.refresh(tenant, world)) {
    const held = world;
    const result = await begin(pool, tenant, async (tx): Promise<T | typeof STALE> => {
      const { rows } = await tx.query<{ facts_version: number }>("select facts_version from tenant where id = $1", [
        tx.tenant,
      ]);
      return rows[0]?.facts_version === held.version ? work(tx, held) : STALE;
    });
    if (result !== STALE) return result;
  }
}
