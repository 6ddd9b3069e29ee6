import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { startThrowaway } from "../embedded/start-throwaway.ts";
import { folderStore } from "../exhibit/file-store.ts";
import { buildYear, printReproduced, reproduceFigures } from "../reproduce/reproduce.ts";
import { migrate } from "../store/migrate.ts";
import { createPool } from "../store/pool.ts";

/** Reports there are published figures of. */
export const SEEDS = ["seed-000"] as const;

/**
 * Lives through the year of a published report in a database of its own, computes its figures and sets them beside the
 * published ones; ends with 1 if any differs. Nothing of it is kept.
 */
export async function reproduceCommand(seed: string): Promise<void> {
  if (!SEEDS.some((known) => known === seed)) {
    console.error(`没有“${seed}”的已发布数据，可用：${SEEDS.join("、")}`);
    process.exitCode = 2;
    return;
  }
  const began = performance.now();
  const database = await startThrowaway();
  const folder = mkdtempSync(path.join(tmpdir(), "fadu-reproduce-"));
  try {
    await migrate(database.adminUrl);
    const pool = createPool(database.adminUrl);
    try {
      const { office } = await buildYear(pool, folderStore(folder), (sentence) => console.error(sentence));
      const rows = await reproduceFigures(pool, office.tenant);
      for (const line of printReproduced(rows)) console.log(line);
      if (rows.some(({ same }) => !same)) process.exitCode = 1;
    } finally {
      await pool.end();
    }
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  console.error(`用时${((performance.now() - began) / 1000).toFixed(0)}秒`);
}
