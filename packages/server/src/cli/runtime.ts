import { existsSync } from "node:fs";
import path from "node:path";

import type { Pool } from "pg";

import type { KeyFile } from "../backup/backup.ts";
import { runningDatabase } from "../embedded/attach.ts";
import { DataFolderInUse } from "../embedded/errors.ts";
import { databaseUrlFrom, resolveDatabase } from "../embedded/resolve-database.ts";
import type { ResolvedDatabase } from "../embedded/resolve-database.ts";
import { openFiles } from "../exhibit/open-files.ts";
import type { Files } from "../exhibit/open-files.ts";
import { masterKeyFile, openMaster } from "../keys/master.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import { StoreError } from "../store/errors.ts";
import { appliedMigrations, knownMigrations, migrate, schemaVersion } from "../store/migrate.ts";
import { createPool } from "../store/pool.ts";

/** Root of the clone. */
const ROOT = path.resolve(import.meta.dirname, "../../../..");

/** Options that every command on a database takes. */
export interface DataOptions {
  /** Data folder; default `.data` in the clone. */
  readonly data?: string;
}

/** A database as it is, whichever version it has. */
export interface OpenDatabase {
  readonly dataDir: string;
  readonly adminUrl: string;
  readonly database: ResolvedDatabase;
  /** A running Fadu keeps it: it stays when this program ends. */
  readonly attached: boolean;
  readonly stores: Files;
  /** Key that signs seals; outside the database's own folder. */
  readonly signerFile: string;
  /** Key that opens what is sealed in the database. */
  readonly masterFile: string;
}

/** A database brought up to date, with the write door in front of it. */
export interface Runtime extends OpenDatabase {
  readonly pool: Pool;
  readonly door: Door;
  readonly migrated: readonly string[];
  close(): Promise<void>;
}

/** Files with keys, for the backup. */
export function keyFilesOf({ signerFile, masterFile }: OpenDatabase): readonly KeyFile[] {
  return [
    { name: "seal-key.json", file: signerFile },
    { name: "master-key.json", file: masterFile },
  ];
}

/**
 * Starts the embedded database, or uses the operator's, without changing anything in it.
 *
 * @param say told what takes seconds, as a Chinese sentence
 * @param beside work beside a running Fadu that has the data folder, instead of refusing
 * @throws EmbeddedError or DepotError, with a Chinese sentence for the operator
 */
export async function openDatabase(
  options: DataOptions,
  say: (sentence: string) => void,
  beside = false,
): Promise<OpenDatabase> {
  const env = process.env;
  const dataDir = dataDirOf(options, env);
  const wish = { cloneDir: ROOT, schemaVersion: schemaVersion(), onProgress: say, ...(dataDir ? { dataDir } : {}) };
  let attached = false;
  const database = await resolveDatabase(wish, env).catch((error: unknown): ResolvedDatabase => {
    if (!beside || !(error instanceof DataFolderInUse)) throw error;
    attached = true;
    return { adminUrl: runningDatabase(error.dataDir), stop: () => Promise.resolve(), inUse: error.dataDir };
  });
  const folder = database.embedded?.dataDir ?? database.inUse ?? dataDir ?? path.join(ROOT, ".data");
  return {
    dataDir: folder,
    adminUrl: database.adminUrl,
    database,
    attached,
    stores: openFiles(folder, env),
    signerFile: path.join(folder, "seal-key.json"),
    masterFile: masterKeyFile(folder),
  };
}

/**
 * The database brought up to this program's version.
 *
 * @throws EmbeddedError or StoreError, with a Chinese sentence for the operator
 */
export async function openRuntime(
  options: DataOptions,
  say: (sentence: string) => void,
  beside = false,
): Promise<Runtime> {
  const opened = await openDatabase(options, say, beside);
  const { database } = opened;
  try {
    if (opened.attached) await refuseOther(opened.adminUrl);
    const migrated = await migrate(opened.adminUrl);
    if (migrated.length > 0) say(`数据库已升级：${migrated.join("、")}`);
    database.embedded?.recordSchemaVersion(schemaVersion());
    const pool = createPool(opened.adminUrl);
    return {
      ...opened,
      pool,
      door: new Door({ pool, digest: DIGESTS.SM3, master: openMaster(opened.masterFile) }),
      migrated,
      close: async () => {
        await pool.end();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Beside a running Fadu nothing is migrated under it. */
async function refuseOther(adminUrl: string): Promise<void> {
  const [theirs, ours] = [await appliedMigrations(adminUrl), knownMigrations().map(({ version }) => version)];
  if (theirs.join() === ours.join()) return;
  throw new StoreError(
    `正在运行的法度是另一个版本（数据版本 ${theirs.at(-1) ?? 0}，本程序 ${schemaVersion()}）。请用同一版本的程序。`,
  );
}

/** The operator's wish, else what the embedded database would choose. */
function dataDirOf({ data }: DataOptions, env: NodeJS.ProcessEnv): string | undefined {
  const wished = data ?? env["FADU_DATA"];
  if (wished !== undefined && wished !== "") return path.resolve(wished);
  return databaseUrlFrom(env) === undefined ? undefined : path.join(ROOT, ".data");
}

/** Folder of the built desk, if it was built. */
export function webDir(): string | undefined {
  const folder = path.join(ROOT, "packages/web/dist");
  return existsSync(path.join(folder, "index.html")) ? folder : undefined;
}
