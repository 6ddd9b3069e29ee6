import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import { LATEST_VERSIONS } from "../procedure/activation.ts";
import type { Tx } from "../store/tx.ts";
import type { Leaf } from "./plan.ts";

/** A register the street declares to keep, with who said so and why. */
export interface RegisterInUse {
  readonly procedure: string;
  readonly title: string;
  readonly since: LocalDate;
  readonly ground: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Instant;
}

/** First day of a cumulative figure's period: before any register. */
const EVER = "0001-01-01";

/** Days since which registers are declared in use, by procedure. */
export async function declaredSince(tx: Tx): Promise<ReadonlyMap<string, LocalDate>> {
  const { rows } = await tx.query<{ procedure: string; since: LocalDate | null }>(
    `select distinct on (procedure) procedure, since from register_in_use
      where tenant_id = $1 order by procedure, version desc`,
    [tx.tenant],
  );
  return new Map(rows.flatMap(({ procedure, since }) => (since === null ? [] : [[procedure, since] as const])));
}

/**
 * Whether every register a leaf counts was declared in use for the whole of its period: then no record is a computed zero. One
 * put in use within the period leaves the days before it unsaid, and no zero is claimed for them.
 */
export function isDeclared({ base, within, period }: Leaf, since: ReadonlyMap<string, LocalDate>): boolean {
  const from = period.from === EVER ? period.to : period.from;
  return (within ?? base).procedures.every((procedure) => {
    const day = since.get(procedure);
    return day !== undefined && day <= from;
  });
}

/** Registers declared in use, in the order of their names. */
export async function listRegisters(tx: Tx): Promise<RegisterInUse[]> {
  const { rows } = await tx.query<{
    procedure: string;
    title: string;
    since: LocalDate | null;
    ground: string;
    account: string;
    name: string;
    at: Instant;
  }>(
    `select distinct on (r.procedure) r.procedure, v.title, r.since, r.ground,
            r.declared_by as account, a.name, r.declared_at as at
       from register_in_use r
       join account a on a.tenant_id = r.tenant_id and a.id = r.declared_by
       join (${LATEST_VERSIONS}) l on l.procedure = r.procedure
       join procedure_version v on v.tenant_id = r.tenant_id and v.hash = l.hash
      where r.tenant_id = $1 order by r.procedure, r.version desc`,
    [tx.tenant],
  );
  return rows.flatMap(({ since, account, name, ...row }) =>
    since === null ? [] : [{ ...row, since, by: { id: account, name } }],
  );
}

/**
 * Declares since when a register is kept, so that a period without records prints a zero; declaring again replaces the day.
 *
 * @param since null: the declaration is taken back
 * @throws Problem `notFound` for a procedure the street has not, `request.notAcceptable` for a day to come
 */
export async function declareRegisterInTx(
  tx: Tx,
  principal: Principal,
  asked: { readonly procedure: string; readonly since: LocalDate | null; readonly ground: string },
  now: Instant,
): Promise<void> {
  const { rowCount } = await tx.query("select from procedure_version where tenant_id = $1 and procedure = $2 limit 1", [
    tx.tenant,
    asked.procedure,
  ]);
  if (rowCount === 0) throw new Problem("notFound");
  if (asked.since !== null && asked.since > localDate(now)) {
    throw new Problem("request.notAcceptable", { detail: "启用日期不能晚于今天" });
  }
  const before = (await declaredSince(tx)).get(asked.procedure);
  const { rowCount: added } = await tx.query(
    `insert into register_in_use (tenant_id, procedure, version, since, ground, declared_by, declared_at)
     select $1::uuid, $2::text, coalesce(max(version), 0) + 1, $3::date, $4::text, $5::uuid, $6::timestamptz
       from register_in_use where tenant_id = $1 and procedure = $2
     on conflict do nothing`,
    [tx.tenant, asked.procedure, asked.since, asked.ground, principal.account, now],
  );
  if (added !== 1) throw new Problem("revision.conflict", { detail: "刚被他人修改，请刷新后再改" });
  await logAdminInTx(tx, principal, now, {
    action: "register.declare",
    subject: asked.procedure,
    ...(before === undefined ? {} : { before: { since: before } }),
    after: { since: asked.since, ground: asked.ground },
  });
}
