import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Client } from "pg";
import type { TestProject } from "vitest/node";

import { startEmbedded } from "../embedded/start-embedded.ts";
import { migrate } from "../store/migrate.ts";
import { TEMPLATE_DATABASE, withDatabase } from "./database-url.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection string of the superuser of the run's PostgreSQL. */
    adminUrl: string;
  }
}

/**
 * One embedded PostgreSQL for the whole run, with a migrated template that each test file clones
 * (createTestDatabase). Nothing of it outlives the run.
 *
 * @returns the teardown
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), "fadu-test-"));
  // PostgreSQL may run under another account than this process.
  chmodSync(folder, 0o755);
  const database = await startEmbedded({
    cloneDir: folder,
    dataDir: path.join(folder, "data"),
    schemaVersion: Number.MAX_SAFE_INTEGER,
    test: true,
  });
  try {
    await buildTemplate(database.adminUrl);
  } catch (error) {
    await database.stop();
    throw error;
  }
  project.provide("adminUrl", database.adminUrl);
  return async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function buildTemplate(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${TEMPLATE_DATABASE}`);
    await migrate(withDatabase(adminUrl, TEMPLATE_DATABASE));
    await client.query(`ALTER DATABASE ${TEMPLATE_DATABASE} WITH is_template true allow_connections false`);
  } finally {
    await client.end();
  }
}
