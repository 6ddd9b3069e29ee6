import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { DatabaseTooNew, MigrationChanged } from "./errors.ts";
import { migrate, schemaVersion } from "./migrate.ts";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

async function sql(text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe("migrate", () => {
  it("does nothing to a database that is up to date, by several at once", async () => {
    const all = await Promise.all([migrate(database.adminUrl), migrate(database.adminUrl), migrate(database.adminUrl)]);
    expect(all).toEqual([[], [], []]);
    expect(await sql("select max(version) as n from migration")).toEqual([{ n: schemaVersion() }]);
  });

  it("builds an empty database once, by several at once", async () => {
    await sql("drop schema public cascade; create schema public; drop schema graphile_worker cascade");
    const all = await Promise.all([migrate(database.adminUrl), migrate(database.adminUrl)]);
    const [none, every] = all.map((applied) => applied.length).toSorted((a, b) => a - b);
    expect(none).toBe(0);
    expect(await sql("select count(*)::int as n from migration")).toEqual([{ n: every }]);
  });

  it("refuses a database migrated by a newer program", async () => {
    await sql(
      `insert into migration (version, name, checksum) values (${schemaVersion() + 1}, '9999_future.sql', 'x')`,
    );
    await expect(migrate(database.adminUrl)).rejects.toThrow(DatabaseTooNew);
    await expect(migrate(database.adminUrl)).rejects.toThrow("请使用新版本程序");
  });

  it("refuses when an applied migration reads differently now", async () => {
    await sql("update migration set checksum = 'other' where version = 1");
    await expect(migrate(database.adminUrl)).rejects.toThrow(MigrationChanged);
  });

  it("keeps tenant_id first in every primary, unique and foreign key, and uses no trigger and no enum", async () => {
    const keys = await sql(
      `select c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid
        where t.relnamespace = 'public'::regnamespace and t.relname not in ('migration', 'tenant') and c.contype in ('p', 'u', 'f')
          and (select attname from pg_attribute a where a.attrelid = c.conrelid and a.attnum = c.conkey[1]) <> 'tenant_id'`,
    );
    expect(keys).toEqual([]);
    const indexes = await sql(
      `select i.indexrelid::regclass::text as name from pg_index i join pg_class t on t.oid = i.indrelid
        where t.relnamespace = 'public'::regnamespace and t.relname not in ('migration', 'tenant') and i.indisunique
          and (select attname from pg_attribute a where a.attrelid = t.oid and a.attnum = i.indkey[0]) <> 'tenant_id'`,
    );
    expect(indexes).toEqual([]);
    expect(
      await sql(
        "select tgname from pg_trigger where not tgisinternal and tgrelid::regclass::text not like 'graphile%'",
      ),
    ).toEqual([]);
    expect(
      await sql("select typname from pg_type where typtype = 'e' and typnamespace = 'public'::regnamespace"),
    ).toEqual([]);
  });
});
