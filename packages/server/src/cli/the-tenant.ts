import type { Pool } from "pg";

import { inDirectory } from "../store/tx.ts";

/** The street meant; the only one there is when none was named. */
export async function theTenant(pool: Pool, wanted: string | undefined): Promise<string | undefined> {
  const { rows } = await inDirectory(pool, (tx) =>
    tx.query<{ id: string; name: string; short_name: string }>(
      "select id, name, short_name from tenant order by created_at",
    ),
  );
  const found = rows.filter(
    ({ id, name, short_name }) => wanted === undefined || [id, name, short_name].includes(wanted),
  );
  if (found.length === 1) return found[0]?.id;
  console.error(
    rows.length === 0
      ? "数据库里还没有街镇，请先运行 fadu up 或者 fadu demo"
      : `请用 --tenant 指明街镇：${rows.map(({ name }) => name).join("、")}`,
  );
  process.exitCode = 2;
  return undefined;
}
