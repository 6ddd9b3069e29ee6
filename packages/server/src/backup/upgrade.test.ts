import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, describe, expect, it, vi } from "vitest";

import { folderDepot } from "../depot/folder-depot.ts";
import { openFiles } from "../exhibit/open-files.ts";
import { createApp } from "../http/app.ts";
import { createServices } from "../http/create-services.ts";
import { fill } from "../job/fill.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import { knownMigrations } from "../store/migrate.ts";
import { createPool } from "../store/pool.ts";
import { inDirectory } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import { TEST_MASTER } from "../testing/test-master.ts";
import { restore } from "./restore.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Data made by earlier versions with their own programs (scripts/upgrade-data.ts): one folder a release. */
const DATA = path.resolve(import.meta.dirname, "../../../../tests/upgrade");
const NOW = "2024-06-04T02:00:00.000Z";
const folder = mkdtempSync(path.join(tmpdir(), "fadu-upgrade-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Item {
  readonly id: string;
  readonly revision: number;
  readonly procedure: string;
}

describe.each(readdirSync(DATA))("the data of version %s", (version) => {
  it("are migrated to today's version, verify, and are read: sign in, list, look", async () => {
    const place = path.join(folder, version);
    cpSync(path.join(DATA, version), place, { recursive: true });
    const database = await createTestDatabase("template0");
    const stores = openFiles(path.join(folder, `${version}-data`));
    const { migrated, differences, verified, manifest } = await restore({
      depot: folderDepot(place),
      adminUrl: database.adminUrl,
      keyFiles: [],
      files: stores.files,
      say: () => undefined,
    });
    expect(migrated).toHaveLength(knownMigrations().length - manifest.migrations.length);
    expect(differences).toEqual([]);
    expect(verified.entries).toBeGreaterThan(100);

    const pool = createPool(database.adminUrl);
    const door = new Door({ pool, digest: DIGESTS.SM3, master: TEST_MASTER, now: () => NOW });
    const app = await createApp(createServices({ door, dataDir: folder, stores }));
    const tenants = await inDirectory(pool, (tx) => tx.query<{ id: string }>("select id from tenant"));
    for (const { id } of tenants.rows) await fill(door, { tenant: id });
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
    await app.close();
    await pool.end();
    await database.drop();
  });
});
