import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { DataFolderInUse } from "./errors.ts";
import { startOf } from "./process-identity.ts";

interface Holder {
  readonly pid: number;
  readonly started: string;
}

/**
 * Takes the data folder for this process. A lock whose holder is dead is recovered.
 * Throws DataFolderInUse when another running process holds it.
 *
 * @returns releases the lock; may be called more than once
 */
export function lockDataDir(dataDir: string): () => void {
  const lock = path.join(dataDir, "fadu.lock");
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) ?? "" } satisfies Holder);
  const draft = `${lock}.${process.pid}.${Date.now()}`;
  writeFileSync(draft, mine, { mode: 0o644 });
  try {
    while (!linked(draft, lock)) {
      const text = readLock(lock);
      const holder = parseHolder(text);
      if (holder && startOf(holder.pid) === holder.started) {
        throw new DataFolderInUse(
          `数据目录 ${dataDir} 正由另一个运行中的法度程序使用（进程号 ${holder.pid}）。请先停止它，或用 --data 指定其他目录。`,
          dataDir,
        );
      }
      removeStale(lock, text);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (readLock(lock) === mine) rmSync(lock, { force: true });
  };
}

/** A hard link appears with its whole content or not at all, and never replaces an existing file. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Two starters may find the same stale lock: what is moved away must be the file that was judged, else it goes back. */
function removeStale(lock: string, judged: string): void {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (readLock(aside) !== judged) linked(aside, lock);
  rmSync(aside, { force: true });
}

function readLock(lock: string): string {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return "";
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}
