import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import Type from "typebox";
import type { Static } from "typebox";

import { decodeCursor, encodeCursor } from "../http/cursor.ts";
import { exact, Id, LocalDateText, PageQuery } from "../http/schema.ts";
import { ruleTitle } from "../security-policy/rules.ts";
import type { Tx } from "../store/tx.ts";
import { actionTitle } from "./admin-actions.ts";
import { loginTitle } from "../sign-in/login-words.ts";
import type { AdminEventItem, LoginEventItem, ReadEventItem } from "./schema.ts";

const Span = { from: Type.Optional(LocalDateText), to: Type.Optional(LocalDateText) };
const Words = Type.String({ minLength: 1, maxLength: 100 });

/** What each log may be narrowed by. */
export const AUDIT_FILTERS = {
  admin: exact({
    ...PageQuery,
    ...Span,
    account: Type.Optional(Id),
    action: Type.Optional(Type.String({ maxLength: 60, description: "操作，如 grant.create" })),
    subject: Type.Optional(Type.String({ maxLength: 200, description: "被操作的账号、机构、参数" })),
  }),
  login: exact({
    ...PageQuery,
    ...Span,
    account: Type.Optional(Id),
    login: Type.Optional(Words),
    ok: Type.Optional(Type.Boolean()),
  }),
  read: exact({
    ...PageQuery,
    ...Span,
    account: Type.Optional(Id),
    matter: Type.Optional(Id),
    number: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: "事项编号" })),
    what: Type.Optional(
      Type.String({
        pattern: "^[a-z-]+(\\.[a-z-]+)?$",
        maxLength: 40,
        description: "种类，如 reveal；export 含 export.list 等",
      }),
    ),
  }),
} as const;

/** Rows of each log as the API names them. */
interface Rows {
  readonly admin: Static<typeof AdminEventItem>;
  readonly login: Static<typeof LoginEventItem>;
  readonly read: Static<typeof ReadEventItem>;
}
export type LogName = keyof Rows;
export type LogQuery<L extends LogName> = Static<(typeof AUDIT_FILTERS)[L]>;

/** What a log is read from: its table, its columns, and the conditions of its own filters. */
interface Log<L extends LogName> {
  readonly table: string;
  readonly columns: RawBuilder<Rows[L]>;
  readonly where: (query: LogQuery<L>) => RawBuilder<boolean>[];
}

const BY = sql`jsonb_build_object('id', e.account_id, 'name', coalesce(a.name, '')) as account`;
const given = (...conditions: (RawBuilder<boolean> | undefined)[]): RawBuilder<boolean>[] =>
  conditions.filter((one) => one !== undefined);

const LOGS: { readonly [L in LogName]: Log<L> } = {
  admin: {
    table: "admin_event",
    columns: sql<Rows["admin"]>`e.id, e.at, ${BY}, e.action, e.action as title, e.subject, e.before, e.after, e.reason,
      coalesce((select s.name from account s where s.tenant_id = e.tenant_id and s.id::text = e.subject),
               (select m.number from matter m where e.action like 'archive.%' and m.tenant_id = e.tenant_id and m.id::text = e.subject),
               (select u.name from unit u where u.tenant_id = e.tenant_id and u.id::text = e.subject),
               (select i.title from taxonomy_item i where e.action like 'taxonomy.%' and i.tenant_id = e.tenant_id
                   and i.taxonomy = split_part(e.subject, '/', 1) and i.code = split_part(e.subject, '/', 2)
                 order by i.valid_from desc, i.version desc limit 1)) as "subjectName"`,
    where: ({ action, subject }) =>
      given(
        action === undefined ? undefined : sql`e.action = ${action}`,
        subject === undefined ? undefined : sql`e.subject = ${subject}`,
      ),
  },
  login: {
    table: "login_event",
    columns: sql<Rows["login"]>`e.id, e.at, e.kind, e.login, e.ok, e.reason, '' as title, e.ip as address, e.agent,
      case when e.account_id is null then null
           else jsonb_build_object('id', e.account_id, 'name', coalesce(a.name, '')) end as account`,
    where: ({ login, ok }) =>
      given(
        login === undefined ? undefined : sql`strpos(e.login, ${login}) > 0`,
        ok === undefined ? undefined : sql`e.ok = ${ok}`,
      ),
  },
  read: {
    table: "read_event",
    // The matter's number alone: what it is about is not the auditor's to see.
    columns: sql<
      Rows["read"]
    >`e.id, e.at, ${BY}, e.what, e.matter_id as matter, e.exhibit_id as exhibit, e.reason, e.field, e.row_count as rows, e.filter,
      (select m.number from matter m where m.tenant_id = e.tenant_id and m.id = e.matter_id) as number, e.ip as address`,
    where: ({ matter, number, what }) =>
      given(
        matter === undefined ? undefined : sql`e.matter_id = ${matter}`,
        what === undefined ? undefined : sql`(e.what = ${what} or starts_with(e.what, ${`${what}.`}))`,
        number === undefined
          ? undefined
          : sql`e.matter_id in (select m.id from matter m where m.tenant_id = e.tenant_id and m.number = ${number})`,
      ),
  },
};

/** Days are Beijing's: midnight there is 16:00 of the day before. */
function conditionsOf<L extends LogName>(tx: Tx, log: L, query: LogQuery<L>): RawBuilder<boolean>[] {
  const { account, from, to } = query;
  return [
    sql<boolean>`e.tenant_id = ${tx.tenant}`,
    ...given(
      account === undefined ? undefined : sql`e.account_id = ${account}`,
      from === undefined ? undefined : sql`e.at >= ${`${from}T00:00:00+08:00`}::timestamptz`,
      to === undefined ? undefined : sql`e.at < ${`${to}T00:00:00+08:00`}::timestamptz + interval '1 day'`,
    ),
    ...LOGS[log].where(query),
  ];
}

/** How far a count goes before it says “more”. */
const COUNTED = 10_000;

/** A page of a log, newest first. */
export async function readLog<L extends LogName>(tx: Tx, log: L, query: LogQuery<L>, limit = query.limit ?? 50) {
  const { table, columns } = LOGS[log];
  const filter = sql.join(conditionsOf(tx, log, query), sql` and `);
  const after = query.after === undefined ? undefined : decodeCursor("audit", query.after, 2);
  const { rows } = await sql<Rows[L]>`select ${columns} from ${sql.table(table)} e
      left join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
     where ${filter} ${after ? sql`and (e.at, e.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
     order by e.at desc, e.id desc limit ${limit + 1}`.execute(tx.db);
  const counted = await sql<{
    total: number;
  }>`select count(*) as total from (select from ${sql.table(table)} e where ${filter} limit ${COUNTED + 1}) few`.execute(
    tx.db,
  );
  const items = rows.slice(0, limit).map(named);
  const last = items.at(-1);
  const total = counted.rows[0]?.total ?? 0;
  return {
    items,
    next: rows.length > limit && last ? encodeCursor("audit", [last.at, last.id]) : null,
    total: Math.min(total, COUNTED),
    totalIsMore: total > COUNTED,
  };
}

/** An action is called as the list of today calls it; so is a rule of security. */
const named = <R extends Rows[LogName]>(row: R): R => {
  if ("action" in row) {
    const rule = row.action === "setting.change" ? ruleTitle(row.subject) : undefined;
    return { ...row, title: actionTitle(row.action), subjectName: row.subjectName ?? rule ?? null };
  }
  return "kind" in row ? { ...row, title: loginTitle(row) } : row;
};
