import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { OUTLINES } from "@fadu/catalog/catalog.ts";
import { ROLES } from "@fadu/catalog/roles/roles.ts";
import type { RoleId } from "@fadu/catalog/roles/roles.ts";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createApp } from "../http/app.ts";
import type { App } from "../http/app.ts";
import { createServices } from "../http/create-services.ts";
import type { Services } from "../http/services.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { verify } from "../ledger/verify.ts";
import { Door } from "../matter/perform.ts";
import { createPool } from "../store/pool.ts";
import { inTenant } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { buildDemo } from "./build.ts";
import type { Demo } from "./build.ts";
import { TEST_MASTER } from "../testing/test-master.ts";

/** A Friday in the afternoon. */
const NOW = "2026-11-20T07:00:00.000Z";

let database: TestDatabase;
let pool: Pool;
let folder: string;
let services: Services;
let app: App;
let demo: Demo;
const told: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  folder = mkdtempSync(path.join(tmpdir(), "fadu-demo-"));
  const door = new Door({ pool, digest: DIGESTS.SM3, master: TEST_MASTER, now: () => NOW });
  demo = await buildDemo(door, { dataDir: folder, onProgress: (sentence) => told.push(sentence) });
  services = createServices({ door, dataDir: folder });
  app = await createApp(services);
}, 300_000);
afterAll(async () => {
  services.feed.close();
  await app.close();
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

function rows<R extends object>(sql: string, ...values: readonly unknown[]): Promise<R[]> {
  return inTenant(
    pool,
    demo.tenant,
    async (tx) => (await tx.query<R & Record<string, unknown>>(sql, [demo.tenant, ...values])).rows,
  );
}

async function signIn(login: string): Promise<string> {
  const account = demo.accounts.find((one) => one.login === login);
  const answer = await app.inject({
    method: "POST",
    url: "/api/session",
    headers: { "x-fadu": "1" },
    payload: { login, password: account?.password },
  });
  expect(answer.statusCode, answer.body).toBeLessThan(300);
  return String(answer.headers["set-cookie"]).split(";")[0] ?? "";
}

describe("the demo street", () => {
  it("has a year and more of records of every kind, some late, some suspended, some waiting for consent", async () => {
    const [counts] = await rows<Record<string, number>>(
      `select count(*) as all, count(distinct procedure) as procedures,
              count(*) filter (where closed_on is null and due_at < $2) as late,
              count(*) filter (where snapshot ? 'pending') as pending,
              count(*) filter (where state = 'shelved') as shelved,
              count(*) filter (where supervised) as supervised
         from matter where tenant_id = $1`,
      NOW,
    );
    expect(counts?.["all"]).toBeGreaterThan(4400);
    expect(counts?.["all"]).toBeLessThan(5600);
    // Rare ones have no life of their own: a street keeps few defaults.
    expect(counts?.["procedures"]).toBeGreaterThan(150);
    for (const some of ["late", "pending", "shelved", "supervised"]) expect(counts?.[some], some).toBeGreaterThan(2);
    expect(counts?.["pending"]).toBeGreaterThan(15);
    expect(told.length).toBeGreaterThan(5);
  });

  it("lives through the ways that the catalogue shows, but for a few that this year's holidays hold up", () => {
    expect(demo.left.size, [...demo.left].join("; ")).toBeLessThan(8);
  });

  it("has nothing that happened after now, and matters of last year and the year before", async () => {
    const [{ last, first } = { last: "", first: "" }] = await rows<{ last: string; first: string }>(
      "select max(effective_at) as last, min(opened_on) as first from entry join matter m using (tenant_id) where tenant_id = $1 and m.id = matter_id",
    );
    expect(last <= NOW).toBe(true);
    expect(first.slice(0, 4)).toBe("2024");
  });

  it("has work of today for every role that has work at all", async () => {
    const tasks = await rows<{ role: string; login: string | null }>(
      "select t.role, a.login from task t left join account a on a.tenant_id = t.tenant_id and a.id = t.account_id where t.tenant_id = $1",
    );
    const busy = new Set(tasks.flatMap(({ role, login }) => [role, login ?? ""]));
    const idle = (Object.keys(ROLES) as RoleId[]).filter(
      (role) => ROLES[role].group !== "operations" && !busy.has(role),
    );
    expect(idle).toEqual([]);
  });

  it("numbers legal instruments without a gap, in the order of their days (行政处罚法第五十二条)", async () => {
    for (const instrument of ["penalty-decision", "on-the-spot-decision", "mediation-agreement", "disclosure-answer"]) {
      const issued = await rows<{ number: string; on: string }>(
        `select number, issued_on as "on" from instrument where tenant_id = $1 and instrument = $2`,
        instrument,
      );
      const byYear = Map.groupBy(issued, ({ number }) => /〔(\d+)〕/.exec(number)?.[1]);
      for (const list of byYear.values()) {
        const sorted = list
          .map(({ number, on }) => ({ n: Number(/(\d+)号/.exec(number)?.[1]), on }))
          .sort((a, b) => a.n - b.n);
        expect(sorted.map(({ n }) => n)).toEqual(sorted.map((_, i) => i + 1));
        expect(sorted.map(({ on }) => on)).toEqual(sorted.map(({ on }) => on).sort());
      }
    }
  });

  it("holds when it is verified", async () => {
    const verified = await verify(pool, { tenants: [demo.tenant] });
    expect(verified.divergences).toEqual([]);
    expect(verified.matters).toBeGreaterThan(4400);
  });

  it("has its annual report at once, made by whom the outline names, no figure without records", async () => {
    const [outline] = OUTLINES;
    const cookie = await signIn(outline?.roles.write[0] ?? "");
    const answer = await app.inject({
      method: "POST",
      url: "/api/reports",
      headers: { cookie, "x-fadu": "1" },
      payload: { outline: outline?.id, from: "2025-01-01", to: "2025-12-31" },
    });
    expect(answer.statusCode, answer.body).toBe(201);
    expect(answer.json<{ title: string }>().title).toContain("示范街道");
  });

  it("lets every role sign in with the printed password", async () => {
    expect(demo.accounts.map(({ login }) => login)).toEqual(Object.keys(ROLES));
    for (const login of ["operator", "mediator", "org-head"]) {
      const cookie = await signIn(login);
      const tabs = await Promise.all(
        ["mine", "pool", "toRead"].map((tab) => app.inject({ url: `/api/worklist?tab=${tab}`, headers: { cookie } })),
      );
      expect(tabs.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
      expect(tabs.flatMap((tab) => tab.json<{ items: unknown[] }>().items).length, login).toBeGreaterThan(0);
    }
  });
});
