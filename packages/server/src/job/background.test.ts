import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Pool } from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { folderStore } from "../exhibit/file-store.ts";
import { openSigner } from "../seal/signer.ts";
import { createPool } from "../store/pool.ts";
import { inTenant } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { Street } from "../testing/street.ts";
import { startBackground } from "./background.ts";
import { poisonedJobs, retryJobs } from "./poisoned.ts";

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

it("delivers reports and notices under the application's role, seals, and shows what is poisoned", async () => {
  const s = await Street.create({ pool });
  const ticket = await s.open("wang", "ticket", "receive", {
    topic: "占道",
    applicant: { kind: "citizen", name: "张三" },
  });
  const child = (await s.do("wang", ticket, "refer")).links[0]?.matter ?? "";
  await s.do("chief", child, "assign", { handler: s.people.wang });
  await s.do("wang", child, "accept");
  await s.do("wang", child, "check", { officers: [s.people.wang, s.people.li] });
  await s.do("wang", child, "decide", { verdict: "grant", days: 10 });
  await s.do("chief", child, "approve");
  await s.do("head", child, "approve");
  await s.do("wang", child, "finish");
  await pool.query(`select graphile_worker.add_job('effects', '{"tenant": "none"}', max_attempts := 1)`);
  // The database's own words for this repeat the value: invalid input syntax for type uuid: "甲乙丙记".
  const marked = JSON.stringify({ tenant: s.tenant, id: "甲乙丙记" });
  await pool.query("select graphile_worker.add_job('effects', $1::json, max_attempts := 1)", [marked]);

  const errors: unknown[] = [];
  const background = await startBackground({
    door: s.door,
    url: database.adminUrl,
    exports: folderStore(mkdtempSync(path.join(tmpdir(), "fadu-exports-"))),
    files: folderStore(mkdtempSync(path.join(tmpdir(), "fadu-files-"))),
    previews: folderStore(mkdtempSync(path.join(tmpdir(), "fadu-previews-"))),
    signer: openSigner(path.join(mkdtempSync(path.join(tmpdir(), "fadu-key-")), "seal.json")),
    onError: (_, error) => errors.push(error),
    sealEveryMs: 50,
  });
  try {
    const one = (sql: string): Promise<unknown> =>
      inTenant(pool, s.tenant, async (tx) => (await tx.query<Record<string, unknown>>(sql, [s.tenant])).rows[0]);
    await vi.waitFor(
      async () => {
        expect(await one("select state from matter where tenant_id = $1 and procedure = 'ticket'")).toEqual({
          state: "closed",
        });
        expect(await one("select count(*) as left from outbox where tenant_id = $1")).toEqual({ left: 0 });
        expect(await one("select count(*) as left from unsealed where tenant_id = $1")).toEqual({ left: 0 });
        expect(await poisonedJobs(pool)).toMatchObject([
          { kind: "effects", attempts: 1 },
          { kind: "effects", attempts: 1 },
        ]);
      },
      { timeout: 15_000, interval: 100 },
    );
    const told = await inTenant(
      pool,
      s.tenant,
      async (tx) => await tx.db.selectFrom("notification").selectAll().execute(),
    );
    expect(told.map((notice) => [notice.account_id, notice.text])).toContainEqual([s.people.chief, "受理"]);
    expect(errors).toHaveLength(2);
    const { rows } = await pool.query<{ last_error: string }>(
      "select last_error from graphile_worker.jobs where last_error is not null order by id",
    );
    expect(rows).toHaveLength(2);
    expect(rows[1]?.last_error).toContain("22P02");
    expect(JSON.stringify(rows)).not.toContain("甲乙丙记");
    expect(
      await retryJobs(
        pool,
        (await poisonedJobs(pool)).map((job) => job.id),
      ),
    ).toBe(2);
  } finally {
    await background.stop();
  }
});
