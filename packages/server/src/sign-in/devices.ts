import type { Instant } from "@fadu/engine/time/dates.ts";

import { newToken, parseToken } from "../account/token.ts";
import type { Token } from "../account/token.ts";
import type { Tx } from "../store/tx.ts";

/** A device is known this long after it was last used to sign in. */
export const DEVICE_MS = 180 * 86_400_000;

/**
 * The digest of a device's token if the browser has signed in with this login before. The token is 256 random bits known by its
 * digest only: it signs nobody in, it is what tells an officer's own browser from a stranger's.
 *
 * @param text the cookie
 */
export async function knownDevice(
  tx: Tx,
  login: string,
  text: string | undefined,
  now: Instant,
): Promise<string | undefined> {
  const token = text === undefined ? undefined : parseToken(text);
  if (token === undefined || token.tenant !== tx.tenant) return undefined;
  const { rowCount } = await tx.query(
    `select from device d join account a on a.tenant_id = d.tenant_id and a.id = d.account_id
      where d.tenant_id = $1 and d.token_hash = $2 and a.login = $3 and d.expires_at > $4`,
    [tx.tenant, token.hash, login, now],
  );
  return rowCount === 1 ? token.hash : undefined;
}

/**
 * Makes the browser known for this account. Its token is new each time, also for the other accounts that use the browser: a
 * token that somebody else put there, or copied, is worth nothing after it.
 *
 * @returns the token for the cookie
 */
export async function rememberDeviceInTx(
  tx: Tx,
  account: string,
  text: string | undefined,
  now: Instant,
): Promise<Token> {
  const token = newToken(tx.tenant);
  const shown = text === undefined ? undefined : parseToken(text);
  if (shown?.tenant === tx.tenant) {
    await tx.query("update device set token_hash = $3 where tenant_id = $1 and token_hash = $2", [
      tx.tenant,
      shown.hash,
      token.hash,
    ]);
  }
  await tx.query(
    `insert into device (tenant_id, account_id, token_hash, created_at, last_used_at, expires_at)
     values ($1, $2, $3, $4, $4, $5)
     on conflict (tenant_id, account_id, token_hash) do update set last_used_at = $4, expires_at = $5`,
    [tx.tenant, account, token.hash, now, new Date(Date.parse(now) + DEVICE_MS).toISOString()],
  );
  return token;
}

/** After a password was set by an administrator or a session ended by one, no browser of the account is known any more. */
export async function forgetDevicesInTx(tx: Tx, account: string): Promise<void> {
  await tx.query("delete from device where tenant_id = $1 and account_id = $2", [tx.tenant, account]);
}

export async function forgetOldDevicesInTx(tx: Tx, now: Instant): Promise<void> {
  await tx.query("delete from device where tenant_id = $1 and expires_at <= $2", [tx.tenant, now]);
}
