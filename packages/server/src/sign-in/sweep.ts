import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { expireSessionsInTx } from "../account/sessions.ts";
import { changeInTenant, inDirectory } from "../store/tx.ts";
import { forgetBrakesInTx } from "./brakes.ts";
import { forgetOldDevicesInTx } from "./devices.ts";
import { forgetPendingInTx } from "./pending.ts";

/** Ends sessions whose time is over, so that their end is in the record, and forgets counts and devices that are. */
export async function sweepSignIns(pool: Pool, now: Instant): Promise<void> {
  const { rows } = await inDirectory(pool, (tx) => tx.query<{ id: string }>("select id from tenant"));
  for (const { id } of rows) {
    await changeInTenant(pool, id, async (tx) => {
      await expireSessionsInTx(tx, now);
      await forgetBrakesInTx(tx, now);
      await forgetPendingInTx(tx, now);
      await forgetOldDevicesInTx(tx, now);
    });
  }
}
