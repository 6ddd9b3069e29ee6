import type { Matter } from "@fadu/engine/matter/matter.ts";
import type { Pool } from "pg";

import { searchTextOf } from "../matter/search-text.ts";
import type { Door } from "../matter/perform.ts";
import { getDefinition } from "../procedure/registry.ts";
import { changeInTenant, inDirectory, inTenant } from "../store/tx.ts";
import { enqueue } from "./enqueue.ts";
import type { JobPayloads } from "./enqueue.ts";

/** Matters filled in one transaction. */
const SLICE = 200;

interface Unfilled {
  readonly id: string;
  readonly number: string | null;
  readonly snapshot: Matter;
}

/** Asks for the filling of every tenant in which matters stand without their search texts: after an upgrade, never again. */
export async function enqueueFilling(pool: Pool): Promise<void> {
  const tenants = await inDirectory(pool, (tx) => tx.query<{ id: string }>("select id from tenant"));
  for (const { id: tenant } of tenants.rows) {
    const { rows } = await inTenant(pool, tenant, (tx) =>
      tx.query("select from matter where tenant_id = $1 and search_open is null limit 1", [tenant]),
    );
    if (rows.length > 0) {
      await changeInTenant(pool, tenant, (tx) => enqueue(tx, { kind: "fill", payload: { tenant } }));
    }
  }
}

/**
 * Writes what matters are found by where an older program, which did not spell words, left it out. In slices, each with the job
 * for the next one in its own transaction; matters that are being acted on get theirs from the act.
 */
export async function fill(door: Door, { tenant }: JobPayloads["fill"]): Promise<void> {
  // Reads the definitions into this process.
  await door.worlds.get(tenant);
  await changeInTenant(door.pool, tenant, async (tx) => {
    const { rows } = await tx.query<Unfilled>(
      `select id, number, snapshot from matter where tenant_id = $1 and search_open is null
        order by id limit ${SLICE} for no key update`,
      [tenant],
    );
    const texts = rows.map(({ number, snapshot }) =>
      searchTextOf(getDefinition(snapshot.definition), snapshot, number),
    );
    await tx.query(
      `update matter m set search_open = f.open, search_personal = f.personal
         from unnest($2::uuid[], $3::text[], $4::text[]) as f (id, open, personal)
        where m.tenant_id = $1 and m.id = f.id`,
      [tenant, rows.map(({ id }) => id), texts.map(({ open }) => open), texts.map(({ personal }) => personal)],
    );
    if (rows.length === SLICE) await enqueue(tx, { kind: "fill", payload: { tenant } });
  });
}
