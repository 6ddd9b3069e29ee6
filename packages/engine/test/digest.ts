import { createHash } from "node:crypto";
import type { Digest } from "../src/ledger/digest.ts";

const digest = (name: Digest["name"], algorithm: string): Digest => ({
  name,
  hash: (bytes) => new Uint8Array(createHash(algorithm).update(bytes).digest()),
});

export const SHA256 = digest("SHA-256", "sha256");
export const SM3 = digest("SM3", "sm3");
