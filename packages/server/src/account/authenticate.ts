import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { isWithin } from "../http/address.ts";
import { policyOf } from "../security-policy/policy.ts";
import type { Policy } from "../security-policy/policy.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { findPrincipal } from "./find-principal.ts";
import type { Principal } from "./principal.ts";
import { expireSessionsInTx } from "./sessions.ts";
import { newToken, parseToken } from "./token.ts";
import type { Token } from "./token.ts";
import { noteUseInTx } from "./tokens.ts";

/**
 * How long an answer of the database is believed. Within it a revocation in another server process may go unnoticed; in this
 * process it is noticed at once (`forget`). It saves a round trip for each request.
 */
const BELIEVED_MS = 3_000;
/** A request notes that the session is alive this often, not each time. */
const TOUCH_MS = 60_000;
/** A secret that has been replaced holds this long after the new one was first seen: requests are sent side by side. */
const GRACE_MS = 60_000;
const CACHE_SIZE = 5_000;

interface Believed {
  readonly principal: Principal;
  readonly until: number;
}

/** Who shows a session's secret, and the secret to show from now on if it has been replaced. */
export interface Shown {
  readonly principal: Principal;
  readonly renewed?: Token | undefined;
}

interface SessionRow {
  readonly id: string;
  readonly account_id: string;
  readonly created_at: Instant;
  readonly expires_at: Instant;
  readonly last_seen_at: Instant;
  readonly rotated_at: Instant | null;
  readonly current: boolean;
  readonly previous_hash: string | null;
  readonly previous_until: Instant | null;
  readonly via: string | null;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Tells who a token belongs to. One for each server process. */
export class Authenticator {
  readonly #pool: Pool;
  readonly #now: () => Instant;
  readonly #cache = new Map<string, Believed>();

  constructor(pool: Pool, now: () => Instant) {
    this.#pool = pool;
    this.#now = now;
  }

  /** Who shows this session cookie; undefined when it is unknown, ended, revoked or its account is disabled. */
  async session(text: string): Promise<Shown | undefined> {
    const token = parseToken(text);
    if (!token) return undefined;
    const now = this.#now();
    const key = `session:${token.hash}`;
    const believed = this.#believed(key, now);
    if (believed) return { principal: believed };
    const shown = await this.#loadSession(token, now);
    if (shown) this.#remember(key, shown.principal, now);
    return shown;
  }

  /** Who shows this bearer token from this address; undefined likewise, and from an address that is not on its list. */
  async bearer(text: string, address: string): Promise<Principal | undefined> {
    const token = parseToken(text);
    if (!token) return undefined;
    const now = this.#now();
    const key = `bearer:${address}:${token.hash}`;
    const believed = this.#believed(key, now);
    if (believed) return believed;
    const principal = await this.#loadBearer(token, address, now);
    if (principal) this.#remember(key, principal, now);
    return principal;
  }

  /**
   * Forgets what is believed of an account and of those who act in its place, in this process: after sign-out, revocation,
   * change of grants.
   */
  forget(account: string): void {
    for (const [key, { principal }] of this.#cache) {
      const concerned = principal.account === account || principal.delegators.some((one) => one.account === account);
      if (concerned) this.#cache.delete(key);
    }
  }

  #believed(key: string, now: Instant): Principal | undefined {
    const believed = this.#cache.get(key);
    if (believed && believed.until > Date.parse(now)) return believed.principal;
    this.#cache.delete(key);
    return undefined;
  }

