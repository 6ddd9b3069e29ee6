import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Static } from "typebox";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import { named } from "../matter/view-parts.ts";
import type { World } from "../matter/world.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import type { ActivationItem, ProcedureVersions } from "./schema.ts";

type Activation = Static<typeof ActivationItem>;
type Versions = Static<typeof ProcedureVersions>;

interface Row {
  readonly id: string;
  readonly procedure: string;
  readonly hash: string | null;
  readonly from: LocalDate;
  readonly reason: string;
  readonly proposed_by: string | null;
  readonly proposed_at: Instant;
  readonly consented_by: string | null;
  readonly consented_at: Instant | null;
  readonly withdrawn_by: string | null;
}

const COLUMNS = `id, procedure, hash, active_from as "from", reason, proposed_by, proposed_at, consented_by, consented_at, withdrawn_by`;

/** Every procedure with its versions, how many matters lie under each, and what was and is planned. */
export async function listVersions(tx: Tx, world: World, now: Instant): Promise<Versions[]> {
  const [versions, activations] = await Promise.all([
    tx.query<Omit<Versions["versions"][number], "active"> & { procedure: string }>(
      `select v.procedure, v.hash, v.version, v.added_at as "addedAt",
              count(m.id) filter (where m.closed_on is null)::int as open, count(m.id)::int as total
         from procedure_version v left join matter m on m.tenant_id = v.tenant_id and m.definition = v.hash
        where v.tenant_id = $1 group by v.tenant_id, v.hash order by v.added_at desc, v.version desc`,
      [tx.tenant],
    ),
    tx.query<Row>(
      `select ${COLUMNS} from procedure_activation where tenant_id = $1
        order by active_from desc, coalesce(consented_at, proposed_at) desc, id desc`,
      [tx.tenant],
    ),
  ]);
  const byProcedure = Map.groupBy(versions.rows, (row) => row.procedure);
  const planned = Map.groupBy(activations.rows, (row) => row.procedure);
  return [...byProcedure].flatMap(([id, rows]): Versions[] => {
    const definition = definitionOf(world, rows[0]?.hash);
    if (!definition) return [];
    return [
      {
        id,
        title: definition.title,
        kind: definition.kind,
        area: definition.area,
        versions: rows.map(({ hash, version, addedAt, open, total }) => ({
          hash,
          version,
          addedAt,
          active: world.active.get(id) === hash,
          open,
          total,
        })),
        activations: told(world, planned.get(id) ?? [], localDate(now)),
      },
    ];
  });
}

const definitionOf = (world: World, hash: string | undefined): Definition | undefined =>
  hash === undefined ? undefined : world.definitions.get(hash);

/** Rows newest first: of those that hold, the first whose day has come is in force, those behind it are past. */
function told(world: World, rows: readonly Row[], today: LocalDate): Activation[] {
  const holding = rows.find((row) => row.consented_at !== null && row.withdrawn_by === null && row.from <= today);
  const by = (account: string | null): Activation["proposedBy"] => (account === null ? null : named(world, account));
  return rows.map((row) => ({
    id: row.id,
    procedure: row.procedure,
    hash: row.hash,
    from: row.from,
    reason: row.reason,
    status: statusOf(row, holding, today),
    proposedBy: by(row.proposed_by),
    proposedAt: row.proposed_at,
    consentedBy: by(row.consented_by),
    consentedAt: row.consented_at,
    withdrawnBy: by(row.withdrawn_by),
  }));
}

function statusOf(row: Row, holding: Row | undefined, today: LocalDate): Activation["status"] {
  if (row.withdrawn_by !== null) return "withdrawn";
  if (row.consented_at === null) return "proposed";
  if (row.from > today) return "planned";
  return row === holding ? "inForce" : "past";
}

export interface Proposed {
  readonly procedure: string;
  /** null: nothing new is opened from that day. */
  readonly hash: string | null;
  readonly from: LocalDate;
  readonly reason: string;
}

