import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

import { expect, it, vi } from "vitest";

import { startEmbedded } from "../embedded/start-embedded.ts";
import { verify } from "../ledger/verify.ts";
import { migrate, schemaVersion } from "../store/migrate.ts";
import { createPool } from "../store/pool.ts";
import { inTenant } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import { Street } from "../testing/street.ts";
import type { Acknowledged } from "../testing/writer.ts";

interface Writers {
  readonly process: ChildProcess;
  readonly acknowledged: Acknowledged[];
}

/** Sixteen writers in a process of their own. */
function startWriters(url: string, s: Street): Writers {
  const script = path.join(import.meta.dirname, "../testing/writer.ts");
  const child = spawn(process.execPath, [script, url, s.tenant, s.people.wang], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: Acknowledged[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => acknowledged.push(JSON.parse(line) as Acknowledged));
  return { process: child, acknowledged };
}

async function kill({ process: child }: Writers): Promise<void> {
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await closed;
}

const until = (writers: Writers, count: number): Promise<void> =>
  vi.waitFor(() => expect(writers.acknowledged.length).toBeGreaterThan(count), { timeout: 40_000, interval: 20 });

/** Everything acknowledged is there, once; nothing is there by half. */
async function check(s: Street, acknowledged: readonly Acknowledged[]): Promise<void> {
  const entries = await inTenant(s.pool, s.tenant, async (tx) => {
    const { rows } = await tx.query<Acknowledged>(
      `select command_id as command, matter_id as matter, revision from entry where tenant_id = $1`,
      [s.tenant],
    );
    return new Map(rows.map((row) => [row.command, row]));
  });
  expect(acknowledged.filter((done) => entries.get(done.command)?.revision !== done.revision)).toEqual([]);
  const result = await verify(s.pool, { tenants: [s.tenant] });
  expect(result.divergences).toEqual([]);
  expect(result.entries).toBe(entries.size);
  const gaps = await inTenant(s.pool, s.tenant, async (tx) => {
    const { rows } = await tx.query<{ matters: number; numbers: number }>(
      `select (select count(*) from matter where tenant_id = $1 and procedure = 'permit') as matters,
              (select last from number_series where tenant_id = $1 and series like '%占%') as numbers`,
      [s.tenant],
    );
    return rows[0];
  });
  expect(gaps?.numbers).toBe(gaps?.matters);
}

it("kill -9 of the server under 16 writers: everything acknowledged is there, nothing by half", async () => {
  const database = await createTestDatabase();
  const pool = createPool(database.adminUrl);
  try {
    const s = await Street.create({ pool });
    const all: Acknowledged[] = [];
    for (let round = 1; round <= 3; round++) {
      const writers = startWriters(database.adminUrl, s);
      await until(writers, 60 * round);
      await kill(writers);
      all.push(...writers.acknowledged);
      // What the dead process had begun is rolled back when the database learns of its end.
      await vi.waitFor(async () => {
        const { rows } = await pool.query(
          "select 1 from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()",
        );
        expect(rows).toEqual([]);
      });
      await check(s, all);
    }
  } finally {
    await pool.end();
    await database.drop();
  }
}, 120_000);

it("kill -9 of PostgreSQL under 16 writers: they go on when it is back, and everything acknowledged is there", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "fadu-kill-"));
  chmodSync(folder, 0o755);
  const options = { cloneDir: folder, dataDir: path.join(folder, "data"), schemaVersion: schemaVersion() };
  const database = await startEmbedded(options);
  try {
    await migrate(database.adminUrl);
    const pool = createPool(database.adminUrl);
    const s = await Street.create({ pool });
    const writers = startWriters(database.adminUrl, s);
    for (let round = 1; round <= 2; round++) {
      await until(writers, writers.acknowledged.length + 60);
      process.kill(database.pid, "SIGKILL");
      await until(writers, writers.acknowledged.length + 60);
    }
    await kill(writers);
    expect(writers.acknowledged.length).toBeGreaterThan(240);
    await vi.waitFor(() => check(s, writers.acknowledged), { timeout: 10_000 });
    await pool.end();
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
