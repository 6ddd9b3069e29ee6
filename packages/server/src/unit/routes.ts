import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import Type from "typebox";
import type { Static } from "typebox";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { NewUnit, UnitChange, UnitItem } from "./schema.ts";

type Unit = Static<typeof UnitItem>;

const COLUMNS = `id, parent_id as parent, kind, code, name, path, sort, valid_from as "validFrom", valid_to as "validTo"`;

/** All units, every one after the one it lies in; ended ones too, for old records name them. */
async function listUnits(tx: Tx): Promise<Unit[]> {
  const { rows } = await tx.query<Unit>(
    `select ${COLUMNS} from unit where tenant_id = $1 order by array_length(string_to_array(path, '/'), 1), sort, name, id`,
    [tx.tenant],
  );
  return rows;
}

/** @throws Problem `notFound` */
async function getUnit(tx: Tx, id: string): Promise<Unit> {
  const { rows } = await tx.query<Unit>(`select ${COLUMNS} from unit where tenant_id = $1 and id = $2`, [
    tx.tenant,
    id,
  ]);
  const row = rows[0];
  if (!row) throw new Problem("notFound");
  return row;
}

async function createUnitInTx(
  tx: Tx,
  principal: Principal,
  asked: Static<typeof NewUnit>,
  now: Instant,
): Promise<Unit> {
  const parent = await getUnit(tx, asked.parent);
  const id = newId();
  await tx.query(
    `insert into unit (tenant_id, id, parent_id, kind, code, name, path, sort, valid_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.tenant,
      id,
      parent.id,
      asked.kind,
      asked.code ?? null,
      asked.name,
      `${parent.path}${id}/`,
      asked.sort ?? 0,
      asked.validFrom ?? localDate(now),
    ],
  );
  const created = await getUnit(tx, id);
  await logAdminInTx(tx, principal, now, { action: "unit.create", subject: id, after: created });
  return created;
}

/** @throws Problem `inUse` when it is ended while accounts or units in force still lie in it */
async function changeUnitInTx(
  tx: Tx,
  principal: Principal,
  id: string,
  asked: Static<typeof UnitChange>,
  now: Instant,
): Promise<Unit> {
  const before = await getUnit(tx, id);
  const validTo = asked.validTo === undefined ? before.validTo : asked.validTo;
  if (validTo !== null && validTo < before.validFrom) {
    throw new Problem("request.notAcceptable", { detail: "停用日期早于启用日期" });
  }
  if (validTo !== null) await requireEmpty(tx, id);
  await tx.query("update unit set name = $3, code = $4, sort = $5, valid_to = $6 where tenant_id = $1 and id = $2", [
    tx.tenant,
    id,
    asked.name ?? before.name,
    asked.code === undefined ? before.code : asked.code,
    asked.sort ?? before.sort,
    validTo,
  ]);
  const after = await getUnit(tx, id);
  await logAdminInTx(tx, principal, now, { action: "unit.change", subject: id, before, after });
  return after;
}

async function requireEmpty(tx: Tx, id: string): Promise<void> {
  const { rows } = await tx.query<{ accounts: number; units: number }>(
    `select (select count(*) from account where tenant_id = $1 and unit_id = $2 and disabled_at is null) as accounts,
            (select count(*) from unit where tenant_id = $1 and parent_id = $2 and valid_to is null) as units`,
    [tx.tenant, id],
  );
  const { accounts, units } = rows[0] ?? { accounts: 0, units: 0 };
  if (accounts + units > 0) {
    throw new Problem("inUse", { detail: `该机构下还有${accounts}个在用账号、${units}个在用机构，请先调整` });
  }
}

/** The tenant's tree of departments, stations, communities and grids. Changing it is the system administrator's. */
export const unitRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.get(
    "/api/units",
    {
      schema: {
        operationId: "listUnits",
        summary: "机构树",
        tags: ["unit"],
        response: answers(200, Type.Array(UnitItem)),
      },
    },
    (request) => inTenant(pool, signedIn(request).tenant, (tx) => listUnits(tx)),
  );

  app.post(
    "/api/units",
    {
      schema: {
        operationId: "createUnit",
        summary: "设立机构（系统管理员）",
        tags: ["unit"],
        body: NewUnit,
        response: answers(201, UnitItem),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const created = await changeInTenant(pool, principal.tenant, (tx) =>
        createUnitInTx(tx, principal, request.body, now()),
      );
      return reply.code(201).send(created);
    },
  );

  app.patch(
    "/api/units/:id",
    {
      schema: {
        operationId: "changeUnit",
        summary: "改名、排序、停用机构（系统管理员）",
        tags: ["unit"],
        params: exact({ id: Id }),
        body: UnitChange,
        response: answers(200, UnitItem),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return changeInTenant(pool, principal.tenant, (tx) =>
        changeUnitInTx(tx, principal, request.params.id, request.body, now()),
      );
    },
  );
};
