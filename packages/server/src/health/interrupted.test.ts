import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Pool } from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { startEmbedded } from "../embedded/start-embedded.ts";
import { createApp } from "../http/app.ts";
import { createServices } from "../http/create-services.ts";
import { TestOffice } from "../http/test-office.ts";
import { verify } from "../ledger/verify.ts";
import { Door } from "../matter/perform.ts";
import { newId } from "../store/ids.ts";
import { migrate } from "../store/migrate.ts";
import { createPool } from "../store/pool.ts";
import { inTenant } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { flakyProxy } from "../testing/flaky-proxy.ts";
import { Street } from "../testing/street.ts";
import { TEST_MASTER } from "../testing/test-master.ts";

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let database: TestDatabase;
let pool: Pool;
const folder = mkdtempSync(path.join(tmpdir(), "fadu-interrupted-"));
chmodSync(folder, 0o755);

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const APPLY = {
  procedure: "permit",
  act: "apply",
  values: { applicant: { kind: "citizen", name: "张三" }, purpose: "堆料" },
};
const count = (tenant: string, table: string): Promise<number> =>
  inTenant(pool, tenant, async (tx) => {
    const { rows } = await tx.query<{ n: number }>(`select count(*)::int as n from ${table} where tenant_id = $1`, [
      tenant,
    ]);
    return rows[0]?.n ?? 0;
  });

/** A process that does the work in the background. */
const worker = (): ChildProcess =>
  spawn(process.execPath, [path.join(import.meta.dirname, "../testing/worker.ts"), database.adminUrl, folder], {
    stdio: "inherit",
  });
const kill = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });

it("kill -9 in the middle of a job: the next process does it at once, and nobody is told twice", async () => {
  const s = await Street.create({ pool });
  await s.open("wang", "ticket", "receive", { topic: "占道", applicant: { kind: "citizen", name: "张三" } });
  const holder = await pool.connect();
  let child = worker();
  try {
    // The notice is written by then; that the job is done is not yet.
    await holder.query("begin; lock table outbox in exclusive mode");
    await vi.waitFor(async () => expect(await count(s.tenant, "notification")).toBe(1), { timeout: 30_000 });
    await vi.waitFor(
      async () =>
        expect(
          (await pool.query("select from pg_locks where relation = 'outbox'::regclass and not granted")).rowCount,
        ).toBe(1),
      { timeout: 10_000 },
    );
    await kill(child);
    await holder.query("commit");
    expect(await count(s.tenant, "outbox")).toBe(1);
    const taken = "select from graphile_worker.jobs where locked_at is not null";
    expect((await pool.query(taken)).rowCount).toBe(1);
    child = worker();
    await vi.waitFor(async () => expect(await count(s.tenant, "outbox")).toBe(0), { timeout: 30_000 });
    await vi.waitFor(async () => expect((await pool.query(taken)).rowCount).toBe(0), { timeout: 10_000 });
    expect(await count(s.tenant, "notification")).toBe(1);
  } finally {
    holder.release(true);
    await kill(child);
  }
});

it("a slow database: what fits into the time is answered, the rest 503 within its bound, and it recovers", async () => {
  const proxy = await flakyProxy(database.adminUrl);
  const slow = createPool(proxy.url, { max: 3, statementTimeoutMs: 1_500, waitMs: 1_000, silenceMs: 4_000 });
  const office = await TestOffice.create(slow, folder);
  try {
    const apply = () => office.ask("wang", "POST", "/api/matters", APPLY, { "idempotency-key": newId() });
    expect((await apply()).status).toBe(201);
    const before = await count(office.street.tenant, "matter");
    proxy.delay(400);
    const began = performance.now();
    const all = await Promise.all(Array.from({ length: 12 }, apply));
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201, 503]));
    const refused = all.filter(({ status }) => status === 503);
    expect(refused.filter(({ headers }) => !(Number(headers["retry-after"]) > 0))).toEqual([]);
    proxy.mend();
    await vi.waitFor(async () => expect((await apply()).status).toBe(201), { timeout: 20_000, interval: 200 });
    // Each answered with 201 is there.
    const done = all.filter(({ status }) => status === 201).length;
    expect((await count(office.street.tenant, "matter")) - before).toBeGreaterThanOrEqual(done + 1);
    expect((await verify(pool, { tenants: [office.street.tenant] })).divergences).toEqual([]);
  } finally {
    proxy.mend();
    office.services.feed.close();
    await office.app.close();
    await slow.end();
    proxy.close();
  }
});

