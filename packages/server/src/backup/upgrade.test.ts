import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Pool } from "pg";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { createTokenInTx } from "../account/tokens.ts";
import { folderDepot } from "../depot/folder-depot.ts";
import { openFiles } from "../exhibit/open-files.ts";
import { createApp } from "../http/app.ts";
import type { App } from "../http/app.ts";
import { createServices } from "../http/create-services.ts";
import { formOf } from "../http/test-form.ts";
import { fill } from "../job/fill.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { verify } from "../ledger/verify.ts";
import { Door } from "../matter/perform.ts";
import { knownMigrations } from "../store/migrate.ts";
import { createPool } from "../store/pool.ts";
import { changeInTenant, inDirectory, inTenant } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import { TEST_MASTER } from "../testing/test-master.ts";
import { restore } from "./restore.ts";
import type { Restored } from "./restore.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Data made by earlier versions with their own programs (scripts/upgrade-data.ts): one folder a release. */
const DATA = path.resolve(import.meta.dirname, "../../../../tests/upgrade");
const NOW = "2024-06-04T02:00:00.000Z";
/** Events dealt with, of which the test adds one; and penalties on the spot, decided by the older program. */
const FIGURES = ["EVT-01", "CFJ-01"];
const folder = mkdtempSync(path.join(tmpdir(), "fadu-upgrade-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Item {
  readonly id: string;
  readonly revision: number;
  readonly procedure: string;
}

type Response = Awaited<ReturnType<App["inject"]>>;

interface Upgraded {
  readonly report: Restored;
  readonly clock: { now: string };
  readonly pool: Pool;
  readonly app: App;
  readonly tenant: string;
  /** Asks as who has this login. */
  readonly ask: (login: string, url: string, body?: object) => Promise<Response>;
  /** A picture that this login uploads. */
  photo(login: string, kind: string): Promise<string>;
  close(): Promise<void>;
}

/** Restored by today's program, migrated, and served. */
async function upgrade(version: string): Promise<Upgraded> {
  const place = path.join(folder, version);
  cpSync(path.join(DATA, version), place, { recursive: true });
  const database = await createTestDatabase("template0");
  const stores = openFiles(path.join(folder, `${version}-data`));
  const report = await restore({
    depot: folderDepot(place),
    adminUrl: database.adminUrl,
    keyFiles: [],
    files: stores.files,
    say: () => undefined,
  });
  const pool = createPool(database.adminUrl);
  const clock = { now: NOW };
  const door = new Door({ pool, digest: DIGESTS.SM3, master: TEST_MASTER, now: () => clock.now });
  const services = createServices({ door, dataDir: folder, stores });
  const app = await createApp(services);
  const tenants = await inDirectory(pool, (tx) => tx.query<{ id: string }>("select id from tenant"));
  const tenant = tenants.rows[0]?.id ?? "";
  await fill(door, { tenant });
  const tokens = new Map<string, string>();
  const tokenOf = (login: string): Promise<string> =>
    changeInTenant(pool, tenant, async (tx) => {
      const { rows } = await tx.query<{ id: string }>("select id from account where tenant_id = $1 and login = $2", [
        tenant,
        login,
      ]);
      return (await createTokenInTx(tx, rows[0]?.id ?? "", NOW, null)).token;
    });
  const headersOf = async (login: string) => {
    const token = tokens.get(login) ?? (await tokenOf(login));
    tokens.set(login, token);
    return { "x-fadu": "1", authorization: `Bearer ${token}` };
  };
  return {
    report,
    clock,
    pool,
    app,
    tenant,
    ask: async (login, url, body) => {
      const headers = await headersOf(login);
      return app.inject({ url, headers, ...(body ? { method: "POST", payload: body } : {}) });
    },
    async photo(login, kind) {
      const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: "green" } })
        .jpeg()
        .toBuffer();
      const form = formOf({ kind }, { name: "现场.jpg", bytes });
      const headers = { ...(await headersOf(login)), ...form.headers };
      const answer = await app.inject({ method: "POST", url: "/api/exhibits", headers, payload: form.body });
      expect(answer.statusCode, answer.body).toBe(201);
      return answer.json<{ id: string }>().id;
    },
    async close() {
      services.feed.close();
      await app.close();
      await pool.end();
      await database.drop();
    },
  };
}

