import type { Facet } from "@fadu/engine/definition/definition.ts";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";

import type { Tx } from "../store/tx.ts";
import { comparable, matterCondition } from "./filter.ts";
import type { Viewer } from "./filter.ts";
import { listColumns, presentRows } from "./row.ts";
import type { Listed, ListRow } from "./row.ts";

export interface Likeness {
  readonly procedure?: string;
  readonly category?: string;
  readonly community?: string;
  readonly place?: string;
  readonly party?: string;
}

/** At most so many are shown while typing. */
const SHOWN = 8;

/**
 * Open matters that may be the same thing, of those the viewer may see: the same party, or the same class at a place whose
 * words share a stretch with those typed, or in the same community. The more agrees, the earlier it comes.
 */
export async function similarMatters(tx: Tx, viewer: Viewer, like: Likeness): Promise<ListRow[]> {
  const scores: RawBuilder<number>[] = [];
  // Nobody finds out by guessing what a mask hides.
  const told = (facet: Facet): RawBuilder<boolean> =>
    sql<boolean>`${sql.join([sql<boolean>`true`, ...comparable(viewer, facet)], sql` and `)}`;
  const sameClass = like.category === undefined ? sql<boolean>`true` : sql<boolean>`m.category = ${like.category}`;
  if (like.party !== undefined)
    scores.push(sql`(case when ${told("party")} and m.party = ${like.party} then 4 else 0 end)`);
  if (like.place !== undefined) {
    const pieces = piecesOf(like.place);
    if (pieces.length > 0)
      scores.push(sql`(case when ${told("place")} and ${sameClass} then ${alike(pieces)} else 0 end)`);
  }
  if (like.community !== undefined && like.category !== undefined) {
    scores.push(sql`(case when m.community_id = ${like.community} and ${sameClass} then 1 else 0 end)`);
  }
  if (scores.length === 0) return [];
  const filter = like.procedure === undefined ? { open: true } : { open: true, procedure: like.procedure };
  const condition = matterCondition(viewer, tx.tenant, filter);
  const score = sql.join(scores, sql` + `);
  const { rows } = await sql<Listed>`
    select ${listColumns(viewer.principal)} from (
      select m.id, ${score} as score from matter m where ${condition}
       order by m.opened_on desc limit 5000) near
      join matter m on m.tenant_id = ${tx.tenant} and m.id = near.id
     where near.score > 0 order by near.score desc, m.opened_on desc, m.id desc limit ${SHOWN}`.execute(tx.db);
  return presentRows(tx, viewer, rows);
}

/** How many stretches a place shares with the one typed; a single one, as “路12号” of another road, is none. */
function alike(pieces: readonly string[]): RawBuilder<number> {
  const shared = sql<number>`(${sql.join(
    pieces.map((piece) => sql`(case when strpos(m.place, ${piece}) > 0 then 1 else 0 end)`),
    sql` + `,
  )})`;
  return pieces.length === 1 ? shared : sql`(case when ${shared} > 1 then ${shared} else 0 end)`;
}

/** Stretches of four characters of a place's words, the last ones first: the house tells more than the street. */
function piecesOf(place: string): string[] {
  const text = [...place.replaceAll(/\s+/g, "")];
  if (text.length <= 4) return text.length < 2 ? [] : [text.join("")];
  const pieces = text.slice(0, -3).map((_, index) => text.slice(index, index + 4).join(""));
  return [...new Set(pieces)].slice(-12);
}
