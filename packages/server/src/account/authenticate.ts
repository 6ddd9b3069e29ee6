import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { ADMINISTRATORS } from "./principal.ts";
import type { Delegator, HeldGrant, Principal } from "./principal.ts";
import { parseToken } from "./token.ts";
import type { Token } from "./token.ts";

/** A session ends after this long without a request, and in any case at its own end. */
export const IDLE_MS = 2 * 3_600_000;
export const SESSION_MS = 12 * 3_600_000;

/**
 * How long an answer of the database is believed. Within it a revocation in another server process may go unnoticed; in this
 * process it is noticed at once (`forget`). It saves a round trip for each request.
 */
const BELIEVED_MS = 3_000;
/** A request notes that the session is alive this often, not each time. */
const TOUCH_MS = 60_000;
const CACHE_SIZE = 5_000;

interface Believed {
  readonly principal: Principal;
  readonly until: number;
}

interface PrincipalRow {
  account: string;
  kind: "person" | "machine";
  name: string;
  login: string;
  unit: string;
  unit_name: string;
  must_change: boolean;
  grants: readonly HeldGrant[];
  delegators: readonly Delegator[];
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
  session(text: string): Promise<Principal | undefined> {
    return this.#resolve(text, "session", (token, now) => this.#loadSession(token, now));
  }

  /** Who shows this bearer token; undefined likewise. */
  bearer(text: string): Promise<Principal | undefined> {
    return this.#resolve(text, "bearer", (token, now) =>
      inTenant(this.#pool, token.tenant, async (tx) => {
        const { rows } = await tx.query<{ account_id: string }>(
          `select account_id from credential
            where tenant_id = $1 and kind = 'token' and secret = $2 and (expires_at is null or expires_at > $3)`,
          [tx.tenant, token.hash, now],
        );
        return rows[0] && findPrincipal(tx, rows[0].account_id, now);
      }),
    );
  }

  /** Forgets what is believed of an account, in this process: after sign-out, revocation, change of grants. */
  forget(account: string): void {
    for (const [key, { principal }] of this.#cache) if (principal.account === account) this.#cache.delete(key);
  }

  async #resolve(
    text: string,
    kind: string,
    load: (token: Token, now: Instant) => Promise<Principal | undefined>,
  ): Promise<Principal | undefined> {
    const token = parseToken(text);
    if (!token) return undefined;
    const now = this.#now();
    const key = `${kind}:${token.hash}`;
    const believed = this.#cache.get(key);
    if (believed && believed.until > Date.parse(now)) return believed.principal;
    this.#cache.delete(key);
    const principal = await load(token, now);
    if (principal) this.#remember(key, principal, now);
    return principal;
  }

  #remember(key: string, principal: Principal, now: Instant): void {
    if (this.#cache.size >= CACHE_SIZE) {
      const oldest = this.#cache.keys().next().value;
      if (oldest !== undefined) this.#cache.delete(oldest);
    }
    const end = principal.session ? Date.parse(principal.session.expiresAt) : Number.POSITIVE_INFINITY;
    this.#cache.set(key, { principal, until: Math.min(Date.parse(now) + BELIEVED_MS, end) });
  }

  async #loadSession(token: Token, now: Instant): Promise<Principal | undefined> {
    const idleSince = new Date(Date.parse(now) - IDLE_MS).toISOString();
    const found = await inTenant(this.#pool, token.tenant, async (tx) => {
      const { rows } = await tx.query<{ id: string; account_id: string; expires_at: Instant; last_seen_at: Instant }>(
        `select id, account_id, expires_at, last_seen_at from session
          where tenant_id = $1 and token_hash = $2 and revoked_at is null and expires_at > $3 and last_seen_at > $4`,
        [tx.tenant, token.hash, now, idleSince],
      );
      const row = rows[0];
      const principal = row && (await findPrincipal(tx, row.account_id, now));
      return principal && { row, principal };
    });
    if (!found) return undefined;
    const { row, principal } = found;
    if (Date.parse(now) - Date.parse(row.last_seen_at) > TOUCH_MS) {
      await changeInTenant(this.#pool, token.tenant, (tx) =>
        tx.query("update session set last_seen_at = $3 where tenant_id = $1 and id = $2 and last_seen_at < $3", [
          tx.tenant,
          row.id,
          now,
        ]),
      );
    }
    return { ...principal, session: { id: row.id, expiresAt: row.expires_at } };
  }
}

/** What an account (alias of its row) holds on the day $3. */
const GRANTS_OF = (alias: "a" | "f"): string => `coalesce((
  select jsonb_agg(jsonb_build_object('role', g.role, 'unit', g.unit_id, 'unitName', gu.name, 'path', gu.path,
                                      'from', g.valid_from, 'to', g.valid_to) order by g.role, gu.path)
    from grant_ g join unit gu on gu.tenant_id = g.tenant_id and gu.id = g.unit_id
   where g.tenant_id = ${alias}.tenant_id and g.account_id = ${alias}.id and g.valid_from <= $3
     and (g.valid_to is null or g.valid_to >= $3)), '[]'::jsonb)`;

/** An account that may act, with what it holds on the legal day of `now`; undefined when disabled or unknown. */
export async function findPrincipal(tx: Tx, account: string, now: Instant): Promise<Principal | undefined> {
  const { rows } = await tx.query<PrincipalRow>(
    `select a.id as account, a.kind, a.name, a.login, a.unit_id as unit, u.name as unit_name,
            coalesce((select c.must_change from credential c
                       where c.tenant_id = a.tenant_id and c.account_id = a.id and c.kind = 'password'), false) as must_change,
            ${GRANTS_OF("a")} as grants,
            coalesce((select jsonb_agg(jsonb_build_object('account', d.from_id, 'name', f.name, 'procedures', to_jsonb(d.procedures),
                                                          'until', d.valid_to, 'grants', ${GRANTS_OF("f")}) order by d.id)
                        from delegation d join account f on f.tenant_id = d.tenant_id and f.id = d.from_id
                       where d.tenant_id = a.tenant_id and d.to_id = a.id and d.revoked_at is null
                         and d.valid_from <= $3 and d.valid_to >= $3 and f.disabled_at is null
                         and not exists (select from grant_ o where o.tenant_id = f.tenant_id and o.account_id = f.id
                                            and o.role = any($4) and o.valid_from <= $3
                                            and (o.valid_to is null or o.valid_to >= $3))), '[]'::jsonb) as delegators
       from account a join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
      where a.tenant_id = $1 and a.id = $2 and a.disabled_at is null`,
    [tx.tenant, account, localDate(now), ADMINISTRATORS],
  );
  const row = rows[0];
  if (!row) return undefined;
  return {
    tenant: tx.tenant,
    account: row.account,
    kind: row.kind,
    name: row.name,
    login: row.login,
    unit: row.unit,
    unitName: row.unit_name,
    grants: row.grants,
    delegators: row.delegators,
    mustChangePassword: row.must_change,
  };
}
