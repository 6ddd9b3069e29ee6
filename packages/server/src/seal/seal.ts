import { GENESIS } from "@fadu/engine/ledger/chain.ts";
import { merkleRoot } from "@fadu/engine/ledger/merkle.ts";
import { sealHash } from "@fadu/engine/ledger/seal.ts";
import type { SealStatement } from "@fadu/engine/ledger/seal.ts";

import { tenantIds } from "../clock/sweep.ts";
import type { Door } from "../matter/perform.ts";
import { changeInTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import type { Row } from "../store/statement.ts";
import type { Signer } from "./signer.ts";

/** Most entries under one seal: a proof has at most twelve steps, and a backlog is sealed in slices. */
const MOST = 4096;

/** What a seal vouches for: all of its row that is hashed, and by the hash signed. */
type Sealed = Omit<Row<"seal">, "hash" | "signature">;

/** What the hash of a seal's row covers. */
export const statementOf = (seal: Sealed): SealStatement => ({
  tenant: seal.tenant_id,
  number: seal.number,
  sealedAt: seal.sealed_at,
  leaves: seal.leaves,
  total: seal.total,
  digest: seal.digest,
  root: seal.root,
  prevHash: seal.prev_hash,
  signer: seal.signer,
  key: seal.key,
});

/** Seals what every tenant has unsealed. @returns entries sealed */
export async function sealAll(door: Door, signer: Signer): Promise<number> {
  let sealed = 0;
  for (const tenant of await tenantIds(door)) {
    for (;;) {
      const n = await sealOnce(door, tenant, signer);
      sealed += n;
      if (n < MOST) break;
    }
  }
  return sealed;
}

/**
 * Puts up to 4,096 unsealed entries of a tenant under one seal: a Merkle tree over their hashes in the order of matter and
 * revision, its root chained to the previous seal and signed. One sealer at a time; another one present does nothing.
 *
 * @returns entries sealed
 */
export function sealOnce(door: Pick<Door, "pool" | "digest" | "now">, tenant: string, signer: Signer): Promise<number> {
  return changeInTenant(door.pool, tenant, async (tx) => {
    const lock = await tx.query<{ held: boolean }>(
      "select pg_try_advisory_xact_lock(hashtext($1), hashtext('seal')) as held",
      [tenant],
    );
    if (!lock.rows[0]?.held) return 0;
    const leaves = await takeUnsealed(tx);
    if (leaves.length === 0) return 0;
    const previous = await lastSeal(tx);
    const seal: Sealed = {
      tenant_id: tenant,
      number: (previous?.number ?? 0) + 1,
      sealed_at: door.now(),
      leaves: leaves.length,
      total: (previous?.total ?? 0) + leaves.length,
      digest: door.digest.name,
      root: merkleRoot(
        leaves.map((leaf) => leaf.hash),
        door.digest,
      ),
      prev_hash: previous?.hash ?? GENESIS,
      signer: signer.name,
      key: signer.key,
    };
    const hash = sealHash(statementOf(seal), door.digest);
    await tx.db
      .insertInto("seal")
      .values({ ...seal, hash, signature: signer.sign(hash) })
      .execute();
    await tx.query(
      `insert into seal_leaf (tenant_id, matter_id, revision, seal, position)
       select t.id, u.matter_id, u.revision, $2, u.position - 1
         from tenant t cross join unnest($3::uuid[], $4::int[]) with ordinality as u (matter_id, revision, position)
        where t.id = $1`,
      [tenant, seal.number, leaves.map((leaf) => leaf.matter_id), leaves.map((leaf) => leaf.revision)],
    );
    return leaves.length;
  });
}

interface Leaf {
  readonly matter_id: string;
  readonly revision: number;
  readonly hash: string;
}

/** Only what is committed is seen here, whenever it was written; what commits later waits for the next seal. */
async function takeUnsealed(tx: Tx): Promise<Leaf[]> {
  const { rows } = await tx.query<Leaf>(
    `with taken as (
       delete from unsealed u using (
         select matter_id, revision from unsealed where tenant_id = $1 order by matter_id, revision limit ${MOST}
       ) first
       where u.tenant_id = $1 and u.matter_id = first.matter_id and u.revision = first.revision
       returning u.matter_id, u.revision)
     select t.matter_id, t.revision, e.hash
       from taken t join entry e on e.tenant_id = $1 and e.matter_id = t.matter_id and e.revision = t.revision
      order by t.matter_id, t.revision`,
    [tx.tenant],
  );
  return rows;
}

async function lastSeal(tx: Tx): Promise<{ number: number; total: number; hash: string } | undefined> {
  const { rows } = await tx.query<{ number: number; total: number; hash: string }>(
    "select number, total, hash from seal where tenant_id = $1 order by number desc limit 1",
    [tx.tenant],
  );
  return rows[0];
}
