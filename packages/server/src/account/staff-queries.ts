import { ROLES } from "@fadu/catalog/roles/roles.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Static } from "typebox";

import { decodeCursor, encodeCursor } from "../http/cursor.ts";
import type { Tx } from "../store/tx.ts";
import { roleTitle } from "./me.ts";
import { isAdministrator } from "./principal.ts";
import { pathOf } from "./queries.ts";
import type { RoleItem, StaffPage, StaffQuery } from "./schema.ts";

type Query = Static<typeof StaffQuery>;
type Item = Static<typeof StaffPage>["items"][number];

/** Grants that hold today or will. */
const lasting = (today: LocalDate): RawBuilder<boolean> => sql`(g.valid_to is null or g.valid_to >= ${today})`;

const STATES: Readonly<Record<NonNullable<Query["state"]>, (today: LocalDate) => RawBuilder<boolean>>> = {
  active: () => sql`a.disabled_at is null`,
  disabled: () => sql`a.disabled_at is not null`,
  initial: () => sql`a.disabled_at is null and c.must_change`,
  without: (today) => sql`a.disabled_at is null and not exists (select from grant_ g
    where g.tenant_id = a.tenant_id and g.account_id = a.id and ${lasting(today)})`,
};

const FROM = sql`account a join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
  left join credential c on c.tenant_id = a.tenant_id and c.account_id = a.id and c.kind = 'password'`;

/** Accounts with what an administrator has to know of them, disabled ones too; by unit with everything below it. */
export async function listStaff(tx: Tx, query: Query, now: Instant): Promise<Static<typeof StaffPage>> {
  const limit = query.limit ?? 50;
  const today = localDate(now);
  const conditions = [sql<boolean>`a.tenant_id = ${tx.tenant}`];
  if (query.state !== undefined) conditions.push(STATES[query.state](today));
  if (query.q !== undefined) {
    conditions.push(
      sql`(strpos(a.name, ${query.q}) > 0 or strpos(a.login, ${query.q}) > 0 or strpos(coalesce(a.phone, ''), ${query.q}) > 0)`,
    );
  }
  if (query.unit !== undefined) conditions.push(sql`starts_with(u.path, ${await pathOf(tx, query.unit)})`);
  if (query.role !== undefined) {
    conditions.push(sql`exists (select from grant_ g where g.tenant_id = a.tenant_id and g.account_id = a.id
      and g.role = ${query.role} and ${lasting(today)})`);
  }
  const filter = sql.join(conditions, sql` and `);
  const counted = await sql<{ total: number }>`select count(*) as total from ${FROM} where ${filter}`.execute(tx.db);
  const after = query.after === undefined ? undefined : decodeCursor("staff", query.after, 2);
  const page = after ? sql`and (a.name, a.id) > (${after[0]}, ${after[1]}::uuid)` : sql``;
  const { rows } = await sql<Item>`
    select a.id, a.kind, a.name, a.login, a.phone, jsonb_build_object('id', u.id, 'name', u.name) as unit,
           a.disabled_at as "disabledAt", coalesce(c.must_change, false) as "mustChangePassword",
           b.until as "lockedUntil",
           (select max(l.at) from login_event l where l.tenant_id = a.tenant_id and l.account_id = a.id and l.ok
               and l.kind = 'signIn') as "lastSignIn",
           exists (select from second_factor s where s.tenant_id = a.tenant_id and s.account_id = a.id
                      and s.confirmed_at is not null) as "hasSecondFactor",
           coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'title', '',
                      'unit', jsonb_build_object('id', gu.id, 'name', gu.name),
                      'validFrom', g.valid_from, 'validTo', g.valid_to) order by g.role, g.valid_from)
              from grant_ g join unit gu on gu.tenant_id = g.tenant_id and gu.id = g.unit_id
             where g.tenant_id = a.tenant_id and g.account_id = a.id and ${lasting(today)}), '[]') as grants
      from ${FROM}
      left join sign_in_brake b on b.tenant_id = a.tenant_id and b.until > ${now}
            and b.key = 'login:' || encode(sha256(convert_to(lower(a.login), 'UTF8')), 'hex')
     where ${filter} ${page} order by a.name, a.id limit ${limit + 1}`.execute(tx.db);
  const items = rows.slice(0, limit).map((row) => ({
    ...row,
    grants: row.grants.map((grant) => ({ ...grant, title: roleTitle(grant.role) })),
  }));
  const last = items.at(-1);
  return {
    items,
    next: rows.length > limit && last ? encodeCursor("staff", [last.name, last.id]) : null,
    total: counted.rows[0]?.total ?? 0,
    totalIsMore: false,
  };
}

type Holder = Static<typeof RoleItem>["holders"][number];

/** Every role there is, with who holds it today or will. */
export async function listRoles(tx: Tx, now: Instant): Promise<Static<typeof RoleItem>[]> {
  const { rows } = await sql<Holder & { role: string }>`
    select g.role, g.id as grant, jsonb_build_object('id', a.id, 'name', a.name) as account,
           jsonb_build_object('id', u.id, 'name', u.name) as unit, jsonb_build_object('id', gu.id, 'name', gu.name) as over,
           g.valid_from as "validFrom", g.valid_to as "validTo"
      from grant_ g
      join account a on a.tenant_id = g.tenant_id and a.id = g.account_id and a.disabled_at is null
      join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
      join unit gu on gu.tenant_id = g.tenant_id and gu.id = g.unit_id
     where g.tenant_id = ${tx.tenant} and ${lasting(localDate(now))}
     order by u.sort, a.name, g.valid_from, g.id`.execute(tx.db);
  const holders = Map.groupBy(rows, (row) => row.role);
  return Object.entries(ROLES).map(([id, { title, group, duty }]) => ({
    id,
    title,
    group,
    duty,
    administrator: isAdministrator(id),
    holders: (holders.get(id) ?? []).map(({ grant, account, unit, over, validFrom, validTo }) => {
      return { grant, account, unit, over, validFrom, validTo };
    }),
  }));
}
