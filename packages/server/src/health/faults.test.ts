import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { sweep } from "../clock/sweep.ts";
import { openFiles } from "../exhibit/open-files.ts";
import { folderStore } from "../exhibit/file-store.ts";
import { createApp } from "../http/app.ts";
import { createServices } from "../http/create-services.ts";
import { formOf } from "../http/test-form.ts";
import { TestOffice } from "../http/test-office.ts";
import { startBackground } from "../job/background.ts";
import { verify } from "../ledger/verify.ts";
import { Door } from "../matter/perform.ts";
import { sealAll } from "../seal/seal.ts";
import { openSigner } from "../seal/signer.ts";
import { newId } from "../store/ids.ts";
import { createPool } from "../store/pool.ts";
import { inTenant } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { startS3 } from "../testing/s3-store.ts";
import { flakyProxy } from "../testing/flaky-proxy.ts";
import type { FlakyProxy } from "../testing/flaky-proxy.ts";
import { Street } from "../testing/street.ts";

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let database: TestDatabase;
let proxy: FlakyProxy;
/** Straight to the database, and through what breaks. */
let pool: Pool;
let flaky: Pool;
let office: TestOffice;
const folder = mkdtempSync(path.join(tmpdir(), "fadu-faults-"));

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  proxy = await flakyProxy(database.adminUrl);
  flaky = createPool(proxy.url, { max: 3, statementTimeoutMs: 1_500, waitMs: 1_000, silenceMs: 4_000 });
  office = await TestOffice.create(flaky, folder);
  await office.token("wang");
});
afterAll(async () => {
  proxy.mend();
  await office.app.close();
  await flaky.end();
  await pool.end();
  proxy.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const png = (size: number): Buffer => Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(size, 7)]);

interface Part {
  readonly part: string;
  readonly state: string;
  readonly says: string;
}
const readiness = async () => {
  const answer = await office.ask(null, "GET", "/readyz");
  const { ready, parts } = answer.body as { ready: boolean; parts: Part[] };
  return { ...answer, ready, part: (name: string) => parts.find(({ part }) => part === name) };
};
const APPLY = {
  procedure: "permit",
  act: "apply",
  values: { applicant: { kind: "citizen", name: "张三" }, purpose: "堆料" },
};
const apply = (key: string = newId()) => office.ask("wang", "POST", "/api/matters", APPLY, { "idempotency-key": key });
const entriesOf = (tenant: string): Promise<number> =>
  inTenant(pool, tenant, async (tx) => {
    const { rows } = await tx.query<{ n: number }>("select count(*)::int as n from entry where tenant_id = $1", [
      tenant,
    ]);
    return rows[0]?.n ?? 0;
  });

