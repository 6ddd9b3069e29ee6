import type { LocalDate } from "@fadu/engine/time/dates.ts";

import type { Tx } from "../store/tx.ts";

/** From a day on, new matters open under this version; without a hash, none are opened. */
export interface Activation {
  readonly procedure: string;
  readonly hash: string | null;
  readonly from: LocalDate;
}

/** What was consented to and not withdrawn, in the order in which it comes to hold. */
export async function readActivations(tx: Tx): Promise<Activation[]> {
  const { rows } = await tx.query<Activation>(
    `select procedure, hash, active_from as "from" from procedure_activation
      where tenant_id = $1 and consented_at is not null and withdrawn_at is null
      order by active_from, consented_at, id`,
    [tx.tenant],
  );
  return rows;
}

/** Procedure → hash of the version under which its matters open that day. */
export function inForceOn(activations: readonly Activation[], day: LocalDate): Map<string, string> {
  const held = new Map<string, string>();
  for (const { procedure, hash, from } of activations) {
    if (from > day) continue;
    if (hash === null) held.delete(procedure);
    else held.set(procedure, hash);
  }
  return held;
}

/** The first day after this one on which anything changes; null when nothing is planned. */
export function changesAfter(activations: readonly Activation[], day: LocalDate): LocalDate | null {
  return activations.find(({ from }) => from > day)?.from ?? null;
}

/**
 * SQL: procedure and hash of the version last in force by the database's own day, those retired since included: records of a
 * retired procedure are counted on. `$1` is the tenant.
 */
export const LATEST_VERSIONS = `select distinct on (a.procedure) a.procedure, a.hash from procedure_activation a
   where a.tenant_id = $1 and a.hash is not null and a.consented_at is not null and a.withdrawn_at is null
     and a.active_from <= (now() at time zone 'Asia/Shanghai')::date
   order by a.procedure, a.active_from desc, a.consented_at desc, a.id desc`;
