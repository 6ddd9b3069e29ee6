import { readFile } from "node:fs/promises";

import { holds } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import { defineIndicatorInTx } from "../indicator/commands.ts";
import { DEFINERS } from "../indicator/definers.ts";
import { readDefinition } from "../indicator/read-definition.ts";
import { changeInTenant } from "../store/tx.ts";
import { principalNamed } from "./import.ts";
import { openRuntime } from "./runtime.ts";
import type { DataOptions } from "./runtime.ts";

export interface IndicatorOptions extends DataOptions {
  /** Login of who says what the street counts. */
  readonly as: string;
  readonly tenant?: string;
}

/** Defines an indicator of the street's own from a file, or a new version of one; ends with 1 and every finding if it is wrong. */
export async function defineIndicatorCommand(file: string, options: IndicatorOptions): Promise<void> {
  const indicator = readDefinition(await readFile(file, "utf8"));
  const runtime = await openRuntime(options, (sentence) => console.error(sentence));
  try {
    const principal = await principalNamed(runtime, options);
    if (!holds(principal, DEFINERS)) throw new Problem("forbidden");
    const { pool, door } = runtime;
    const { version } = await changeInTenant(pool, principal.tenant, (tx) =>
      defineIndicatorInTx(tx, principal, indicator, door.now()),
    );
    console.log(`已定义指标“${indicator.title}”（${indicator.id}），第${version}版`);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { failures = [] } = error.parts;
    for (const { path, says } of failures) console.error(`${path === undefined ? "" : `${path}：`}${says}`);
    if (failures.length === 0) console.error(error.message);
    process.exitCode = 1;
  } finally {
    await runtime.close();
  }
}