describe("the database", () => {
  it("gone and back: 503 with Retry-After meanwhile, then everything as before without a restart", async () => {
    expect((await readiness()).status).toBe(200);
    const before = await entriesOf(office.street.tenant);
    proxy.cut();
    for (const answer of [await apply(), await office.ask("wang", "GET", "/api/matters"), await readiness()]) {
      expect(answer.status, answer.text).toBe(503);
      expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    }
    expect((await readiness()).part("database")).toMatchObject({ state: "fault" });
    expect((await office.ask(null, "GET", "/healthz")).status).toBe(200);
    proxy.mend();
    expect((await apply()).status).toBe(201);
    expect((await readiness()).ready).toBe(true);
    expect(await entriesOf(office.street.tenant)).toBe(before + 1);
  });

  it("gone between a command and its answer: sent again under its key it takes effect once", async () => {
    const before = await entriesOf(office.street.tenant);
    const key = newId();
    // The write carries it, and COMMIT goes out right behind it.
    proxy.cutAt("张三");
    expect((await apply(key)).status).toBe(503);
    // It was done; nobody heard of it.
    expect(await entriesOf(office.street.tenant)).toBe(before + 1);
    proxy.mend();
    const [again, third] = [await apply(key), await apply(key)];
    expect([again.status, third.status], again.text).toEqual([201, 201]);
    expect((third.body as { id: string }).id).toBe((again.body as { id: string }).id);
    expect(await entriesOf(office.street.tenant)).toBe(before + 1);
  });

  it("silent: nobody hangs, neither those with a connection nor those who wait for one; it recovers by itself", async () => {
    proxy.delay(Infinity);
    const began = performance.now();
    const all = await Promise.all([...Array.from({ length: 8 }, () => apply()), readiness()]);
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 503));
    expect(performance.now() - began).toBeLessThan(25_000);
    proxy.cut();
    proxy.mend();
    await vi.waitFor(async () => expect((await apply()).status).toBe(201), { timeout: 20_000, interval: 200 });
  });

  it("busy with a lock somebody holds: the statement is ended and 503 answered, nothing half-written", async () => {
    const { id } = (await apply()).body as { id: string };
    const holder = await pool.connect();
    try {
      await holder.query(`begin; set local app.tenant = '${office.street.tenant}'`);
      await holder.query("select from matter where id = $1 for update", [id]);
      const answer = await office.ask("wang", "POST", `/api/matters/${id}/acts`, { act: "accept" });
      expect(answer.status, answer.text).toBe(503);
      expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    } finally {
      holder.release(true);
    }
    const done = await office.ask("wang", "POST", `/api/matters/${id}/acts`, { act: "accept" });
    expect(done.status, done.text).toBeLessThan(300);
    expect((await verify(pool, { tenants: [office.street.tenant] })).divergences).toEqual([]);
  });
});

describe("work in the background", () => {
  it("goes on after the database was away; a poisoned job is parked, seen, tried again and given up, the others go on", async () => {
    const admin = await office.hire("root", ["sys-admin"]);
    const { tenant } = office.street;
    await pool.query(
      `select graphile_worker.add_job('effects', json_build_object('tenant', $1::text, 'id', 'nonsense'), max_attempts := 1)`,
      [tenant],
    );
    const background = await startBackground({
      door: office.services.door,
      url: proxy.url,
      files: office.services.files,
      previews: office.services.previews,
      exports: folderStore(path.join(folder, "exports")),
      signer: openSigner(path.join(folder, "seal.json")),
      onError: () => undefined,
      sealEveryMs: 200,
    });
    try {
      const parked = async () => (await office.ask(admin, "GET", "/api/operations")).body as { jobs: { id: string }[] };
      await vi.waitFor(async () => expect((await parked()).jobs).toHaveLength(1), { timeout: 30_000, interval: 200 });
      expect((await readiness()).part("poisoned")).toMatchObject({ state: "attention" });
      expect((await readiness()).status).toBe(200);
      proxy.cut();
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      proxy.mend();
      await vi.waitFor(async () => expect((await apply()).status).toBe(201), { timeout: 20_000, interval: 200 });
      const left = (table: string) =>
        inTenant(
          pool,
          tenant,
          async (tx) => (await tx.query(`select from ${table} where tenant_id = $1`, [tenant])).rowCount,
        );
      await vi.waitFor(async () => expect([await left("outbox"), await left("unsealed")]).toEqual([0, 0]), {
        timeout: 40_000,
        interval: 250,
      });

      const job = (await parked()).jobs[0]?.id ?? "";
      expect((await office.ask("wang", "POST", `/api/operations/jobs/${job}/retry`)).status).toBe(403);
      expect((await office.ask(admin, "POST", `/api/operations/jobs/${job}/retry`)).status).toBe(204);
      await vi.waitFor(async () => expect((await parked()).jobs).toHaveLength(1), { timeout: 30_000, interval: 200 });
      const discard = await office.ask(admin, "POST", `/api/operations/jobs/${job}/discard`, {
        reason: "任务已无对象",
      });
      expect(discard.status, discard.text).toBe(204);
      expect((await parked()).jobs).toEqual([]);
      expect((await office.ask(admin, "POST", `/api/operations/jobs/${job}/retry`)).status).toBe(404);
      const logged = await inTenant(pool, tenant, async (tx) => {
        const { rows } = await tx.query<{ action: string }>(
          "select action from admin_event where tenant_id = $1 and subject = $2 order by at, id",
          [tenant, job],
        );
        return rows.map(({ action }) => action).sort();
      });
      expect(logged).toEqual(["job.discard", "job.retry"]);
    } finally {
      await background.stop();
    }
  });
});