it("two servers: streams on both tell of a change made through either, and the same command sent to both happens once", async () => {
  const one = await TestOffice.create(pool, folder);
  const { street } = one;
  const secondPool = createPool(database.adminUrl);
  const door = new Door({ pool: secondPool, digest: street.door.digest, master: TEST_MASTER, now: () => street.now });
  const services = createServices({ door, dataDir: folder });
  const apps = [one.app, await createApp(services)] as const;
  const authorization = `Bearer ${await one.token("wang")}`;
  const end = new AbortController();
  const told = ["", ""];
  try {
    const addresses = await Promise.all(apps.map((app) => app.listen({ port: 0, host: "127.0.0.1" })));
    const listening = addresses.map(async (address, i) => {
      const { body } = await fetch(`${address}/api/stream`, { headers: { authorization }, signal: end.signal });
      for await (const chunk of body ?? []) told[i] += Buffer.from(chunk as Uint8Array).toString();
    });
    await vi.waitFor(() => expect(told.every((text) => text.includes("retry:"))).toBe(true), { timeout: 10_000 });
    const send = async (app: (typeof apps)[number], key: string) => {
      const headers = { "x-fadu": "1", authorization, "idempotency-key": key };
      const { statusCode, body } = await app.inject({ method: "POST", url: "/api/matters", headers, payload: APPLY });
      expect(statusCode, body).toBe(201);
      return (JSON.parse(body) as { id: string }).id;
    };
    const before = await count(street.tenant, "matter");
    const key = newId();
    const [first = "", again] = await Promise.all(apps.map((app) => send(app, key)));
    expect(again).toBe(first);
    expect(await count(street.tenant, "matter")).toBe(before + 1);
    const made = [first, await send(apps[0], newId()), await send(apps[1], newId())];
    await vi.waitFor(() => told.forEach((text) => expect(made.filter((id) => !text.includes(id))).toEqual([])), {
      timeout: 15_000,
      interval: 100,
    });
    end.abort();
    await Promise.allSettled(listening);
  } finally {
    end.abort();
    for (const { feed } of [one.services, services]) feed.close();
    await Promise.all(apps.map((app) => app.close()));
    await secondPool.end();
  }
});

/** A disk of so many megabytes; only root may put one there. */
function mountDisk(place: string, megabytes: number): boolean {
  try {
    mkdirSync(place, { recursive: true });
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "tmpfs", place], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

it("the database's disk is full: said as such, nothing half-written, and it goes on when there is room", async ({
  skip,
}) => {
  const disk = path.join(folder, "disk");
  if (!mountDisk(disk, 400)) skip("needs the right to mount a small disk");
  try {
    const own = await startEmbedded({ cloneDir: folder, dataDir: path.join(disk, "data"), schemaVersion: 0 });
    try {
      await migrate(own.adminUrl);
      const direct = createPool(own.adminUrl, { max: 4 });
      const office = await TestOffice.create(direct, folder);
      const ballast = path.join(disk, "ballast");
      const apply = () => office.ask("wang", "POST", "/api/matters", APPLY, { "idempotency-key": newId() });
      expect((await apply()).status).toBe(201);
      // Everything that is left.
      execFileSync("sh", ["-c", `dd if=/dev/zero of='${ballast}' bs=64k 2>/dev/null || true`]);
      const answers = [];
      for (let i = 0; i < 4_000 && answers.at(-1)?.status !== 503; i++) answers.push(await apply());
      const full = answers.at(-1);
      expect([full?.status, (full?.body as { code: string } | undefined)?.code], full?.text).toEqual([
        503,
        "storage.full",
      ]);
      expect(full?.headers["retry-after"]).toBeDefined();
      rmSync(ballast);
      await vi.waitFor(async () => expect((await apply()).status).toBe(201), { timeout: 20_000, interval: 250 });
      const result = await verify(direct, { tenants: [office.street.tenant] });
      expect(result.divergences).toEqual([]);
      office.services.feed.close();
      await office.app.close();
      await direct.end();
    } finally {
      await own.stop();
    }
  } finally {
    execFileSync("umount", ["-l", disk]);
  }
});
