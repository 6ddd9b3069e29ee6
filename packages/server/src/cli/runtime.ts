import { existsSync } from "node:fs";
import path from "node:path";

import type { Pool } from "pg";

import { databaseUrlFrom, resolveDatabase } from "../embedded/resolve-database.ts";
import type { ResolvedDatabase } from "../embedded/resolve-database.ts";
import { masterKeyFile, openMaster } from "../keys/master.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import { migrate, schemaVersion } from "../store/migrate.ts";
import { createPool } from "../store/pool.ts";

/** Root of the clone. */
const ROOT = path.resolve(import.meta.dirname, "../../../..");

/** Options that every command on a database takes. */
export interface DataOptions {
  /** Data folder; default `.data` in the clone. */
  readonly data?: string;
}

/** A database brought up to date, with the write door in front of it. */
export interface Runtime {
  readonly dataDir: string;
  readonly adminUrl: string;
  readonly database: ResolvedDatabase;
  readonly pool: Pool;
  readonly door: Door;
  readonly migrated: readonly string[];
  /** Key that signs seals; outside the database's own folder. */
  readonly signerFile: string;
  close(): Promise<void>;
}

/**
 * Starts the embedded database, or uses the operator's, and migrates it.
 *
 * @param say told what takes seconds, as a Chinese sentence
 * @throws EmbeddedError or StoreError, with a Chinese sentence for the operator
 */
export async function openRuntime(options: DataOptions, say: (sentence: string) => void): Promise<Runtime> {
  const env = process.env;
  const dataDir = dataDirOf(options, env);
  const database = await resolveDatabase(
    { cloneDir: ROOT, schemaVersion: schemaVersion(), onProgress: say, ...(dataDir ? { dataDir } : {}) },
    env,
  );
  const folder = database.embedded?.dataDir ?? dataDir ?? path.join(ROOT, ".data");
  try {
    const migrated = await migrate(database.adminUrl);
    if (migrated.length > 0) say(`数据库已升级：${migrated.join("、")}`);
    database.embedded?.recordSchemaVersion(schemaVersion());
    const pool = createPool(database.adminUrl);
    return {
      dataDir: folder,
      adminUrl: database.adminUrl,
      database,
      pool,
      door: new Door({ pool, digest: DIGESTS.SM3, master: openMaster(masterKeyFile(folder)) }),
      migrated,
      signerFile: path.join(folder, "seal-key.json"),
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
