import type { Writable } from "node:stream";

import type { Pool, PoolClient, QueryResult, QueryResultRow } from "pg";

import { isSilence } from "./errors.ts";
import type { Statement } from "./statement.ts";

type Result = QueryResult<QueryResultRow>;

/**
 * One connection for one transaction, spoken to in round trips: each `send` hands over any number of statements and waits
 * once for all their answers.
 */
export class Session {
  /** Round trips so far. */
  trips = 0;
  readonly #client: PoolClient;
  #broken: Error | undefined;

  private constructor(client: PoolClient) {
    this.#client = client;
  }

  /** Takes a connection from the pool for `work`, and gives it back afterwards; an open transaction is rolled back. */
  static async with<T>(pool: Pool, work: (session: Session) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    const session = new Session(client);
    try {
      return await work(session);
    } catch (error) {
      if (isSilence(error)) session.#broken = error;
      else await session.rollback();
      throw error;
    } finally {
      client.release(session.#broken);
    }
  }

  /**
   * The answers in order. If a statement fails, those behind it in the transaction fail too; the first failure is thrown,
   * after all answers have arrived.
   */
  async send(statements: readonly Statement[]): Promise<Result[]> {
    this.trips++;
    const stream = streamOf(this.#client);
    stream?.cork();
    const sent = statements.map((statement) => this.#client.query(statement));
    stream?.uncork();
    const answers = await Promise.allSettled(sent);
    return answers.map((answer) => {
      if (answer.status === "rejected") throw answer.reason;
      return answer.value;
    });
  }

  /** Sends the last statements with COMMIT right behind them. Throws unless the transaction is durable. */
  async commit(statements: readonly Statement[]): Promise<Result[]> {
    const answers = await this.send([...statements, { text: "commit" }]);
    // COMMIT of a failed transaction answers ROLLBACK, without an error.
    if (answers.at(-1)?.command !== "COMMIT") throw new Error("The transaction had failed and was rolled back.");
    return answers;
  }

  async rollback(): Promise<void> {
    try {
      await this.#client.query("rollback");
    } catch (error) {
      this.#broken = error instanceof Error ? error : new Error(String(error));
    }
  }
}

/**
 * The socket under a connection. Held back while statements are handed over, they leave in one packet instead of one each:
 * measured, half of the time a server process spent on an act went into those system calls. If a later `pg` hides its
 * socket, nothing is lost but that.
 */
function streamOf(client: PoolClient): Writable | undefined {
  const { connection } = client as unknown as { readonly connection?: { readonly stream?: Writable } };
  return connection?.stream;
}
