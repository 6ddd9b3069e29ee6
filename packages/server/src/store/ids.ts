import { createHash, randomFillSync } from "node:crypto";

import { v7 } from "uuid";

const POOL = new Uint8Array(16 * 256);
let used = POOL.length;

/** A fresh id: UUIDv7, so that ids grow with time and lie together in the indexes. */
export function newId(): string {
  // Randomness is drawn for many ids at once: one by one it was the largest part of an act after writing to the socket.
  if (used === POOL.length) {
    randomFillSync(POOL);
    used = 0;
  }
  return v7({ random: POOL.subarray(used, (used += 16)) });
}

/**
 * An id that is the same whenever the same thing is done again: the command of a timer, of a report from another matter.
 * UUIDv8 over SHA-256 of the parts.
 */
export function derivedId(...parts: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const text = hash.toString("hex");
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20, 32)].join("-");
}

/** The system as an actor: timers, reports between matters, connectors. It has no account and cannot sign in. */
export const SYSTEM_ACCOUNT = "00000000-0000-8000-8000-000000000001";
