import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import Type from "typebox";
import type { Static } from "typebox";

import { decodeCursor, encodeCursor } from "../http/cursor.ts";
import type { Module } from "../http/modules.ts";
import { answers, exact, Id, LocalDateText, page, PageQuery } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { requireRole } from "./principal.ts";
import { AdminEventItem, LoginEventItem, ReadEventItem } from "./schema.ts";

const AuditQuery = exact({
  ...PageQuery,
  account: Type.Optional(Id),
  from: Type.Optional(LocalDateText),
  to: Type.Optional(LocalDateText),
});
type Query = Static<typeof AuditQuery>;

/** What an audit log is read from: its table, and its columns as the API names them. */
interface Log<Row> {
  readonly table: string;
  readonly columns: RawBuilder<Row>;
}

const NAMED = sql`jsonb_build_object('id', e.account_id, 'name', coalesce(a.name, '')) as account`;
const LOGS = {
  admin: {
    table: "admin_event",
    columns: sql<Static<typeof AdminEventItem>>`e.id, e.at, ${NAMED}, e.action, e.subject, e.before, e.after`,
  },
  login: {
    table: "login_event",
    columns: sql<
      Static<typeof LoginEventItem>
    >`e.id, e.at, e.login, e.account_id as account, e.ok, e.reason, e.ip as address`,
  },
  read: {
    table: "read_event",
    columns: sql<
      Static<typeof ReadEventItem>
    >`e.id, e.at, ${NAMED}, e.what, e.matter_id as matter, e.exhibit_id as exhibit, e.reason`,
  },
} as const;

/** The three logs are the audit administrator's to read, and nobody's to change. */
export const auditRoutes: Module = (services) => async (app) => {
  const { pool } = services;

  app.get(
    "/api/audit/administration",
    {
      schema: {
        operationId: "listAdminEvents",
        summary: "管理操作记录（审计管理员）",
        tags: ["audit"],
        querystring: AuditQuery,
        response: answers(200, page(AdminEventItem, "AdminEventPage")),
      },
    },
    (request) => {
      const principal = signedIn(request);
      requireRole(principal, "audit-admin");
      return inTenant(pool, principal.tenant, (tx) => readLog(tx, LOGS.admin, request.query));
    },
  );

  app.get(
    "/api/audit/logins",
    {
      schema: {
        operationId: "listLoginEvents",
        summary: "登录记录（审计管理员）",
        tags: ["audit"],
        querystring: AuditQuery,
        response: answers(200, page(LoginEventItem, "LoginEventPage")),
      },
    },
    (request) => {
      const principal = signedIn(request);
      requireRole(principal, "audit-admin");
      return inTenant(pool, principal.tenant, (tx) => readLog(tx, LOGS.login, request.query));
    },
  );

  app.get(
    "/api/audit/reads",
    {
      schema: {
        operationId: "listReadEvents",
        summary: "查阅个人信息记录（审计管理员）",
        tags: ["audit"],
        querystring: AuditQuery,
        response: answers(200, page(ReadEventItem, "ReadEventPage")),
      },
    },
    (request) => {
      const principal = signedIn(request);
      requireRole(principal, "audit-admin");
      return inTenant(pool, principal.tenant, (tx) => readLog(tx, LOGS.read, request.query));
    },
  );
};

async function readLog<Row extends { readonly id: string; readonly at: string }>(tx: Tx, log: Log<Row>, query: Query) {
  const limit = query.limit ?? 50;
  const conditions = [sql<boolean>`e.tenant_id = ${tx.tenant}`];
  if (query.account !== undefined) conditions.push(sql`e.account_id = ${query.account}`);
  // Days are Beijing's: midnight there is 16:00 of the day before.
  if (query.from !== undefined) conditions.push(sql`e.at >= ${`${query.from}T00:00:00+08:00`}::timestamptz`);
  if (query.to !== undefined)
    conditions.push(sql`e.at < ${`${query.to}T00:00:00+08:00`}::timestamptz + interval '1 day'`);
  const filter = sql.join(conditions, sql` and `);
  const after = query.after === undefined ? undefined : decodeCursor("audit", query.after, 2);
  const table = sql.table(log.table);
  const [{ rows }, counted] = await Promise.all([
    sql<Row>`select ${log.columns} from ${table} e
        left join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
       where ${filter} ${after ? sql`and (e.at, e.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
       order by e.at desc, e.id desc limit ${limit + 1}`.execute(tx.db),
    sql<{
      total: number;
    }>`select count(*) as total from (select from ${table} e where ${filter} limit 10001) few`.execute(tx.db),
  ]);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const total = counted.rows[0]?.total ?? 0;
  return {
    items,
    next: rows.length > limit && last ? encodeCursor("audit", [last.at, last.id]) : null,
    total: Math.min(total, 10_000),
    totalIsMore: total > 10_000,
  };
}
