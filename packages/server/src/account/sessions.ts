import type { Instant } from "@fadu/engine/time/dates.ts";

import { readPolicy } from "../security-policy/policy.ts";
import type { Policy } from "../security-policy/policy.ts";
import { noteLoginInTx, shortAgent } from "../sign-in/login-log.ts";
import type { Origin } from "../sign-in/login-log.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import type { Principal } from "./principal.ts";
import { newToken } from "./token.ts";
import type { Token } from "./token.ts";

/** Why a session ended. */
export type Ending = "signOut" | "ended" | "password" | "disabled" | "expired" | "idle" | "replaced" | "secondFactor";

export interface SessionRow {
  readonly id: string;
  readonly account: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  readonly address: string | null;
  readonly agent: string | null;
}

const later = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString();

export interface Opening extends Origin {
  readonly account: string;
  /** The provider of the first step; null: a password. */
  readonly via: string | null;
}

/** Opens a session with a secret of its own. Where an account may have one only, the others end. @returns the secret */
export async function openSessionInTx(tx: Tx, policy: Policy, asked: Opening, now: Instant): Promise<Token> {
  const { account, via, address, agent } = asked;
  if (policy.oneSession) await revokeSessionsInTx(tx, account, now, { why: "replaced" });
  const token = newToken(tx.tenant);
  await tx.query(
    `insert into session (tenant_id, id, account_id, token_hash, created_at, last_seen_at, rotated_at, expires_at, ip, agent, via)
     values ($1, $2, $3, $4, $5, $5, $5, $6, $7, $8, $9)`,
    [tx.tenant, newId(), account, token.hash, now, later(now, policy.sessionMs), address, shortAgent(agent), via],
  );
  return token;
}

/** Another secret for a session that goes on; the one before is worth nothing from now on. @returns the new one */
export async function replaceSecretInTx(tx: Tx, session: string, now: Instant): Promise<Token> {
  const token = newToken(tx.tenant);
  await tx.query(
    `update session set token_hash = $3, previous_hash = null, previous_until = null, rotated_at = $4
      where tenant_id = $1 and id = $2 and revoked_at is null`,
    [tx.tenant, session, token.hash, now],
  );
  return token;
}

const LASTING = `revoked_at is null and expires_at > $2 and created_at > $3 and last_seen_at > $4`;
const lasting = (tx: Tx, policy: Policy, now: Instant): readonly unknown[] => [
  tx.tenant,
  now,
  later(now, -policy.sessionMs),
  later(now, -policy.idleMs),
];

const COLUMNS = `id, account_id as account, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt",
  ip as address, agent`;

/** Sessions of an account that could still be used, newest first. */
export async function listSessions(tx: Tx, account: string, now: Instant): Promise<readonly SessionRow[]> {
  const policy = await readPolicy(tx);
  const { rows } = await tx.query<SessionRow & Record<string, unknown>>(
    `select ${COLUMNS} from session where tenant_id = $1 and ${LASTING} and account_id = $5 order by created_at desc, id desc`,
    [...lasting(tx, policy, now), account],
  );
  return rows;
}

/** Everybody's sessions that could still be used, last used first. */
export async function listAllSessions(tx: Tx, now: Instant, limit: number) {
  const policy = await readPolicy(tx);
  const { rows } = await tx.query<SessionRow & { name: string; login: string; unit: string }>(
    `select s.*, a.name, a.login, u.name as unit
       from (select ${COLUMNS} from session where tenant_id = $1 and ${LASTING}) s
       join account a on a.tenant_id = $1 and a.id = s.account
       join unit u on u.tenant_id = $1 and u.id = a.unit_id
      order by s."lastSeenAt" desc, s.id limit $5`,
    [...lasting(tx, policy, now), limit],
  );
  return rows;
}

interface Ended {
  /** One session only. */
  readonly id?: string | undefined;
  /** All but this one. */
  readonly but?: string | undefined;
  readonly why: Ending;
}

/** Ends sessions of an account, each with a line in the record of sign-ins. @returns how many ended */
export async function revokeSessionsInTx(
  tx: Tx,
  account: string,
  now: Instant,
  { id, but, why }: Ended,
): Promise<number> {
  const { rows } = await tx.query<EndedRow>(
    `update session s set revoked_at = $3, ended = $6 from account a
      where s.tenant_id = $1 and s.account_id = $2 and s.revoked_at is null
        and ($4::uuid is null or s.id = $4) and ($5::uuid is null or s.id <> $5)
        and a.tenant_id = s.tenant_id and a.id = s.account_id
      returning s.account_id as account, a.login, s.ip, s.agent`,
    [tx.tenant, account, now, id ?? null, but ?? null, why],
  );
  await noteEnds(tx, rows, now, why);
  return rows.length;
}

/** Ends one's own other sessions. @returns how many */
export const revokeOthersInTx = (tx: Tx, principal: Principal, now: Instant, why: Ending): Promise<number> =>
  revokeSessionsInTx(tx, principal.account, now, { but: principal.session?.id, why });

interface EndedRow {
  readonly account: string;
  readonly login: string;
  readonly ip: string | null;
  readonly agent: string | null;
  readonly [column: string]: unknown;
}

async function noteEnds(tx: Tx, rows: readonly EndedRow[], now: Instant, why: Ending): Promise<void> {
  const kind = why === "signOut" ? "signOut" : why === "expired" || why === "idle" ? "expired" : "ended";
  for (const { account, login, ip, agent } of rows) {
    await noteLoginInTx(tx, now, {
      kind,
      login,
      account,
      ok: true,
      reason: kind === "ended" || why === "idle" ? why : "",
      address: ip ?? "",
      agent: agent ?? "",
    });
  }
}

/** Ends the sessions whose time is over, or that nobody has used for too long. @returns how many */
export async function expireSessionsInTx(tx: Tx, now: Instant, account?: string): Promise<number> {
  const policy = await readPolicy(tx);
  let ended = 0;
  for (const why of ["expired", "idle"] as const) {
    const over = why === "idle" ? "s.last_seen_at <= $4" : "(s.expires_at <= $2 or s.created_at <= $3)";
    const { rows } = await tx.query<EndedRow>(
      `update session s set revoked_at = $2, ended = $6 from account a
        where s.tenant_id = $1 and s.revoked_at is null and ${over} and ($5::uuid is null or s.account_id = $5)
          and $3::timestamptz is not null and $4::timestamptz is not null
          and a.tenant_id = s.tenant_id and a.id = s.account_id
        returning s.account_id as account, a.login, s.ip, s.agent`,
      [...lasting(tx, policy, now), account ?? null, why],
    );
    await noteEnds(tx, rows, now, why);
    ended += rows.length;
  }
  return ended;
}
