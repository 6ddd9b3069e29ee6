import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { findPrincipal } from "../account/find-principal.ts";
import { hashPassword, isOutdated, verifyPassword } from "../account/passwords.ts";
import { expireSessionsInTx, openSessionInTx } from "../account/sessions.ts";
import type { Token } from "../account/token.ts";
import { Problem } from "../http/problem.ts";
import { hasFactor } from "../second-factor/queries.ts";
import { readPolicy } from "../security-policy/policy.ts";
import { changeInTenant, inDirectory } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { keysOf, releaseInTx, takeTryInTx } from "./brakes.ts";
import type { Braked, BrakeKey } from "./brakes.ts";
import { knownDevice, rememberDeviceInTx } from "./devices.ts";
import { noteLoginInTx } from "./login-log.ts";
import type { Origin } from "./login-log.ts";
import { openPendingInTx } from "./pending.ts";

/** A browser that asks to be let in. */
export interface Visitor extends Origin {
  /** Its device cookie, if it has one. */
  readonly device: string | undefined;
}

export interface SignIn extends Visitor {
  readonly login: string;
  readonly password: string;
  /** Id or short name; may be missing where there is one tenant. */
  readonly tenant?: string | undefined;
}

/** Let in, or known so far that a code is asked for. */
export type SignedIn =
  | { readonly step: "done"; readonly account: string; readonly session: Token; readonly device: Token }
  | { readonly step: "code"; readonly pending: Token };

interface Asked {
  readonly keys: readonly BrakeKey[];
  readonly braked?: Braked | undefined;
  readonly account?: { readonly id: string; readonly digest: string; readonly closed: boolean } | undefined;
}

/**
 * Signs a person in with a password.
 *
 * Each try is counted in the database before the password is looked at, whether or not there is such a login, so that neither
 * many tries at once nor tries at two servers get more guesses; being right takes the count back.
 *
 * @throws Problem `signIn.failed` (for an unknown login too, after the same time), `signIn.throttled` or `signIn.elsewhere`
 */
export async function signIn(pool: Pool, asked: SignIn, now: Instant): Promise<SignedIn> {
  const tenant = await findTenant(pool, asked.tenant);
  if (tenant === undefined) {
    await verifyPassword(undefined, asked.password);
    throw new Problem("signIn.failed");
  }
  const found = await changeInTenant(pool, tenant, (tx) => prepareInTx(tx, asked, now));
  if (found.braked) throw throttled(found.braked);
  const right = await verifyPassword(found.account?.digest, asked.password);
  const { account } = found;
  if (!right || !account) {
    await changeInTenant(pool, tenant, (tx) => noteRefused(tx, asked, now, account?.id, "password"));
    throw new Problem("signIn.failed");
  }
  const renewed = isOutdated(account.digest) ? await hashPassword(asked.password) : undefined;
  const outcome = await changeInTenant(pool, tenant, async (tx) => {
    await releaseInTx(tx, found.keys);
    if (renewed !== undefined) {
      await tx.query(
        "update credential set secret = $3 where tenant_id = $1 and account_id = $2 and kind = 'password' and secret = $4",
        [tx.tenant, account.id, renewed, account.digest],
      );
    }
    if (account.closed) {
      await noteRefused(tx, asked, now, account.id, "elsewhere");
      return undefined;
    }
    return admitInTx(tx, { account: account.id, login: asked.login, via: null, visitor: asked }, now);
  });
  if (outcome === undefined) throw new Problem("signIn.elsewhere");
  return outcome;
}

/** The wait, in words. The same whether or not the login exists. */
export function throttled({ wait }: Braked): Problem {
  const minutes = Math.ceil(wait / 60);
  return new Problem("signIn.throttled", { retryAfter: wait, detail: `尝试次数过多，请在${minutes}分钟后再试` });
}

/** The tenant named, or the only one there is. */
export async function findTenant(pool: Pool, named: string | undefined): Promise<string | undefined> {
  const { rows } = await inDirectory(pool, (tx) =>
    tx.query<{ id: string; short_name: string }>("select id, short_name from tenant order by id"),
  );
  if (named === undefined || named === "") return rows.length === 1 ? rows[0]?.id : undefined;
  return rows.find((row) => row.id === named || row.short_name === named)?.id;
}

async function prepareInTx(tx: Tx, asked: SignIn, now: Instant): Promise<Asked> {
  const device = await knownDevice(tx, asked.login, asked.device, now);
  const keys = keysOf(asked.login, asked.address, device);
  const { rows } = await tx.query<{ id: string; digest: string; closed: boolean }>(
    `select a.id, c.secret as digest,
            exists (select from provider_link l join provider p on p.tenant_id = l.tenant_id and p.id = l.provider_id
                     where l.tenant_id = a.tenant_id and l.account_id = a.id and p.closes_local and p.disabled_at is null)
              and not exists (select from grant_ g where g.tenant_id = a.tenant_id and g.account_id = a.id
                                 and g.role in ('sys-admin', 'sec-admin', 'audit-admin')) as closed
       from account a join credential c on c.tenant_id = a.tenant_id and c.account_id = a.id and c.kind = 'password'
      where a.tenant_id = $1 and a.login = $2 and a.kind = 'person' and a.disabled_at is null`,
    [tx.tenant, asked.login],
  );
  const account = rows[0];
  const braked = await takeTryInTx(tx, keys, now);
  if (braked) await noteRefused(tx, asked, now, account?.id, braked.reason);
  return { keys, braked, account };
}

const noteRefused = (tx: Tx, asked: SignIn, now: Instant, account: string | undefined, reason: string): Promise<void> =>
  noteLoginInTx(tx, now, { kind: "signIn", login: asked.login, account, ok: false, reason, ...originOf(asked) });

const originOf = ({ address, agent }: Origin): Origin => ({ address, agent });

interface Admission {
  readonly account: string;
  readonly login: string;
  readonly via: string | null;
  readonly visitor: Visitor;
  /** The second factor has been shown. */
  readonly stepped?: boolean;
}

/** Lets an account in whose first step was right: at once, or once a code is shown where it has a second factor. */
export async function admitInTx(tx: Tx, admission: Admission, now: Instant): Promise<SignedIn> {
  const { account, login, via, visitor, stepped } = admission;
  if (stepped !== true && (await hasFactor(tx, account))) {
    return { step: "code", pending: await openPendingInTx(tx, { account, via }, now) };
  }
  await expireSessionsInTx(tx, now, account);
  const origin = originOf(visitor);
  const session = await openSessionInTx(tx, await readPolicy(tx), { account, via, ...origin }, now);
  const device = await rememberDeviceInTx(tx, account, visitor.device, now);
  await noteLoginInTx(tx, now, { kind: "signIn", login, account, ok: true, reason: "", ...origin });
  return { step: "done", account, session, device };
}

/** @throws Problem `signIn.failed` when the account may no longer act */
export async function requirePrincipal(tx: Tx, account: string, now: Instant) {
  const principal = await findPrincipal(tx, account, now);
  if (!principal) throw new Problem("signIn.failed");
  return principal;
}
