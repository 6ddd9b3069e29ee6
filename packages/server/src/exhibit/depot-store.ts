import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";

import type { Depot } from "../depot/depot.ts";
import { Meter } from "./file-store.ts";
import type { FileStore } from "./file-store.ts";

const DIGEST = /^sm3:[0-9a-f]{64}$/;

/** Under which name a file lies in a depot. @throws Error for what is no digest */
export function keyOf(digest: string): string {
  if (!DIGEST.test(digest)) throw new Error(`Not a digest: ${digest}`);
  const hex = digest.slice(4);
  return `${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex}`;
}

/**
 * Files by the digest of their content in a depot, as in a folder (file-store.ts). A file is taken in on the local disk first:
 * only then its digest is known, and what is refused never reaches the depot.
 *
 * @param spool folder for files on their way, made when there is none
 */
export function depotStore(depot: Depot, spool: string): FileStore {
  return {
    async put(source, accept) {
      await mkdir(spool, { recursive: true, mode: 0o700 });
      const draft = path.join(spool, randomUUID());
      try {
        const meter = new Meter();
        await pipeline(source, meter, createWriteStream(draft, { mode: 0o600, flags: "wx" }));
        const stored = meter.result();
        await accept?.(stored, draft);
        const key = keyOf(stored.digest);
        // The same content lies under the same name: it is sent once.
        if ((await depot.sizeOf(key)) !== stored.size) await depot.put(key, draft);
        return stored;
      } finally {
        await rm(draft, { force: true });
      }
    },
    async read(digest) {
      const found = await depot.read(keyOf(digest));
      if (!found) throw new Error(`No file ${digest}`);
      return found;
    },
    async has(digest) {
      return (await depot.sizeOf(keyOf(digest))) !== undefined;
    },
    async verify(digest) {
      const found = await depot.read(keyOf(digest));
      if (!found) return false;
      const hash = createHash("sm3");
      await pipeline(found.stream, hash);
      return digest === `sm3:${hash.digest("hex")}`;
    },
    async remove(digest) {
      await depot.remove(keyOf(digest));
    },
  };
}
