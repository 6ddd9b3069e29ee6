import type { Matter } from "@fadu/engine/matter/matter.ts";

import { enqueue } from "../job/enqueue.ts";
import type { JobPayloads } from "../job/enqueue.ts";
import { project } from "../matter/project.ts";
import type { Door } from "../matter/perform.ts";
import type { World } from "../matter/world.ts";
import { getDefinition } from "../procedure/registry.ts";
import { update, upserts } from "../store/statement.ts";
import type { Statement } from "../store/statement.ts";
import { changeInTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";

/** Matters whose dates are computed in one transaction. */
const SLICE = 200;

/**
 * Computes dates anew after a holiday notice was added or changed: due dates of running clocks, the matters' and tasks'
 * limits, publications not yet made. Facts stay as they are in the ledger; only what is derived from them and the calendar
 * moves (GEN-13). Works in slices by matter, each with the job for the next one in its own transaction, so that it can be
 * interrupted at any moment.
 */
export async function recompute(door: Door, { tenant, years, after }: JobPayloads["recompute"]): Promise<void> {
  const now = door.now();
  await changeInTenant(door.pool, tenant, async (tx) => {
    const world = await currentWorld(door, tx);
    const matters = await lockAffected(tx, years, after);
    for (const matter of matters) {
      for (const statement of statementsOf(world, matter, now)) await tx.query(statement.text, statement.values);
    }
    const last = matters.at(-1);
    if (last && matters.length === SLICE) {
      await enqueue(tx, { kind: "recompute", payload: { tenant, years, after: last.id } });
    }
  });
}

async function currentWorld(door: Door, tx: Tx): Promise<World> {
  const world = await door.worlds.get(tx.tenant);
  const { rows } = await tx.query<{ version: number }>("select facts_version as version from tenant where id = $1", [
    tx.tenant,
  ]);
  return rows[0]?.version === world.version ? world : door.worlds.refresh(tx.tenant, world);
}

async function lockAffected(tx: Tx, years: readonly number[], after: string | undefined): Promise<Matter[]> {
  const { rows } = await affected(tx, years, after, "for no key update of m");
  return rows.map((row) => row.snapshot);
}

/**
 * The next matters, by id, whose dates may move with the calendar of these years. A limit that begins the year before may end in
 * the first days of a year, or roll out of it: one month around the years.
 */
export function affected(
  tx: Tx,
  years: readonly number[],
  after: string | undefined,
  lock: "" | "for no key update of m",
) {
  const [from, to] = [`${Math.min(...years) - 1}-12-01`, `${Math.max(...years) + 1}-01-31`];
  return tx.query<{ snapshot: Matter }>(
    `select m.snapshot from matter m
      where m.tenant_id = $1 and m.id > $4
        and (exists (select from clock c where c.tenant_id = m.tenant_id and c.matter_id = m.id and c.stopped_on is null
                        and (c.provisional or c.due_on >= $2 and c.from_on <= $3))
          or exists (select from publication p where p.tenant_id = m.tenant_id and p.matter_id = m.id
                        and p.published_on is null and p.due_on >= $2))
      order by m.id limit ${SLICE} ${lock}`,
    [tx.tenant, from, to, after ?? "00000000-0000-0000-0000-000000000000"],
  );
}

function statementsOf(world: World, matter: Matter, now: string): Statement[] {
  const rows = project(world, getDefinition(matter.definition), matter, now);
  return [
    update("matter", ["tenant_id", "id"], rows.matter),
    ...upserts("clock", ["tenant_id", "matter_id", "clock"], rows.clock),
    ...upserts("task", ["tenant_id", "matter_id", "key", "role"], rows.task),
    ...upserts("publication", ["tenant_id", "id"], rows.publication),
  ];
}
