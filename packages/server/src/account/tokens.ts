import type { Instant } from "@fadu/engine/time/dates.ts";

import { networkOf } from "../http/address.ts";
import { Problem } from "../http/problem.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import { newToken } from "./token.ts";
import { scopeProblem } from "./token-scopes.ts";

export interface TokenRow {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly lastUsedAt: Instant | null;
  /** What it opens; null: everything its account may (tokens of before scopes). */
  readonly scopes: readonly string[] | null;
  /** Addresses and networks it may be used from; null: any. */
  readonly addresses: readonly string[] | null;
}

const MOST_ADDRESSES = 20;
const YEAR_MS = 366 * 86_400_000;

/** Bearer tokens of an account, newest first. */
export async function listTokens(tx: Tx, account: string): Promise<readonly TokenRow[]> {
  const { rows } = await tx.query<TokenRow & Record<string, unknown>>(
    `select id, account_id as account, name, changed_at as "createdAt",
            coalesce(expires_at, changed_at + interval '1 year') as "expiresAt", last_used_at as "lastUsedAt", scopes, addresses
       from credential where tenant_id = $1 and account_id = $2 and kind = 'token' order by changed_at desc`,
    [tx.tenant, account],
  );
  return rows;
}

export interface TokenAsked {
  readonly name: string;
  readonly expiresAt: Instant;
  readonly scopes: readonly string[];
  readonly addresses?: readonly string[];
}

/** @throws Problem `request.notAcceptable`: it ends too late or in the past, opens nothing we know, or names no address */
export function checkToken({ expiresAt, scopes, addresses = [] }: TokenAsked, now: Instant): void {
  const refused = (detail: string): Problem => new Problem("request.notAcceptable", { detail });
  if (Date.parse(expiresAt) <= Date.parse(now)) throw refused("有效期已经过了");
  if (Date.parse(expiresAt) > Date.parse(now) + YEAR_MS) throw refused("访问令牌最长一年，到期前重新创建");
  const wrong = scopeProblem(scopes);
  if (wrong !== undefined) throw refused(wrong);
  if (addresses.length > MOST_ADDRESSES) throw refused(`地址最多${MOST_ADDRESSES}个`);
  const bad = addresses.find((one) => networkOf(one) === undefined);
  if (bad !== undefined) throw refused(`“${bad}”不是地址或网段，应如 10.1.2.3 或 10.1.2.0/24`);
}

/**
 * Makes a bearer token. Its text is returned this once and stored nowhere.
 *
 * @param asked null: all its account may, for a year; for the benches and tests of this repository, no route gives such a one
 */
export async function createTokenInTx(
  tx: Tx,
  account: string,
  now: Instant,
  asked: TokenAsked | null,
): Promise<TokenRow & { readonly token: string }> {
  const token = newToken(tx.tenant);
  const id = newId();
  const addresses = asked?.addresses && asked.addresses.length > 0 ? asked.addresses : null;
  await tx.query(
    `insert into credential (tenant_id, account_id, kind, id, secret, changed_at, expires_at, name, scopes, addresses)
     values ($1, $2, 'token', $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.tenant,
      account,
      id,
      token.hash,
      now,
      asked?.expiresAt ?? null,
      asked?.name ?? "",
      asked?.scopes ?? null,
      addresses,
    ],
  );
  return {
    id,
    account,
    name: asked?.name ?? "",
    createdAt: now,
    expiresAt: asked?.expiresAt ?? new Date(Date.parse(now) + YEAR_MS).toISOString(),
    lastUsedAt: null,
    scopes: asked?.scopes ?? null,
    addresses,
    token: token.text,
  };
}

/** @returns whether there was such a token */
export async function deleteTokenInTx(tx: Tx, account: string, id: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    "delete from credential where tenant_id = $1 and account_id = $2 and kind = 'token' and id = $3",
    [tx.tenant, account, id],
  );
  return rowCount === 1;
}

export async function noteUseInTx(tx: Tx, account: string, id: string, now: Instant): Promise<void> {
  await tx.query(
    "update credential set last_used_at = $4 where tenant_id = $1 and account_id = $2 and kind = 'token' and id = $3",
    [tx.tenant, account, id, now],
  );
}
