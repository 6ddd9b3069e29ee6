import { bytesOfHex, hex } from "./digest.ts";
import type { Digest } from "./digest.ts";

/**
 * Merkle tree of RFC 6962 §2.1 over leaves given as lowercase hexadecimal (the hashes of entries). Leaves and nodes are hashed
 * with different prefixes, so that no node can pass for a leaf.
 *
 * @returns the root in lowercase hexadecimal; for no leaves the hash of nothing
 */
export function merkleRoot(leaves: readonly string[], digest: Digest): string {
  return hex(
    rootOf(
      leaves.map((leaf) => leafHash(leaf, digest)),
      0,
      leaves.length,
      digest,
    ),
  );
}

/**
 * The sibling hashes from a leaf up to the root (RFC 6962 §2.1.1), to hand to somebody who trusts the sealed root only.
 * @throws RangeError when there is no such leaf
 */
export function inclusionProof(leaves: readonly string[], index: number, digest: Digest): string[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError(`no leaf ${index} of ${leaves.length}`);
  const hashes = leaves.map((leaf) => leafHash(leaf, digest));
  const proof: string[] = [];
  let [start, end] = [0, leaves.length];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      proof.push(hex(rootOf(hashes, middle, end, digest)));
      end = middle;
    } else {
      proof.push(hex(rootOf(hashes, start, middle, digest)));
      start = middle;
    }
  }
  return proof.reverse();
}

export interface Inclusion {
  readonly leaf: string;
  readonly index: number;
  /** Leaves in the tree. */
  readonly size: number;
  readonly proof: readonly string[];
  readonly root: string;
}

/** Whether a leaf lies at this index of the tree with this root (RFC 9162 §2.1.3.2). Never throws: bad input is not included. */
export function verifyInclusion({ leaf, index, size, proof, root }: Inclusion, digest: Digest): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  try {
    let [node, last] = [index, size - 1];
    let hash = leafHash(leaf, digest);
    for (const step of proof) {
      if (last === 0) return false;
      const sibling = bytesOfHex(step);
      if (node % 2 === 1 || node === last) {
        hash = nodeHash(sibling, hash, digest);
        while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
      } else {
        hash = nodeHash(hash, sibling, digest);
      }
      [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    }
    return last === 0 && hex(hash) === root;
  } catch {
    return false;
  }
}

/** Root over hashes[start, end). */
function rootOf(hashes: readonly Uint8Array[], start: number, end: number, digest: Digest): Uint8Array {
  if (end === start) return digest.hash(new Uint8Array(0));
  const only = hashes[start];
  if (end - start === 1 && only) return only;
  const middle = start + splitOf(end - start);
  return nodeHash(rootOf(hashes, start, middle, digest), rootOf(hashes, middle, end, digest), digest);
}

/** The largest power of two smaller than n. */
function splitOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

function leafHash(leaf: string, digest: Digest): Uint8Array {
  const data = bytesOfHex(leaf);
  const bytes = new Uint8Array(data.length + 1);
  bytes.set(data, 1);
  return digest.hash(bytes);
}

function nodeHash(left: Uint8Array, right: Uint8Array, digest: Digest): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return digest.hash(bytes);
}
