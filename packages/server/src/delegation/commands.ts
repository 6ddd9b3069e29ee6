import { addDays, localDate } from "@fadu/engine/time/dates.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";
import type { Static } from "typebox";

import { logAdminInTx } from "../account/admin-log.ts";
import { administers, isAdministrator } from "../account/principal.ts";
import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import type { AccountFact, World } from "../matter/world.ts";
import { writeNoticesInTx } from "../notice/write.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import type { NewDelegation } from "./schema.ts";

type Asked = Static<typeof NewDelegation>;

/** A delegation is for an absence, not for good: at most a year. */
const LONGEST_DAYS = 366;

const refused = (detail: string): Problem => new Problem("delegation.refused", { detail });

/**
 * Lets another account act in one's place between two days. The right itself is not passed on: the other cannot delegate it
 * further, and the offices of the three administrators are left out.
 *
 * @returns its id
 * @throws Problem `delegation.refused`, saying why
 */
export async function giveInTx(
  tx: Tx,
  world: World,
  principal: Principal,
  asked: Asked,
  now: Instant,
): Promise<string> {
  const today = localDate(now);
  checkDays(asked, today);
  checkPeople(world, principal, asked.to, today);
  const procedures = asked.procedures ?? [];
  const unknown = procedures.filter((id) => !world.active.has(id));
  if (unknown.length > 0) throw refused(`没有启用这些程序：${unknown.join("、")}`);
  await checkOverlap(tx, principal, asked);
  const id = newId();
  const row = {
    from_id: principal.account,
    to_id: asked.to,
    valid_from: asked.validFrom,
    valid_to: asked.validTo,
    words: asked.words,
    procedures: [...procedures],
  };
  await tx.db
    .insertInto("delegation")
    .values({ tenant_id: tx.tenant, id, ...row, given_at: now })
    .execute();
  await logAdminInTx(tx, principal, now, { action: "delegation.give", subject: id, after: row });
  await tell(tx, asked.to, `${principal.name}授权您代为办理，${asked.validFrom} 至 ${asked.validTo}`, now);
  return id;
}

function checkDays({ validFrom, validTo }: Asked, today: LocalDate): void {
  if (validTo < validFrom) throw refused("结束日期早于开始日期");
  if (validFrom < today) throw refused("授权不能追溯：开始日期不得早于今天");
  if (validTo > addDays(validFrom, LONGEST_DAYS)) throw refused("一次授权不超过一年；长期不在岗的，请调整岗位授权");
}

function checkPeople(world: World, principal: Principal, to: string, today: LocalDate): void {
  if (principal.kind === "machine") throw refused("接口账号不能授权他人代办");
  if (to === principal.account) throw refused("不能授权给自己");
  if (administers(principal)) throw refused("系统管理员、安全管理员、审计管理员的职责不得转授他人");
  const deputy = world.accounts.get(to);
  if (!deputy || deputy.disabled) throw refused("受托人不存在或者已停用");
  if (holdsOffice(deputy, today)) throw refused("系统管理员、安全管理员、审计管理员不办理业务，不能受托代办");
}

const holdsOffice = ({ grants }: AccountFact, on: LocalDate): boolean =>
  grants.some(({ role, from, to }) => isAdministrator(role) && from <= on && (to === null || on <= to));

async function checkOverlap(tx: Tx, { account }: Principal, asked: Asked): Promise<void> {
  const { rows } = await tx.query<{ valid_from: string; valid_to: string }>(
    `select valid_from, valid_to from delegation
      where tenant_id = $1 and from_id = $2 and to_id = $3 and revoked_at is null and valid_from <= $5 and valid_to >= $4
      limit 1`,
    [tx.tenant, account, asked.to, asked.validFrom, asked.validTo],
  );
  const other = rows[0];
  if (other)
    throw refused(`已授权此人 ${other.valid_from} 至 ${other.valid_to}，期间重叠；要改变范围或期间，请先撤销原授权`);
}

/**
 * Ends a delegation at once: by who gave it, or by who was given it.
 *
 * @returns the account that no longer acts in another's place
 * @throws Problem `notFound` when there is none in force or to come that is his to end
 */
export async function revokeInTx(tx: Tx, principal: Principal, id: string, now: Instant): Promise<string> {
  const { rows } = await tx.query<{ from_id: string; to_id: string }>(
    `update delegation set revoked_at = $4
      where tenant_id = $1 and id = $2 and (from_id = $3 or to_id = $3) and revoked_at is null and valid_to >= $5
      returning from_id, to_id`,
    [tx.tenant, id, principal.account, now, localDate(now)],
  );
  const ended = rows[0];
  if (!ended) throw new Problem("notFound");
  await logAdminInTx(tx, principal, now, { action: "delegation.revoke", subject: id, before: ended });
  if (principal.account === ended.from_id) await tell(tx, ended.to_id, `${principal.name}撤销了对您的代理授权`, now);
  else await tell(tx, ended.from_id, `${principal.name}退回了您的代理授权，请另行安排`, now);
  return ended.to_id;
}

const tell = (tx: Tx, account: string, text: string, at: Instant): Promise<void> =>
  writeNoticesInTx(tx, [{ account, kind: "delegated", text, link: "/me?part=delegations", at }]);
