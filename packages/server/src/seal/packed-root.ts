import { hash } from "node:crypto";

import type { DigestName } from "../ledger/digests.ts";
import { OPENSSL } from "../ledger/digests.ts";

const WIDTH = 32;

/**
 * Root of the Merkle tree (RFC 6962 2.1) over hashes that lie one behind the other in memory: what `merkleRoot` of the
 * engine gives, without a text and a list for each of a million leaves. From the bottom up, pair by pair; a node without
 * a partner rises as it is, which is the tree of the recursive definition.
 *
 * @param leaves 32 bytes each; left as they are
 * @returns lowercase hexadecimal
 */
export function packedRoot(leaves: Uint8Array, digest: DigestName): string {
  const algorithm = OPENSSL[digest];
  let count = leaves.length / WIDTH;
  if (count === 0) return hash(algorithm, "");
  const level = Buffer.allocUnsafe(leaves.length);
  const leaf = Buffer.alloc(1 + WIDTH);
  for (let at = 0; at < leaves.length; at += WIDTH) {
    leaf.set(leaves.subarray(at, at + WIDTH), 1);
    level.set(hash(algorithm, leaf, "buffer"), at);
  }
  const node = Buffer.alloc(1 + 2 * WIDTH, 1);
  while (count > 1) {
    const pairs = count >> 1;
    for (let i = 0; i < pairs; i++) {
      node.set(level.subarray(2 * i * WIDTH, (2 * i + 2) * WIDTH), 1);
      level.set(hash(algorithm, node, "buffer"), i * WIDTH);
    }
    if (count % 2 === 1) level.copyWithin(pairs * WIDTH, (count - 1) * WIDTH, count * WIDTH);
    count -= pairs;
  }
  return level.toString("hex", 0, WIDTH);
}
