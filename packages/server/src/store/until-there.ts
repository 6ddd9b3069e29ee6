import { setTimeout as sleep } from "node:timers/promises";

import { Client } from "pg";

import { problemOf } from "../http/errors.ts";

export interface Patience {
  /** Milliseconds after which it is given up. Default: a minute. */
  readonly forMs?: number;
  /** Milliseconds between two tries. Default: a second. */
  readonly everyMs?: number;
  /** Told once, as a Chinese sentence, that it is waited for. */
  readonly say?: (sentence: string) => void;
}

/**
 * Waits until the database answers: after a power cut it and the server start at the same time, and it takes longer.
 * A database that refuses for another reason, such as a wrong password, is not waited for.
 *
 * @throws the database's own error, when it refuses or the time is over
 */
export async function untilThere(url: string, { forMs = 60_000, everyMs = 1_000, say }: Patience = {}): Promise<void> {
  const end = performance.now() + forMs;
  for (let tries = 1; ; tries++) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: Math.min(5_000, forMs) });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.query("select 1");
      return;
    } catch (error) {
      if (problemOf(error).code !== "database.unavailable" || performance.now() + everyMs > end) throw error;
      if (tries === 1) say?.(`数据库还没有应答，等候（最长 ${Math.round(forMs / 1000)} 秒）……`);
      await sleep(everyMs);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
