import { inclusionProof } from "@fadu/engine/ledger/merkle.ts";
import type { Static } from "typebox";

import { DIGESTS } from "../ledger/digests.ts";
import { Problem } from "../http/problem.ts";
import type { Tx } from "../store/tx.ts";
import type { ProofView } from "./view-schema.ts";

type Proof = Static<typeof ProofView>;

/**
 * What proves that an entry has not been changed since it was sealed: its bytes, the seal with its signature, and the path
 * from the entry's hash to the seal's root (RFC 6962 2.1.1).
 *
 * @throws Problem `notFound` when there is no such entry or it is not sealed yet
 */
export async function proofOf(tx: Tx, matter: string, revision: number): Promise<Proof> {
  const { rows } = await tx.query<{ body: string; prev_hash: string; hash: string; seal: number; position: number }>(
    `select e.body, e.prev_hash, e.hash, l.seal, l.position
       from entry e join seal_leaf l on l.tenant_id = e.tenant_id and l.matter_id = e.matter_id and l.revision = e.revision
      where e.tenant_id = $1 and e.matter_id = $2 and e.revision = $3`,
    [tx.tenant, matter, revision],
  );
  const entry = rows[0];
  if (!entry) throw new Problem("notFound", { detail: "没有这条记录，或者它还没有封存，请稍后再试" });
  const [seals, leaves] = await Promise.all([
    tx.query<Proof["seal"]>(
      `select tenant_id as tenant, number, sealed_at as "sealedAt", digest, leaves, total, root, prev_hash as "prevHash", hash, signer, key, signature
         from seal where tenant_id = $1 and number = $2`,
      [tx.tenant, entry.seal],
    ),
    tx.query<{ hash: string }>(
      `select e.hash from seal_leaf l join entry e on e.tenant_id = l.tenant_id and e.matter_id = l.matter_id and e.revision = l.revision
        where l.tenant_id = $1 and l.seal = $2 order by l.position`,
      [tx.tenant, entry.seal],
    ),
  ]);
  const seal = seals.rows[0];
  if (!seal || (seal.digest !== "SM3" && seal.digest !== "SHA-256"))
    throw new Error(`Seal ${entry.seal} is missing or of an unknown kind.`);
  const hashes = leaves.rows.map((leaf) => leaf.hash);
  return {
    entry: entry.body,
    prevHash: entry.prev_hash,
    hash: entry.hash,
    seal,
    position: entry.position,
    path: inclusionProof(hashes, entry.position, DIGESTS[seal.digest]),
  };
}