/**
 * Proposes that a version hold from a day on; it does so once somebody who answers for the law has consented.
 *
 * @throws Problem `notFound` for a version the procedure has not; `request.notAcceptable` for a past day, or for one that holds
 *   already; `inUse` when a procedure in force opens the one to be retired
 */
export async function proposeInTx(tx: Tx, world: World, by: Principal, asked: Proposed, now: Instant): Promise<string> {
  const { procedure, hash, from, reason } = asked;
  const known = [...world.definitions].some(([one, { id }]) => id === procedure && (hash === null || one === hash));
  if (!known) throw new Problem("notFound");
  if (from < localDate(now)) wrong("启用日期不得早于今日：已经登记的事项按登记时的版本办理");
  if (from === localDate(now) && (world.active.get(procedure) ?? null) === hash)
    wrong(hash === null ? "这个程序已经停用" : "这个版本正在适用");
  if (hash === null) requireUnopened(world, procedure);
  const id = newId();
  await tx.query(
    `insert into procedure_activation (tenant_id, id, procedure, hash, active_from, reason, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.tenant, id, procedure, hash, from, reason, by.account, now],
  );
  await logAdminInTx(tx, by, now, { action: "procedure.propose", subject: procedure, after: asked });
  return id;
}

function requireUnopened(world: World, procedure: string): void {
  const openers = [...world.active.values()].flatMap((hash) => {
    const definition = world.definitions.get(hash);
    const opens = Object.values(definition?.acts ?? {}).flatMap((act) => act.opens ?? []);
    return definition && definition.id !== procedure && opens.some((one) => one.procedure === procedure)
      ? [definition.title]
      : [];
  });
  if (openers.length > 0)
    throw new Problem("inUse", { detail: `以下程序办理中会转入本程序，不能单独停用：${openers.join("、")}` });
}

/**
 * Consents to what was proposed.
 *
 * @throws Problem `notFound`; `request.notAcceptable` when it was decided already, when its day has passed, or when whoever
 *   proposed it would consent himself
 */
export async function consentInTx(tx: Tx, by: Principal, id: string, now: Instant): Promise<void> {
  const row = await undecided(tx, id);
  if (row.proposed_by === by.account) wrong("提出的人不能自己同意");
  if (row.from < localDate(now)) wrong(`启用日期${row.from}已经过去，请撤回后重新提出`);
  await tx.query(
    "update procedure_activation set consented_by = $3, consented_at = $4 where tenant_id = $1 and id = $2",
    [tx.tenant, id, by.account, now],
  );
  await logAdminInTx(tx, by, now, { action: "procedure.consent", subject: row.procedure, after: said(row) });
}

/**
 * Withdraws what has not come to hold yet.
 *
 * @throws Problem `notFound`; `request.notAcceptable` when its day has come
 */
export async function withdrawInTx(tx: Tx, by: Principal, id: string, now: Instant): Promise<void> {
  const row = await getRow(tx, id);
  if (row.withdrawn_by !== null) wrong("已经撤回");
  if (row.consented_at !== null && row.from <= localDate(now)) wrong("已经生效，请另行提出启用其他版本");
  await tx.query(
    "update procedure_activation set withdrawn_by = $3, withdrawn_at = $4 where tenant_id = $1 and id = $2",
    [tx.tenant, id, by.account, now],
  );
  await logAdminInTx(tx, by, now, { action: "procedure.withdraw", subject: row.procedure, before: said(row) });
}

const said = ({ hash, from, reason }: Row): object => ({ hash, from, reason });

async function undecided(tx: Tx, id: string): Promise<Row> {
  const row = await getRow(tx, id);
  if (row.withdrawn_by !== null) wrong("已经撤回");
  if (row.consented_at !== null) wrong("已经同意");
  return row;
}

async function getRow(tx: Tx, id: string): Promise<Row> {
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS} from procedure_activation where tenant_id = $1 and id = $2 for update`,
    [tx.tenant, id],
  );
  const row = rows[0];
  if (!row) throw new Problem("notFound");
  return row;
}

function wrong(detail: string): never {
  throw new Problem("request.notAcceptable", { detail });
}
