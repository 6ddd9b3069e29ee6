import type { Instant } from "@fadu/engine/time/dates.ts";

import { newId } from "../store/ids.ts";
import { touchFacts } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import type { AdminAction } from "./admin-actions.ts";
import type { Principal } from "./principal.ts";

export interface AdminChange {
  /** `account.create`, `grant.end`, `calendar.year` … */
  readonly action: AdminAction;
  /** Id of what was changed. */
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Why, in the administrator's words. */
  readonly reason?: string;
}

/**
 * Writes down an administrative change in the transaction that makes it, and tells every server process that what decisions
 * depend on has changed. Passwords and tokens are never part of `before` and `after`.
 */
export async function logAdminInTx(tx: Tx, principal: Principal, now: Instant, change: AdminChange): Promise<void> {
  const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
  await tx.query(
    `insert into admin_event (tenant_id, id, account_id, at, action, subject, before, after, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.tenant,
      newId(),
      principal.account,
      now,
      change.action,
      change.subject,
      json(change.before),
      json(change.after),
      change.reason ?? "",
    ],
  );
  await touchFacts(tx);
}
