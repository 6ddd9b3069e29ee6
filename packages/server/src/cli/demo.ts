import { existsSync } from "node:fs";
import path from "node:path";

import type { Pool } from "pg";

import type { Door } from "../matter/perform.ts";
import { changeInTenant, inDirectory } from "../store/tx.ts";
import { openRuntime } from "./runtime.ts";
import type { DataOptions } from "./runtime.ts";

/** An account of the demo street that is shown to whoever starts it. */
export interface DemoSignIn {
  readonly login: string;
  readonly password: string;
  /** Of its role. */
  readonly title: string;
  readonly name: string;
}

/** What `buildDemo` of demo/build.ts does: founds a street with a year of records through the write door. */
export type BuildDemo = (
  door: Door,
  options: { readonly onProgress: (sentence: string) => void },
) => Promise<{ readonly tenant: string; readonly accounts: readonly DemoSignIn[] }>;

/** Under this key of the demo street's settings its sign-ins are kept, to be shown at each start. No other street has it. */
const MARK = "$demo";
const BUILDER = path.join(import.meta.dirname, "../demo/build.ts");

/** Builds the demo street in a database that has none, showing progress. */
export async function buildDemoStreet(door: Door, say: (sentence: string) => void): Promise<void> {
  if (!existsSync(BUILDER)) return;
  say("首次启动，正在生成演示街道（约半分钟）……");
  const { buildDemo } = (await import(BUILDER)) as { readonly buildDemo: BuildDemo };
  const { tenant, accounts } = await buildDemo(door, { onProgress: say });
  await changeInTenant(door.pool, tenant, (tx) =>
    tx.query("update tenant set settings = jsonb_set(settings, array[$2::text], $3::jsonb) where id = $1", [
      tx.tenant,
      MARK,
      JSON.stringify(accounts),
    ]),
  );
}

/** Sign-ins of the demo street; empty where there is none. */
export async function demoSignIns(pool: Pool): Promise<readonly DemoSignIn[]> {
  const { rows } = await inDirectory(pool, (tx) =>
    tx.query<{ accounts: readonly DemoSignIn[] }>(
      "select settings -> $1 as accounts from tenant where settings ? $1 order by created_at limit 1",
      [MARK],
    ),
  );
  return rows[0]?.accounts ?? [];
}

/** Adds the demo street to a database, beside the streets that are there. */
export async function demoCommand(options: DataOptions): Promise<void> {
  const say = (sentence: string): void => console.log(sentence);
  const runtime = await openRuntime(options, say);
  try {
    if ((await demoSignIns(runtime.pool)).length > 0) say("演示街道已经存在。");
    else await buildDemoStreet(runtime.door, say);
    for (const { login, password, title, name } of await demoSignIns(runtime.pool)) {
      say(`${login} / ${password}    ${title}　${name}`);
    }
  } finally {
    await runtime.close();
  }
}
