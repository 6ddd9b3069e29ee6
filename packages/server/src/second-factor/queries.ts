import type { Instant } from "@fadu/engine/time/dates.ts";

import type { Tx } from "../store/tx.ts";

/** Whether the account has a second factor that it has shown once. */
export async function hasFactor(tx: Tx, account: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    "select from second_factor where tenant_id = $1 and account_id = $2 and confirmed_at is not null",
    [tx.tenant, account],
  );
  return rowCount === 1;
}

export interface FactorState {
  /** When it was set up; null: there is none. */
  readonly since: Instant | null;
  /** Recovery codes that are left. */
  readonly codesLeft: number;
}

export async function factorState(tx: Tx, account: string): Promise<FactorState> {
  const { rows } = await tx.query<{ since: Instant | null; left: number }>(
    `select (select confirmed_at from second_factor where tenant_id = $1 and account_id = $2) as since,
            (select count(*)::int from recovery_code where tenant_id = $1 and account_id = $2 and used_at is null) as left`,
    [tx.tenant, account],
  );
  return { since: rows[0]?.since ?? null, codesLeft: rows[0]?.left ?? 0 };
}
