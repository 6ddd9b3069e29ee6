import { sql } from "kysely";
import type { Static } from "typebox";

import { sightOf, visible } from "../account/visibility.ts";
import { decodeCursor, encodeCursor } from "../http/cursor.ts";
import type { Viewer } from "../matter/filter.ts";
import { listColumns, presentRows } from "../matter/row.ts";
import type { Listed, ListRow } from "../matter/row.ts";
import type { Tx } from "../store/tx.ts";
import type { KINDS, NoticePage, NoticeQuery } from "./schema.ts";

/** Nobody reads more than this one by one. */
const COUNTED = 100;

interface Row {
  id: string;
  kind: (typeof KINDS)[number];
  text: string;
  at: string;
  readAt: string | null;
  matter: string | null;
  link: string | null;
}

/** The viewer's own notices, newest first, each with its matter as the viewer may see it today. */
export async function listNotices(
  tx: Tx,
  viewer: Viewer,
  query: Static<typeof NoticeQuery>,
): Promise<Static<typeof NoticePage>> {
  const limit = query.limit ?? 50;
  const tests = [sql<boolean>`n.tenant_id = ${tx.tenant} and n.account_id = ${viewer.principal.account}`];
  if (query.unread !== undefined)
    tests.push(query.unread ? sql<boolean>`n.read_at is null` : sql<boolean>`n.read_at is not null`);
  if (query.kind !== undefined) tests.push(sql<boolean>`n.kind = ${query.kind}`);
  const filter = sql.join(tests, sql` and `);
  const after = query.after === undefined ? undefined : decodeCursor("notice", query.after, 2);
  const behind = after ? sql`and (n.at, n.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  const { rows } =
    await sql<Row>`select n.id, n.kind, n.text, n.at, n.read_at as "readAt", n.matter_id as matter, n.link
      from notification n where ${filter} ${behind} order by n.at desc, n.id desc limit ${limit + 1}`.execute(tx.db);
  const counted = await sql<{ total: number }>`select count(*) as total from (
    select from notification n where ${filter} limit 1001) few`.execute(tx.db);
  const items = rows.slice(0, limit);
  const matters = await mattersOf(tx, viewer, items);
  const last = items.at(-1);
  const total = counted.rows[0]?.total ?? 0;
  return {
    items: items.map(({ matter, ...notice }) => ({ ...notice, matter: shown(matters.get(matter ?? "")) })),
    next: rows.length > limit && last ? encodeCursor("notice", [last.at, last.id]) : null,
    total: Math.min(total, 1_000),
    totalIsMore: total > 1_000,
  };
}

/** A matter that is seen no more is not named. */
async function mattersOf(tx: Tx, viewer: Viewer, notices: readonly Row[]): Promise<Map<string, ListRow>> {
  const ids = [...new Set(notices.flatMap(({ matter }) => matter ?? []))];
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Listed>`select ${listColumns(viewer.principal)} from matter m
    where m.tenant_id = ${tx.tenant} and m.id = any(${ids}::uuid[])
      and ${visible(sightOf(viewer.world, viewer.principal))}`.execute(tx.db);
  const lines = await presentRows(tx, viewer, rows);
  return new Map(lines.map((line) => [line.id, line]));
}

const shown = (line: ListRow | undefined) =>
  line === undefined ? null : { id: line.id, title: line.title, number: line.number, procedure: line.procedure.title };

/** How many notices the account has not read, up to a hundred. */
export async function countUnread(tx: Tx, account: string): Promise<number> {
  const { rows } = await tx.query<{ unread: number }>(
    `select count(*) as unread from (
       select from notification where tenant_id = $1 and account_id = $2 and read_at is null limit ${COUNTED}) few`,
    [tx.tenant, account],
  );
  return rows[0]?.unread ?? 0;
}

/** Marks the account's own notices as read: those named, or all. */
export async function readNoticesInTx(tx: Tx, account: string, now: string, ids?: readonly string[]): Promise<void> {
  await tx.query(
    `update notification set read_at = $3 where tenant_id = $1 and account_id = $2 and read_at is null
        and ($4::uuid[] is null or id = any($4))`,
    [tx.tenant, account, now, ids ?? null],
  );
}
