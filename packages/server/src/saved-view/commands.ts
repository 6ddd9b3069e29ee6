import type { Instant } from "@fadu/engine/time/dates.ts";
import { DatabaseError } from "pg";

import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import { columnsIn } from "../list-export/schema.ts";
import type { World } from "../matter/world.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import { reaches, shareableUnits } from "./queries.ts";
import type { LayoutBody, ViewBody, ViewChange } from "./schema.ts";

/** One account keeps so many; a list of views longer than this is no help. */
const MOST = 100;

/**
 * Keeps a list under a name.
 *
 * @returns its id
 * @throws Problem `name.taken`, `forbidden` for a unit it may not be shared with
 */
export async function saveViewInTx(
  tx: Tx,
  world: World,
  principal: Principal,
  body: ViewBody,
  now: Instant,
): Promise<string> {
  checkShare(world, principal, body.sharedWith);
  const columns = columnsIn(body.columns);
  const { rows } = await tx.query<{ kept: number }>(
    "select count(*) as kept from saved_view where tenant_id = $1 and owner_id = $2",
    [tx.tenant, principal.account],
  );
  if ((rows[0]?.kept ?? 0) >= MOST) {
    throw new Problem("request.notAcceptable", { detail: `最多保存 ${MOST} 个视图，请先删除不用的` });
  }
  const id = newId();
  await named(
    tx.query(
      `insert into saved_view (tenant_id, id, owner_id, list, procedure, name, unit_id, search, columns, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
      [
        tx.tenant,
        id,
        principal.account,
        body.list,
        body.procedure,
        body.name.trim(),
        body.sharedWith,
        JSON.stringify(body.search),
        columns,
        now,
      ],
    ),
    body.name,
  );
  return id;
}

/** @throws Problem `notFound` unless it is the account's own, and as `saveViewInTx` */
export async function changeViewInTx(
  tx: Tx,
  world: World,
  principal: Principal,
  asked: ViewChange & { readonly id: string },
  now: Instant,
): Promise<void> {
  checkShare(world, principal, asked.sharedWith);
  const { rowCount } = await named(
    tx.query(
      `update saved_view set name = $4, unit_id = $5, search = $6, columns = $7, updated_at = $8
        where tenant_id = $1 and id = $2 and owner_id = $3`,
      [
        tx.tenant,
        asked.id,
        principal.account,
        asked.name.trim(),
        asked.sharedWith,
        JSON.stringify(asked.search),
        columnsIn(asked.columns),
        now,
      ],
    ),
    asked.name,
  );
  if (rowCount === 0) throw new Problem("notFound");
}

/** Takes a view away, also as the one that lists begin with. @throws Problem `notFound` unless it is the account's own */
export async function removeViewInTx(tx: Tx, principal: Principal, id: string): Promise<void> {
  const { rowCount } = await tx.query("delete from saved_view where tenant_id = $1 and id = $2 and owner_id = $3", [
    tx.tenant,
    id,
    principal.account,
  ]);
  if (rowCount === 0) throw new Problem("notFound");
  await tx.query("update list_layout set view_id = null where tenant_id = $1 and view_id = $2", [tx.tenant, id]);
}

/** @throws Problem `notFound` for a view that does not reach the account */
export async function setLayoutInTx(tx: Tx, world: World, principal: Principal, body: LayoutBody): Promise<void> {
  if (body.view !== null) {
    const { rows } = await tx.query<{ owner_id: string; unit_id: string | null }>(
      "select owner_id, unit_id from saved_view where tenant_id = $1 and id = $2 and list = $3 and procedure = $4",
      [tx.tenant, body.view, body.list, body.procedure],
    );
    const view = rows[0];
    const open =
      view?.owner_id === principal.account ||
      (view !== undefined && view.unit_id !== null && reaches(world, principal, view.unit_id));
    if (!open) throw new Problem("notFound");
  }
  await tx.query(
    `insert into list_layout (tenant_id, account_id, list, procedure, columns, view_id) values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, account_id, list, procedure) do update set columns = excluded.columns, view_id = excluded.view_id`,
    [
      tx.tenant,
      principal.account,
      body.list,
      body.procedure,
      body.columns === null ? null : columnsIn(body.columns),
      body.view,
    ],
  );
}

function checkShare(world: World, principal: Principal, unit: string | null): void {
  if (unit !== null && !shareableUnits(world, principal).some(({ id }) => id === unit)) {
    throw new Problem("forbidden", { detail: "只能共享给本人所在的机构及其上级机构" });
  }
}

async function named<T>(work: Promise<T>, name: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint === "saved_view_name") {
      throw new Problem("name.taken", { detail: `已有名为“${name}”的视图` });
    }
    throw error;
  }
}
