import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { DepotError } from "../depot/depot.ts";
import { Meter } from "../exhibit/file-store.ts";
import { BackupError } from "./errors.ts";
import type { Exhibit } from "./snapshot.ts";

/** Files on their way at a time. */
const AT_ONCE = 4;
/** Progress is told at most this often. */
const SAY_EVERY = 500;

interface Way {
  readonly spool: string;
  readonly say: (sentence: string) => void;
  readonly read: (exhibit: Exhibit) => Promise<Readable>;
  /** @param file the whole file, on this machine, as its digest says */
  readonly write: (exhibit: Exhibit, file: string) => Promise<unknown>;
}

/**
 * Carries files from one place to another, each looked at on the way.
 *
 * @returns how many
 * @throws BackupError that names a file which is missing or is not what its digest says; the others are carried all the same.
 *   DepotError when a store cannot be asked
 */
export async function copyIn(exhibits: readonly Exhibit[], way: Way): Promise<number> {
  const bad: string[] = [];
  let next = 0;
  let done = 0;
  const carry = async (worker: number): Promise<void> => {
    for (let exhibit = exhibits[next++]; exhibit !== undefined; exhibit = exhibits[next++]) {
      const fault = await carryOne(exhibit, way, path.join(way.spool, `file-${worker}`));
      if (fault !== undefined) bad.push(fault);
      done++;
      if (done % SAY_EVERY === 0) way.say(`  附件 ${done}/${exhibits.length}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, worker) => carry(worker)));
  if (bad.length > 0) {
    const few = bad.slice(0, 5).join("；");
    throw new BackupError(`有 ${bad.length} 个附件不能复制：${few}${bad.length > 5 ? " 等" : ""}。`);
  }
  return done;
}

/** @returns what is wrong with the file */
async function carryOne(exhibit: Exhibit, { read, write }: Way, draft: string): Promise<string | undefined> {
  const { digest } = exhibit;
  let source: Readable;
  try {
    source = await read(exhibit);
  } catch (error) {
    // A store that cannot be asked has not said that the file is missing.
    if (error instanceof DepotError) throw error;
    return `${digest} 不存在`;
  }
  try {
    const meter = new Meter();
    await pipeline(source, meter, createWriteStream(draft, { mode: 0o600 }));
    if (meter.result().digest !== digest) return `${digest} 的内容与其摘要不符`;
    await write(exhibit, draft);
    return undefined;
  } finally {
    await rm(draft, { force: true });
  }
}
