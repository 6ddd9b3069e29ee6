import type { LocalDate } from "@fadu/engine/time/dates.ts";
import type { Static } from "typebox";

import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import type { DueFile, DueFiles } from "./schema.ts";
import { keptYears } from "./terms.ts";

/** Lines shown, and listed in one order, at most. */
const MOST = 500;

/** A file whose time of keeping is over, with what the list of its destruction must say of it. */
export interface Keeping extends Omit<Static<typeof DueFile>, "procedure"> {
  readonly procedure: string;
  readonly revisions: number;
  readonly head: string;
}

/**
 * Closed matters kept for their time: from the last day anything happened in them, as their own definition or the tenant says. Nothing of
 * their content is in it: the archivist sees numbers and dates, not files.
 *
 * @param ids only these
 */
export async function dueFiles(tx: Tx, world: World, today: LocalDate, ids?: readonly string[]): Promise<Keeping[]> {
  const terms = [...world.definitions]
    .map(([hash, definition]) => [hash, keptYears(world, definition)] as const)
    .filter(([, years]) => years > 0);
  const { rows } = await tx.query<Keeping>(
    `select m.id as matter, m.number, m.procedure, m.closed_on as "closedOn", t.years, k.until as "keptUntil",
            m.revision as revisions, m.head,
            (select h.reason from archive_hold h where h.tenant_id = m.tenant_id and h.matter_id = m.id
               and h.lifted_at is null order by h.held_at limit 1) as held,
            exists (select from matter_link l join matter o on o.tenant_id = l.tenant_id
               and o.id = case when l.matter_id = m.id then l.other_id else l.matter_id end
               where l.tenant_id = m.tenant_id and m.id in (l.matter_id, l.other_id) and o.closed_on is null) as "linkedOpen"
       from matter m join unnest($2::text[], $3::int[]) as t(hash, years) on t.hash = m.definition
       cross join lateral (select (greatest(m.closed_on, (m.updated_at at time zone 'Asia/Shanghai')::date)
                             + make_interval(years => t.years))::date as until) k
      where m.tenant_id = $1 and m.closed_on is not null and k.until < $4::date and ($5::uuid[] is null or m.id = any($5))
        and not exists (select from destroyed_matter d where d.tenant_id = m.tenant_id and d.matter_id = m.id)
      order by k.until, m.id limit ${MOST + 1}`,
    [tx.tenant, terms.map(([hash]) => hash), terms.map(([, years]) => years), today, ids ?? null],
  );
  return rows;
}

/** The same for the page, with procedures by their names. */
export async function readDue(tx: Tx, world: World, today: LocalDate): Promise<Static<typeof DueFiles>> {
  const rows = await dueFiles(tx, world, today);
  return {
    items: rows.slice(0, MOST).map(({ revisions: _revisions, head: _head, procedure, ...row }) => ({
      ...row,
      procedure: { id: procedure, title: titleOf(world, procedure) },
    })),
    more: rows.length > MOST,
  };
}

export const titleOf = (world: World, procedure: string): string =>
  world.definitions.get(world.active.get(procedure) ?? "")?.title ?? procedure;
