import type { Instant } from "@fadu/engine/time/dates.ts";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import { enqueue } from "../job/enqueue.ts";
import type { JobPayloads } from "../job/enqueue.ts";
import type { Door } from "../matter/perform.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { verify } from "./verify.ts";

/** A verification that began and told nothing for so long was cut off with its server. */
const LOST_MS = 3_600_000;

/**
 * Asks for a verification of the whole record; a job carries it out.
 *
 * @throws Problem `inUse` while one is under way
 */
export async function askVerificationInTx(tx: Tx, principal: Principal, now: Instant): Promise<string> {
  const { rowCount } = await tx.query(
    "select from verification where tenant_id = $1 and finished_at is null and asked_at > $2",
    [tx.tenant, new Date(Date.parse(now) - LOST_MS).toISOString()],
  );
  if (rowCount !== 0) throw new Problem("inUse", { detail: "已有一次核验正在进行，请等它完成" });
  const id = newId();
  await tx.query("insert into verification (tenant_id, id, asked_by, asked_at) values ($1, $2, $3, $4)", [
    tx.tenant,
    id,
    principal.account,
    now,
  ]);
  await logAdminInTx(tx, principal, now, { action: "ledger.verify", subject: id });
  await enqueue(tx, { kind: "verify", payload: { tenant: tx.tenant, id } });
  return id;
}

/** Verifies one street and writes down what was found. Run again it begins anew and says the same. */
export async function runVerification(door: Door, { tenant, id }: JobPayloads["verify"]): Promise<void> {
  const write = (text: string, values: readonly unknown[]) =>
    changeInTenant(door.pool, tenant, (tx) => tx.query(text, [tenant, id, ...values]));
  await write("update verification set started_at = $3 where tenant_id = $1 and id = $2", [door.now()]);
  const found = await verify(door.pool, { tenants: [tenant], now: door.now });
  const { entries, matters, seals, unsealed, divergences } = found;
  await write(
    `update verification set finished_at = $3, entries = $4, matters = $5, seals = $6, unsealed = $7, divergence = $8
      where tenant_id = $1 and id = $2`,
    [door.now(), entries, matters, seals, unsealed, divergences[0] ? JSON.stringify(divergences[0]) : null],
  );
}
