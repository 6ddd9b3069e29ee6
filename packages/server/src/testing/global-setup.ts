import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Client } from "pg";
import type { TestProject } from "vitest/node";

import { startThrowaway } from "../embedded/start-throwaway.ts";
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
 * (createTestDatabase), and one folder in which all temporary files of the tests lie, keys among them. Nothing of it outlives
 * the run.
 *
 * @returns the teardown
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const removeFolder = ownTemporaryFolder(project);
  const database = await startThrowaway();
  try {
    await buildTemplate(database.adminUrl);
  } catch (error) {
    await database.stop().finally(removeFolder);
    throw error;
  }
  project.provide("adminUrl", database.adminUrl);
  return () => database.stop().finally(removeFolder);
}

/** What a test forgets to remove, or leaves when it fails or is killed, goes with the run. */
function ownTemporaryFolder({ config }: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "fadu-tests-"));
  // Databases started by tests may run under another account; they pass through, and see no other names.
  chmodSync(folder, 0o711);
  config.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
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
