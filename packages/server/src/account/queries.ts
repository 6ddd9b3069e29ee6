import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";
import { sql } from "kysely";
import type { Static } from "typebox";
import { validate as isUuid } from "uuid";

import { decodeCursor, encodeCursor } from "../http/cursor.ts";
import type { Tx } from "../store/tx.ts";
import { roleTitle } from "./me.ts";
import type { AccountDetail, AccountPage, AccountQuery, GrantSchema } from "./schema.ts";

interface ItemRow {
  id: string;
  name: string;
  unit_id: string;
  unit_name: string;
  roles: string[];
}

/**
 * Accounts to choose from, by unit (with everything below it), by role held there today, by name or login. Disabled ones are
 * left out, unless asked for by id: a name on an old record must still be shown.
 */
export async function listAccounts(
  tx: Tx,
  query: Static<typeof AccountQuery>,
  now: Instant,
): Promise<Static<typeof AccountPage>> {
  const limit = query.limit ?? 50;
  const today = localDate(now);
  const conditions = [sql<boolean>`a.tenant_id = ${tx.tenant}`, sql<boolean>`a.kind = 'person'`];
  if (query.ids === undefined) conditions.push(sql`a.disabled_at is null`);
  else conditions.push(sql`a.id = any(${query.ids.split(",").filter((id) => isUuid(id))}::uuid[])`);
  if (query.q !== undefined) conditions.push(sql`(strpos(a.name, ${query.q}) > 0 or strpos(a.login, ${query.q}) > 0)`);
  if (query.unit !== undefined) conditions.push(sql`starts_with(u.path, ${await pathOf(tx, query.unit)})`);
  if (query.role !== undefined) {
    // Held over the unit asked for: there, above it or below it.
    conditions.push(sql`exists (select from grant_ g join unit gu on gu.tenant_id = g.tenant_id and gu.id = g.unit_id
      where g.tenant_id = a.tenant_id and g.account_id = a.id and g.role = ${query.role} and ${inForce(today)}
        and (starts_with(u.path, gu.path) or starts_with(gu.path, u.path)))`);
  }
  const filter = sql.join(conditions, sql` and `);
  const total = await sql<{ total: number }>`select count(*) as total from account a
    join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id where ${filter}`.execute(tx.db);
  const after = query.after === undefined ? undefined : decodeCursor("account", query.after, 2);
  const page = after ? sql`and (a.name, a.id) > (${after[0]}, ${after[1]}::uuid)` : sql``;
  const { rows } = await sql<ItemRow>`
    select a.id, a.name, a.unit_id, u.name as unit_name,
           array(select distinct g.role from grant_ g where g.tenant_id = a.tenant_id and g.account_id = a.id
                  and ${inForce(today)} order by g.role) as roles
      from account a join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
     where ${filter} ${page} order by a.name, a.id limit ${limit + 1}`.execute(tx.db);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map((row) => ({
      id: row.id,
      name: row.name,
      unit: { id: row.unit_id, name: row.unit_name },
      roles: row.roles,
    })),
    next: rows.length > limit && last ? encodeCursor("account", [last.name, last.id]) : null,
    total: total.rows[0]?.total ?? 0,
    totalIsMore: false,
  };
}

const inForce = (today: LocalDate) =>
  sql<boolean>`g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})`;

/** Path of a unit; one that nothing lies under when there is no such unit. */
export async function pathOf(tx: Tx, unit: string): Promise<string> {
  const { rows } = await tx.query<{ path: string }>("select path from unit where tenant_id = $1 and id = $2", [
    tx.tenant,
    unit,
  ]);
  return rows[0]?.path ?? "/none/";
}

interface DetailRow {
  id: string;
  kind: "person" | "machine";
  name: string;
  login: string;
  phone: string | null;
  unit_id: string;
  unit_name: string;
  disabled_at: Instant | null;
  factor: boolean;
}

/** An account with all its grants, past ones too. Undefined when there is none. */
export async function findAccount(tx: Tx, id: string): Promise<Static<typeof AccountDetail> | undefined> {
  const { rows } = await tx.query<DetailRow>(
    `select a.id, a.kind, a.name, a.login, a.phone, a.unit_id, u.name as unit_name, a.disabled_at,
            exists (select from second_factor s where s.tenant_id = a.tenant_id and s.account_id = a.id
                       and s.confirmed_at is not null) as factor
       from account a join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
      where a.tenant_id = $1 and a.id = $2`,
    [tx.tenant, id],
  );
  const row = rows[0];
  if (!row) return undefined;
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    login: row.login,
    phone: row.phone,
    unit: { id: row.unit_id, name: row.unit_name },
    disabledAt: row.disabled_at,
    hasSecondFactor: row.factor,
    grants: await listGrants(tx, id),
  };
}

interface GrantRow {
  id: string;
  role: string;
  unit_id: string;
  unit_name: string;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
}

async function listGrants(tx: Tx, account: string): Promise<Static<typeof GrantSchema>[]> {
  const { rows } = await tx.query<GrantRow>(
    `select g.id, g.role, g.unit_id, u.name as unit_name, g.valid_from, g.valid_to
       from grant_ g join unit u on u.tenant_id = g.tenant_id and u.id = g.unit_id
      where g.tenant_id = $1 and g.account_id = $2 order by g.valid_from desc, g.role, g.id`,
    [tx.tenant, account],
  );
  return rows.map((row) => ({
    id: row.id,
    role: row.role,
    title: roleTitle(row.role),
    unit: { id: row.unit_id, name: row.unit_name },
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
}
