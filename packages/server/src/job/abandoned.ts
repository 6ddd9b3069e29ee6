import { EventEmitter } from "node:events";

import type { WorkerEvents } from "graphile-worker";
import pg from "pg";

import { startTicker } from "./ticker.ts";
import type { Ticker } from "./ticker.ts";

/** First half of the advisory locks by which a worker shows that its process lives. */
const PRESENCE = 0x0fad;
/** Between two looks. */
const EVERY_MS = 10_000;
/** A worker takes its first job before its lock, at the latest one look before; what is given back is older than so many. */
const GRACE = 3;
/** After how long without an answer the connection counts as dead. */
const SILENCE_MS = 30_000;

export interface Presence {
  /** To be given to the job runner: says which workers this process has. */
  readonly events: WorkerEvents;
  stop(): Promise<void>;
}

/**
 * Gives back the jobs of processes that are no more (kill -9, a lost machine): the job runner would leave them alone for four
 * hours. Each worker holds an advisory lock of a session; the database lets go of it with the process. A job given back while
 * its worker lives after all (the database was restarted under it) is run again, which does nothing twice.
 *
 * @param url connection string of a role that may use the job runner's tables
 * @param everyMs between two looks; what is given back was taken at least three looks ago. Default ten seconds
 */
export function startPresence(url: string, onError: (error: unknown) => void, everyMs = EVERY_MS): Presence {
  const events: WorkerEvents = new EventEmitter();
  const mine = new Set<string>();
  events.on("worker:create", ({ worker }) => mine.add(worker.workerId));
  events.on("worker:stop", ({ worker }) => mine.delete(worker.workerId));
  const session = new Session(url, onError);
  const ticker: Ticker = startTicker(everyMs, () => session.look([...mine], GRACE * everyMs), onError);
  return {
    events,
    stop: async () => {
      await ticker.stop();
      await session.end();
    },
  };
}

/** One connection that is kept, and made anew when it was lost: with it go the locks. */
class Session {
  readonly #url: string;
  readonly #onError: (error: unknown) => void;
  #client: pg.Client | undefined;
  #held = new Set<string>();

  constructor(url: string, onError: (error: unknown) => void) {
    this.#url = url;
    this.#onError = onError;
  }

  async look(mine: readonly string[], graceMs: number): Promise<void> {
    const client = this.#client ?? (await this.#connect());
    try {
      await this.#lookThrough(client, mine, graceMs);
    } catch (error) {
      // Whatever it was, the next look begins with a connection that answers.
      this.#client = undefined;
      void client.end().catch(() => undefined);
      throw error;
    }
  }

  async #lookThrough(client: pg.Client, mine: readonly string[], graceMs: number): Promise<void> {
    for (const id of mine.filter((one) => !this.#held.has(one))) {
      await client.query("select pg_advisory_lock_shared($1, hashtext($2))", [PRESENCE, id]);
      this.#held.add(id);
    }
    await client.query(
      `select graphile_worker.force_unlock_workers(array_agg(gone.id))
         from (select distinct locked_by as id from graphile_worker._private_jobs
                where locked_at < now() - $2 * interval '1 millisecond' and locked_by <> all($3::text[])) gone
        where not exists (select from pg_locks l
                where l.locktype = 'advisory' and l.classid = $1::int::oid and l.granted
                  and l.database = (select oid from pg_database where datname = current_database())
                  and l.objid = (hashtext(gone.id)::bigint & 4294967295)::oid)
       having count(*) > 0`,
      [PRESENCE, graceMs, mine],
    );
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#url,
      query_timeout: SILENCE_MS,
      application_name: "fadu-jobs",
    });
    client.on("error", this.#onError);
    client.on("end", () => {
      if (this.#client === client) this.#client = undefined;
    });
    await client.connect();
    this.#held = new Set();
    this.#client = client;
    return client;
  }

  async end(): Promise<void> {
    await this.#client?.end();
  }
}
