import pg from "pg";

import { APP_ROLE } from "./migrate.ts";

/** PostgreSQL's text of a timestamptz in UTC: `2024-09-25 01:02:03.5+00`. */
const INSTANT = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/;

/** An instant as the engine writes it, ISO 8601 in UTC with milliseconds. */
function parseInstant(text: string): string {
  const match = INSTANT.exec(text);
  if (!match) throw new RangeError(`Not an instant of this era in UTC: ${text}`);
  return `${match[1]}T${match[2]}.${(match[3] ?? "").slice(0, 3).padEnd(3, "0")}Z`;
}

/** Refuses what a double cannot hold instead of rounding it: these are sums of money and positions in a ledger. */
function parseNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`Number out of range: ${text}`);
  }
  return value;
}

const asText = (text: string): string => text;
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, asText);
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, parseInstant);
types.setTypeParser(pg.types.builtins.NUMERIC, parseNumber);
types.setTypeParser(pg.types.builtins.INT8, parseNumber);

export interface PoolOptions {
  /** Most connections at once. Default 16: twice the cores of a usual database server. */
  readonly max?: number;
  /** Longest a statement may take, in milliseconds; what takes longer is ended and answered as busy. Default a minute. */
  readonly statementTimeoutMs?: number;
  /** Longest a request waits for a connection, in milliseconds. Default five seconds. */
  readonly waitMs?: number;
  /** After how long without an answer a connection counts as dead, in milliseconds. Default two and a half minutes. */
  readonly silenceMs?: number;
}

const STATEMENT_MS = 60_000;
const WAIT_MS = 5_000;
/** Longer than any statement may take: then it is the connection that is dead. */
const SILENCE_MS = 150_000;

/**
 * The server's pool: every connection works as the application's role, even if the connection string names an
 * administrator; dates and instants stay strings, numbers are numbers; queries sent without waiting go out back to back
 * (pipeline), which is how the write door keeps to its round trips.
 *
 * @param url connection string of `fadu_app` or of a role that is a member of it
 */
export function createPool(url: string, options: PoolOptions = {}): pg.Pool {
  const { max = 16, statementTimeoutMs = STATEMENT_MS, waitMs = WAIT_MS, silenceMs = SILENCE_MS } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: waitMs,
    query_timeout: silenceMs,
    keepAlive: true,
    pipeline: true,
    types,
    application_name: "fadu",
    // As settings of the session, so that RESET does not leave them; jit never pays for itself on such queries.
    options: `-c role=${APP_ROLE} -c timezone=UTC -c datestyle=ISO -c jit=off -c idle_in_transaction_session_timeout=60s -c statement_timeout=${statementTimeoutMs}`,
  });
  // An idle connection that the server closed is replaced at the next need; unheard, the event would end the process.
  pool.on("error", () => undefined);
  // Nor must the end of a connection in use: whoever uses it learns of it from the query it fails.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
