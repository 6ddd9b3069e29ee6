import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { runMigrations } from "graphile-worker";
import { Client } from "pg";

import { DatabaseTooNew, MigrationChanged, StoreError } from "./errors.ts";
import { isolateTables } from "./isolation.ts";
import { allowJobs } from "./job-schema.ts";

/** Role under which the server works: it owns nothing and cannot bypass row-level security. */
export const APP_ROLE = "fadu_app";

/** Any number will do, as long as every program of ours takes the same one. */
const LOCK = 4_861_502_977;
const FOLDER = path.join(import.meta.dirname, "migrations");

interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

function readMigrations(): Migration[] {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".sql"))
    .sort();
  return files.map((name, index) => {
    const version = Number.parseInt(name.slice(0, 4), 10);
    // Numbers may have gaps: a branch that is not merged yet holds the one between.
    if (files.findIndex((other) => Number.parseInt(other.slice(0, 4), 10) === version) !== index)
      throw new StoreError(`迁移文件 ${name} 的编号重复。`);
    // A checkout on Windows may change line ends; that is no change of the migration.
    const sql = readFileSync(path.join(FOLDER, name), "utf8").replaceAll("\r\n", "\n");
    return { version, name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}

/** The migrations this program knows, oldest first. */
export function knownMigrations(): readonly Pick<Migration, "version" | "name" | "checksum">[] {
  return readMigrations();
}

/** Number of the newest migration this program knows. */
export function schemaVersion(): number {
  return readMigrations().at(-1)?.version ?? 0;
}

/**
 * Brings the database up to this program's version: roles, tables, row-level security, the tables of the job runner.
 * Safe to call from several programs at once; does nothing when nothing is to be done.
 *
 * @param adminUrl connection string of a role that may create tables and roles; it becomes their owner
 * @param only numbers of the migrations to apply: a restore begins with those the backup was made under
 * @returns names of the migrations applied now
 * @throws DatabaseTooNew if a newer program has migrated it, MigrationChanged if an applied migration was edited
 */
export async function migrate(adminUrl: string, only?: ReadonlySet<number>): Promise<string[]> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // Held by the session, so that it is let go even if this process is killed.
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await ensureRole(client);
    await client.query(
      `create table if not exists migration (
         version integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`,
    );
    const migrations = readMigrations();
    const pending = (await pendingOf(client, migrations)).filter(({ version }) => only?.has(version) ?? true);
    for (const migration of pending) await apply(client, migration);
    await isolateTables(client);
    await runMigrations({ connectionString: adminUrl });
    await allowJobs(client, APP_ROLE);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/** Numbers of the migrations applied to a database; none for an empty one. Nothing is changed. */
export async function appliedMigrations(url: string): Promise<number[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const there = await client.query<{ there: boolean }>("select to_regclass('public.migration') is not null as there");
    if (there.rows[0]?.there !== true) return [];
    const { rows } = await client.query<{ version: number }>("select version from migration order by version");
    return rows.map(({ version }) => version);
  } finally {
    await client.end();
  }
}

async function pendingOf(client: Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ version: number; name: string; checksum: string }>(
    "select version, name, checksum from migration order by version",
  );
  for (const row of rows) {
    const known = migrations.find(({ version }) => version === row.version);
    if (!known) {
      throw new DatabaseTooNew(
        `数据库已由更新版本的程序升级到 ${row.name}，本程序只认识到第 ${schemaVersion()} 号迁移。请使用新版本程序。`,
      );
    }
    if (known.checksum !== row.checksum) {
      throw new MigrationChanged(`迁移 ${row.name} 在执行之后被改动过。已执行的迁移不得修改，请恢复原文件。`);
    }
  }
  const applied = new Set(rows.map(({ version }) => version));
  return migrations.filter(({ version }) => !applied.has(version));
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query("insert into migration (version, name, checksum) values ($1, $2, $3)", [
      migration.version,
      migration.name,
      migration.checksum,
    ]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new StoreError(`迁移 ${migration.name} 执行失败。`, { cause: error });
  }
}

/** Roles belong to the whole cluster: another database of it may be creating the same one at this moment. */
async function ensureRole(client: Client): Promise<void> {
  await client.query(
    `do $$ begin
       if not exists (select from pg_roles where rolname = '${APP_ROLE}') then
         create role ${APP_ROLE} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
       end if;
     exception when duplicate_object or unique_violation then null;
     end $$`,
  );
  // Who migrates is allowed to step down to the application's role; a superuser is already.
  await client.query(
    `do $$ begin
       if not pg_has_role(current_user, '${APP_ROLE}', 'member') then
         grant ${APP_ROLE} to current_user;
       end if;
     end $$`,
  );
}
