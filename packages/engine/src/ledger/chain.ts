import type { Draft, Entry } from "../matter/entry.ts";
import { canonical } from "./canonical.ts";
import { digestOf } from "./digest.ts";
import type { Digest } from "./digest.ts";

/** What the first entry of a matter is chained to. */
export const GENESIS = "0".repeat(64);

/**
 * Hash of an entry already written canonically: over the canonical JSON of `{ "entry": …, "prevHash": … }`. Whoever keeps the
 * canonical text verifies it without parsing.
 *
 * @param body `canonical(draft)`
 */
export function entryHash(body: string, prevHash: string, digest: Digest): string {
  return digestOf(`{"entry":${body},"prevHash":${canonical(prevHash)}}`, digest);
}

/** Chains a draft to the entry before it (`GENESIS` for the first). @throws TypeError when the draft is not JSON */
export function chainEntry(draft: Draft, prevHash: string, digest: Digest): Entry {
  return { ...draft, prevHash, hash: entryHash(canonical(draft), prevHash, digest) };
}

/** The entry without its chain: what `canonical` and the hash cover. */
export function draftOfEntry(entry: Entry): Draft {
  const { prevHash: _prevHash, hash: _hash, ...draft } = entry;
  return draft;
}

/** Whether an entry follows this hash and nothing in it was changed. Never throws: what is not JSON does not verify. */
export function verifyEntry(entry: Entry, prevHash: string, digest: Digest): boolean {
  if (entry.prevHash !== prevHash) return false;
  try {
    return entry.hash === entryHash(canonical(draftOfEntry(entry)), prevHash, digest);
  } catch {
    return false;
  }
}

/** Where a matter's chain breaks: the index of the first entry that does not verify, or -1 when all do. */
export function firstBroken(entries: readonly Entry[], digest: Digest): number {
  let prevHash = GENESIS;
  for (const [index, entry] of entries.entries()) {
    if (entry.revision !== index + 1 || !verifyEntry(entry, prevHash, digest)) return index;
    prevHash = entry.hash;
  }
  return -1;
}
