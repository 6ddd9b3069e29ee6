import { addDays, localDate } from "@fadu/engine/time/dates.ts";
import type { Static } from "typebox";

import { administers } from "../account/principal.ts";
import type { Tx } from "../store/tx.ts";
import type { Viewer } from "./filter.ts";
import type { Openings } from "./schema.ts";

/** What is entered daily is found within this time. */
const WITHIN_DAYS = 30;
const MOST = 8;
/** Of somebody who enters without end, so many are looked at. */
const LOOKED_AT = 5_000;

/** The acts by which the account registered most in the last thirty days, as far as its roles still open them. */
export async function listOpenings(tx: Tx, { world, principal, now }: Viewer): Promise<Static<typeof Openings>> {
  if (administers(principal)) return [];
  const { rows } = await tx.query<{ procedure: string; act: string; times: number }>(
    `select e.procedure, e.act, count(*) as times
       from (select matter_id from matter_person
              where tenant_id = $1 and account_id = $2 and relation = 'opener' and opened_on >= $3
              order by opened_on desc limit ${LOOKED_AT}) mine
       join entry e on e.tenant_id = $1 and e.matter_id = mine.matter_id and e.revision = 1 and e.actor = $2
      group by e.procedure, e.act order by times desc, e.procedure, e.act`,
    [tx.tenant, principal.account, addDays(localDate(now), -WITHIN_DAYS)],
  );
  const held = new Set(principal.grants.map(({ role }) => role));
  return rows
    .flatMap(({ procedure, act, times }) => {
      const definition = world.definitions.get(world.active.get(procedure) ?? "");
      const opening = definition?.acts[act];
      if (!definition || opening?.from !== "new") return [];
      if (!opening.by.some((by) => "role" in by && held.has(by.role))) return [];
      return [{ procedure: { id: procedure, title: definition.title }, act: { id: act, title: opening.title }, times }];
    })
    .slice(0, MOST);
}
