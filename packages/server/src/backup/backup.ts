import { randomBytes } from "node:crypto";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";

import type { Depot } from "../depot/depot.ts";
import { keyOf } from "../exhibit/depot-store.ts";
import type { FileStore } from "../exhibit/file-store.ts";
import { openSigner } from "../seal/signer.ts";
import { copyIn } from "./exhibits.ts";
import { manifestText } from "./manifest.ts";
import type { Manifest, Part } from "./manifest.ts";
import { Parts, placeOf } from "./parts.ts";
import { MANIFEST, nameOfSet, prune } from "./sets.ts";
import type { Pruned } from "./sets.ts";
import { Snapshot } from "./snapshot.ts";
import type { Exhibit } from "./snapshot.ts";

/** A file with keys, outside the database. */
export interface KeyFile {
  readonly name: "seal-key.json" | "master-key.json";
  readonly file: string;
}

export interface BackupOptions {
  readonly adminUrl: string;
  /** Keys of the installation. */
  readonly keyFiles: readonly KeyFile[];
  readonly files: FileStore;
  readonly depot: Depot;
  /** Put the keys into the set as well. */
  readonly withKeys: boolean;
  /** Newest sets to keep; the others are taken away afterwards. */
  readonly keep: number;
  readonly program: string;
  readonly say: (sentence: string) => void;
  readonly now?: () => Date;
}

export interface BackedUp {
  readonly manifest: Manifest;
  /** Files that the place did not have yet. */
  readonly copied: number;
  readonly pruned: Pruned;
}

/**
 * Copies one moment of the database and every file it names to a place, while the server goes on working. The manifest is written
 * last: what is broken off before is no backup, and the sets before it stay as they are.
 *
 * @throws BackupError, or the error of the database or the place
 */
export async function backUp(options: BackupOptions): Promise<BackedUp> {
  const { depot, keep, say, now = () => new Date() } = options;
  const spool = await mkdtemp(path.join(tmpdir(), "fadu-backup-"));
  try {
    const set = nameOfSet(now(), randomBytes(2).toString("hex"));
    const parts = new Parts(depot, set, spool);
    say(`备份 ${set} → ${depot.address}`);
    const { database, exhibits } = await Snapshot.take(options.adminUrl, (snapshot) =>
      copyDatabase(snapshot, parts, say),
    );
    const copied = await copyOut(exhibits, { ...options, spool });
    const list = exhibits.map(({ digest, size }) => `${digest} ${size}\n`);
    const files = {
      count: exhibits.length,
      bytes: exhibits.reduce((sum, { size }) => sum + size, 0),
      part: await parts.write("files.txt.zst", Readable.from(list)),
    };
    const keys = await copyKeys(options, parts);
    const manifest: Manifest = {
      format: 1,
      set,
      program: options.program,
      finishedAt: now().toISOString(),
      ...database,
      files,
      keys,
    };
    const signerFile = options.keyFiles.find(({ name }) => name === "seal-key.json")?.file;
    const signer = signerFile !== undefined && existsSync(signerFile) ? openSigner(signerFile) : undefined;
    const draft = path.join(spool, MANIFEST);
    await writeFile(draft, manifestText(manifest, signer), { mode: 0o600 });
    await depot.put(placeOf(set, MANIFEST), draft);
    return { manifest, copied, pruned: await prune(depot, { keep, now: now(), spool }) };
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
}

type DatabasePart = Pick<Manifest, "postgres" | "snapshotAt" | "migrations" | "tables" | "jobs" | "streets">;

async function copyDatabase(
  snapshot: Snapshot,
  parts: Parts,
  say: BackupOptions["say"],
): Promise<{ database: DatabasePart; exhibits: Exhibit[] }> {
  const tables: Manifest["tables"] = [];
  const shapes = await snapshot.tables();
  let tenths = 0;
  for (const [i, shape] of shapes.entries()) {
    let rows = 0;
    const source = snapshot.rows(shape, (counted) => (rows = counted));
    const part = await parts.write(`tables/${shape.table}.copy.zst`, source);
    tables.push({ table: shape.table, columns: [...shape.columns], rows, part });
    const done = Math.floor(((i + 1) / shapes.length) * 10);
    if (done > tenths && done % 2 === 0) say(`  数据表 ${i + 1}/${shapes.length}`);
    tenths = done;
  }
  const jobs = await snapshot.jobs();
  const lines = jobs.map((job) => `${JSON.stringify(job)}\n`);
  const database = {
    postgres: snapshot.postgres,
    snapshotAt: snapshot.at,
    migrations: await snapshot.migrations(),
    tables,
    jobs: { rows: jobs.length, part: await parts.write("jobs.jsonl.zst", Readable.from(lines)) },
    streets: await snapshot.streets(),
  };
  return { database, exhibits: await snapshot.exhibits() };
}

/** Files are named by their content: what the place has already is not sent again. */
async function copyOut(
  exhibits: readonly Exhibit[],
  { depot, files, spool, say }: BackupOptions & { readonly spool: string },
): Promise<number> {
  const there = new Map<string, number>();
  for await (const { key, size } of depot.list("files")) there.set(key, size);
  const missing = exhibits.filter(({ digest, size }) => there.get(`files/${keyOf(digest)}`) !== size);
  say(`  附件 ${exhibits.length} 个，其中 ${missing.length} 个需要复制`);
  return copyIn(missing, {
    spool,
    say,
    read: async ({ digest }) => (await files.read(digest)).stream,
    write: (exhibit, file) => depot.put(`files/${keyOf(exhibit.digest)}`, file),
  });
}

async function copyKeys({ keyFiles, withKeys, say }: BackupOptions, parts: Parts): Promise<Manifest["keys"]> {
  const there = keyFiles.filter(({ file }) => existsSync(file));
  const names = there.map(({ name }) => name);
  const copied: Part[] = [];
  if (!withKeys) {
    if (names.length > 0) say(`  密钥（${names.join("、")}）未备份：请另行妥善保管，没有它们，加密的内容不能恢复。`);
    return { names, parts: copied };
  }
  for (const { name, file } of there) copied.push(await parts.write(`keys/${name}.zst`, createReadStream(file)));
  say("  注意：备份中含有密钥，拿到这份备份的人可以解开加密的内容、以本机关的名义签名。请把它与其他备份分开保管。");
  return { names, parts: copied };
}

/** Version of the program, from its package. */
export function programVersion(): string {
  const file = path.resolve(import.meta.dirname, "../../package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