describe.each(readdirSync(DATA))("the data of version %s", (version) => {
  let data: Upgraded;
  beforeAll(async () => {
    data = await upgrade(version);
  });
  afterAll(() => data.close());

  it("are migrated to today's version, verify, and are read: sign in, list, look", async () => {
    const { app, report } = data;
    expect(report.migrated).toHaveLength(knownMigrations().length - report.manifest.migrations.length);
    expect(report.differences).toEqual([]);
    expect(report.verified.entries).toBeGreaterThan(100);
    const signedIn = await app.inject({
      method: "POST",
      url: "/api/session",
      headers: { "x-fadu": "1" },
      payload: { login: "org-head", password: "Shengji-2026-ceshi" },
    });
    expect(signedIn.statusCode, signedIn.body).toBeLessThan(300);
    const [cookie] = signedIn.cookies;
    const ask = (url: string) =>
      app.inject({ url, headers: { "x-fadu": "1" }, cookies: { [cookie?.name ?? ""]: cookie?.value ?? "" } });
    const list = await ask("/api/matters?limit=100");
    expect(list.statusCode, list.body).toBe(200);
    const { items } = list.json<{ items: Item[] }>();
    expect(new Set(items.map(({ procedure }) => procedure)).size).toBeGreaterThan(3);
    for (const { id } of items.slice(0, 12)) {
      const seen = await ask(`/api/matters/${id}`);
      expect(seen.statusCode, seen.body).toBe(200);
    }
  });

  it("are worked on: an old matter is finished, a new one opened, the year counts both, and all verifies", async () => {
    const { pool, tenant, ask } = data;
    const done = async (login: string, url: string, body: object): Promise<Response> => {
      const answer = await ask(login, url, body);
      expect([url, answer.statusCode, answer.statusCode < 300 ? "" : answer.body]).toEqual([
        url,
        expect.any(Number),
        "",
      ]);
      return answer;
    };
    const rows = async <Row extends object>(sql: string): Promise<Row[]> =>
      (await inTenant(pool, tenant, (tx) => tx.query<Row>(sql, [tenant]))).rows;
    const period = { from: "2024-01-01", to: "2024-06-04" };
    const figures = async (): Promise<number[]> => {
      const asked = FIGURES.map((indicator) => ({ indicator, ...period }));
      const answer = await done("org-head", "/api/figures", { asked });
      return answer.json<{ figures: { value: number }[] }>().figures.map(({ value }) => value);
    };
    const before = await figures();

    // Opened and decided by the older program, under its definition; the last two acts are today's.
    const [old] = await rows<{ id: string; definition: string }>(
      "select id, definition from matter where tenant_id = $1 and procedure = 'simple-penalty' and state = 'settled'",
    );
    const acts = `/api/matters/${old?.id}/acts`;
    await done("squad-leader", acts, { act: "fileRecord", values: {} });
    await done("case-clerk", acts, { act: "close", values: {} });
    const shown = await ask("case-clerk", `/api/matters/${old?.id}`);
    expect(shown.json()).toMatchObject({ closedOn: "2024-06-04", outcome: { id: "executed" } });
    const record = (await ask("case-clerk", `/api/matters/${old?.id}/entries`)).json<{ act: string }[]>();
    expect(record.slice(-2).map(({ act }) => act)).toEqual(["fileRecord", "close"]);

    const [community] = await rows<{ unit_id: string }>(
      "select unit_id from account where tenant_id = $1 and login = 'grid-worker'",
    );
    const opened = await done("grid-worker", "/api/matters", {
      procedure: "grid-event",
      act: "disposeOnSpot",
      values: {
        source: "patrol",
        class: "06010",
        description: "暴露垃圾约两平方米。",
        place: { text: "望江路88号" },
        community: community?.unit_id,
        result: "已清运。",
        photosAfter: [await data.photo("grid-worker", "before"), await data.photo("grid-worker", "after")],
      },
    });
    expect(opened.statusCode).toBe(201);
    const [events = 0, penalties = 0] = before;
    expect(penalties).toBeGreaterThan(0);
    expect(await figures()).toEqual([events + 1, penalties]);

    data.clock.now = "2025-01-10T02:00:00.000Z";
    const year = { outline: "annual-report", from: "2024-01-01", to: "2024-12-31" };
    const { id } = (await done("justice-assistant", "/api/reports", year)).json<{ id: string }>();
    const report = await ask("justice-assistant", `/api/reports/${id}`);
    expect(report.statusCode, report.body).toBe(200);
    const computed = report.json<{ figures: { printed: string }[] }>().figures;
    expect(computed.length).toBeGreaterThan(20);

    const { divergences, entries } = await verify(pool, { tenants: [tenant] });
    expect(divergences).toEqual([]);
    expect(entries).toBeGreaterThan(data.report.verified.entries + 2);
  });
});
