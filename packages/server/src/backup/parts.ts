import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import path from "node:path";
import { Transform } from "node:stream";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createZstdCompress, createZstdDecompress } from "node:zlib";

import type { Depot } from "../depot/depot.ts";
import { BackupError } from "./errors.ts";
import type { Part } from "./manifest.ts";

/** Of zstd: about as fast as the network, and half of what gzip leaves of definitions that resemble each other. */
const LEVEL = 9;

/** Where a set's files lie. */
export const placeOf = (set: string, name: string): string => `sets/${set}/${name}`;

/** Files of one set, on their way through a folder of this machine. */
export class Parts {
  readonly #depot: Depot;
  readonly #set: string;
  readonly #spool: string;

  constructor(depot: Depot, set: string, spool: string) {
    this.#depot = depot;
    this.#set = set;
    this.#spool = spool;
  }

  /** Compresses a stream into a file of the set. */
  async write(name: string, source: Readable): Promise<Part> {
    const draft = path.join(this.#spool, "part");
    try {
      const sum = new Sum();
      await pipeline(
        source,
        createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: LEVEL } }),
        sum,
        createWriteStream(draft, { mode: 0o600 }),
      );
      await this.#depot.put(placeOf(this.#set, name), draft);
      return { name, bytes: (await stat(draft)).size, sha256: sum.hex() };
    } finally {
      await rm(draft, { force: true });
    }
  }

  /**
   * Brings a file of the set here and looks whether it is the one that was written.
   *
   * @returns its content, uncompressed, as often as asked
   * @throws BackupError when it is missing, cut or changed
   */
  async fetch({ name, bytes, sha256 }: Part): Promise<() => Readable> {
    const file = path.join(this.#spool, name.replaceAll("/", "-"));
    const found = await this.#depot.read(placeOf(this.#set, name));
    if (!found) throw new BackupError(`备份 ${this.#set} 缺少文件 ${name}，拒绝使用。`);
    const sum = new Sum();
    await pipeline(found.stream, sum, createWriteStream(file, { mode: 0o600 }));
    const { size } = await stat(file);
    if (size !== bytes)
      throw new BackupError(`备份文件 ${name} 应为 ${bytes} 字节，实为 ${size} 字节，残缺，拒绝使用。`);
    if (sum.hex() !== sha256) throw new BackupError(`备份文件 ${name} 的内容被改动过，与清单不符，拒绝使用。`);
    return () => {
      const unpacked = createZstdDecompress();
      createReadStream(file)
        .on("error", (error) => unpacked.destroy(error))
        .pipe(unpacked);
      return unpacked;
    };
  }
}

/** SHA-256 of what passes through. */
class Sum extends Transform {
  readonly #hash = createHash("sha256");

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    this.#hash.update(chunk);
    done(null, chunk);
  }

  hex(): string {
    return this.#hash.digest("hex");
  }
}
