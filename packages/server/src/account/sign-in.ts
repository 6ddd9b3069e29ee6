import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";
import { newId } from "../store/ids.ts";

import { Problem } from "../http/problem.ts";
import { changeInTenant, inDirectory } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { SESSION_MS } from "./authenticate.ts";
import { verifyPassword } from "./passwords.ts";
import { newToken } from "./token.ts";
import type { Token } from "./token.ts";

/** After this many wrong passwords in a row an account waits: one minute, then twice as long each time, at most half an hour. */
const FREE_TRIES = 5;
const LONGEST_WAIT_MIN = 30;
/** Wrong tries from one address within ten minutes, over all accounts; an office behind one address stays below it. */
const ADDRESS_TRIES = 30;
const ADDRESS_WINDOW_MS = 600_000;

export interface SignIn {
  readonly login: string;
  readonly password: string;
  /** Id or short name; may be missing where there is one tenant. */
  readonly tenant?: string | undefined;
  readonly address: string;
  readonly agent: string;
}

interface Asked {
  readonly account?: { readonly id: string; readonly digest: string };
  readonly wait?: number;
}

/**
 * Signs a person in with a password.
 *
 * Each try is counted in the database before the password is looked at, so that neither many tries at once nor tries at
 * two servers get more guesses; being right takes the count back.
 *
 * @returns the token for the cookie; only its digest is stored
 * @throws Problem `signIn.failed` (for an unknown login too, after the same time) or `signIn.throttled`
 */
export async function signIn(pool: Pool, asked: SignIn, now: Instant): Promise<{ token: Token; account: string }> {
  const tenant = await findTenant(pool, asked.tenant);
  if (tenant === undefined) {
    await verifyPassword(undefined, asked.password);
    throw new Problem("signIn.failed");
  }
  const found = await changeInTenant(pool, tenant, (tx) => takeTryInTx(tx, asked, now));
  if (found.wait !== undefined) {
    const minutes = Math.ceil(found.wait / 60);
    throw new Problem("signIn.throttled", { retryAfter: found.wait, detail: `尝试次数过多，请在${minutes}分钟后再试` });
  }
  const right = await verifyPassword(found.account?.digest, asked.password);
  if (!right || !found.account) {
    await changeInTenant(pool, tenant, (tx) => noteInTx(tx, asked, now, found.account?.id, "password"));
    throw new Problem("signIn.failed");
  }
  const { id } = found.account;
  const token = newToken(tenant);
  await changeInTenant(pool, tenant, async (tx) => {
    await tx.query(
      `update credential set failures = 0, locked_until = null where tenant_id = $1 and account_id = $2 and kind = 'password'`,
      [tx.tenant, id],
    );
    await openSessionInTx(tx, token, id, asked, now);
    await noteInTx(tx, asked, now, id, "");
  });
  return { token, account: id };
}

/** The tenant named, or the only one there is. */
async function findTenant(pool: Pool, named: string | undefined): Promise<string | undefined> {
  const { rows } = await inDirectory(pool, (tx) =>
    tx.query<{ id: string; short_name: string }>("select id, short_name from tenant order by id"),
  );
  if (named === undefined || named === "") return rows.length === 1 ? rows[0]?.id : undefined;
  return rows.find((row) => row.id === named || row.short_name === named)?.id;
}

async function takeTryInTx(tx: Tx, asked: SignIn, now: Instant): Promise<Asked> {
  const since = new Date(Date.parse(now) - ADDRESS_WINDOW_MS).toISOString();
  const [byAddress, byAccount] = [
    await tx.query<{ tries: number }>(
      "select count(*) as tries from login_event where tenant_id = $1 and at > $2 and ip = $3 and not ok",
      [tx.tenant, since, asked.address],
    ),
    await tx.query<{ id: string; digest: string; failures: number; locked_until: Instant | null }>(
      `select a.id, c.secret as digest, c.failures, c.locked_until
         from account a join credential c on c.tenant_id = a.tenant_id and c.account_id = a.id and c.kind = 'password'
        where a.tenant_id = $1 and a.login = $2 and a.kind = 'person' and a.disabled_at is null
        for update of c`,
      [tx.tenant, asked.login],
    ),
  ];
  const account = byAccount.rows[0];
  if ((byAddress.rows[0]?.tries ?? 0) >= ADDRESS_TRIES) {
    await noteInTx(tx, asked, now, account?.id, "address");
    return { wait: ADDRESS_WINDOW_MS / 1000 };
  }
  if (!account) return {};
  if (account.locked_until !== null && account.locked_until > now) {
    await noteInTx(tx, asked, now, account.id, "locked");
    return { wait: Math.ceil((Date.parse(account.locked_until) - Date.parse(now)) / 1000) };
  }
  const failures = account.failures + 1;
  await tx.query(
    `update credential set failures = $3, locked_until = $4 where tenant_id = $1 and account_id = $2 and kind = 'password'`,
    [tx.tenant, account.id, failures, lockedUntil(failures, now)],
  );
  return { account: { id: account.id, digest: account.digest } };
}

function lockedUntil(failures: number, now: Instant): Instant | null {
  if (failures < FREE_TRIES) return null;
  const minutes = Math.min(2 ** (failures - FREE_TRIES), LONGEST_WAIT_MIN);
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}

async function openSessionInTx(tx: Tx, token: Token, account: string, asked: SignIn, now: Instant): Promise<void> {
  await tx.query(
    `insert into session (tenant_id, id, account_id, token_hash, created_at, last_seen_at, expires_at, ip, agent)
     values ($1, $2, $3, $4, $5, $5, $6, $7, $8)`,
    [
      tx.tenant,
      newId(),
      account,
      token.hash,
      now,
      new Date(Date.parse(now) + SESSION_MS).toISOString(),
      asked.address,
      asked.agent.slice(0, 200),
    ],
  );
}

/** One line of the login record. @param reason "" when it succeeded */
async function noteInTx(
  tx: Tx,
  asked: SignIn,
  now: Instant,
  account: string | undefined,
  reason: "" | "password" | "locked" | "address",
): Promise<void> {
  await tx.query(
    `insert into login_event (tenant_id, id, account_id, login, at, ok, reason, ip, agent)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.tenant,
      newId(),
      account ?? null,
      asked.login,
      now,
      reason === "",
      reason,
      asked.address,
      asked.agent.slice(0, 200),
    ],
  );
}
