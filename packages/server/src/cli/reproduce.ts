import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";

import { startThrowaway } from "../embedded/start-throwaway.ts";
import { folderStore } from "../exhibit/file-store.ts";
import { buildYear, printReproduced, reproduceFigures } from "../reproduce/reproduce.ts";
import type { Seed } from "../reproduce/seed.ts";
import { SEEDS } from "../reproduce/seeds.ts";
import { migrate } from "../store/migrate.ts";
import { createPool } from "../store/pool.ts";

/**
 * Lives through the years of published reports, each in a database of its own, computes their figures and sets them beside the
 * published ones; ends with 1 if any differs. Nothing of it is kept.
 *
 * @param ids of reports; none: all of them, as many at a time as there are cores
 */
export async function reproduceCommand(ids: readonly string[]): Promise<void> {
  const unknown = ids.filter((id) => !SEEDS.some((seed) => seed.id === id));
  if (unknown.length > 0) {
    console.error(`没有“${unknown.join("、")}”的已发布数据，可用：${SEEDS.map(({ id }) => id).join("、")}`);
    process.exitCode = 2;
    return;
  }
  const began = performance.now();
  const asked = ids.length === 0 ? SEEDS : SEEDS.filter(({ id }) => ids.includes(id));
  const [only] = asked;
  if (asked.length === 1 && only) await reproduceOne(only);
  else await reproduceEach(asked);
  console.error(`用时${((performance.now() - began) / 1000).toFixed(0)}秒`);
}

/** Every report in a process of its own. What they say comes in the order they were asked for. */
async function reproduceEach(seeds: readonly Seed[]): Promise<void> {
  const waiting = [...seeds];
  const said = new Map<Seed, string>();
  const work = async (): Promise<void> => {
    for (let seed = waiting.shift(); seed; seed = waiting.shift()) {
      console.error(`${seed.title}……`);
      const child = spawn(process.execPath, [process.argv[1] ?? "", "reproduce", seed.id], {
        stdio: ["ignore", "pipe", "pipe"],
      });
      const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
      if (child.exitCode !== 0) process.exitCode = 1;
      said.set(seed, child.exitCode === 0 || out !== "" ? out : errors);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), seeds.length) }, work));
  for (const seed of seeds) console.log(`${seed.title}\n${said.get(seed) ?? ""}`);
}

async function reproduceOne(seed: Seed): Promise<void> {
  const database = await startThrowaway();
  const folder = mkdtempSync(path.join(tmpdir(), "fadu-reproduce-"));
  try {
    await migrate(database.adminUrl);
    const pool = createPool(database.adminUrl);
    try {
      const { office } = await buildYear(seed, pool, folderStore(folder), (sentence) => console.error(sentence));
      const rows = await reproduceFigures(seed, pool, office.tenant);
      for (const line of printReproduced(rows)) console.log(line);
      if (rows.some(({ same }) => !same)) process.exitCode = 1;
    } finally {
      await pool.end();
    }
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
