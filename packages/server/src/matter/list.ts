import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Static } from "typebox";

import { decodeCursor, encodeCursor } from "../http/cursor.ts";
import type { Tx } from "../store/tx.ts";
import { matterCondition } from "./filter.ts";
import type { FilterQuery, Viewer } from "./filter.ts";
import { listColumns, presentRows } from "./row.ts";
import type { Listed, ListRow } from "./row.ts";
import type { MatterQuery, SORTS } from "./schema.ts";
import { FEW, hitsOf } from "./search.ts";

/** Counting stops here: a page must not cost more the more there is. */
const COUNTED = 10_000;

type Sort = (typeof SORTS)[number];

/** What a list is sorted by; rows without the value come last. The id decides between equals. */
interface Order {
  readonly by: RawBuilder<unknown>;
  readonly type: "date" | "timestamptz" | "numeric" | "text";
  readonly descending: boolean;
}

const ORDERS = {
  "-openedOn": { by: sql`m.opened_on`, type: "date", descending: true },
  openedOn: { by: sql`m.opened_on`, type: "date", descending: false },
  "-updatedAt": { by: sql`m.updated_at`, type: "timestamptz", descending: true },
  dueOn: { by: sql`coalesce(m.due_on, '9999-12-31'::date)`, type: "date", descending: false },
  "-closedOn": { by: sql`coalesce(m.closed_on, '0001-01-01'::date)`, type: "date", descending: true },
  "-amount": { by: sql`coalesce(m.amount, -1)`, type: "numeric", descending: true },
  number: { by: sql`coalesce(m.number, '~') collate "C"`, type: "text", descending: false },
} as const satisfies Record<Sort, Order>;

/** What a list is ordered by, equals by their id. */
export function orderOf(sort: Sort = "-openedOn"): RawBuilder<unknown> {
  const { by, descending }: Order = ORDERS[sort];
  const direction = descending ? sql`desc` : sql`asc`;
  return sql`${by} ${direction}, m.id ${direction}`;
}

export interface MatterPageResult {
  readonly items: ListRow[];
  readonly next: string | null;
  readonly total: number;
  readonly totalIsMore: boolean;
}

/** A page of the matters the viewer may see, with how many there are in all. @throws Problem `cursor.invalid` */
export async function listMatters(
  tx: Tx,
  viewer: Viewer,
  query: Static<typeof MatterQuery>,
): Promise<MatterPageResult> {
  const limit = query.limit ?? 50;
  const sort: Sort = query.sort ?? "-openedOn";
  const { by, type, descending }: Order = ORDERS[sort];
  const { condition, counted } = await questionOf(tx, viewer, query);
  const [{ rows }, total] = await Promise.all([
    sql<Listed & { sorted: string | number }>`
      select ${listColumns(viewer.principal)}, ${by} as sorted
        from matter m where ${condition} ${behind(sort, query.after)}
       order by ${orderOf(sort)} limit ${limit + 1}`.execute(tx.db),
    countUpTo(tx, condition, counted),
  ]);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: await presentRows(tx, viewer, items),
    next: rows.length > limit && last ? encodeCursor(sort, [String(last.sorted), last.id]) : null,
    total: Math.min(total, counted),
    totalIsMore: total > counted,
  };

  function behind(name: Sort, after: string | undefined): RawBuilder<unknown> {
    if (after === undefined) return sql``;
    const [value, id] = decodeCursor(name, after, 2);
    const operator = descending ? sql`<` : sql`>`;
    return sql`and (${by}, m.id) ${operator} (${value}::${sql.raw(type)}, ${id}::uuid)`;
  }
}

/** A list's condition, and how far it is worth counting. */
interface Question {
  readonly condition: RawBuilder<boolean>;
  readonly counted: number;
}

/** With words, the matters that have them are found first; there being many of them, nobody counts them to the last. */
export async function questionOf(tx: Tx, viewer: Viewer, query: FilterQuery): Promise<Question> {
  if (query.q === undefined) return { condition: matterCondition(viewer, tx.tenant, query), counted: COUNTED };
  const hits = await hitsOf(tx, query.q);
  return { condition: matterCondition(viewer, tx.tenant, query, hits), counted: hits ? COUNTED : FEW };
}

/** How many matters are under the condition: exact up to `counted`, one more when there are more. */
export async function countUpTo(tx: Tx, condition: RawBuilder<boolean>, counted: number): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from (select from matter m where ${condition} limit ${counted + 1}) few`.execute(tx.db);
  return rows[0]?.total ?? 0;
}
