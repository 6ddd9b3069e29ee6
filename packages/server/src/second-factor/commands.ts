import { createHash } from "node:crypto";

import type { Instant } from "@fadu/engine/time/dates.ts";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { revokeOthersInTx, revokeSessionsInTx } from "../account/sessions.ts";
import { Problem } from "../http/problem.ts";
import type { Tx } from "../store/tx.ts";
import { addressOf, newRecoveryCodes, newSecret, plainRecoveryCode, stepOf } from "./totp.ts";

/** Seals a text so that it can be opened for the same place only; the key is outside the database. */
export interface Sealer {
  seal(place: string, text: string): string;
  open(place: string, sealed: string): string;
}

/** A secret belongs to its account: moved to another's row it opens no more. */
const placeOf = (account: string): string => `totp/${account}`;

const digestOf = (account: string, code: string): string =>
  createHash("sha256").update(`${account}:${code}`).digest("hex");

export interface Enrolment {
  readonly secret: string;
  /** For the picture: `otpauth://totp/…`. */
  readonly address: string;
}

/**
 * Begins a second factor: its secret is shown this once, and counts when a first code was right.
 *
 * @throws Problem `secondFactor.exists` when there is one already
 */
export async function beginFactorInTx(tx: Tx, sealer: Sealer, principal: Principal, now: Instant): Promise<Enrolment> {
  const secret = newSecret();
  const { rowCount } = await tx.query(
    `insert into second_factor (tenant_id, account_id, sealed, created_at) values ($1, $2, $3, $4)
     on conflict (tenant_id, account_id) do update set sealed = $3, created_at = $4, last_step = 0
       where second_factor.confirmed_at is null`,
    [tx.tenant, principal.account, sealer.seal(placeOf(principal.account), secret), now],
  );
  if (rowCount !== 1) throw new Problem("secondFactor.exists");
  const { rows } = await tx.query<{ name: string }>("select short_name as name from tenant where id = $1", [tx.tenant]);
  return { secret, address: addressOf(secret, principal.login, `法度 ${rows[0]?.name ?? ""}`.trim()) };
}

/**
 * Takes the first code of a factor that was begun: from now on signing in asks for one. Other sessions end.
 *
 * @returns the recovery codes, which are stored as digests only
 * @throws Problem `signIn.code`, `secondFactor.none`
 */
export async function confirmFactorInTx(
  tx: Tx,
  sealer: Sealer,
  asked: { readonly principal: Principal; readonly code: string },
  now: Instant,
): Promise<string[]> {
  const { principal, code } = asked;
  const { rows } = await tx.query<{ sealed: string }>(
    "select sealed from second_factor where tenant_id = $1 and account_id = $2 and confirmed_at is null for update",
    [tx.tenant, principal.account],
  );
  const begun = rows[0];
  if (!begun) throw new Problem("secondFactor.none");
  const step = stepOf(sealer.open(placeOf(principal.account), begun.sealed), code, Date.parse(now));
  if (step === undefined) throw new Problem("signIn.code");
  await tx.query(
    "update second_factor set confirmed_at = $3, last_step = $4 where tenant_id = $1 and account_id = $2",
    [tx.tenant, principal.account, now, step],
  );
  const codes = await renewCodesInTx(tx, principal.account);
  await revokeOthersInTx(tx, principal, now, "secondFactor");
  await logAdminInTx(tx, principal, now, { action: "secondFactor.enrol", subject: principal.account });
  return codes;
}

/** New recovery codes in the place of the old. */
async function renewCodesInTx(tx: Tx, account: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.query("delete from recovery_code where tenant_id = $1 and account_id = $2", [tx.tenant, account]);
  await tx.query(
    "insert into recovery_code (tenant_id, account_id, hash) select id, $2, unnest($3::text[]) from tenant where id = $1",
    [tx.tenant, account, codes.map((code) => digestOf(account, plainRecoveryCode(code) ?? code))],
  );
  return codes;
}

/**
 * Whether this is the account's code of now, or a recovery code of its own. Either is used up by it: a code read over a
 * shoulder, or sent a second time, is worth nothing.
 */
export async function useCodeInTx(
  tx: Tx,
  sealer: Sealer,
  asked: { readonly account: string; readonly code: string },
  now: Instant,
): Promise<boolean> {
  const { account } = asked;
  const code = asked.code.trim();
  const { rows } = await tx.query<{ sealed: string; last_step: number }>(
    `select sealed, last_step from second_factor
      where tenant_id = $1 and account_id = $2 and confirmed_at is not null for update`,
    [tx.tenant, account],
  );
  const factor = rows[0];
  if (!factor) return false;
  const step = stepOf(sealer.open(placeOf(account), factor.sealed), code.replaceAll(/\s/g, ""), Date.parse(now));
  if (step !== undefined) {
    if (step <= factor.last_step) return false;
    await tx.query("update second_factor set last_step = $3 where tenant_id = $1 and account_id = $2", [
      tx.tenant,
      account,
      step,
    ]);
    return true;
  }
  const recovery = plainRecoveryCode(code);
  if (recovery === undefined) return false;
  const { rowCount } = await tx.query(
    "update recovery_code set used_at = $4 where tenant_id = $1 and account_id = $2 and hash = $3 and used_at is null",
    [tx.tenant, account, digestOf(account, recovery), now],
  );
  return rowCount === 1;
}

async function dropInTx(tx: Tx, account: string): Promise<boolean> {
  const { rowCount } = await tx.query("delete from second_factor where tenant_id = $1 and account_id = $2", [
    tx.tenant,
    account,
  ]);
  await tx.query("delete from recovery_code where tenant_id = $1 and account_id = $2", [tx.tenant, account]);
  return rowCount === 1;
}

/** Gives one's own second factor up; its code has been shown. @throws Problem `secondFactor.none` */
export async function dropFactorInTx(tx: Tx, principal: Principal, now: Instant): Promise<void> {
  if (!(await dropInTx(tx, principal.account))) throw new Problem("secondFactor.none");
  await logAdminInTx(tx, principal, now, { action: "secondFactor.drop", subject: principal.account });
}

/**
 * Takes another's second factor away, for who has lost phone and codes: his sessions end, and where the street asks for a
 * factor he sets up a new one before anything else. Nobody does it for himself.
 *
 * @throws Problem `duties.conflict`, `secondFactor.none`
 */
export async function resetFactorInTx(
  tx: Tx,
  principal: Principal,
  asked: { readonly account: string; readonly reason: string },
  now: Instant,
): Promise<void> {
  const { account, reason } = asked;
  if (account === principal.account) throw new Problem("duties.conflict", { detail: "不能清除本人的动态口令" });
  if (!(await dropInTx(tx, account))) throw new Problem("secondFactor.none");
  await revokeSessionsInTx(tx, account, now, { why: "secondFactor" });
  await logAdminInTx(tx, principal, now, { action: "secondFactor.reset", subject: account, reason });
}
