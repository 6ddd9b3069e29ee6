import { BANDS, bandTitles, BOUNDS, boundsIn } from "@fadu/engine/definition/band.ts";
import type { Band } from "@fadu/engine/definition/band.ts";
import { sql } from "kysely";

import type { Tx } from "../store/tx.ts";
import { facetOf } from "./column.ts";
import type { Sql } from "./column.ts";

/** The procedure's place in the name of a setting that is no procedure's: 统计口径. */
export const STATISTICS = "statistics";

/** The range a row falls into, as the position of the range: `00` the lowest; null where the row has no such number. */
export function bandOf(band: Band): Sql {
  const { facet, setting, default: bounds } = BANDS[band];
  const own = sql`(select t.settings ->> ${`${STATISTICS}.${setting}`}::text from tenant t
    where t.id::text = current_setting('app.tenant'))`;
  return sql`to_char(width_bucket(${facetOf(facet).sql}, string_to_array(
    coalesce((select own from (select ${own} as own) as set where own ~ ${BOUNDS}), ${bounds}::text), ',')::numeric[]), 'FM00')`;
}

/** What the tenant's ranges are called, by position. */
export async function bandTitlesIn(tx: Tx, band: Band): Promise<Map<string, string>> {
  const { setting, unit, default: fallback } = BANDS[band];
  const { rows } = await tx.query<{ own: unknown }>("select settings -> $2::text as own from tenant where id = $1", [
    tx.tenant,
    `${STATISTICS}.${setting}`,
  ]);
  const bounds = boundsIn(rows[0]?.own) ?? boundsIn(fallback) ?? [];
  return new Map(bandTitles(bounds, unit).map((title, i) => [String(i).padStart(2, "0"), title]));
}
