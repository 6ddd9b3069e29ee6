import { text } from "node:stream/consumers";

import type { Depot } from "../depot/depot.ts";
import { BackupError } from "./errors.ts";
import { keyOf } from "../exhibit/depot-store.ts";
import { readManifest } from "./manifest.ts";
import type { Manifest, ReadManifest } from "./manifest.ts";
import { Parts, placeOf } from "./parts.ts";
import type { Exhibit } from "./snapshot.ts";

export const MANIFEST = "manifest.json";
/** A set without a manifest that is younger may still be in the making. */
const MAKING_MS = 24 * 3_600_000;
const SET = /^\d{8}T\d{9}Z-[0-9a-f]{4}$/;

/** Sets of a place, newest first. */
export interface Sets {
  readonly complete: readonly string[];
  /** Broken off, or in the making. */
  readonly incomplete: readonly string[];
}

/** Name of a set: its moment, and four digits against two of the same millisecond. */
export function nameOfSet(at: Date, random: string): string {
  return `${at.toISOString().replaceAll(/[-:.]/g, "")}-${random}`;
}

export async function listSets(depot: Depot): Promise<Sets> {
  const found = new Map<string, boolean>();
  for await (const { key } of depot.list("sets")) {
    const [, set = "", name] = key.split("/");
    if (SET.test(set)) found.set(set, (found.get(set) ?? false) || name === MANIFEST);
  }
  const names = [...found.keys()].sort().reverse();
  return {
    complete: names.filter((name) => found.get(name)),
    incomplete: names.filter((name) => !found.get(name)),
  };
}

/** @throws BackupError when the set is not there, was broken off, or its manifest is not what was written */
export async function manifestOf(depot: Depot, set: string): Promise<ReadManifest> {
  const found = SET.test(set) ? await depot.read(placeOf(set, MANIFEST)) : undefined;
  if (!found) throw new BackupError(`${depot.address} 中没有完整的备份 ${set}：它不存在，或者中途断掉了。`);
  const read = readManifest(await text(found.stream));
  if (read.manifest.set !== set)
    throw new BackupError(`备份 ${set} 的清单属于另一份备份 ${read.manifest.set}，拒绝使用。`);
  return read;
}

export interface Pruned {
  readonly sets: readonly string[];
  readonly files: number;
}

/**
 * Takes away the sets beyond the newest `keep`, what was broken off more than a day ago, and the files that no set is left for.
 * While another backup may be in the making no file is taken.
 */
export async function prune(
  depot: Depot,
  { keep, now, spool }: { readonly keep: number; readonly now: Date; readonly spool: string },
): Promise<Pruned> {
  const { complete, incomplete } = await listSets(depot);
  const isOld = (set: string): boolean => now.getTime() - timeOf(set) > MAKING_MS;
  const gone = [...complete.slice(keep), ...incomplete.filter(isOld)];
  for (const set of gone) {
    // Without its manifest it is no backup any more, whatever happens next.
    await depot.remove(placeOf(set, MANIFEST));
    for (const key of await keysOf(depot, `sets/${set}`)) await depot.remove(key);
  }
  if (gone.length === 0 || !incomplete.every(isOld)) return { sets: gone, files: 0 };
  return { sets: gone, files: await pruneFiles(depot, complete.slice(0, keep), spool) };
}

async function pruneFiles(depot: Depot, sets: readonly string[], spool: string): Promise<number> {
  const wanted = new Set<string>();
  for (const set of sets) {
    const { manifest } = await manifestOf(depot, set);
    for (const { digest } of await filesOf(new Parts(depot, set, spool), manifest))
      wanted.add(`files/${keyOf(digest)}`);
  }
  const unwanted = (await keysOf(depot, "files")).filter((key) => !wanted.has(key));
  for (const key of unwanted) await depot.remove(key);
  return unwanted.length;
}

/** The exhibits of a set. @throws BackupError when their list is not what was written */
export async function filesOf(parts: Parts, manifest: Manifest): Promise<Exhibit[]> {
  const open = await parts.fetch(manifest.files.part);
  const lines = (await text(open())).split("\n").filter((line) => line !== "");
  if (lines.length !== manifest.files.count) throw new BackupError("附件清单的行数与备份清单不符，拒绝使用。");
  return lines.map((line) => {
    const [digest = "", size] = line.split(" ");
    return { digest, size: Number(size) };
  });
}

async function keysOf(depot: Depot, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of depot.list(prefix)) keys.push(key);
  return keys;
}

function timeOf(set: string): number {
  const [, y = "", m = "", d = "", h = "", min = "", s = ""] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/.exec(set) ?? [];
  return Date.parse(`${y}-${m}-${d}T${h}:${min}:${s}Z`);
}
