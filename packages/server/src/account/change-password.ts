import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { Problem } from "../http/problem.ts";
import { readPolicy } from "../security-policy/policy.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { weakness } from "./password-rules.ts";
import { hashPassword, verifyPassword } from "./passwords.ts";
import type { Principal } from "./principal.ts";
import { replaceSecretInTx, revokeOthersInTx } from "./sessions.ts";
import type { Token } from "./token.ts";

/** As many digests are kept as the strictest rule asks for. */
const KEPT = 24;

/**
 * Changes one's own password. All other sessions of the account end: whoever knew the old one is out.
 *
 * @returns the new secret of this session; undefined when it was asked with a token
 * @throws Problem `password.wrong`, `password.weak`
 */
export async function changePassword(
  pool: Pool,
  principal: Principal,
  asked: { readonly current: string; readonly next: string },
  now: Instant,
): Promise<Token | undefined> {
  const { digest, phone, policy, before } = await inTenant(pool, principal.tenant, async (tx) => ({
    ...(await passwordOf(tx, principal.account)),
    policy: await readPolicy(tx),
    before: await digestsBefore(tx, principal.account),
  }));
  const weak = weakness(asked.next, { login: principal.login, name: principal.name, phone }, policy);
  if (weak !== undefined) throw new Problem("password.weak", { detail: weak });
  if (asked.next === asked.current) throw new Problem("password.weak", { detail: "新密码不能与原密码相同" });
  if (!(await verifyPassword(digest, asked.current))) throw new Problem("password.wrong");
  // The one in use is the first of the last ones.
  for (const old of before.slice(0, Math.max(policy.passwordHistory - 1, 0))) {
    if (await verifyPassword(old, asked.next)) {
      throw new Problem("password.weak", { detail: `新密码不能与最近${policy.passwordHistory}个密码相同` });
    }
  }
  const next = await hashPassword(asked.next);
  return changeInTenant(pool, principal.tenant, async (tx) => {
    await setPasswordInTx(tx, principal.account, next, false, now);
    await revokeOthersInTx(tx, principal, now, "password");
    return principal.session && replaceSecretInTx(tx, principal.session.id, now);
  });
}

async function passwordOf(tx: Tx, account: string): Promise<{ digest: string | undefined; phone: string | null }> {
  const { rows } = await tx.query<{ secret: string; phone: string | null }>(
    `select c.secret, a.phone from credential c join account a on a.tenant_id = c.tenant_id and a.id = c.account_id
      where c.tenant_id = $1 and c.account_id = $2 and c.kind = 'password'`,
    [tx.tenant, account],
  );
  return { digest: rows[0]?.secret, phone: rows[0]?.phone ?? null };
}

/** Digests of the passwords before the one in use, newest first. */
async function digestsBefore(tx: Tx, account: string): Promise<string[]> {
  const { rows } = await tx.query<{ secret: string }>(
    "select secret from password_history where tenant_id = $1 and account_id = $2 order by set_at desc, id desc limit $3",
    [tx.tenant, account, KEPT],
  );
  return rows.map((row) => row.secret);
}

/**
 * Puts a password in the place of the one in use, which goes into the history.
 *
 * @param digest of `hashPassword`
 */
export async function setPasswordInTx(
  tx: Tx,
  account: string,
  digest: string,
  mustChange: boolean,
  now: Instant,
): Promise<void> {
  const key = [tx.tenant, account];
  await tx.query(
    `insert into password_history (tenant_id, account_id, id, secret, set_at)
     select tenant_id, account_id, id, secret, changed_at from credential
      where tenant_id = $1 and account_id = $2 and kind = 'password' on conflict do nothing`,
    key,
  );
  await tx.query(
    `delete from password_history where tenant_id = $1 and account_id = $2 and id not in
       (select id from password_history where tenant_id = $1 and account_id = $2 order by set_at desc, id desc limit ${KEPT})`,
    key,
  );
  await tx.query("delete from credential where tenant_id = $1 and account_id = $2 and kind = 'password'", key);
  await tx.query(
    `insert into credential (tenant_id, account_id, kind, id, secret, must_change, changed_at)
     values ($1, $2, 'password', $3, $4, $5, $6)`,
    [...key, newId(), digest, mustChange, now],
  );
}
