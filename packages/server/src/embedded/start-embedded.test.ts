import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { Client } from "pg";
import { afterEach, describe, expect, it } from "vitest";

import { type Account, findOrMakeAccount } from "./account.ts";
import { DataFolderInUse, DataFolderTooNew, DataFolderTooOld } from "./errors.ts";
import { defaultDataDir } from "./placement.ts";
import { startOf } from "./process-identity.ts";
import { databaseUrlFrom, resolveDatabase } from "./resolve-database.ts";
import { type EmbeddedDatabase, startEmbedded } from "./start-embedded.ts";

const isRoot = process.getuid?.() === 0;
const running: EmbeddedDatabase[] = [];
const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "fadu-embedded-"));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function start(dataDir: string, schemaVersion = 3): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ cloneDir: "/nowhere", dataDir, schemaVersion });
  running.push(database);
  return database;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Waits for what happens in another process. */
async function until(isTrue: () => boolean | Promise<boolean>, patienceMs = 15_000): Promise<void> {
  for (const deadline = Date.now() + patienceMs; !(await isTrue()); await sleep(20)) {
    if (Date.now() > deadline) throw new Error("waited in vain");
  }
}

/** A process whose parent has not collected it yet is gone too. */
const isGone = (pid: number): boolean => startOf(pid) === undefined;

