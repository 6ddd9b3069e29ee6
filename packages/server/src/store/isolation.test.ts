import { Client } from "pg";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { newId } from "./ids.ts";
import { createPool } from "./pool.ts";
import { COLUMNS } from "./rows.ts";
import { changeInTenant, inDirectory, inTenant } from "./tx.ts";
import type { Tx } from "./tx.ts";

/** Some value of each type the tables have. */
const SOME: Readonly<Record<string, string>> = {
  uuid: "gen_random_uuid()",
  text: "'x'",
  date: "'2024-01-01'",
  timestamptz: "now()",
  int4: "1",
  int8: "1",
  numeric: "1",
  bool: "true",
  jsonb: "'{}'",
  bytea: "'x'",
  _text: "'{}'",
  _uuid: "'{}'",
};

const TABLES = Object.entries(COLUMNS).filter(([, columns]) => "tenant_id" in columns);
const [OURS, THEIRS] = [newId(), newId()];

let database: TestDatabase;
let pool: Pool;
let admin: Client;

/** One row of another tenant in every table, put there past every check: what counts here is who sees it. */
beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ sql: string }>(
    `select format('alter table %I drop constraint %I', t.relname, c.conname) as sql
       from pg_constraint c join pg_class t on t.oid = c.conrelid
      where t.relnamespace = 'public'::regnamespace and c.contype in ('c', 'f')`,
  );
  for (const { sql } of rows) await admin.query(sql);
  for (const [table, columns] of TABLES) {
    const names = Object.keys(columns).map((name) => `"${name}"`);
    const values = Object.entries(columns).map(([name, type]) => (name === "tenant_id" ? `'${THEIRS}'` : SOME[type]));
    await admin.query(`insert into ${table} (${names.join(", ")}) values (${values.join(", ")})`);
  }
  const tenant =
    "insert into tenant (id, name, short_name, division_code, created_at) values ($1, $2, $2, '310115', now())";
  await admin.query(tenant, [OURS, "我镇"]);
  await admin.query(tenant, [THEIRS, "他镇"]);
});
afterAll(async () => {
  await admin.end();
  await pool.end();
  await database.drop();
});

const ours = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => changeInTenant(pool, OURS, work);

describe.each(TABLES.map(([table]) => table))("%s", (table) => {
  it("has forced row-level security", async () => {
    const { rows } = await admin.query("select relrowsecurity, relforcerowsecurity from pg_class where relname = $1", [
      table,
    ]);
    expect(rows).toEqual([{ relrowsecurity: true, relforcerowsecurity: true }]);
  });

  it("shows nothing of another tenant, and lets nothing of it be changed", async () => {
    const { rows } = await admin.query(`select 1 from ${table} where tenant_id = $1`, [THEIRS]);
    expect(rows).toHaveLength(1);
    expect(await inTenant(pool, OURS, async (tx) => (await tx.query(`select * from ${table}`)).rows)).toEqual([]);
    for (const sql of [`update ${table} set tenant_id = tenant_id`, `delete from ${table}`]) {
      const changed = await ours(async (tx) => (await tx.query(sql)).rowCount).catch((error: Error) => error.message);
      expect(String(changed)).toMatch(/^0$|permission denied/);
    }
    const after = await admin.query(`select 1 from ${table} where tenant_id = $1`, [THEIRS]);
    expect(after.rows).toHaveLength(1);
  });

  it("takes no row for another tenant", async () => {
    const insert = ours((tx) => tx.query(`insert into ${table} (tenant_id) values ($1)`, [THEIRS]));
    // A table that only the owner's functions write says so before any policy is asked.
    await expect(insert).rejects.toThrow(
      /violates row-level security policy|permission denied for table destroyed_matter/,
    );
  });

  it("cannot be read without saying whose", async () => {
    const client = await pool.connect();
    try {
      await expect(client.query(`select * from ${table}`)).rejects.toThrow(
        /app\.tenant|invalid input syntax for type uuid/,
      );
    } finally {
      client.release();
    }
  });
});

it("keeps tenants from each other, but for the directory of them, which opens nothing else", async () => {
  const names = async (tx: Tx) => (await tx.query<{ name: string }>("select name from tenant order by 1")).rows;
  expect(await inTenant(pool, OURS, names)).toEqual([{ name: "我镇" }]);
  expect(await inDirectory(pool, names)).toEqual([{ name: "他镇" }, { name: "我镇" }]);
  await expect(inDirectory(pool, (tx) => tx.query("select * from matter"))).rejects.toThrow(/uuid/);
  await expect(ours((tx) => tx.query("update tenant set name = 'x' where id = $1", [THEIRS]))).resolves.toMatchObject({
    rowCount: 0,
  });
});

describe("what is only ever added to", () => {
  const LOGS = ["entry", "seal", "seal_leaf", "login_event", "read_event", "admin_event"];
  it.each(LOGS)("%s cannot be changed, deleted or emptied by the application", async (table) => {
    for (const sql of [`update ${table} set tenant_id = tenant_id`, `delete from ${table}`, `truncate ${table}`]) {
      await expect(
        ours((tx) => tx.query(sql)),
        sql,
      ).rejects.toThrow(/permission denied/);
    }
  });

  it("matters, accounts and definitions cannot be deleted by it", async () => {
    for (const table of ["tenant", "unit", "account", "procedure_version", "matter", "instrument", "exhibit"]) {
      await expect(
        ours((tx) => tx.query(`delete from ${table}`)),
        table,
      ).rejects.toThrow(/permission denied/);
    }
  });
});

it("works as a role that owns nothing and cannot bypass the policies", async () => {
  const { rows } = await pool.query(
    `select current_user as role, rolsuper, rolbypassrls, (select count(*) from pg_class where relowner = r.oid) as owned
       from pg_roles r where rolname = current_user`,
  );
  expect(rows).toEqual([{ role: "fadu_app", rolsuper: false, rolbypassrls: false, owned: 0 }]);
});

it("says ids of tenants are ids, before they reach a statement", () => {
  expect(() => inTenant(pool, "' or 1 = 1 --", () => Promise.resolve())).toThrow(TypeError);
});
