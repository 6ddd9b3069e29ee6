import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { Client } from "pg";
import { from } from "pg-copy-streams";

import { BackupError } from "./errors.ts";
import type { TableOf } from "./manifest.ts";

/** A table of the set with its rows at hand. */
export interface LoadedTable extends TableOf {
  readonly open: () => Readable;
}

/** @throws BackupError when somebody's data are in the database already */
export async function refuseData(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const there = async (table: string): Promise<boolean> =>
      (await client.query<{ there: boolean }>("select to_regclass($1) is not null as there", [`public.${table}`]))
        .rows[0]?.there === true;
    if (!(await there("migration"))) {
      const { rows } = await client.query("select from pg_class where relnamespace = 'public'::regnamespace limit 1");
      if (rows.length > 0) throw new BackupError("数据库中已有其他程序的表。恢复只写入空的数据库，请另建一个。");
      return;
    }
    if (await there("tenant")) {
      await client.query("begin; set local app.tenant = 'directory'");
      const { rows } = await client.query<{ name: string }>("select name from tenant limit 1");
      await client.query("rollback");
      if (rows[0])
        throw new BackupError(`数据库中已有“${rows[0].name}”的数据。恢复只写入空的数据库，不会覆盖任何数据。`);
    }
  } finally {
    await client.end();
  }
}

/**
 * Writes tables and jobs in one transaction: all of it is there afterwards, or nothing. Nobody is signed in afterwards and no
 * token works: what was ended after the backup was made must not come to life again.
 *
 * @throws BackupError when a table is not that of the backup, or its rows are not as many
 */
export async function load(adminUrl: string, tables: readonly LoadedTable[], jobs: () => Readable): Promise<void> {
  const client = new Client({ connectionString: adminUrl, application_name: "fadu restore" });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("set local timezone = 'UTC'; set local datestyle = 'ISO'");
    for (const table of await inOrder(client, tables)) await loadTable(client, table);
    await client.query("update session set revoked_at = now() where revoked_at is null");
    await client.query("update credential set expires_at = changed_at where kind = 'token'");
    for (const { table } of tables) await bind(client, table, true);
    await loadJobs(client, jobs());
    await client.query("commit");
  } finally {
    await client.end();
  }
}

async function loadTable(client: Client, { table, columns, rows, open }: LoadedTable): Promise<void> {
  await bind(client, table, false);
  const list = columns.map((column) => client.escapeIdentifier(column)).join(", ");
  const copy = client.query(from(`copy ${client.escapeIdentifier(table)} (${list}) from stdin`));
  await pipeline(open(), copy);
  if (copy.rowCount !== rows)
    throw new BackupError(`数据表 ${table} 应有 ${rows} 行，实有 ${copy.rowCount} 行，拒绝使用。`);
}

/** The owner of a table is bound by its policies like everybody; COPY takes no rows then. Undone with the transaction if it fails. */
async function bind(client: Client, table: string, bound: boolean): Promise<void> {
  const { rows } = await client.query("select from pg_policy where polrelid = to_regclass($1)", [
    client.escapeIdentifier(table),
  ]);
  if (rows.length === 0) return;
  await client.query(`alter table ${client.escapeIdentifier(table)} ${bound ? "" : "no "}force row level security`);
}

/** Tables behind those they refer to. */
async function inOrder(client: Client, tables: readonly LoadedTable[]): Promise<LoadedTable[]> {
  const { rows } = await client.query<{ table: string; to: string }>(
    `select t.relname as table, r.relname as to from pg_constraint c
       join pg_class t on t.oid = c.conrelid join pg_class r on r.oid = c.confrelid
      where c.contype = 'f' and t.relnamespace = 'public'::regnamespace and c.conrelid <> c.confrelid`,
  );
  const left = new Map(tables.map((table) => [table.table, table]));
  const sorted: LoadedTable[] = [];
  while (left.size > 0) {
    const free = [...left.values()].filter(({ table }) => !rows.some((ref) => ref.table === table && left.has(ref.to)));
    if (free.length === 0) throw new BackupError(`数据表互相引用，无法排序：${[...left.keys()].join("、")}。`);
    for (const table of free) left.delete(table.table);
    sorted.push(...free);
  }
  return sorted;
}

interface Job {
  readonly kind: string;
  readonly payload: unknown;
  readonly runAt: string;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly priority: number;
  readonly lastError: string | null;
}

async function loadJobs(client: Client, lines: Readable): Promise<void> {
  for await (const line of createInterface({ input: lines })) {
    const job = JSON.parse(line) as Job;
    const { rows } = await client.query<{ id: string }>(
      `select id from graphile_worker.add_job($1, $2::json, run_at := $3, max_attempts := $4, priority := $5)`,
      [job.kind, JSON.stringify(job.payload), job.runAt, job.maxAttempts, job.priority],
    );
    await client.query("update graphile_worker._private_jobs set attempts = $2, last_error = $3 where id = $1", [
      rows[0]?.id,
      job.attempts,
      job.lastError,
    ]);
  }
}
