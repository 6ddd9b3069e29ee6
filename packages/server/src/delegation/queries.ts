import type { LocalDate } from "@fadu/engine/time/dates.ts";
import type { Static } from "typebox";

import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import type { DelegationItem, Delegations } from "./schema.ts";

type Item = Static<typeof DelegationItem>;

interface Row {
  id: string;
  from_id: string;
  to_id: string;
  valid_from: LocalDate;
  valid_to: LocalDate;
  procedures: string[];
  words: string;
  given_at: string | null;
  revoked_at: string | null;
}

/** How far back ended ones are listed. */
const LISTED = 100;

/** What the account gave and was given, the latest first; ended and revoked ones too. */
export async function listDelegations(
  tx: Tx,
  world: World,
  account: string,
  today: LocalDate,
): Promise<Static<typeof Delegations>> {
  const { rows } = await tx.query<Row & Record<string, unknown>>(
    `select id, from_id, to_id, valid_from, valid_to, procedures, words, given_at, revoked_at from delegation
      where tenant_id = $1 and (from_id = $2 or to_id = $2) order by valid_to desc, id desc limit ${LISTED}`,
    [tx.tenant, account],
  );
  const items = rows.map((row) => itemOf(world, row, today));
  return {
    given: items.filter(({ from }) => from.id === account),
    received: items.filter(({ to }) => to.id === account),
  };
}

function itemOf(world: World, row: Row, today: LocalDate): Item {
  const named = (id: string) => ({ id, name: world.accounts.get(id)?.name ?? "" });
  return {
    id: row.id,
    from: named(row.from_id),
    to: named(row.to_id),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    procedures: row.procedures.map((id) => ({
      id,
      title: world.definitions.get(world.active.get(id) ?? "")?.title ?? id,
    })),
    words: row.words,
    givenAt: row.given_at,
    revokedAt: row.revoked_at,
    standing: standingOf(row, today),
  };
}

function standingOf(row: Row, today: LocalDate): Item["standing"] {
  if (row.revoked_at !== null) return "revoked";
  if (row.valid_to < today) return "ended";
  return row.valid_from > today ? "coming" : "inForce";
}
