import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, expect, it, vi } from "vitest";

import { createTokenInTx } from "../account/tokens.ts";
import { foundOffice } from "../demo/found-office.ts";
import { DEMO_STREET } from "../demo/street-plan.ts";
import { runningDatabase } from "../embedded/attach.ts";
import { APPEAL } from "../load/mix.ts";
import { createPool } from "../store/pool.ts";
import { changeInTenant } from "../store/tx.ts";

const MAIN = path.join(import.meta.dirname, "main.ts");
const place = mkdtempSync(path.join(tmpdir(), "fadu-commands-"));
// PostgreSQL may run under another account than this process.
chmodSync(place, 0o755);
const at = (name: string): string => path.join(place, name);

/** The operator's shell: no database of another kind is named in it. */
const env: NodeJS.ProcessEnv = { ...process.env, FADU_LOG: "error" };
for (const name of ["DATABASE_URL", "FADU_DATA", "PORT"]) delete env[name];

const servers: ChildProcess[] = [];
afterAll(async () => {
  for (const child of servers.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }
  rmSync(place, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly out: string;
}

/** One command as it is typed, to its end. */
const fadu = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out: stdout + stderr }),
    );
  });

interface Started {
  readonly address: string;
  /** Asks it to stop. @returns its exit code and the milliseconds it took */
  stop(): Promise<{ readonly code: number | null; readonly ms: number }>;
}

/** A command that goes on until it is stopped. */
function start(...args: string[]): Promise<Started> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args, "--port", "0"], { env });
    servers.push(child);
    let out = "";
    child.once("exit", (code) => reject(new Error(`ended with ${String(code)}: ${out}`)));
    const listen = (chunk: Buffer): void => {
      out += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0];
      if (address === undefined) return;
      resolve({
        address,
        stop: () =>
          new Promise((stopped) => {
            const began = performance.now();
            child.once("exit", (code) => stopped({ code, ms: performance.now() - began }));
            child.kill("SIGTERM");
          }),
      });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
  });
}

it("an operator's day: up, backup beside it, SIGTERM under a request, restore elsewhere, verify, doctor, serve", async () => {
  const first = await start("up", "--no-demo", "--data", at("a"));
  const pool = createPool(runningDatabase(at("a")));
  const now = new Date().toISOString();
  const office = await foundOffice(pool, DEMO_STREET, { now });
  const { token } = await changeInTenant(pool, office.tenant, (tx) =>
    createTokenInTx(tx, office.accounts["hotline-clerk"] ?? "", now, null),
  );
  const register = (address: string): Promise<Response> =>
    fetch(`${address}/api/matters`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", "x-fadu": "1" },
      body: JSON.stringify({ procedure: "complaint", act: "register", values: APPEAL }),
    });
  const before = await register(first.address);
  expect(before.status, await before.text()).toBe(201);

  const again = await fadu("serve", "--data", at("a"), "--port", "0");
  expect([again.code, again.out]).toEqual([1, expect.stringContaining("错误：")]);
  const backup = await fadu("backup", at("copies"), "--with-keys", "--data", at("a"));
  expect([backup.code, backup.out]).toEqual([0, expect.stringContaining("备份完成")]);
  expect(readdirSync(at("copies")).length).toBeGreaterThan(0);
  expect((await fetch(`${first.address}/readyz`)).status).toBe(200);

  // A request that waits for a lock when the signal comes.
  const holder = await pool.connect();
  await holder.query("begin; lock table matter in exclusive mode");
  const late = register(first.address);
  const waits = "select from pg_locks where relation = 'matter'::regclass and not granted";
  await vi.waitFor(async () => expect((await pool.query(waits)).rowCount).toBeGreaterThan(0), { timeout: 10_000 });
  const stopping = first.stop();
  // A connection kept open is answered 503, a new one is refused.
  const healthy = () =>
    fetch(`${first.address}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await vi.waitFor(async () => expect(await healthy()).toBe(false), { timeout: 5_000 });
  await holder.query("commit");
  holder.release();
  expect((await late).status).toBe(201);
  await pool.end();
  const { code, ms } = await stopping;
  expect(code).toBe(0);
  expect(ms).toBeLessThan(25_000);

  const refused = await fadu("restore", at("copies"), "--data", at("a"));
  expect([refused.code, refused.out]).toEqual([1, expect.stringContaining("错误：")]);
  const restored = await fadu("restore", at("copies"), "--data", at("b"));
  expect([restored.code, restored.out]).toEqual([0, expect.stringContaining("核验：全部一致")]);
  for (const [folder, matters] of [
    ["a", 2],
    ["b", 1],
  ] as const) {
    const verified = await fadu("verify", "--data", at(folder));
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining("全部一致")]);
    expect(verified.out).toContain(`1 个街镇，${matters} 件事项`);
  }
  const examined = await fadu("doctor", "--data", at("b"));
  // Whether the desk is built and how full the disk is, is this machine's; everything of the restored street is in order.
  expect(examined.out).toMatch(/✓ 主密钥文件 .*能解开全部数据密钥/);
  expect(examined.out).toMatch(/✓ 数据版本：/);
  expect(examined.out).toContain("! 示范区示范街道办事处：没有要求动态口令，三员只凭密码登录");

  const second = await start("serve", "--data", at("b"));
  expect((await fetch(`${second.address}/readyz`)).status).toBe(200);
  // One ended after the backup must not come to life again: all are ended.
  expect((await register(second.address)).status).toBe(401);
  expect((await second.stop()).code).toBe(0);
}, 180_000);
