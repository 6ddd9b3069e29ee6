import type { Client } from "pg";

/**
 * Lets the application's role use the job runner's own schema (graphile_worker), which lies beside the tenants' tables:
 * its jobs carry the tenant in their payload, and ids only, no personal data. The runner enables row-level security on its
 * tables without giving a policy, which shuts out everybody but their owner.
 */
export async function allowJobs(client: Client, role: string): Promise<void> {
  await client.query(`grant usage on schema graphile_worker to ${role}`);
  await client.query(`grant select, insert, update, delete on all tables in schema graphile_worker to ${role}`);
  await client.query(`grant usage, select on all sequences in schema graphile_worker to ${role}`);
  await client.query(`grant execute on all functions in schema graphile_worker to ${role}`);
  const { rows } = await client.query<{ name: string }>(
    `select t.relname as name from pg_class t
      where t.relnamespace = 'graphile_worker'::regnamespace and t.relkind in ('r', 'p') and t.relrowsecurity
        and not exists (select from pg_policy p where p.polrelid = t.oid)`,
  );
  for (const { name } of rows) {
    const table = client.escapeIdentifier(name);
    await client.query(`create policy ${role} on graphile_worker.${table} to ${role} using (true) with check (true)`);
  }
}
