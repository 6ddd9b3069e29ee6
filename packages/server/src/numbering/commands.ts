import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Static } from "typebox";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import { getSeries } from "./queries.ts";
import type { StartBody } from "./schema.ts";

/**
 * Goes on from a number that was used outside the platform: the paper register of the months before it. Numbers only ever go up,
 * so that none is given twice.
 *
 * @throws Problem `notFound`, `request.notAcceptable`
 */
export async function startSeriesInTx(
  tx: Tx,
  world: World,
  principal: Principal,
  { series, period, last, reason }: Static<typeof StartBody>,
  now: Instant,
): Promise<{ last: number; before: number }> {
  const { numbering } = getSeries(world, series);
  const year = localDate(now).slice(0, 4);
  if (numbering.resets !== "year" || period !== year) {
    throw new Problem("request.notAcceptable", { detail: `只能设定按年编号的序列在${year}年的起始号` });
  }
  const { rows } = await tx.query<{ last: number }>(
    "select last from number_series where tenant_id = $1 and series = $2 and period = $3 for update",
    [tx.tenant, series, period],
  );
  const before = rows[0]?.last ?? 0;
  if (last <= before) {
    throw new Problem("request.notAcceptable", { detail: `本年已编到${before}号，起始号只能往后设` });
  }
  const { rows: kept } = await tx.query<{ last: number }>(
    `insert into number_series (tenant_id, series, period, last) values ($1, $2, $3, $4)
     on conflict (tenant_id, series, period) do update set last = greatest(number_series.last, excluded.last)
     returning last`,
    [tx.tenant, series, period, last],
  );
  await logAdminInTx(tx, principal, now, {
    action: "number.start",
    subject: series,
    before: { period, last: before },
    after: { period, last },
    reason,
  });
  return { last: kept[0]?.last ?? last, before };
}
