import type { Instant } from "@fadu/engine/time/dates.ts";
import { newId } from "../store/ids.ts";

import type { Tx } from "../store/tx.ts";
import { IDLE_MS } from "./authenticate.ts";
import { newToken } from "./token.ts";

export interface SessionRow {
  readonly id: string;
  readonly account: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  readonly address: string | null;
  readonly agent: string | null;
}

/** Sessions of an account that could still be used, newest first. */
export async function listSessions(tx: Tx, account: string, now: Instant): Promise<readonly SessionRow[]> {
  const { rows } = await tx.query<SessionRow & Record<string, unknown>>(
    `select id, account_id as account, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt",
            ip as address, agent
       from session
      where tenant_id = $1 and account_id = $2 and revoked_at is null and expires_at > $3 and last_seen_at > $4
      order by created_at desc`,
    [tx.tenant, account, now, new Date(Date.parse(now) - IDLE_MS).toISOString()],
  );
  return rows;
}

/** Ends one session of the account, or all of them when `id` is missing. @returns how many ended */
export async function revokeSessionsInTx(tx: Tx, account: string, now: Instant, id?: string): Promise<number> {
  const { rowCount } = await tx.query(
    `update session set revoked_at = $3
      where tenant_id = $1 and account_id = $2 and revoked_at is null and ($4::uuid is null or id = $4)`,
    [tx.tenant, account, now, id ?? null],
  );
  return rowCount ?? 0;
}

export interface TokenRow {
  readonly id: string;
  readonly account: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant | null;
}

/** Bearer tokens of an account. */
export async function listTokens(tx: Tx, account: string): Promise<readonly TokenRow[]> {
  const { rows } = await tx.query<TokenRow & Record<string, unknown>>(
    `select id, account_id as account, changed_at as "createdAt", expires_at as "expiresAt"
       from credential where tenant_id = $1 and account_id = $2 and kind = 'token' order by changed_at desc`,
    [tx.tenant, account],
  );
  return rows;
}

/** Makes a bearer token. Its text is returned this once and stored nowhere. */
export async function createTokenInTx(
  tx: Tx,
  account: string,
  now: Instant,
  expiresAt: Instant | null,
): Promise<TokenRow & { readonly token: string }> {
  const token = newToken(tx.tenant);
  const id = newId();
  await tx.query(
    `insert into credential (tenant_id, account_id, kind, id, secret, changed_at, expires_at)
     values ($1, $2, 'token', $3, $4, $5, $6)`,
    [tx.tenant, account, id, token.hash, now, expiresAt],
  );
  return { id, account, createdAt: now, expiresAt, token: token.text };
}

/** @returns whether there was such a token */
export async function deleteTokenInTx(tx: Tx, account: string, id: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    "delete from credential where tenant_id = $1 and account_id = $2 and kind = 'token' and id = $3",
    [tx.tenant, account, id],
  );
  return rowCount === 1;
}
