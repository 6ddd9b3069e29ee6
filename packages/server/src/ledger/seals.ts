import { GENESIS } from "@fadu/engine/ledger/chain.ts";
import { sealHash } from "@fadu/engine/ledger/seal.ts";
import type { PoolClient } from "pg";

import { statementOf } from "../seal/seal.ts";
import { isSignedBy } from "../seal/signer.ts";
import type { SignerName } from "../seal/signer.ts";
import type { Row } from "../store/statement.ts";
import { DIGESTS } from "./digests.ts";
import type { DigestName } from "./digests.ts";
import type { SealFile } from "./offline/proof-schema.ts";
import { Diverged } from "./divergence.ts";
import type { Roots } from "./roots.ts";
import type { RawEntry } from "./stream.ts";

const HASH_BYTES = 32;

/** The seals of a tenant, and the hashes of the entries found under each, collected while the ledger is read. */
export class Seals {
  readonly #tenant: string;
  readonly #seals: readonly Row<"seal">[];
  readonly #leaves: readonly { readonly hashes: Buffer; readonly found: Uint8Array; left: number }[];
  readonly #roots: Roots;

  private constructor(tenant: string, seals: readonly Row<"seal">[], roots: Roots) {
    this.#roots = roots;
    this.#tenant = tenant;
    this.#seals = seals;
    this.#leaves = seals.map((seal) => ({
      // Shared with the thread that computes the roots.
      hashes: Buffer.from(new SharedArrayBuffer(seal.leaves * HASH_BYTES)),
      found: new Uint8Array(seal.leaves),
      left: seal.leaves,
    }));
  }

  /**
   * Reads the seals and checks what they say of themselves: numbers without gap, chain, hash, signature, totals.
   *
   * @param trusted public keys that may have signed; empty: any, so that only the chain is vouched for
   * @throws Diverged
   */
  static async read(client: PoolClient, tenant: string, trusted: readonly string[], roots: Roots): Promise<Seals> {
    const { rows } = await client.query<Row<"seal">>("select * from seal where tenant_id = $1 order by number", [
      tenant,
    ]);
    let previous: Row<"seal"> | undefined;
    for (const seal of rows) {
      check(seal, previous, trusted);
      previous = seal;
    }
    return new Seals(tenant, rows, roots);
  }

  /**
   * The seals against those that somebody else has kept: a record that was rewritten as a whole, with seals and signatures anew,
   * holds together in itself and differs from them.
   *
   * @throws Diverged
   */
  checkKept(kept: readonly SealFile[]): void {
    for (const { tenant, seals } of kept) {
      if (tenant !== this.#tenant) continue;
      for (const other of seals) {
        const seal = this.#seals[other.number - 1];
        if (seal?.hash === other.hash) continue;
        throw new Diverged({
          kind: "seal.kept",
          tenant,
          seal: other.number,
          says: seal
            ? `第${other.number}号封存：与另行保存的清单不同，记录被整体重做过`
            : `第${other.number}号封存：另行保存的清单中有，数据库中没有，记录被截去`,
        });
      }
    }
  }

  get count(): number {
    return this.#seals.length;
  }

  /** Notes the hash of an entry under its seal. @throws Diverged when the seal has no such place, or it is taken */
  add(entry: RawEntry): void {
    const leaves = this.#leaves[entry.seal - 1];
    if (!leaves || leaves.found[entry.position] !== 0) {
      throw new Diverged({
        kind: "seal.count",
        tenant: this.#tenant,
        matter: entry.matter,
        revision: entry.revision,
        seal: entry.seal,
        says: `第${entry.revision}条记录登记在第${entry.seal}号封存的第${entry.position + 1}位，但该封存没有这个位置或已被占用`,
      });
    }
    leaves.found[entry.position] = 1;
    leaves.hashes.write(entry.hash, entry.position * HASH_BYTES, "hex");
    leaves.left--;
    const seal = this.#seals[entry.seal - 1];
    if (leaves.left === 0 && seal) {
      this.#roots.ask({ seal: seal.number, digest: seal.digest as DigestName, leaves: leaves.hashes });
    }
  }

  /** First place under a seal for which no entry was found. */
  firstGap(): { seal: number; position: number } | undefined {
    for (const [i, { found }] of this.#leaves.entries()) {
      const position = found.indexOf(0);
      if (position !== -1) return { seal: i + 1, position };
    }
    return undefined;
  }

  /** Every root as computed from the entries found, against the one that was signed. @throws Diverged */
  async checkRoots(): Promise<void> {
    const roots = await this.#roots.all();
    for (const seal of this.#seals) {
      if (roots.get(seal.number) === seal.root) continue;
      throw diverged(seal, "seal.root", "记录的哈希与封存时的根哈希不符，封存后的记录被替换过");
    }
  }
}

const digestOfSeal = (seal: Row<"seal">) => DIGESTS[seal.digest as DigestName];

function check(seal: Row<"seal">, previous: Row<"seal"> | undefined, trusted: readonly string[]): void {
  const number = (previous?.number ?? 0) + 1;
  if (seal.number !== number) throw diverged({ ...seal, number }, "seal.chain", "封存缺失，其后的封存仍在");
  if (seal.prev_hash !== (previous?.hash ?? GENESIS)) throw diverged(seal, "seal.chain", "与上一封存的哈希链断开");
  if (seal.total !== (previous?.total ?? 0) + seal.leaves)
    throw diverged(seal, "seal.count", "累计条数与各封存之和不符");
  if (sealHash(statementOf(seal), digestOfSeal(seal)) !== seal.hash)
    throw diverged(seal, "seal.hash", "封存内容被改动，与其哈希不符");
  if (!isSignedBy(seal.signer as SignerName, seal.key, seal.hash, seal.signature)) {
    throw diverged(seal, "seal.signature", "签名无效");
  }
  if (trusted.length > 0 && !trusted.includes(seal.key))
    throw diverged(seal, "seal.key", "签名所用的密钥不是本机关的密钥");
}

function diverged(seal: Row<"seal">, kind: Diverged["divergence"]["kind"], what: string): Diverged {
  return new Diverged({ kind, tenant: seal.tenant_id, seal: seal.number, says: `第${seal.number}号封存：${what}` });
}
