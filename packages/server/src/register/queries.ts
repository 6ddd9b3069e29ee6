import { addDays, localDate } from "@fadu/engine/time/dates.ts";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Static } from "typebox";

import { sightOf, visible } from "../account/visibility.ts";
import { decodeCursor, encodeCursor } from "../http/cursor.ts";
import type { Viewer } from "../matter/filter.ts";
import { listColumns, presentRows } from "../matter/row.ts";
import type { Listed } from "../matter/row.ts";
import type { Tx } from "../store/tx.ts";
import type { ExpiringPage, ExpiringQuery, RegisterCount, RegisterCounts } from "./schema.ts";

/** “Soon” on the pages of registers. */
const SOON_DAYS = 30;

const NOT_VOID = sql<boolean>`(m.outcome is null or m.outcome not in ('void', 'merged'))`;

/**
 * What can run out: entries of rosters still in force, and matters that are not over in vain (contracts, documents in force,
 * licences). The period a record is about is over, but nothing has run out.
 */
const LASTING = sql<boolean>`(m.valid_to is not null and (m.kind = 'roster' and m.closed_on is null or
  m.kind = 'case' and m.result is distinct from 'void' and m.result is distinct from 'withdrawn'))`;

const scope = (tx: Tx, viewer: Viewer): RawBuilder<boolean> =>
  sql<boolean>`m.tenant_id = ${tx.tenant} and ${visible(sightOf(viewer.world, viewer.principal))} and ${NOT_VOID}`;

/** What every register holds, of the entries the viewer may see. */
export async function countRegisters(tx: Tx, viewer: Viewer): Promise<Static<typeof RegisterCounts>> {
  const today = localDate(viewer.now);
  const soon = addDays(today, SOON_DAYS);
  const { rows } = await sql<Static<typeof RegisterCount>>`
    select m.procedure, count(*) filter (where m.kind = 'record' or m.closed_on is null)::int as current,
           count(*)::int as total, max(m.opened_on) as "latestOn",
           count(*) filter (where ${LASTING} and m.valid_to between ${today} and ${soon})::int as expiring
      from matter m
     where ${scope(tx, viewer)} and m.kind in ('record', 'roster')
     group by m.procedure order by m.procedure`.execute(tx.db);
  return { registers: rows, expiring: await countExpiring(tx, viewer, { from: today, to: soon }) };
}

interface Window {
  readonly from: string;
  readonly to: string;
}

async function countExpiring(tx: Tx, viewer: Viewer, { from, to }: Window): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::int as total from matter m
     where ${scope(tx, viewer)} and ${LASTING} and m.valid_to between ${from} and ${to}`.execute(tx.db);
  return rows[0]?.total ?? 0;
}

/** Everything whose last day comes within so many days, the nearest first. */
export async function listExpiring(
  tx: Tx,
  viewer: Viewer,
  query: Static<typeof ExpiringQuery>,
): Promise<Static<typeof ExpiringPage>> {
  const limit = query.limit ?? 50;
  const today = localDate(viewer.now);
  const until = addDays(today, query.days ?? SOON_DAYS);
  const only = query.procedure === undefined ? sql`true` : sql`m.procedure = ${query.procedure}`;
  const condition = sql`${scope(tx, viewer)} and ${LASTING} and m.valid_to between ${today} and ${until}`;
  const [after, id] = query.after === undefined ? [] : decodeCursor("validTo", query.after, 2);
  const behind = id === undefined ? sql`true` : sql`(m.valid_to, m.id) > (${after}::date, ${id}::uuid)`;
  const { rows } = await sql<Listed & { valid_to: string }>`
    select ${listColumns(viewer.principal)} from matter m
     where ${condition} and ${only} and ${behind} order by m.valid_to, m.id limit ${limit + 1}`.execute(tx.db);
  const { rows: kinds } = await sql<{ procedure: string; count: number }>`
    select m.procedure, count(*)::int as count from matter m where ${condition} group by m.procedure
     order by count(*) desc, m.procedure`.execute(tx.db);
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  const { world } = viewer;
  const procedures = kinds.map(({ procedure, count }) => ({
    id: procedure,
    title: world.definitions.get(world.active.get(procedure) ?? "")?.title ?? procedure,
    count,
  }));
  const asked = procedures.filter((one) => query.procedure === undefined || one.id === query.procedure);
  return {
    items: await presentRows(tx, viewer, items),
    next: last ? encodeCursor("validTo", [last.valid_to, last.id]) : null,
    total: asked.reduce((sum, { count }) => sum + count, 0),
    totalIsMore: false,
    procedures,
  };
}
