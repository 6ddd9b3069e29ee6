import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { startEmbedded } from "./start-embedded.ts";

/** A server for tests, generators and measurements. */
export interface ThrowawayDatabase {
  /** Connection string of the superuser to an empty database. */
  readonly adminUrl: string;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
}

/** Starts PostgreSQL in a temporary folder, fast and without durability. Throws what startEmbedded throws. */
export async function startThrowaway(): Promise<ThrowawayDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), "fadu-"));
  // PostgreSQL may run under another account than this process.
  chmodSync(folder, 0o755);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const dataDir = path.join(folder, "data");
    const database = await startEmbedded({ cloneDir: folder, dataDir, schemaVersion: 0, test: true });
    return { adminUrl: database.adminUrl, stop: () => database.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
