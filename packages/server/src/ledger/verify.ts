import { hash } from "node:crypto";

import { GENESIS } from "@fadu/engine/ledger/chain.ts";
import type { Entry } from "@fadu/engine/matter/entry.ts";
import { evolve } from "@fadu/engine/matter/evolve.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import type { Pool, PoolClient } from "pg";

import { readWorld } from "../matter/world.ts";
import type { KnownWorld } from "../matter/world.ts";
import { checked, inDirectory, txOf } from "../store/tx.ts";
import { Destroyed } from "./destroyed.ts";
import { Diverged } from "./divergence.ts";
import type { Divergence } from "./divergence.ts";
import { checkMatters } from "./replay-check.ts";
import type { SealFile } from "./offline/proof-schema.ts";
import { Roots } from "./roots.ts";
import { Seals } from "./seals.ts";
import { bodyOf, columnsMatch, pages } from "./stream.ts";
import type { RawEntry } from "./stream.ts";

export interface VerifyOptions {
  /** Tenants to verify; default all. */
  readonly tenants?: readonly string[];
  /**
   * `ledger`: hashes, chains, seals, signatures. `all` (default): also that replaying the ledger gives every matter's
   * snapshot and every projection.
   */
  readonly what?: "ledger" | "all";
  /** Public keys that may have signed seals; none: any key. */
  readonly trustedKeys?: readonly string[];
  /** Seals kept elsewhere, to be found again. */
  readonly keptSeals?: readonly SealFile[];
  readonly onProgress?: (done: { readonly tenant: string; readonly entries: number }) => void;
  readonly now?: () => string;
}

export interface Verified {
  readonly tenants: number;
  readonly entries: number;
  readonly matters: number;
  readonly seals: number;
  /** Bytes hashed. */
  readonly bytes: number;
  /** Entries written but not yet under a seal. */
  readonly unsealed: number;
  /** Matters whose files were destroyed: their entries are vouched for by hash, chain, seal and certificate. */
  readonly destroyed: number;
  /** The first divergence of each tenant that has one. */
  readonly divergences: readonly Divergence[];
}

type Counts = { -readonly [K in Exclude<keyof Verified, "divergences" | "tenants">]: number };

/** Matters compared with the tables at a time. */
const SLICE = 200;

/**
 * Recomputes everything the records stand on and says where they first differ from it, tenant by tenant. Reads page by
 * page in one snapshot of the database; nothing is locked or written.
 */
export async function verify(pool: Pool, options: VerifyOptions = {}): Promise<Verified> {
  const tenants = options.tenants ?? (await allTenants(pool));
  const counts: Counts = { entries: 0, matters: 0, seals: 0, bytes: 0, unsealed: 0, destroyed: 0 };
  const divergences: Divergence[] = [];
  for (const tenant of tenants) {
    const client = await pool.connect();
    const roots = new Roots();
    try {
      await client.query(
        `begin isolation level repeatable read read only; set local app.tenant = '${checked(tenant)}'`,
      );
      await new Verification(client, tenant, options, counts).run(roots);
    } catch (error) {
      if (!(error instanceof Diverged)) throw error;
      divergences.push(await named(client, error.divergence));
    } finally {
      await roots.close();
      const failed = await client.query("rollback").then(
        () => false,
        () => true,
      );
      client.release(failed);
    }
  }
  return { tenants: tenants.length, ...counts, divergences };
}

function allTenants(pool: Pool): Promise<string[]> {
  return inDirectory(pool, async (tx) => {
    const { rows } = await tx.query<{ id: string }>("select id from tenant order by id");
    return rows.map((row) => row.id);
  });
}

/** Adds the matter's number and the act to where it diverged, as far as the tables still know them. */
async function named(client: PoolClient, divergence: Divergence): Promise<Divergence> {
  if (divergence.matter === undefined) return divergence;
  const { rows } = await client.query<{ number: string | null; act: string | null }>(
    `select (select number from matter where tenant_id = $1 and id = $2),
            (select act from entry where tenant_id = $1 and matter_id = $2 and revision = $3)`,
    [divergence.tenant, divergence.matter, divergence.revision ?? 0],
  );
  const { number, act } = rows[0] ?? { number: null, act: null };
  const place = [
    `事项${divergence.number ?? number ?? divergence.matter}`,
    ...(divergence.revision === undefined ? [] : [`第${divergence.revision}条${act === null ? "" : `（${act}）`}`]),
  ];
  return {
    ...divergence,
    ...(number === null ? {} : { number }),
    ...(act === null ? {} : { act }),
    says: `${place.join("")}：${divergence.says}`,
  };
}

/** One tenant. */
class Verification {
  readonly #client: PoolClient;
  readonly #tenant: string;
  readonly #options: VerifyOptions;
  readonly #counts: Counts;
  #entries = 0;
  #destroyed = new Destroyed("", new Map());
  /** The entry before, to chain the next one to. */
  #previous: RawEntry | undefined;
  /** The matter being replayed, and those waiting to be compared. */
  #matter: Matter | null = null;
  #replayed: Matter[] = [];

  constructor(client: PoolClient, tenant: string, options: VerifyOptions, counts: Counts) {
    this.#client = client;
    this.#tenant = tenant;
    this.#options = options;
    this.#counts = counts;
  }

