import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { zstdDecompressSync } from "node:zlib";

import type { Depot } from "../depot/depot.ts";
import { folderDepot } from "../depot/folder-depot.ts";
import type { S3Store } from "../testing/s3-store.ts";

/** A folder of its own; it goes with the run. */
export const folder = (): string => mkdtempSync(path.join(tmpdir(), "fadu-backup-test-"));

/** Where backups go, and where an installation that uses the same keeps its files. */
export interface Store {
  readonly open: () => Depot;
  readonly filesEnv: () => NodeJS.ProcessEnv;
  /** A place that fails in the middle of a backup. */
  readonly failing: (depot: Depot) => { readonly depot: Depot; readonly mend: () => unknown };
  readonly says: RegExp;
}

/** Each promise holds on both. @param s3 asked only while tests run */
export const storesWith = (s3: () => S3Store): readonly (readonly [string, Store])[] => [
  [
    "a folder",
    {
      open: () => folderDepot(folder()),
      filesEnv: () => ({}),
      failing: (depot) => {
        let puts = 0;
        const full = new Error("place is full");
        const put: Depot["put"] = (key, file) => (++puts > 5 ? Promise.reject(full) : depot.put(key, file));
        return { depot: { ...depot, put }, mend: () => undefined };
      },
      says: /^place is full$/,
    },
  ],
  [
    "an S3-compatible store",
    {
      open: () => s3().open(),
      filesEnv: () => ({ ...s3().env, FADU_FILES: s3().place() }),
      failing: (depot) => {
        s3().dieAt("tables/entry.copy");
        return { depot, mend: () => s3().revive() };
      },
      says: /^与对象存储 127\.0\.0\.1:\d+ 的连接中断或连不上（.+）。请检查其地址、网络和运行状态，恢复后重试。$/,
    },
  ],
];

/** A file of a place; nothing when there is none. */
export async function contentOf(depot: Depot, key: string): Promise<Buffer> {
  return buffer((await depot.read(key))?.stream ?? Readable.from([]));
}

/** Puts another content in the place of a file. @param content undefined: nothing is there afterwards */
export async function replace(depot: Depot, key: string, content: Buffer | undefined): Promise<void> {
  if (content === undefined) {
    await depot.remove(key);
    return;
  }
  const file = path.join(folder(), "file");
  writeFileSync(file, content);
  await depot.put(key, file);
}

/** Rows of a table in a set, as COPY wrote them, in no order. */
export async function linesOf(depot: Depot, set: string, table: string): Promise<string[]> {
  return zstdDecompressSync(await contentOf(depot, `sets/${set}/tables/${table}.copy.zst`))
    .toString()
    .split("\n")
    .slice(0, -1)
    .sort();
}
