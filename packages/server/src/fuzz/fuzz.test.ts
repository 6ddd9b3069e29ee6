import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createPool } from "../store/pool.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { faultOf } from "./judge.ts";
import { operationsOf } from "./make.ts";
import { MARKS, openOffices } from "./offices.ts";
import type { FuzzOffices } from "./offices.ts";
import { fuzz, printed } from "./run.ts";

let database: TestDatabase;
let pool: Pool;
let folder: string;
let offices: FuzzOffices;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  folder = mkdtempSync(path.join(tmpdir(), "fadu-fuzz-"));
  offices = await openOffices(pool, folder);
}, 180_000);
afterAll(async () => {
  await offices.close();
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe("whatever is sent to whichever route", () => {
  it("is answered as the document says, without a fault of the server and without a byte of the other office", async () => {
    const report = await fuzz(offices, { seed: 20_260_101, requests: 2_000 });
    expect(
      report.failures.map(({ request }) => request.operation),
      printed(report),
    ).toEqual([]);
    expect(report.sent).toBe(2_000);
    // A run that is refused nearly everywhere shows nothing; nor does a whole request that does not fit its route any more.
    expect(report.refused, printed(report)).toEqual([]);
    expect(report.reached.size, printed(report)).toBeGreaterThan(report.operations * 0.8);
  }, 240_000);

  it("would be noticed: a fault, another form, another office's words, a long time", () => {
    const operation = operationsOf(offices.document).find(({ id }) => id === "getMe");
    if (!operation) throw new Error("getMe");
    const request = { n: 0, operation: "getMe", who: "a:x", method: "GET", path: "/api/me", query: [], headers: {} };
    const secrets = { a: new Set<string>(), b: new Set(["0190f3b0-0000-7000-8000-000000000009"]) };
    const judge = (status: number, text: string, ms = 1) =>
      faultOf(
        operation,
        request,
        { status, type: "application/json", text, ms },
        { slowMs: 100, secrets, tenants: offices.tenants },
      )?.kind;
    expect(judge(500, "{}")).toBe("status");
    expect(judge(200, '{"name":7}')).toBe("schema");
    expect(judge(403, `{"detail":"${MARKS.b}"}`)).toBe("leak");
    expect(judge(404, '{"detail":"0190f3b0-0000-7000-8000-000000000009"}')).toBe("leak");
    expect(judge(503, '{"type":"","title":"","status":503,"code":"busy"}')).toBeUndefined();
    expect(judge(204, "", 200)).toBe("slow");
  });
});
