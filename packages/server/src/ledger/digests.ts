import { hash } from "node:crypto";

import type { Digest } from "@fadu/engine/ledger/digest.ts";

export type DigestName = Digest["name"];

/** What OpenSSL calls them. */
export const OPENSSL: Readonly<Record<DigestName, string>> = { SM3: "sm3", "SHA-256": "sha256" };

/**
 * Digests by OpenSSL, measured on 1 kB messages: SM3 157 MB/s against 48 MB/s of sm-crypto-v2, SHA-256 738 MB/s.
 */
export const DIGESTS: Readonly<Record<DigestName, Digest>> = { SM3: digest("SM3"), "SHA-256": digest("SHA-256") };

function digest(name: DigestName): Digest {
  const algorithm = OPENSSL[name];
  return { name, hash: (bytes) => hash(algorithm, bytes, "buffer") };
}
