import { openRuntime } from "./runtime.ts";
import type { DataOptions } from "./runtime.ts";

/** Brings the database up to this program and says what was done. */
export async function migrateCommand(options: DataOptions): Promise<void> {
  const runtime = await openRuntime(options, (sentence) => console.log(sentence));
  if (runtime.migrated.length === 0) console.log("数据库已是最新。");
  await runtime.close();
}
