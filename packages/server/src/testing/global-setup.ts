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
 * (createTestDatabase). Nothing of it outlives the run.
 *
 * @returns the teardown
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startThrowaway();
  try {
    await buildTemplate(database.adminUrl);
  } catch (error) {
    await database.stop();
    throw error;
  }
  project.provide("adminUrl", database.adminUrl);
  return () => database.stop();
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
