import { Readable } from "node:stream";
import type { Pool } from "pg";
import sharp from "sharp";

import { Problem } from "../http/problem.ts";
import { changeInTenant } from "../store/tx.ts";
import type { OpenedExhibit } from "./exhibits.ts";
import type { FileStore } from "./file-store.ts";

// Of what libvips can read, only what the office takes as a picture: no SVG, no TIFF, no PDF by way of a wrong name.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
// Each picture is seen once: nothing is kept; and one thread each leaves the others to files and passwords.
sharp.cache(false);
sharp.concurrency(1);

/** Pixels on the longer side: a screen. */
const LONG_SIDE = 1600;
const QUALITY = 80;
/** A picture of more is not decoded, whatever its size in bytes: four bytes a pixel at the worst. */
const MOST_PIXELS = 120_000_000;
const SECONDS = 20;
/** Pictures decoded at a time, and those that may wait. */
const AT_ONCE = 2;
const WAITING = 100;

const PICTURES = ["image/jpeg", "image/png", "image/webp"];

/** Made to be looked at: upright, no larger than a screen, without what the camera wrote into it. The original stays as it is. */
export class Previews {
  readonly #pool: Pool;
  readonly #files: FileStore;
  readonly #previews: FileStore;
  readonly #making = new Map<string, Promise<string>>();
  readonly #queue: (() => void)[] = [];
  #running = 0;

  constructor(pool: Pool, files: FileStore, previews: FileStore) {
    this.#pool = pool;
    this.#files = files;
    this.#previews = previews;
  }

  /**
   * The preview of an exhibit, made now if there is none yet.
   *
   * @returns WebP
   * @throws Problem `exhibit.noPreview` for what is no picture, or cannot be decoded within bounds; `busy` when too many wait
   */
  async of(tenant: string, exhibit: OpenedExhibit): Promise<{ readonly size: number; readonly stream: Readable }> {
    if (!PICTURES.includes(exhibit.mediaType)) throw new Problem("exhibit.noPreview");
    if (exhibit.previewDigest !== null) {
      // Previews may be thrown away to save room, or left out of a backup.
      const kept = await this.#previews.read(exhibit.previewDigest).catch(() => undefined);
      if (kept) return kept;
    }
    return this.#previews.read(await this.#once(tenant, exhibit));
  }

  /** Asked for twice at once, it is made once. */
  #once(tenant: string, exhibit: OpenedExhibit): Promise<string> {
    const key = `${tenant} ${exhibit.id}`;
    const under = this.#making.get(key);
    if (under) return under;
    const made = this.#make(tenant, exhibit).finally(() => this.#making.delete(key));
    this.#making.set(key, made);
    return made;
  }

  async #make(tenant: string, { id, digest }: OpenedExhibit): Promise<string> {
    await this.#turn();
    try {
      const { stream } = await this.#files.read(digest);
      const picture = await shrunk(stream);
      const stored = await this.#previews.put(Readable.from([picture]));
      const { rowCount } = await changeInTenant(this.#pool, tenant, (tx) =>
        tx.query("update exhibit set preview_digest = $3 where tenant_id = $1 and id = $2 and name <> ''", [
          tx.tenant,
          id,
          stored.digest,
        ]),
      );
      if (rowCount === 0) {
        // Destroyed while it was drawn.
        await this.#previews.remove(stored.digest);
        throw new Problem("exhibit.noPreview");
      }
      return stored.digest;
    } finally {
      this.#running--;
      this.#queue.shift()?.();
    }
  }

  async #turn(): Promise<void> {
    if (this.#running >= AT_ONCE) {
      if (this.#queue.length >= WAITING) throw new Problem("busy", { retryAfter: 5 });
      await new Promise<void>((resolve) => {
        this.#queue.push(resolve);
      });
    }
    this.#running++;
  }
}

/** @throws Problem `exhibit.noPreview` when it is damaged or too large to decode */
async function shrunk(source: Readable): Promise<Buffer> {
  const work = sharp({ limitInputPixels: MOST_PIXELS, sequentialRead: true, failOn: "error", animated: false })
    .autoOrient()
    .resize({ width: LONG_SIDE, height: LONG_SIDE, fit: "inside", withoutEnlargement: true })
    .timeout({ seconds: SECONDS })
    .webp({ quality: QUALITY });
  source.on("error", (error) => work.destroy(error));
  try {
    return await source.pipe(work).toBuffer();
  } catch {
    throw new Problem("exhibit.noPreview", { detail: "图片损坏或者过大，不能生成预览，请下载原件查看" });
  } finally {
    source.destroy();
  }
}