  async run(roots: Roots): Promise<void> {
    const { what = "all", trustedKeys = [], onProgress } = this.#options;
    const world = what === "all" ? await readWorld(txOf(this.#client, this.#tenant)) : undefined;
    const seals = await Seals.read(this.#client, this.#tenant, trustedKeys, roots);
    this.#counts.seals += seals.count;
    this.#destroyed = await Destroyed.read(this.#client, this.#tenant);
    this.#counts.destroyed += this.#destroyed.count;
    seals.checkKept(this.#options.keptSeals ?? []);
    for await (const page of pages(this.#client, this.#tenant, world !== undefined)) {
      for (const entry of page) {
        this.#follow(entry);
        if (entry.seal > 0) seals.add(entry);
        else this.#unsealed(entry);
        if (world) this.#replay(entry);
      }
      this.#entries += page.length;
      this.#counts.entries += page.length;
      if (world && this.#replayed.length >= SLICE) await this.#compare(world);
      onProgress?.({ tenant: this.#tenant, entries: this.#entries });
    }
    if (world) {
      if (this.#matter) this.#replayed.push(this.#matter);
      await this.#compare(world);
    }
    await this.#checkGaps(seals);
    await seals.checkRoots();
    await this.#checkHeads();
    await this.#destroyed.checkCertificates(this.#client);
  }

  /** Hash and chain of an entry. */
  #follow(entry: RawEntry): void {
    const previous = this.#previous?.matter === entry.matter ? this.#previous : undefined;
    if (!previous) this.#counts.matters++;
    const revision = (previous?.revision ?? 0) + 1;
    if (entry.revision !== revision) {
      throw this.#diverged("entry.missing", { ...entry, revision }, `记录缺失，其后的第${entry.revision}条仍在`);
    }
    if (this.#destroyed.covers(entry)) this.#destroyed.note(entry);
    else if (!isHashOf(entry)) throw this.#diverged("entry.hash", entry, "记录内容被改动，与其哈希不符");
    if (entry.prevHash !== (previous?.hash ?? GENESIS)) {
      throw this.#diverged("entry.chain", entry, "与上一条记录的哈希链断开，上一条被替换过");
    }
    this.#counts.bytes += entry.bytes;
    this.#previous = entry;
  }

  #unsealed(entry: RawEntry): void {
    if (entry.seal < 0) throw this.#diverged("entry.unsealed", entry, "记录既未封存，也不在待封存之列");
    this.#counts.unsealed++;
  }

  #replay(entry: RawEntry): void {
    if (entry.revision === 1 && this.#matter) {
      this.#replayed.push(this.#matter);
      this.#matter = null;
    }
    if (this.#destroyed.covers(entry)) return;
    const draft = JSON.parse(bodyOf(entry)) as Entry;
    if (draft.matter !== entry.matter || draft.revision !== entry.revision) {
      throw this.#diverged("entry.columns", entry, "记录的正文属于另一条记录");
    }
    this.#matter = evolve(this.#matter, { ...draft, prevHash: entry.prevHash, hash: entry.hash });
    // Lists and counts read the columns beside the text.
    if (entry.columns && !columnsMatch(entry.columns, this.#matter.procedure, draft)) {
      throw this.#diverged("entry.columns", entry, "记录的列与其正文不符");
    }
  }

  async #compare(world: KnownWorld): Promise<void> {
    const now = this.#options.now?.() ?? new Date().toISOString();
    const all = this.#replayed;
    this.#replayed = [];
    for (let at = 0; at < all.length; at += SLICE)
      await checkMatters(this.#client, world, all.slice(at, at + SLICE), now);
  }

  /** A place under a seal without its entry: the leaf still names it, unless that was deleted too. */
  async #checkGaps(seals: Seals): Promise<void> {
    const gap = seals.firstGap();
    if (!gap) return;
    const { rows } = await this.#client.query<{ matter: string; revision: number }>(
      "select matter_id as matter, revision from seal_leaf where tenant_id = $1 and seal = $2 and position = $3",
      [this.#tenant, gap.seal, gap.position],
    );
    const [leaf] = rows;
    const place = `第${gap.seal}号封存第${gap.position + 1}位`;
    if (leaf) {
      throw new Diverged({
        ...leaf,
        kind: "entry.missing",
        tenant: this.#tenant,
        seal: gap.seal,
        says: `记录缺失：${place}封存过这条记录`,
      });
    }
    const says = `${place}的记录缺失，其封存位置也被删除`;
    throw new Diverged({ kind: "seal.count", tenant: this.#tenant, seal: gap.seal, says });
  }

  /** The matter stands where its last entry left it; a matter whose entries are all gone stands nowhere. */
  async #checkHeads(): Promise<void> {
    const { rows } = await this.#client.query<{ id: string; revision: number }>(
      `select m.id, m.revision from matter m
         left join entry e on e.tenant_id = m.tenant_id and e.matter_id = m.id and e.revision = m.revision
        where m.tenant_id = $1 and e.hash is distinct from m.head order by m.id limit 1`,
      [this.#tenant],
    );
    const [row] = rows;
    if (!row) return;
    const { id: matter, revision } = row;
    throw new Diverged({
      kind: "matter.head",
      tenant: this.#tenant,
      matter,
      revision,
      says: "事项与其最后一条记录不符",
    });
  }

  #diverged(
    kind: Divergence["kind"],
    { matter, revision }: { matter: string; revision: number },
    says: string,
  ): Diverged {
    return new Diverged({ kind, tenant: this.#tenant, matter, revision, says });
  }
}

/** By the digest of choice, or the one that was chosen before. */
function isHashOf({ text, hash: stored }: RawEntry): boolean {
  return hash("sm3", text) === stored || hash("sha256", text) === stored;
}
