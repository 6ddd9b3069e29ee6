import { Kysely, PostgresDialect } from "kysely";
import type { Pool, PoolClient, QueryResult, QueryResultRow } from "pg";
import { validate as isUuid } from "uuid";

import { isSilence } from "./errors.ts";
import type { Tables } from "./rows.ts";
import { statementLimit } from "./statement-limit.ts";

/** A transaction of one tenant. Nothing that is handed a `Tx` uses the pool. */
export interface Tx {
  readonly tenant: string;
  readonly db: Kysely<Tables>;
  /** Plain SQL where the query builder would only hide it. */
  query<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<QueryResult<Row>>;
}

/** What `SET LOCAL app.tenant` names to read the list of tenants and nothing else. */
const DIRECTORY = "directory";

/**
 * Reads of one tenant in one read-only transaction.
 *
 * @throws whatever `work` throws, after rolling back
 */
export function inTenant<T>(pool: Pool, tenant: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(pool, "begin read only", checked(tenant), work);
}

/**
 * Administrative changes of one tenant (units, accounts, calendar, reports …) in one transaction. Matters are changed
 * through the write door only (matter/perform.ts). What decisions depend on must be followed by `touchFacts`.
 *
 * @throws whatever `work` throws, after rolling back
 */
export function changeInTenant<T>(pool: Pool, tenant: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(pool, "begin", checked(tenant), work);
}

/** The list of tenants: only the table `tenant` can be read in it. */
export function inDirectory<T>(pool: Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(pool, "begin read only", DIRECTORY, work);
}

/** To be called in the transaction that changed units, accounts, grants, calendar, settings, taxonomies or procedures. */
export async function touchFacts(tx: Tx): Promise<void> {
  await tx.query("update tenant set facts_version = facts_version + 1 where id = $1", [tx.tenant]);
}

/** The tenant's id goes into a statement as text (SET takes no parameters), so it is checked where it enters. */
export function checked(tenant: string): string {
  if (!isUuid(tenant)) throw new TypeError(`Not the id of a tenant: ${tenant}`);
  return tenant;
}

async function transaction<T>(pool: Pool, begin: string, tenant: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // Not awaited on its own: the first query of the work goes out right behind it. If it fails, that query fails too,
    // for want of app.tenant.
    const begun = client.query(`${begin}; set local app.tenant = '${tenant}'${statementLimit()}`);
    const [, result] = await Promise.all([begun, work(txOf(client, tenant))]);
    await commit(client);
    return result;
  } catch (error) {
    if (isSilence(error)) broken = error;
    else
      await client.query("rollback").catch((failure: unknown) => {
        broken = failure instanceof Error ? failure : new Error(String(failure));
      });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** COMMIT of a transaction that failed earlier answers ROLLBACK, without an error. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query("commit");
  if (command !== "COMMIT") throw new Error("The transaction had failed and was rolled back.");
}

/** @param client a connection in a transaction with `app.tenant` set */
export function txOf(client: PoolClient, tenant: string): Tx {
  let db: Kysely<Tables> | undefined;
  return {
    tenant,
    get db() {
      return (db ??= queryBuilder(client));
    },
    query: (text, values = []) => client.query(text, [...values]),
  };
}

/** Kysely asks a pool for its connections; this one has just the transaction's. */
function queryBuilder(client: PoolClient): Kysely<Tables> {
  const connection = { query: client.query.bind(client), release: () => undefined };
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { connect: () => Promise.resolve(connection as unknown as PoolClient), end: () => Promise.resolve() },
    }),
  });
}
