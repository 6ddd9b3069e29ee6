import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

import { checkedKey } from "./depot.ts";
import type { Depot, Kept } from "./depot.ts";

/** Written beside its place first: a file has its name only when it is whole. */
const UNFINISHED = ".unfinished";

/** @param folder made when there is none */
export function folderDepot(folder: string): Depot {
  const root = path.resolve(folder);
  const placeOf = (key: string): string => path.join(root, ...checkedKey(key).split("/"));
  return {
    address: root,
    async put(key, file) {
      const place = placeOf(key);
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      const draft = `${place}${UNFINISHED}`;
      try {
        await copyFile(file, draft);
        await flush(draft);
        await rename(draft, place);
        await flush(path.dirname(place));
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    async read(key) {
      const place = placeOf(key);
      const size = await sizeOf(place);
      return size === undefined ? undefined : { size, stream: createReadStream(place) };
    },
    sizeOf: (key) => sizeOf(placeOf(key)),
    list: (prefix) => walk(placeOf(prefix), prefix),
    async remove(key) {
      await rm(placeOf(key), { force: true });
    },
  };
}

async function* walk(folder: string, prefix: string): AsyncIterable<Kept> {
  const found = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  for (const one of found) {
    const key = `${prefix}/${one.name}`;
    const place = path.join(folder, one.name);
    if (one.isDirectory()) yield* walk(place, key);
    else if (one.isFile() && !one.name.endsWith(UNFINISHED)) yield { key, size: (await sizeOf(place)) ?? 0 };
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