  #remember(key: string, principal: Principal, now: Instant): void {
    if (this.#cache.size >= CACHE_SIZE) {
      const oldest = this.#cache.keys().next().value;
      if (oldest !== undefined) this.#cache.delete(oldest);
    }
    const end = principal.session ? Date.parse(principal.session.expiresAt) : Number.POSITIVE_INFINITY;
    this.#cache.set(key, { principal, until: Math.min(Date.parse(now) + BELIEVED_MS, end) });
  }

  async #loadBearer(token: Token, address: string, now: Instant): Promise<Principal | undefined> {
    const found = await inTenant(this.#pool, token.tenant, async (tx) => {
      const { rows } = await tx.query<{
        id: string;
        account_id: string;
        scopes: string[] | null;
        addresses: string[] | null;
        last_used_at: Instant | null;
      }>(
        `select id, account_id, scopes, addresses, last_used_at from credential
          where tenant_id = $1 and kind = 'token' and secret = $2
            and coalesce(expires_at, changed_at + interval '1 year') > $3`,
        [tx.tenant, token.hash, now],
      );
      const row = rows[0];
      if (!row || (row.addresses && !isWithin(row.addresses, address))) return undefined;
      const principal = await findPrincipal(tx, row.account_id, now);
      return principal && { row, principal };
    });
    if (!found) return undefined;
    const { row, principal } = found;
    if (row.last_used_at === null || Date.parse(now) - Date.parse(row.last_used_at) > TOUCH_MS) {
      await changeInTenant(this.#pool, token.tenant, (tx) => noteUseInTx(tx, row.account_id, row.id, now));
    }
    // A token is given by somebody who has signed in with all it takes.
    return { ...principal, mustEnrol: false, token: { id: row.id, scopes: row.scopes } };
  }

  async #loadSession(token: Token, now: Instant): Promise<Shown | undefined> {
    const found = await inTenant(this.#pool, token.tenant, async (tx) => {
      const row = await findSession(tx, token, now);
      const principal = row && (await findPrincipal(tx, row.account_id, now));
      return row && { row, principal };
    });
    if (!found) return undefined;
    const { row, principal } = found;
    const policy = policyOf(row.settings);
    const at = Date.parse(now);
    const expiresAt = Math.min(Date.parse(row.expires_at), Date.parse(row.created_at) + policy.sessionMs);
    if (at >= expiresAt || at - Date.parse(row.last_seen_at) >= policy.idleMs) {
      await changeInTenant(this.#pool, token.tenant, (tx) => expireSessionsInTx(tx, now, row.account_id));
      return undefined;
    }
    if (!principal) return undefined;
    const session = { id: row.id, expiresAt: new Date(expiresAt).toISOString() };
    // Who came through another system has shown no password of ours that could be old.
    const mustChangePassword = row.via === null && principal.mustChangePassword;
    const renewed = await this.#keep(token, row, policy, now);
    return { principal: { ...principal, session, mustChangePassword }, renewed };
  }

  /** Notes that the session is in use, and changes its secret when that is due. */
  async #keep(token: Token, row: SessionRow, policy: Policy, now: Instant): Promise<Token | undefined> {
    const at = Date.parse(now);
    const since = at - Date.parse(row.rotated_at ?? row.created_at);
    // A secret that was replaced and is still shown: the answer that brought the new one was lost.
    const lost = !row.current && row.previous_until === null && since >= GRACE_MS;
    const due = lost || (row.current && since >= policy.rotateMs);
    const seen = row.current && row.previous_hash !== null && row.previous_until === null;
    const touch = at - Date.parse(row.last_seen_at) > TOUCH_MS;
    if (!due && !seen && !touch) return undefined;
    return changeInTenant(this.#pool, token.tenant, async (tx) => {
      await tx.query(
        `update session set last_seen_at = greatest(last_seen_at, $3::timestamptz),
                previous_until = case when $4 then $5::timestamptz else previous_until end
          where tenant_id = $1 and id = $2`,
        [tx.tenant, row.id, now, seen, new Date(at + GRACE_MS).toISOString()],
      );
      return due ? renewInTx(tx, token, row, now) : undefined;
    });
  }
}

async function findSession(tx: Tx, token: Token, now: Instant): Promise<SessionRow | undefined> {
  const { rows } = await tx.query<SessionRow & Record<string, unknown>>(
    `select s.id, s.account_id, s.created_at, s.expires_at, s.last_seen_at, s.rotated_at, s.token_hash = $2 as current,
            s.previous_hash, s.previous_until, s.via, t.settings
       from session s join tenant t on t.id = s.tenant_id
      where s.tenant_id = $1 and s.revoked_at is null
        and (s.token_hash = $2 or (s.previous_hash = $2 and (s.previous_until is null or s.previous_until > $3)))`,
    [tx.tenant, token.hash, now],
  );
  return rows[0];
}

/** Of requests that come side by side one brings the new secret; the others go on with the old one while it holds. */
async function renewInTx(tx: Tx, token: Token, row: SessionRow, now: Instant): Promise<Token | undefined> {
  const next = newToken(tx.tenant);
  const { rowCount } = await tx.query(
    `update session set token_hash = $4, previous_hash = $3, previous_until = null, rotated_at = $5
      where tenant_id = $1 and id = $2 and revoked_at is null and rotated_at is not distinct from $6
        and (token_hash = $3 or previous_hash = $3)`,
    [tx.tenant, row.id, token.hash, next.hash, now, row.rotated_at],
  );
  return rowCount === 1 ? next : undefined;
}