afterEach(async () => {
  await Promise.all(running.splice(0).map((database) => database.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe("the embedded database", () => {
  it("keeps its data over a restart, starts within three seconds then, and leaves no process behind", async () => {
    const dataDir = path.join(newFolder(), "data");
    const first = await start(dataDir);
    await query(first.adminUrl, "CREATE TABLE kept AS SELECT '法度' AS word");
    const { pid } = first;
    await first.stop();
    expect(isGone(pid)).toBe(true);

    const second = await start(dataDir);
    expect(await query(second.adminUrl, "SELECT word FROM kept")).toEqual([{ word: "法度" }]);
    expect(second.startedInMs).toBeLessThan(3000);
  });

  it("is durable, UTF-8, checksummed, open to the loopback address only, and asks for a password", async () => {
    const database = await start(path.join(newFolder(), "data"));
    const [settings] = await query(
      database.adminUrl,
      `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
              current_setting('data_checksums') AS checksums, current_setting('server_encoding') AS encoding,
              current_setting('listen_addresses') AS listen`,
    );
    expect(settings).toEqual({ fsync: "on", commit: "on", checksums: "on", encoding: "UTF8", listen: "127.0.0.1" });
    const file = statSync(path.join(database.dataDir, "admin-password"));
    expect(file.mode & 0o777).toBe(0o600);
    const stranger = new URL(database.adminUrl);
    stranger.password = "guess";
    await expect(query(stranger.href, "SELECT 1")).rejects.toThrow(/password authentication failed/);
  });

  it.runIf(isRoot)("runs PostgreSQL under an unprivileged account when started by root", async () => {
    const database = await start(path.join(newFolder(), "data"));
    const owner = /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${database.pid}/status`, "utf8"))?.[1];
    expect(Number(owner)).toBe(findOrMakeAccount()?.uid);
    expect(Number(owner)).not.toBe(0);
  });

  it("refuses a second copy on the same data, and takes the folder again once the first has stopped", async () => {
    const dataDir = path.join(newFolder(), "data");
    const first = await start(dataDir);
    await expect(start(dataDir)).rejects.toThrow(DataFolderInUse);
    await expect(start(dataDir)).rejects.toThrow(/正由另一个运行中的法度程序使用/);
    await first.stop();
    await expect(start(dataDir)).resolves.toHaveProperty("dataDir", dataDir);
  });

  it("recovers the lock of a process that is dead, even if its id is in use again", async () => {
    const dataDir = path.join(newFolder(), "data");
    await (await start(dataDir)).stop();
    const lock = path.join(dataDir, "fadu.lock");
    for (const stale of [
      JSON.stringify({ pid: process.pid, started: "before the machine was restarted" }),
      JSON.stringify({ pid: 2 ** 22 + 1, started: "1" }),
      "torn by a power cut",
    ]) {
      writeFileSync(lock, stale);
      const database = await start(dataDir);
      expect(readFileSync(lock, "utf8")).not.toBe(stale);
      await database.stop();
    }
  });

  it("comes back by itself on the same address when PostgreSQL is killed, with all that was committed", async () => {
    const database = await start(path.join(newFolder(), "data"));
    await query(database.adminUrl, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n");
    const { pid } = database;
    process.kill(pid, "SIGKILL");
    await until(() => database.pid !== pid);
    expect(await query(database.adminUrl, "SELECT count(*)::int AS n FROM kept")).toEqual([{ n: 1000 }]);
  });

  it("shuts PostgreSQL down when the server is killed, and the next start has all that was committed", async () => {
    const dataDir = path.join(newFolder(), "data");
    const script = `
      const { startEmbedded } = await import(${JSON.stringify(new URL("start-embedded.ts", import.meta.url).href)});
      const { adminUrl, pid } = await startEmbedded(${JSON.stringify({ cloneDir: "/nowhere", dataDir, schemaVersion: 3 })});
      console.log(JSON.stringify({ adminUrl, pid }));`;
    const server = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const line = await new Promise<string>((resolve) => server.stdout.once("data", (data) => resolve(String(data))));
    const { adminUrl, pid } = JSON.parse(line) as { adminUrl: string; pid: number };
    await query(adminUrl, "CREATE TABLE kept AS SELECT 1 AS n");
    server.kill("SIGKILL");
    const next = await start(dataDir);
    expect(isGone(pid)).toBe(true);
    expect(await query(next.adminUrl, "SELECT n FROM kept")).toEqual([{ n: 1 }]);
  });

  it("refuses a folder written by a newer Fadu and leaves it alone", async () => {
    const dataDir = path.join(newFolder(), "data");
    const first = await start(dataDir, 3);
    first.recordSchemaVersion(4);
    await first.stop();
    await expect(start(dataDir, 3)).rejects.toThrow(DataFolderTooNew);
    await expect(start(dataDir, 3)).rejects.toThrow(/由更新版本的法度写入（数据版本 4，本程序只支持到 3）/);
    await expect(start(dataDir, 4)).resolves.toHaveProperty("dataDir", dataDir);
  });

  it("refuses a folder of another PostgreSQL", async () => {
    const dataDir = path.join(newFolder(), "data");
    mkdirSync(path.join(dataDir, "postgres"), { recursive: true });
    const version = path.join(dataDir, "postgres", "PG_VERSION");
    const account = findOrMakeAccount();
    if (account) chmodSync(dataDir, 0o777);
    writeFileSync(version, "99\n");
    await expect(start(dataDir)).rejects.toThrow(DataFolderTooNew);
    writeFileSync(version, "15\n");
    await expect(start(dataDir)).rejects.toThrow(DataFolderTooOld);
  });

  it("shows the end of PostgreSQL's log when it cannot start", async () => {
    const dataDir = path.join(newFolder(), "data");
    await (await start(dataDir)).stop();
    rmSync(path.join(dataDir, "postgres", "global", "pg_control"));
    await expect(start(dataDir)).rejects.toThrow(/未能启动[\s\S]*pg_control/);
  });

  it("sorts Chinese by pinyin when asked to", async () => {
    const database = await start(path.join(newFolder(), "data"));
    const rows = await query(
      database.adminUrl,
      `SELECT name FROM (VALUES ('张'), ('安'), ('李')) AS people (name) ORDER BY name COLLATE "zh-x-icu"`,
    );
    expect(rows.map((row) => row["name"])).toEqual(["安", "李", "张"]);
  });
});

describe("where the data goes", () => {
  const account: Account | undefined = isRoot ? findOrMakeAccount() : undefined;

  it("is .data in the clone where the account can reach it", () => {
    const clone = newFolder();
    expect(defaultDataDir(clone, account)).toBe(path.join(clone, ".data"));
  });

  it.runIf(isRoot)("is a folder under /var/lib/fadu for a clone in a home closed to the account", () => {
    const home = newFolder();
    const clone = path.join(home, "fadu");
    mkdirSync(clone);
    chmodSync(home, 0o700);
    expect(defaultDataDir(clone, account)).toMatch(/^\/var\/lib\/fadu\/[0-9a-f]{12}$/);
    expect(defaultDataDir(clone, account)).toBe(defaultDataDir(`${clone}/`, account));
  });
});

describe("which database", () => {
  it("is the operator's when the environment names one, and nothing is started", async () => {
    const url = "postgres://someone@db.example/fadu";
    const options = { cloneDir: "/nowhere", dataDir: "/nowhere/data", schemaVersion: 1 };
    const resolved = await resolveDatabase(options, { DATABASE_URL: url });
    expect(resolved.adminUrl).toBe(url);
    expect(resolved.embedded).toBeUndefined();
  });

  it("is Fadu's own variable before the common one; empty means unset", () => {
    expect(databaseUrlFrom({ FADU_DATABASE_URL: "a", DATABASE_URL: "b" })).toBe("a");
    expect(databaseUrlFrom({ FADU_DATABASE_URL: "", DATABASE_URL: "b" })).toBe("b");
    expect(databaseUrlFrom({ DATABASE_URL: "" })).toBeUndefined();
  });
});
