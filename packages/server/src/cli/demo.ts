import type { Pool } from "pg";

import type { Files } from "../exhibit/open-files.ts";
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

/** Under this key of the demo street's settings its sign-ins are kept, to be shown at each start. No other street has it. */
const MARK = "$demo";

/** Builds the demo street in a database that has none, showing progress. */
export async function buildDemoStreet(
  { door, dataDir, stores }: { readonly door: Door; readonly dataDir: string; readonly stores: Files },
  say: (sentence: string) => void,
): Promise<void> {
  say("正在生成演示街道（约半分钟）……");
  // Only a first start needs it.
  const { buildDemo } = await import("../demo/build.ts");
  const began = performance.now();
  const { tenant, accounts, acts } = await buildDemo(door, { dataDir, files: stores.files, onProgress: say });
  await changeInTenant(door.pool, tenant, (tx) =>
    tx.query("update tenant set settings = jsonb_set(settings, array[$2::text], $3::jsonb) where id = $1", [
      tx.tenant,
      MARK,
      JSON.stringify(accounts),
    ]),
  );
  say(`演示街道已生成：${acts} 次办理，用时 ${((performance.now() - began) / 1000).toFixed(0)} 秒。`);
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
    else await buildDemoStreet(runtime, say);
    for (const { login, password, title, name } of await demoSignIns(runtime.pool)) {
      say(`${login} / ${password}    ${title}　${name}`);
    }
  } finally {
    await runtime.close();
  }
}
