import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { inTenant } from "../store/tx.ts";

/** How one street stands. */
export interface TenantState {
  readonly created: Instant;
  /** The oldest clock whose time has come. */
  readonly clock: Instant | null;
  /** The oldest entry without a seal. */
  readonly entry: Instant | null;
  readonly seal: Instant | null;
  /** Moment of the last good backup. */
  readonly backup: Instant | null;
  /** The last run failed. */
  readonly failed: boolean;
}

const TEXT = `
  select (select min(next_at) from clock where tenant_id = $1 and next_at <= $2) as clock,
         (select min(e.recorded_at) from unsealed u join entry e
            on e.tenant_id = u.tenant_id and e.matter_id = u.matter_id and e.revision = u.revision
           where u.tenant_id = $1) as entry,
         (select sealed_at from seal where tenant_id = $1 order by number desc limit 1) as seal,
         (select max(snapshot_at) from backup_run where tenant_id = $1 and failure is null) as backup,
         coalesce((select failure is not null from backup_run where tenant_id = $1 order by finished_at desc limit 1), false) as failed`;

export function readTenants(
  pool: Pool,
  tenants: readonly { readonly id: string; readonly created: Instant }[],
  now: Instant,
): Promise<TenantState[]> {
  return Promise.all(
    tenants.map(({ id, created }) =>
      inTenant(pool, id, async (tx) => {
        const { rows } = await tx.query<Omit<TenantState, "created">>(TEXT, [id, now]);
        const { clock = null, entry = null, seal = null, backup = null, failed = false } = rows[0] ?? {};
        return { created, clock, entry, seal, backup, failed };
      }),
    ),
  );
}
