import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";

import type { Instant } from "@fadu/engine/time/dates.ts";

import type { Tx } from "../store/tx.ts";

/**
 * How tries that fail are slowed. A count runs out by one each `leakMs`; once it has reached `free`, each further failure closes
 * the way for a minute, then for twice as long each time, at most `longestMin`.
 */
interface Brake {
  readonly free: number;
  readonly leakMs: number;
  readonly longestMin: number;
  /** What the record of sign-ins calls it. */
  readonly reason: "locked" | "address" | "account";
}

const MINUTE = 60_000;

const BRAKES = {
  /** One login from one address: a stranger elsewhere is not slowed by it, nor slows it. */
  pair: { free: 5, leakMs: 60 * MINUTE, longestMin: 30, reason: "locked" },
  /** One login from one browser that has signed in with it before. */
  device: { free: 5, leakMs: 60 * MINUTE, longestMin: 30, reason: "locked" },
  /** One address, over all logins: an office behind one address stays below it. */
  address: { free: 30, leakMs: MINUTE, longestMin: 30, reason: "address" },
  /** One login, from anywhere: guessing shared out over many addresses. Known devices do not meet it. */
  login: { free: 30, leakMs: 5 * MINUTE, longestMin: 60, reason: "account" },
  /** Codes of a second factor; whoever gets here knew the password. */
  code: { free: 5, leakMs: 60 * MINUTE, longestMin: 30, reason: "locked" },
} as const satisfies Readonly<Record<string, Brake>>;

type BrakeName = keyof typeof BRAKES;

/** A count of failures: which brake it works on and what it counts, `pair:…`. */
export type BrakeKey = `${BrakeName}:${string}`;

const nameOf = (key: BrakeKey): BrakeName => key.slice(0, key.indexOf(":")) as BrakeName;

/** The login as counted: its digest, so that what was typed by mistake (a password, say) does not lie there. */
const loginDigest = (login: string): string => createHash("sha256").update(login.toLowerCase()).digest("hex");

/** Somebody's network: of IPv6 the first half, for the second is the client's to choose. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail === undefined || tail === "" ? [] : tail.split(":");
  const whole = tail === undefined ? groups : [...groups, ...zeros(8 - groups.length - rest.length), ...rest];
  return `${whole.slice(0, 4).join(":")}::/64`;
}

const zeros = (n: number): string[] => Array.from({ length: Math.max(n, 0) }, () => "0");

/** What a try with a password is counted under. @param device digest of a known device's token */
export function keysOf(login: string, address: string, device: string | undefined): readonly BrakeKey[] {
  const typed = loginDigest(login);
  if (device !== undefined) return [`device:${typed}:${device}`];
  const network = networkOf(address);
  return [`pair:${typed}:${network}`, `address:${network}`, `login:${typed}`];
}

interface Count {
  readonly key: BrakeKey;
  readonly failures: number;
  readonly last_at: Instant;
  readonly until: Instant | null;
}

/** A way that is closed: for how many seconds more, and which brake did it. */
export interface Braked {
  readonly wait: number;
  readonly reason: Brake["reason"];
}

/**
 * Counts a try under each key before it is looked at, so that many tries at once, or tries at two servers, get no more
 * guesses. What turns out right is taken back (`releaseInTx`).
 *
 * @returns what is in the way, if anything: then nothing was counted
 */
export async function takeTryInTx(tx: Tx, keys: readonly BrakeKey[], now: Instant): Promise<Braked | undefined> {
  // In one order by everybody, so that two who count at once never wait for each other.
  const sorted = keys.toSorted();
  await tx.query(
    `insert into sign_in_brake (tenant_id, key, last_at)
     select id, unnest($2::text[]), $3 from tenant where id = $1 on conflict do nothing`,
    [tx.tenant, sorted, now],
  );
  const { rows } = await tx.query<Count & Record<string, unknown>>(
    "select key, failures, last_at, until from sign_in_brake where tenant_id = $1 and key = any($2) order by key for update",
    [tx.tenant, sorted],
  );
  const closed = rows
    .filter(({ until }) => until !== null && until > now)
    .map(({ key, until }) => ({ wait: secondsTo(until ?? now, now), reason: BRAKES[nameOf(key)].reason }))
    .toSorted((a, b) => b.wait - a.wait)[0];
  if (closed) return closed;
  const counted = rows.map((row) => afterFailure(row, now));
  await tx.query(
    `update sign_in_brake b set failures = n.failures, last_at = $2, until = n.until
       from unnest($3::text[], $4::int[], $5::timestamptz[]) n (key, failures, until)
      where b.tenant_id = $1 and b.key = n.key`,
    [
      tx.tenant,
      now,
      counted.map((one) => one.key),
      counted.map((one) => one.failures),
      counted.map((one) => one.until),
    ],
  );
  return undefined;
}

function afterFailure({ key, failures, last_at }: Count, now: Instant): Pick<Count, "key" | "failures" | "until"> {
  const { free, leakMs, longestMin } = BRAKES[nameOf(key)];
  const leaked = Math.floor((Date.parse(now) - Date.parse(last_at)) / leakMs);
  const count = Math.max(failures - Math.max(leaked, 0), 0) + 1;
  if (count < free) return { key, failures: count, until: null };
  const minutes = Math.min(2 ** (count - free), longestMin);
  return { key, failures: count, until: new Date(Date.parse(now) + minutes * MINUTE).toISOString() };
}

const secondsTo = (until: Instant, now: Instant): number => Math.ceil((Date.parse(until) - Date.parse(now)) / 1000);

/**
 * Takes back a try that was right. What belongs to this person alone begins anew; of what others share only this try is taken
 * back, so that signing in now and then does not free a guesser.
 */
export async function releaseInTx(tx: Tx, keys: readonly BrakeKey[]): Promise<void> {
  const shared = keys.filter((key) => nameOf(key) === "address" || nameOf(key) === "login");
  const own = keys.filter((key) => !shared.includes(key));
  await tx.query("update sign_in_brake set failures = 0, until = null where tenant_id = $1 and key = any($2)", [
    tx.tenant,
    own,
  ]);
  await tx.query(
    `update sign_in_brake set failures = greatest(failures - 1, 0), until = null where tenant_id = $1 and key = any($2)`,
    [tx.tenant, shared.toSorted()],
  );
}

/** Counts that have long run out. */
const FORGOTTEN_MS = 48 * 60 * MINUTE;

export async function forgetBrakesInTx(tx: Tx, now: Instant): Promise<void> {
  await tx.query("delete from sign_in_brake where tenant_id = $1 and last_at < $2", [
    tx.tenant,
    new Date(Date.parse(now) - FORGOTTEN_MS).toISOString(),
  ]);
}
