import type { Pool } from "pg";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createPool } from "../store/pool.ts";
import { CatalogOffice } from "../testing/catalog-office.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";

let database: TestDatabase;
let pool: Pool;
let office: CatalogOffice;

const mediated = (closedOn: string) => ({
  procedure: "mediation",
  openedOn: closedOn,
  closedOn,
  outcome: "agreed",
  result: "success" as const,
  facets: { filedOn: closedOn },
});

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  office = await CatalogOffice.open(pool, "2025-02-12");
  await office.add([mediated("2023-05-01"), mediated("2024-05-01"), mediated("2024-06-01")]);
});
afterAll(async () => {
  await office.close();
  await pool.end();
  await database.drop();
});

const YEAR = "from=2024-01-01&to=2024-12-31";
const HEAD = "justice-office-head";

describe("the board of an account", () => {
  test("is empty at first, and keeps what was chosen in its order, for this account alone", async () => {
    expect((await office.ask(HEAD, "GET", `/api/board?${YEAR}`)).body).toEqual({ items: [], gone: [] });
    const kept = await office.ask(HEAD, "PUT", "/api/board", { indicators: ["SQ-02", "TJ-01"] });
    expect(kept.status).toBe(204);
    const { body } = await office.ask(HEAD, "GET", `/api/board?${YEAR}`);
    expect(body).toMatchObject({
      items: [
        { indicator: "SQ-02", before: null, change: null },
        { indicator: "TJ-01", now: { value: 2 }, before: { value: 1 }, change: { printed: "100%" } },
      ],
    });
    expect((await office.ask("mediator", "GET", `/api/board?${YEAR}`)).body).toEqual({ items: [], gone: [] });
  });

  test("refuses an indicator there is not, and names one that is gone", async () => {
    const strange = await office.ask(HEAD, "PUT", "/api/board", { indicators: ["TJ-01", "没有的"] });
    expect(strange.status).toBe(422);
    expect(strange.body).toMatchObject({ detail: "没有指标“没有的”" });
    const own = {
      id: "临时指标",
      kind: "base",
      title: "临时指标",
      group: "自定义",
      unit: "件",
      definition: "期内办结",
      procedures: ["mediation"],
      measure: { kind: "count" },
      by: "closedOn",
      dimensions: [],
    };
    await office.ask(HEAD, "POST", "/api/indicators", own);
    await office.ask(HEAD, "PUT", "/api/board", { indicators: ["TJ-01", "临时指标"] });
    await office.ask(HEAD, "DELETE", `/api/indicators/${encodeURIComponent("临时指标")}`);
    const { body } = await office.ask(HEAD, "GET", `/api/board?${YEAR}`);
    expect(body).toMatchObject({ items: [{ indicator: "TJ-01" }], gone: ["临时指标"] });
  });

  test("is kept as a spreadsheet with numbers", async () => {
    await office.ask(HEAD, "PUT", "/api/board", { indicators: ["TJ-01"] });
    const answer = await office.ask(HEAD, "GET", `/api/board/sheet?${YEAR}`);
    const rows = await readSheet(answer.bytes);
    expect(rows.at(-1)?.slice(0, 7)).toEqual([expect.any(String), "TJ-01", "件", 2, 1, 100, "%"]);
  });
});
