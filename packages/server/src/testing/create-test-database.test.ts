import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";

import { schemaVersion } from "../store/migrate.ts";
import { type TestDatabase, createTestDatabase } from "./create-test-database.ts";

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});

afterAll(() => Promise.all([first.drop(), second.drop()]));

async function query(database: TestDatabase, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

it("gives each caller a migrated database of its own", async () => {
  await query(first, "CREATE TABLE only_here (n integer)");
  expect(await query(second, "SELECT to_regclass('only_here') AS found")).toEqual([{ found: null }]);
  expect(await query(second, "SELECT count(*)::int AS applied FROM migration")).toEqual([{ applied: schemaVersion() }]);
});
