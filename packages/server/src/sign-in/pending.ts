import type { Instant } from "@fadu/engine/time/dates.ts";

import { newToken } from "../account/token.ts";
import type { Token } from "../account/token.ts";
import type { Tx } from "../store/tx.ts";

/** The second step follows the first within this time, or the first is done again. */
export const PENDING_MS = 5 * 60_000;
/** Wrong codes after one right password. */
const TRIES = 5;

/** A sign-in whose first step was right. It opens nothing. */
export interface Pending {
  readonly account: string;
  /** The provider of the first step; null: a password. */
  readonly via: string | null;
}

/** Keeps what the first step found, until the second. @returns the token for the cookie */
export async function openPendingInTx(tx: Tx, pending: Pending, now: Instant): Promise<Token> {
  const token = newToken(tx.tenant);
  await tx.query(
    `insert into pending_sign_in (tenant_id, token_hash, account_id, via, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [tx.tenant, token.hash, pending.account, pending.via, now, new Date(Date.parse(now) + PENDING_MS).toISOString()],
  );
  return token;
}

/** The pending sign-in this token stands for, with one try counted; undefined when it is over. */
export async function takePendingInTx(tx: Tx, token: Token, now: Instant): Promise<Pending | undefined> {
  const { rows } = await tx.query<{ account: string; via: string | null }>(
    `update pending_sign_in set tries = tries + 1
      where tenant_id = $1 and token_hash = $2 and expires_at > $3 and tries < $4
      returning account_id as account, via`,
    [tx.tenant, token.hash, now, TRIES],
  );
  return rows[0];
}

export async function closePendingInTx(tx: Tx, token: Token): Promise<void> {
  await tx.query("delete from pending_sign_in where tenant_id = $1 and token_hash = $2", [tx.tenant, token.hash]);
}

/** What was begun and never ended. */
export async function forgetPendingInTx(tx: Tx, now: Instant): Promise<void> {
  await tx.query("delete from pending_sign_in where tenant_id = $1 and expires_at <= $2", [tx.tenant, now]);
  await tx.query("delete from provider_trip where tenant_id = $1 and expires_at <= $2", [tx.tenant, now]);
}
