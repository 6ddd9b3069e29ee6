import type { Instant } from "@fadu/engine/time/dates.ts";
import { sql } from "kysely";

import type { Principal } from "../account/principal.ts";
import { sightOf, visible } from "../account/visibility.ts";
import { readWithWorld } from "../matter/read.ts";
import type { Worlds } from "../matter/world.ts";
import { inTenant } from "../store/tx.ts";
import type { Pool } from "pg";

/** A matter changed. What changed is for the client to ask, under the rules for asking. */
export interface Change {
  readonly matter: string;
  readonly procedure: string;
  readonly revision: number;
  readonly act: string;
  readonly at: Instant;
}

export interface Listener {
  readonly principal: Principal;
  /** Called with changes the listener may see, oldest first. `missed`: too many to tell, ask for everything anew. */
  readonly tell: (changes: readonly Change[], missed: boolean) => void;
  /** Called when the listener was told something of his own (消息). */
  readonly notice?: () => void;
}

const POLL_MS = 1_000;
/** Acts are written down under the time they began; one that took this long to commit is still noticed. */
const OVERLAP_MS = 10_000;
/** Of one tenant in one look; more is told as "ask anew". */
const MOST = 500;

/**
 * Tells listeners of changes. One look at the ledger a second for each tenant that anybody listens to, however many listen
 * and whichever server process made the change; what each may see is asked of the database by the one filter.
 */
export class ChangeFeed {
  readonly #pool: Pool;
  readonly #worlds: Worlds;
  readonly #now: () => Instant;
  readonly #tenants = new Map<string, Watched>();
  #timer: NodeJS.Timeout | undefined;

  constructor(pool: Pool, worlds: Worlds, now: () => Instant) {
    this.#pool = pool;
    this.#worlds = worlds;
    this.#now = now;
  }

  /** @param since tells first what changed after this instant @returns ends the listening */
  listen(listener: Listener, since?: Instant): () => void {
    const { tenant } = listener.principal;
    const watched = this.#tenants.get(tenant) ?? this.#watch(tenant);
    watched.listeners.add(listener);
    if (since !== undefined) void this.#catchUp(tenant, listener, since).catch(() => listener.tell([], true));
    this.#schedule();
    return () => {
      watched.listeners.delete(listener);
      if (watched.listeners.size === 0) this.#tenants.delete(tenant);
    };
  }

  /** Stops looking; called when the server closes. */
  close(): void {
    this.#tenants.clear();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** What is in the ledger already is not news. */
  #watch(tenant: string): Watched {
    const since = this.#now();
    const seen = new Map<string, Instant>();
    const primed = this.#changesSince(tenant, back(since, OVERLAP_MS)).then(
      (changes) => changes.forEach((change) => seen.set(keyOf(change), change.at)),
      () => undefined,
    );
    const watched: Watched = { listeners: new Set(), seen, since, primed };
    this.#tenants.set(tenant, watched);
    return watched;
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#tenants.size === 0) return;
    this.#timer = setTimeout(() => {
      void this.#poll().finally(() => {
        this.#timer = undefined;
        this.#schedule();
      });
    }, POLL_MS).unref();
  }

  async #poll(): Promise<void> {
    for (const [tenant, watched] of this.#tenants) {
      // While the database is away there is nothing to tell; the next look starts where the last good one ended.
      await this.#look(tenant, watched).catch(() => undefined);
    }
  }

  async #look(tenant: string, watched: Watched): Promise<void> {
    await watched.primed;
    const from = back(watched.since, OVERLAP_MS);
    const began = this.#now();
    const told = await this.#noticesSince(tenant, watched, from);
    for (const { principal, notice } of watched.listeners) if (told.has(principal.account)) notice?.();
    const found = await this.#changesSince(tenant, from);
    const fresh = found.filter((change) => !watched.seen.has(keyOf(change)));
    watched.since = began;
    for (const change of fresh) watched.seen.set(keyOf(change), change.at);
    for (const [key, at] of watched.seen) if (at < back(from, OVERLAP_MS)) watched.seen.delete(key);
    if (fresh.length === 0) return;
    const missed = found.length >= MOST;
    await Promise.all([...watched.listeners].map((listener) => this.#tell(listener, fresh, missed)));
  }

  /** Accounts among the listeners that were told something since the last look. */
  async #noticesSince(tenant: string, { listeners, seen }: Watched, since: Instant): Promise<Set<string>> {
    const accounts = [...new Set([...listeners].map(({ principal }) => principal.account))];
    const { rows } = await inTenant(this.#pool, tenant, (tx) =>
      tx.query<{ id: string; account: string; at: Instant }>(
        `select id, account_id as account, at from notification
          where tenant_id = $1 and account_id = any($2::uuid[]) and at > $3 order by at limit ${MOST}`,
        [tenant, accounts, since],
      ),
    );
    const fresh = rows.filter(({ id }) => !seen.has(id));
    for (const { id, at } of fresh) seen.set(id, at);
    return new Set(fresh.map(({ account }) => account));
  }

  async #catchUp(tenant: string, listener: Listener, since: Instant): Promise<void> {
    const changes = await this.#changesSince(tenant, back(since, OVERLAP_MS));
    await this.#tell(listener, changes, changes.length >= MOST);
  }

  async #tell(listener: Listener, changes: readonly Change[], missed: boolean): Promise<void> {
    const { principal } = listener;
    const ids = [...new Set(changes.map((change) => change.matter))];
    const source = { pool: this.#pool, worlds: this.#worlds };
    const seen = await readWithWorld(source, principal.tenant, async (tx, world) => {
      const { rows } = await sql<{ id: string }>`select m.id from matter m
        where m.tenant_id = ${tx.tenant} and m.id = any(${ids}::uuid[]) and ${visible(sightOf(world, principal))}`.execute(
        tx.db,
      );
      return new Set(rows.map((row) => row.id));
    });
    const own = changes.filter((change) => seen.has(change.matter));
    if (own.length > 0 || missed) listener.tell(own, missed);
  }

  async #changesSince(tenant: string, since: Instant): Promise<Change[]> {
    const { rows } = await inTenant(this.#pool, tenant, (tx) =>
      tx.query<Change>(
        `select matter_id as matter, procedure, revision, act, recorded_at as at from entry
          where tenant_id = $1 and recorded_at > $2 order by recorded_at, matter_id, revision limit ${MOST}`,
        [tenant, since],
      ),
    );
    return rows;
  }
}

interface Watched {
  readonly listeners: Set<Listener>;
  /** Changes and notices already told, within the overlap. */
  readonly seen: Map<string, Instant>;
  since: Instant;
  readonly primed: Promise<void>;
}

const keyOf = (change: Change): string => `${change.matter} ${change.revision}`;
const back = (instant: Instant, ms: number): Instant => new Date(Date.parse(instant) - ms).toISOString();
