/* npm run soak:kills: writers and a worker, and the database under them, are killed in turns; then everything is counted. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

import { startEmbedded } from "@fadu/server/embedded/start-embedded.ts";
import { verify } from "@fadu/server/ledger/verify.ts";
import { migrate, schemaVersion } from "@fadu/server/store/migrate.ts";
import { createPool } from "@fadu/server/store/pool.ts";
import { inTenant } from "@fadu/server/store/tx.ts";
import { Street } from "@fadu/server/testing/street.ts";
import type { Acknowledged } from "@fadu/server/testing/writer.ts";

const { minutes } = parseArgs({ options: { minutes: { type: "string", default: "20" } } }).values;

/** Between two kills. */
const EVERY_MS = 7_000;
/** Until what was left behind must be done: jobs are tried again at growing distances. */
const SETTLE_MS = 180_000;
const SERVER = path.resolve(import.meta.dirname, "../../packages/server/src/testing");
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const folder = mkdtempSync(path.join(tmpdir(), "fadu-kills-"));
// PostgreSQL may run under another account than this process.
chmodSync(folder, 0o755);
const database = await startEmbedded({
  cloneDir: folder,
  dataDir: path.join(folder, "data"),
  schemaVersion: schemaVersion(),
});
const acknowledged: Acknowledged[] = [];
const kills = { writers: 0, worker: 0, database: 0 };
const wrong: string[] = [];
let street: Street;

function startWriters(): ChildProcess {
  const args = [path.join(SERVER, "writer.ts"), database.adminUrl, street.tenant, street.people.wang];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  createInterface({ input: child.stdout }).on("line", (line) => acknowledged.push(JSON.parse(line) as Acknowledged));
  return child;
}
const startWorker = (): ChildProcess =>
  spawn(process.execPath, [path.join(SERVER, "worker.ts"), database.adminUrl, folder], { stdio: "inherit" });
const kill = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("close", () => resolve());
    child.kill("SIGKILL");
  });

/** How many rows of the street are in a table. */
const count = (table: string): Promise<number> =>
  inTenant(street.pool, street.tenant, async (tx) => {
    const text = `select count(*)::int as n from ${table} where tenant_id = $1`;
    return (await tx.query<{ n: number }>(text, [tx.tenant])).rows[0]?.n ?? 0;
  });

/** Waits until nothing is left to be sent, sealed or run. */
async function settle(): Promise<void> {
  const until = Date.now() + SETTLE_MS;
  for (;;) {
    const left = await Promise.all([count("outbox"), count("unsealed")]).catch(() => [-1, -1]);
    if (left.every((n) => n === 0)) return;
    if (Date.now() > until) {
      wrong.push(`left undone: ${left[0]} in the outbox, ${left[1]} unsealed`);
      return;
    }
    await sleep(1_000);
  }
}

async function compare(): Promise<void> {
  const entries = await inTenant(street.pool, street.tenant, async (tx) => {
    const text = "select command_id as command, matter_id as matter, revision from entry where tenant_id = $1";
    return (await tx.query<Acknowledged>(text, [tx.tenant])).rows;
  });
  const stored = new Map(entries.map((entry) => [`${entry.command} ${entry.matter}`, entry.revision]));
  const lost = acknowledged.filter(({ command, matter, revision }) => stored.get(`${command} ${matter}`) !== revision);
  print(`acknowledged ${acknowledged.length}, entries ${entries.length}, lost ${lost.length}`);
  if (lost.length > 0) wrong.push(`${lost.length} acknowledged acts are not in the ledger`);
  if (stored.size < entries.length) wrong.push(`${entries.length - stored.size} commands took effect twice`);
  const found = await verify(street.pool, { tenants: [street.tenant] });
  print(`verified ${found.matters} matters, ${found.entries} entries, ${found.seals} seals`);
  wrong.push(...found.divergences.map(({ says }) => says));
  const { rows } = await inTenant(street.pool, street.tenant, (tx) =>
    tx.query<{ matters: number; last: number }>(
      `select (select count(*)::int from matter where tenant_id = $1 and procedure = 'permit') as matters,
              (select last::int from number_series where tenant_id = $1 and series like '%占%') as last`,
      [tx.tenant],
    ),
  );
  if (rows[0]?.matters !== rows[0]?.last) wrong.push(`numbers ${rows[0]?.last} for ${rows[0]?.matters} matters`);
}

try {
  await migrate(database.adminUrl);
  const pool = createPool(database.adminUrl);
  street = await Street.create({ pool });
  let writers = startWriters();
  let worker = startWorker();
  const end = Date.now() + Number(minutes) * 60_000;
  for (let turn = 0; Date.now() < end; turn++) {
    await sleep(EVERY_MS);
    const before = acknowledged.length;
    if (turn % 3 === 0) {
      await kill(writers);
      writers = startWriters();
      kills.writers++;
    } else if (turn % 3 === 1) {
      await kill(worker);
      worker = startWorker();
      kills.worker++;
    } else {
      process.kill(database.pid, "SIGKILL");
      kills.database++;
    }
    print(`${turn + 1}. killed ${["writers", "worker", "database"][turn % 3]} after ${before} acknowledged`);
  }
  await sleep(EVERY_MS);
  await kill(writers);
  await settle();
  await kill(worker);
  await compare();
  await pool.end();
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
print(`kill -9: writers ${kills.writers}, worker ${kills.worker}, database ${kills.database}`);
for (const one of wrong) print(`✗ ${one}`);
if (wrong.length === 0) print("✓ nothing acknowledged is lost, nothing happened twice, everything verifies");
process.exitCode = wrong.length === 0 ? 0 : 1;
