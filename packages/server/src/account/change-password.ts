import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { Problem } from "../http/problem.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { hashPassword, verifyPassword, weakness } from "./passwords.ts";
import type { Principal } from "./principal.ts";

/**
 * Changes one's own password. All other sessions of the account end: whoever knew the old one is out.
 *
 * @throws Problem `password.wrong`, `password.weak`
 */
export async function changePassword(
  pool: Pool,
  principal: Principal,
  asked: { readonly current: string; readonly next: string },
  now: Instant,
): Promise<void> {
  const weak = weakness(asked.next, principal.login);
  if (weak !== undefined) throw new Problem("password.weak", { detail: weak });
  if (asked.next === asked.current) throw new Problem("password.weak", { detail: "新密码不能与原密码相同" });
  const digest = await inTenant(pool, principal.tenant, async (tx) => {
    const { rows } = await tx.query<{ secret: string }>(
      "select secret from credential where tenant_id = $1 and account_id = $2 and kind = 'password'",
      [tx.tenant, principal.account],
    );
    return rows[0]?.secret;
  });
  if (!(await verifyPassword(digest, asked.current))) throw new Problem("password.wrong");
  const next = await hashPassword(asked.next);
  await changeInTenant(pool, principal.tenant, async (tx) => {
    await setPasswordInTx(tx, principal.account, next, false, now);
    await tx.query(
      `update session set revoked_at = $3 where tenant_id = $1 and account_id = $2 and revoked_at is null and id <> $4`,
      [tx.tenant, principal.account, now, principal.session?.id ?? principal.account],
    );
  });
}

/** @param digest of `hashPassword` */
export async function setPasswordInTx(
  tx: Tx,
  account: string,
  digest: string,
  mustChange: boolean,
  now: Instant,
): Promise<void> {
  await tx.query("delete from credential where tenant_id = $1 and account_id = $2 and kind = 'password'", [
    tx.tenant,
    account,
  ]);
  await tx.query(
    `insert into credential (tenant_id, account_id, kind, id, secret, must_change, changed_at)
     values ($1, $2, 'password', $3, $4, $5, $6)`,
    [tx.tenant, account, newId(), digest, mustChange, now],
  );
}