/** Whether a disk of a quarter of a megabyte could be put there: only root may. */
function mountSmall(place: string): boolean {
  try {
    mkdirSync(place, { recursive: true });
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", place], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

it("a full disk: an upload is refused as such, leaves nothing behind, and small ones go on", async ({ skip }) => {
  const small = path.join(folder, "small");
  if (!mountSmall(small)) skip("needs the right to mount a small disk");
  const services = createServices({ door: office.services.door, dataDir: folder, stores: openFiles(small) });
  const app = await createApp(services);
  const authorization = `Bearer ${await office.token("wang")}`;
  const send = (size: number) => {
    const form = formOf({ kind: "photo" }, { name: "a.png", bytes: png(size) });
    const headers = { ...form.headers, "x-fadu": "1", authorization };
    return app.inject({ method: "POST", url: "/api/exhibits", headers, payload: form.body });
  };
  try {
    const full = await send(600_000);
    expect([full.statusCode, full.json<{ code: string }>().code], full.body).toEqual([503, "storage.full"]);
    expect(full.headers["retry-after"]).toBeDefined();
    expect(readdirSync(path.join(small, "exhibits/incoming"))).toEqual([]);
    expect((await send(3_000)).statusCode).toBe(201);
  } finally {
    await app.close();
    execFileSync("umount", [small]);
  }
});

describe("the clock and the same work done twice", () => {
  it("jumping forward and back fires nothing twice, and no entry is recorded before the one it follows", async () => {
    const s = await Street.create({ pool });
    const id = await s.apply();
    await s.do("wang", id, "accept");
    const start = s.now;
    s.now = "2025-09-02T01:00:00.000Z";
    const fired = await sweep(s.door, s.tenant);
    expect(fired.expired).toBe(1);
    const entries = await entriesOf(s.tenant);
    s.now = start;
    expect(await sweep(s.door, s.tenant)).toMatchObject({ expired: 0 });
    s.now = "2025-09-02T01:00:01.000Z";
    expect(await sweep(s.door, s.tenant)).toMatchObject({ expired: 0 });
    expect(await entriesOf(s.tenant)).toBe(entries);
    s.now = start;
    await s.do("wang", id, "note");
    expect(await entriesOf(s.tenant)).toBe(entries + 1);
    const { rows } = await inTenant(pool, s.tenant, (tx) =>
      tx.query(
        `select e.revision from entry e join entry b on b.tenant_id = e.tenant_id and b.matter_id = e.matter_id and b.revision = e.revision - 1
          where e.tenant_id = $1 and e.recorded_at < b.recorded_at`,
        [s.tenant],
      ),
    );
    expect(rows).toEqual([]);
  });

  it("two servers on one database: one of the same command takes effect, each clock fires once, each entry has one seal, numbers have no gap", async () => {
    const s = await Street.create({ pool });
    const other = createPool(database.adminUrl);
    const door = new Door({ pool: other, digest: s.door.digest, master: s.door.master, now: () => s.now });
    try {
      const command = s.command("apply", { applicant: { kind: "citizen", name: "张三" }, purpose: "堆料" });
      const both = await Promise.all(
        [s.door, door].map((one) => one.perform(s.actor("wang"), { procedure: "permit", command })),
      );
      expect(new Set(both.map((outcome) => (outcome.ok ? outcome.matter.id : "refused"))).size).toBe(1);
      const going = await Promise.all(Array.from({ length: 4 }, () => s.apply()));
      for (const id of going) await s.do("wang", id, "accept");
      await Promise.all(Array.from({ length: 6 }, (_, i) => (i % 2 ? s.apply("li") : applyAt(door, s))));
      // Two people at once at the same act of the same matter: one does it, the other is told.
      const accepted = await Promise.all([
        s.ask("wang", { matter: both[0]?.ok ? both[0].matter.id : "", command: s.command("accept") }),
        door.perform(s.actor("wang"), { matter: both[0]?.ok ? both[0].matter.id : "", command: s.command("accept") }),
      ]);
      expect(accepted.filter(({ ok }) => ok)).toHaveLength(1);
      s.now = "2025-09-02T01:00:00.000Z";
      await Promise.all([sweep(s.door, s.tenant), sweep(door, s.tenant), sweep(door, s.tenant)]);
      const expired = await inTenant(pool, s.tenant, async (tx) => {
        const { rows } = await tx.query<{ matter: string; n: number }>(
          "select matter_id as matter, count(*)::int as n from entry where tenant_id = $1 and act = 'expire' group by matter_id",
          [s.tenant],
        );
        return rows;
      });
      // Those four and the one accepted above, each once.
      expect(expired.map(({ n }) => n)).toEqual([1, 1, 1, 1, 1]);
      const signer = openSigner(path.join(folder, "two.json"));
      await Promise.all([sealAll(s.door, signer), sealAll(door, signer)]);
      const result = await verify(pool, { tenants: [s.tenant] });
      expect([result.divergences, result.unsealed]).toEqual([[], 0]);
      const numbers = await inTenant(pool, s.tenant, async (tx) => {
        const { rows } = await tx.query<{ matters: number; last: number }>(
          `select (select count(*)::int from matter where tenant_id = $1 and procedure = 'permit') as matters,
                  (select last::int from number_series where tenant_id = $1 and series like '%占%') as last`,
          [s.tenant],
        );
        return rows[0];
      });
      expect(numbers?.last).toBe(numbers?.matters);
    } finally {
      await other.end();
    }
  });
});

/** As a clerk at the other server does it. */
async function applyAt(door: Street["door"], s: Street): Promise<void> {
  const command = s.command("apply", { applicant: { kind: "citizen", name: "李四" }, purpose: "施工" });
  const outcome = await door.perform(s.actor("wang"), { procedure: "permit", command });
  if (!outcome.ok) throw new Error(outcome.refusal.message);
}

it("the store of the files gone: uploads and files say so with 503, all else works, and afterwards they do again", async () => {
  const s3 = await startS3();
  const stores = openFiles(folder, { ...s3.env, FADU_FILES: s3.place() });
  const app = await createApp(createServices({ door: office.services.door, dataDir: folder, stores }));
  const authorization = `Bearer ${await office.token("wang")}`;
  const headers = { "x-fadu": "1", authorization };
  const send = () => {
    const form = formOf({ kind: "photo" }, { name: "a.png", bytes: png(3_000) });
    return app.inject({
      method: "POST",
      url: "/api/exhibits",
      headers: { ...form.headers, ...headers },
      payload: form.body,
    });
  };
  const get = (url: string) => app.inject({ method: "GET", url, headers });
  try {
    const taken = await send();
    expect(taken.statusCode, taken.body).toBe(201);
    const place = `/api/exhibits/${taken.json<{ id: string }>().id}`;
    const whole = await get(place);
    expect(whole.rawPayload.equals(png(3_000))).toBe(true);
    s3.die();
    for (const answer of [await send(), await get(place)]) {
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([503, "storage.unavailable"]);
      expect(answer.headers["retry-after"]).toBe("30");
      expect(answer.body).not.toContain("127.0.0.1");
    }
    expect(readdirSync(path.join(folder, "incoming"))).toEqual([]);
    expect((await get("/api/matters")).statusCode).toBe(200);
    await s3.revive();
    expect([(await send()).statusCode, (await get(place)).statusCode]).toEqual([201, 200]);
  } finally {
    await app.close();
    s3.stop();
  }
});
