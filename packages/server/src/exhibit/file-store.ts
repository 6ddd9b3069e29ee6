import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

import { HEAD_BYTES } from "./media-type.ts";

/** What was found out about a file while it was taken in. */
export interface StoredFile {
  /** `sm3:…`: the name under which it is kept. */
  readonly digest: string;
  /** SHA-256 in hex, for those who verify with it. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Its first bytes, by which its type is known. */
  readonly head: Uint8Array;
}

/**
 * Where files lie, by the digest of their content: the same file is kept once, and a changed one is found out. A folder today;
 * object storage needs only these.
 */
export interface FileStore {
  /**
   * Takes a stream in without holding it in memory. Nothing is kept if the stream fails or `accept`, which is asked once all
   * of it is there and may look at it where it lies, throws.
   */
  put(source: Readable, accept?: (file: StoredFile, place: string) => void | Promise<void>): Promise<StoredFile>;
  /** @throws Error when there is no such file */
  read(digest: string): Promise<{ readonly size: number; readonly stream: Readable }>;
  /** Whether there is such a file, without reading it. */
  has(digest: string): Promise<boolean>;
  /** Whether there is such a file, and its content still has that digest. */
  verify(digest: string): Promise<boolean>;
  /** Takes a file away; nothing happens when it is not there. For stores of files that are not kept, such as exports. */
  remove(digest: string): Promise<void>;
}

const DIGEST = /^sm3:[0-9a-f]{64}$/;

/** Files in a folder, two levels deep by digest. @param folder made when there is none */
export function folderStore(folder: string): FileStore {
  const pathOf = (digest: string): string => {
    // It becomes a path: nothing but a digest may.
    if (!DIGEST.test(digest)) throw new Error(`Not a digest: ${digest}`);
    const hex = digest.slice(4);
    return path.join(folder, hex.slice(0, 2), hex.slice(2, 4), hex);
  };
  return {
    async put(source, accept) {
      const incoming = path.join(folder, "incoming");
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      const draft = path.join(incoming, randomUUID());
      try {
        const meter = new Meter();
        await pipeline(source, meter, createWriteStream(draft, { mode: 0o600, flags: "wx" }));
        const stored = meter.result();
        await accept?.(stored, draft);
        const place = pathOf(stored.digest);
        await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
        // The act that refers to it must not survive a power cut that the file does not.
        await flush(draft);
        await rename(draft, place);
        await flush(path.dirname(place));
        return stored;
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    async read(digest) {
      const place = pathOf(digest);
      const { size } = await stat(place);
      return { size, stream: createReadStream(place) };
    },
    has: (digest) =>
      stat(pathOf(digest)).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === "ENOENT") return false;
          throw error;
        },
      ),
    async remove(digest) {
      await rm(pathOf(digest), { force: true });
    },
    async verify(digest) {
      const hash = createHash("sm3");
      try {
        await pipeline(createReadStream(pathOf(digest)), hash);
      } catch {
        return false;
      }
      return digest === `sm3:${hash.digest("hex")}`;
    },
  };
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Digests and counts what passes through. */
export class Meter extends Transform {
  readonly #sm3 = createHash("sm3");
  readonly #sha256 = createHash("sha256");
  #size = 0;
  #head: Uint8Array = new Uint8Array();

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    this.#sm3.update(chunk);
    this.#sha256.update(chunk);
    if (this.#head.length < HEAD_BYTES) this.#head = Buffer.concat([this.#head, chunk]).subarray(0, HEAD_BYTES);
    this.#size += chunk.length;
    done(null, chunk);
  }

  result(): StoredFile {
    return {
      digest: `sm3:${this.#sm3.digest("hex")}`,
      sha256: this.#sha256.digest("hex"),
      size: this.#size,
      head: this.#head,
    };
  }
}
