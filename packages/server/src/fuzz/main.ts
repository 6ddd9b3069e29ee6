/* npm run fuzz: every route of a real server, in a database of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Command } from "commander";

import { startThrowaway } from "../embedded/start-throwaway.ts";
import { migrate } from "../store/migrate.ts";
import { createPool } from "../store/pool.ts";
import { openOffices } from "./offices.ts";
import { fuzz, printed } from "./run.ts";

const { requests, seed, only } = new Command("fuzz")
  .option("--requests <number>", "how many", "20000")
  .option("--seed <number>", "of the run; default drawn anew")
  .option("--only <number>", "the request of this number alone")
  .parse()
  .opts<{ requests: string; seed?: string; only?: string }>();

const database = await startThrowaway();
const folder = mkdtempSync(path.join(tmpdir(), "fadu-fuzz-"));
const pool = createPool(database.adminUrl);
try {
  await migrate(database.adminUrl);
  const offices = await openOffices(pool, folder);
  const began = performance.now();
  const report = await fuzz(offices, {
    seed: seed === undefined ? Date.now() % 1_000_000_007 : Number(seed),
    requests: Number(requests),
    ...(only === undefined ? {} : { only: Number(only) }),
    say: (sentence) => process.stderr.write(`${sentence}\n`),
  });
  await offices.close();
  process.stdout.write(`${printed(report)}\n${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  process.exitCode = report.failures.length === 0 ? 0 : 1;
} finally {
  await pool.end();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
