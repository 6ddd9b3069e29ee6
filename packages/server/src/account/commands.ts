import { ROLES } from "@fadu/catalog/roles/roles.ts";
import { addDays, localDate } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Static } from "typebox";

import { Problem } from "../http/problem.ts";
import { forgetDevicesInTx } from "../sign-in/devices.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import { logAdminInTx } from "./admin-log.ts";
import { setPasswordInTx } from "./change-password.ts";
import { isAdministrator } from "./principal.ts";
import type { Principal } from "./principal.ts";
import { findAccount } from "./queries.ts";
import type { AccountChange, AccountDetail, NewAccount, NewGrant } from "./schema.ts";
import { revokeSessionsInTx } from "./sessions.ts";

type Detail = Static<typeof AccountDetail>;

/** @throws Problem `notFound` */
async function getAccount(tx: Tx, id: string): Promise<Detail> {
  const account = await findAccount(tx, id);
  if (!account) throw new Problem("notFound");
  return account;
}

async function requireUnit(tx: Tx, unit: string): Promise<void> {
  const { rowCount } = await tx.query("select from unit where tenant_id = $1 and id = $2", [tx.tenant, unit]);
  if (rowCount !== 1) throw new Problem("request.notAcceptable", { detail: "机构不存在" });
}

/**
 * Opens an account. A person's password must be changed at the first sign-in.
 *
 * @param digest of the first password; a machine has none and gets tokens
 * @throws Problem `name.taken` when the login is in use
 */
export async function createAccountInTx(
  tx: Tx,
  principal: Principal,
  asked: Static<typeof NewAccount>,
  digest: string | undefined,
  now: Instant,
): Promise<Detail> {
  await requireUnit(tx, asked.unit);
  const id = newId();
  const { rowCount } = await tx.query(
    `insert into account (tenant_id, id, kind, name, login, unit_id, phone, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (tenant_id, login) do nothing`,
    [tx.tenant, id, asked.kind ?? "person", asked.name, asked.login, asked.unit, asked.phone ?? null, now],
  );
  if (rowCount !== 1) throw new Problem("name.taken", { detail: `登录名“${asked.login}”已被使用` });
  if (digest !== undefined) await setPasswordInTx(tx, id, digest, true, now);
  const created = await getAccount(tx, id);
  await logAdminInTx(tx, principal, now, { action: "account.create", subject: id, after: created });
  return created;
}

/** Renames, moves, disables or enables an account. Disabling ends its sessions. @throws Problem `notFound` */
export async function changeAccountInTx(
  tx: Tx,
  principal: Principal,
  id: string,
  asked: Static<typeof AccountChange>,
  now: Instant,
): Promise<Detail> {
  const before = await getAccount(tx, id);
  if (asked.unit !== undefined) await requireUnit(tx, asked.unit);
  if (asked.disabled === true && id === principal.account) {
    throw new Problem("request.notAcceptable", { detail: "不能停用本人的账号" });
  }
  const disabledAt = asked.disabled === undefined ? before.disabledAt : asked.disabled ? now : null;
  await tx.query(
    `update account set name = $3, unit_id = $4, phone = $5, disabled_at = $6 where tenant_id = $1 and id = $2`,
    [
      tx.tenant,
      id,
      asked.name ?? before.name,
      asked.unit ?? before.unit.id,
      asked.phone === undefined ? before.phone : asked.phone,
      disabledAt,
    ],
  );
  if (disabledAt !== null) await revokeSessionsInTx(tx, id, now, { why: "disabled" });
  const after = await getAccount(tx, id);
  await logAdminInTx(tx, principal, now, { action: "account.change", subject: id, before, after });
  return after;
}

/** Sets a first password anew and ends all sessions; it must be changed at the next sign-in. @throws Problem `notFound` */
export async function resetPasswordInTx(
  tx: Tx,
  principal: Principal,
  id: string,
  digest: string,
  now: Instant,
): Promise<void> {
  const account = await getAccount(tx, id);
  if (account.kind === "machine") throw new Problem("request.notAcceptable", { detail: "机器账号使用访问令牌" });
  await setPasswordInTx(tx, id, digest, true, now);
  await revokeSessionsInTx(tx, id, now, { why: "password" });
  // Whoever knew the password may have used a browser of his own.
  await forgetDevicesInTx(tx, id);
  await logAdminInTx(tx, principal, now, { action: "password.reset", subject: id });
}

/**
 * Gives a role over a unit and everything below it.
 *
 * The three administrators (三员) exclude each other and every other role: who runs the system does not work in it
 * (GB/T 22239-2019 8.1.5). A grant that has not ended yet counts, from whatever day it is to hold. Nobody gives himself one.
 *
 * @throws Problem `notFound`, `duties.conflict`, `request.notAcceptable` for an unknown role or unit
 */
export async function grantInTx(
  tx: Tx,
  principal: Principal,
  account: string,
  asked: Static<typeof NewGrant>,
  now: Instant,
): Promise<Detail> {
  if (account === principal.account) throw new Problem("duties.conflict", { detail: "不能给本人授予角色" });
  // Two grants at once are looked at one after the other.
  await tx.query("select from account where tenant_id = $1 and id = $2 for update", [tx.tenant, account]);
  const before = await getAccount(tx, account);
  await requireUnit(tx, asked.unit);
  if (!Object.hasOwn(ROLES, asked.role)) throw new Problem("request.notAcceptable", { detail: "角色不存在" });
  const today = localDate(now);
  const from = asked.validFrom ?? today;
  if (asked.validTo !== undefined && asked.validTo < from) {
    throw new Problem("request.notAcceptable", { detail: "截止日期早于开始日期" });
  }
  const others = before.grants.filter((grant) => grant.role !== asked.role && (grant.validTo ?? today) >= today);
  if (others.some((grant) => isAdministrator(asked.role) || isAdministrator(grant.role))) {
    throw new Problem("duties.conflict", {
      detail: "系统管理员、安全管理员、审计管理员相互之间及与业务角色之间不得兼任",
    });
  }
  const id = newId();
  await tx.query(
    `insert into grant_ (tenant_id, id, account_id, role, unit_id, valid_from, valid_to, granted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.tenant, id, account, asked.role, asked.unit, from, asked.validTo ?? null, principal.account],
  );
  await logAdminInTx(tx, principal, now, {
    action: "grant.create",
    subject: account,
    after: { id, ...asked, validFrom: from },
  });
  return getAccount(tx, account);
}

/**
 * Ends a grant with yesterday, so that it holds no more; one that never took effect is taken away.
 *
 * @throws Problem `notFound`
 */
export async function endGrantInTx(tx: Tx, principal: Principal, id: string, now: Instant): Promise<string> {
  const { rows } = await tx.query<{ account_id: string; role: string; valid_from: string; valid_to: string | null }>(
    "select account_id, role, valid_from, valid_to from grant_ where tenant_id = $1 and id = $2 for update",
    [tx.tenant, id],
  );
  const row = rows[0];
  if (!row) throw new Problem("notFound");
  const yesterday = addDays(localDate(now), -1);
  if (row.valid_from > yesterday)
    await tx.query("delete from grant_ where tenant_id = $1 and id = $2", [tx.tenant, id]);
  else await tx.query("update grant_ set valid_to = $3 where tenant_id = $1 and id = $2", [tx.tenant, id, yesterday]);
  await logAdminInTx(tx, principal, now, { action: "grant.end", subject: row.account_id, before: { id, ...row } });
  return row.account_id;
}
