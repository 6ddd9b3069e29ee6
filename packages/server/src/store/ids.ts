import { createHash } from "node:crypto";

import { v7 } from "uuid";

/** A fresh id: UUIDv7, so that ids grow with time and lie together in the indexes. */
export function newId(): string {
  return v7();
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
