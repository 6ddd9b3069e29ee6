import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { folderStore } from "../exhibit/file-store.ts";
import { createPool } from "../store/pool.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { buildYear, printReproduced, reproduceFigures } from "./reproduce.ts";
import type { Street } from "./reproduce.ts";

let database: TestDatabase;
let pool: Pool;
let street: Street;
const folder = mkdtempSync(path.join(tmpdir(), "fadu-files-"));

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  street = await buildYear(pool, folderStore(folder));
}, 300_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe("the year of seed 000, lived through the write door", () => {
  test("every figure of the published report comes out of the records", async () => {
    const rows = await reproduceFigures(pool, street.office.tenant);
    console.log(printReproduced(rows).join("\n"));
    expect(
      rows.filter(({ same }) => !same).map(({ figure, computed }) => [figure.id, figure.printed, computed]),
    ).toEqual([]);
    expect(rows).toHaveLength(23);
  });
});
