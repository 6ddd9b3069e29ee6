import { addDays, localDate } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import Type from "typebox";
import type { Static } from "typebox";

import { exact } from "../http/schema.ts";
import type { Tx } from "../store/tx.ts";

/** What somebody does in a season is what he will do next. */
const DAYS = 90;
const SHOWN = 6;

export const FrequentItem = exact(
  {
    procedure: Type.String(),
    act: Type.String(),
    count: Type.Integer({ description: `近${DAYS}日本人登记的件数` }),
  },
  { title: "FrequentItem" },
);

/** The ways in which this account has opened most matters lately, the most used first. */
export async function frequentlyOpened(tx: Tx, account: string, now: Instant): Promise<Static<typeof FrequentItem>[]> {
  const { rows } = await tx.query<Static<typeof FrequentItem>>(
    `select m.procedure, e.act, count(*)::int as count
       from matter m join entry e on e.tenant_id = m.tenant_id and e.matter_id = m.id and e.revision = 1
      where m.tenant_id = $1 and m.opened_on >= $3 and m.opener = $2
      group by m.procedure, e.act order by count(*) desc, m.procedure, e.act limit $4`,
    [tx.tenant, account, addDays(localDate(now), -DAYS), SHOWN],
  );
  return rows;
}
