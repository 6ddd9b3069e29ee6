import type { Client } from "pg";

/**
 * Gives every table that has a `tenant_id` and no policy yet its row-level security: enabled, forced (the owner is bound
 * too), rows of `app.tenant` only, for reading and for writing. An unset or malformed setting is an error, so a forgotten
 * `SET LOCAL` reads nothing instead of everything.
 */
export async function isolateTables(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select t.relname as name
       from pg_class t
       join pg_attribute a on a.attrelid = t.oid and a.attname = 'tenant_id' and not a.attisdropped
      where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
        and not exists (select from pg_policy p where p.polrelid = t.oid)
      order by 1`,
  );
  for (const { name } of rows) {
    const table = client.escapeIdentifier(name);
    await client.query(`alter table ${table} enable row level security`);
    await client.query(`alter table ${table} force row level security`);
    await client.query(
      `create policy tenant on ${table}
         using (tenant_id = current_setting('app.tenant')::uuid)
         with check (tenant_id = current_setting('app.tenant')::uuid)`,
    );
  }
}
