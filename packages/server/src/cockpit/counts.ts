import { sql } from "kysely";
import type { RawBuilder } from "kysely";

import { sightOf, visible } from "../account/visibility.ts";
import { matterTests } from "../matter/filter.ts";
import type { Viewer } from "../matter/filter.ts";
import type { Tx } from "../store/tx.ts";
import { COUNTED, earliestOf, MEASURES } from "./measures.ts";
import type { List, MeasureId } from "./measures.ts";

export type Counts = Readonly<Record<MeasureId, number>>;

/** A line of one of the tables; which one, `level` says. */
export interface CountRow {
  readonly level: "all" | "unit" | "community" | "category";
  /** Unit below the one looked at, empty for that itself; community; category. */
  readonly key: string | null;
  /** Of a category: the procedure it belongs to. */
  readonly procedure: string | null;
  readonly counts: Counts;
}

/** PostgreSQL says with one bit a column which of them a grouping set left out, the last column lowest. */
const LEVELS: Readonly<Record<number, CountRow["level"]>> = { 15: "all", 7: "unit", 11: "community", 12: "category" };

/**
 * Every number of the picture at one moment, from one reading of the matters that are open or moved in the last five weeks: in
 * all, by unit, by community, by category. Each is counted by the very tests of the list that it opens to.
 *
 * @param path of the unit looked at
 */
export async function countAll(
  tx: Tx,
  viewer: Viewer,
  lists: Readonly<Record<MeasureId, List>>,
  path: string,
): Promise<CountRow[]> {
  const since = earliestOf(lists);
  const columns = MEASURES.map(
    (measure) => sql`count(*) filter (where ${both(matterTests(viewer, lists[measure]))})::int as ${sql.ref(measure)}`,
  );
  const { rows } = await sql<
    Counts & { level: number; unit: string; community: string; procedure: string; category: string }
  >`
    select grouping(k.unit, m.community_id, m.procedure, m.category) as level,
           k.unit, m.community_id as community, m.procedure, m.category, ${sql.join(columns)}
      from matter m
     cross join lateral (select split_part(substr(m.unit_path, ${path.length + 1}::int), '/', 1) as unit) k
     where ${inPicture(tx, viewer, path)}
       and (m.closed_on is null or m.closed_on >= ${since} or m.opened_on >= ${since})
     group by grouping sets ((), (k.unit), (m.community_id), (m.procedure, m.category))`.execute(tx.db);
  return rows.map(({ level, unit, community, procedure, category, ...counts }) => {
    const found = LEVELS[level] ?? "all";
    const key = { all: null, unit, community, category }[found];
    return { level: found, key, procedure: found === "category" ? procedure : null, counts };
  });
}

export interface DayCount {
  readonly day: string;
  readonly opened: number;
  readonly closed: number;
}

/** What came in and what was closed on each of the days. */
export async function countDays(tx: Tx, viewer: Viewer, path: string, from: string, to: string): Promise<DayCount[]> {
  const { rows } = await sql<DayCount>`
    select d.day::text as day, coalesce(sum(c.opened), 0)::int as opened, coalesce(sum(c.closed), 0)::int as closed
      from (select generate_series(${from}::date, ${to}::date, interval '1 day')::date as day) d
      left join (
        select m.opened_on as day, count(*) as opened, 0 as closed from matter m
         where ${inPicture(tx, viewer, path)} and m.opened_on between ${from} and ${to} group by 1
        union all
        select m.closed_on, 0, count(*) from matter m
         where ${inPicture(tx, viewer, path)} and m.closed_on between ${from} and ${to} group by 1) c on c.day = d.day
     group by d.day order by d.day`.execute(tx.db);
  return rows;
}

/** Cases of the office that count and that the viewer may see, in the unit looked at and below. */
function inPicture(tx: Tx, viewer: Viewer, path: string): RawBuilder<boolean> {
  return sql<boolean>`m.tenant_id = ${tx.tenant} and ${visible(sightOf(viewer.world, viewer.principal))}
    and ${both(matterTests(viewer, COUNTED))} and m.unit_path >= ${path} and m.unit_path < ${`${path.slice(0, -1)}0`}`;
}

const both = (tests: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  sql<boolean>`${sql.join(tests, sql` and `)}`;
