import type { Value } from "@fadu/engine/definition/field.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import type { World } from "../matter/world.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import { dueFiles, titleOf } from "./queries.ts";

/**
 * Keeps a file beyond its time until the hold is lifted: a suit, a petition, an inquiry elsewhere.
 *
 * @throws Problem `notFound`
 */
export async function holdInTx(
  tx: Tx,
  principal: Principal,
  matter: string,
  reason: string,
  now: Instant,
): Promise<void> {
  const { rowCount } = await tx.query(
    `insert into archive_hold (tenant_id, id, matter_id, reason, held_by, held_at)
     select m.tenant_id, $2, m.id, $4, $5, $6 from matter m where m.tenant_id = $1 and m.id = $3`,
    [tx.tenant, newId(), matter, reason, principal.account, now],
  );
  if (rowCount === 0) throw new Problem("notFound");
  await logAdminInTx(tx, principal, now, { action: "archive.hold", subject: matter, reason });
}

/** Lifts every hold on a file. @throws Problem `notFound` when there is none */
export async function liftInTx(
  tx: Tx,
  principal: Principal,
  matter: string,
  reason: string,
  now: Instant,
): Promise<void> {
  const { rows } = await tx.query<{ reason: string }>(
    `update archive_hold set lifted_by = $3, lifted_at = $4
      where tenant_id = $1 and matter_id = $2 and lifted_at is null returning reason`,
    [tx.tenant, matter, principal.account, now],
  );
  if (rows.length === 0) throw new Problem("notFound");
  await logAdminInTx(tx, principal, now, { action: "archive.lift", subject: matter, before: rows, reason });
}

/**
 * The list of an order of destruction: of each file its number, its dates and the hash its record ends in, by which it can be
 * told later that this very record was destroyed, and nothing of what it said.
 *
 * @throws Problem `request.notAcceptable` naming what is not due, held or bound to an open matter
 */
export async function listForDestruction(
  tx: Tx,
  world: World,
  today: LocalDate,
  matters: readonly string[],
): Promise<readonly Value[]> {
  const due = new Map((await dueFiles(tx, world, today, matters)).map((file) => [file.matter, file]));
  const wrong = matters.flatMap((id) => {
    const file = due.get(id);
    if (!file) return [`${id} 保管期未满、须永久保管或者已经销毁`];
    const named = file.number ?? id;
    if (file.held !== null) return [`${named} 已冻结：${file.held}`];
    return file.linkedOpen ? [`${named} 关联的事项尚未办结`] : [];
  });
  if (wrong.length > 0)
    throw new Problem("request.notAcceptable", {
      detail: `下列档案不能列入销毁清册：${wrong.slice(0, 10).join("；")}`,
    });
  return [...due.values()].map(({ matter, number, procedure, closedOn, years, revisions, head }) => ({
    matter,
    ...(number === null ? {} : { number }),
    procedure,
    procedureTitle: titleOf(world, procedure),
    closedOn,
    years,
    revisions,
    head,
  }));
}
