import { Logger, run } from "graphile-worker";
import type { TaskList } from "graphile-worker";
import pg from "pg";

import { recompute } from "../clock/recompute.ts";
import { sweepAll } from "../clock/sweep.ts";
import { sweepDrafts } from "../draft/sweep.ts";
import { runVerification } from "../ledger/verification.ts";
import type { Door } from "../matter/perform.ts";
import { sealAll } from "../seal/seal.ts";
import type { Signer } from "../seal/signer.ts";
import { APP_ROLE } from "../store/migrate.ts";
import { runEffects } from "./effects.ts";
import type { JobKind, JobPayloads } from "./enqueue.ts";
import { startTicker } from "./ticker.ts";

export interface BackgroundOptions {
  readonly door: Door;
  /** Connection string, for the job runner's own connections. */
  readonly url: string;
  readonly signer: Signer;
  readonly onError: (what: string, error: unknown) => void;
  /** Jobs at a time. Default 2. */
  readonly concurrency?: number;
  readonly sweepEveryMs?: number;
  readonly sealEveryMs?: number;
}

/** Drafts grow old by days. */
const DRAFTS_EVERY_MS = 3_600_000;

/** Work behind the scenes of one server process. */
export interface Background {
  /** Lets what is under way come to its end. */
  stop(): Promise<void>;
}

type Handlers = { readonly [K in JobKind]: (door: Door, payload: JobPayloads[K]) => Promise<void> };

const HANDLERS: Handlers = { effects: runEffects, recompute, verify: runVerification };

/**
 * Starts the job runner, the sweepers of clocks (each minute) and of old drafts, and the sealer (every three seconds). Any number of servers
 * may do so on one database: jobs are taken by one of them, the sweeper's commands are idempotent, a tenant's seal is made
 * under a lock.
 */
export async function startBackground(options: BackgroundOptions): Promise<Background> {
  const { door, url, signer, onError, concurrency = 2, sweepEveryMs = 60_000, sealEveryMs = 3_000 } = options;
  const pool = new pg.Pool({ connectionString: url, max: concurrency + 2, options: `-c role=${APP_ROLE}` });
  pool.on("error", (error) => onError("jobs", error));
  pool.on("connect", (client) => client.on("error", (error) => onError("jobs", error)));
  const runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    pollInterval: 1_000,
    taskList: taskList(door),
    logger: new Logger(() => (level, message, meta) => {
      if ((level as string) === "error") onError("jobs", meta?.["error"] ?? message);
    }),
  });
  const sweeper = startTicker(
    sweepEveryMs,
    () => sweepAll(door),
    (error) => onError("sweep", error),
  );
  const drafts = startTicker(
    DRAFTS_EVERY_MS,
    () => sweepDrafts(door),
    (error) => onError("drafts", error),
  );
  const sealer = startTicker(
    sealEveryMs,
    () => sealAll(door, signer),
    (error) => onError("seal", error),
  );
  return {
    stop: async () => {
      await Promise.all([sweeper.stop(), drafts.stop(), sealer.stop(), runner.stop()]);
      await pool.end();
    },
  };
}

/** Payloads were written by `enqueue`, which types them. */
function taskList(door: Door): TaskList {
  return {
    effects: (payload) => HANDLERS.effects(door, payload as JobPayloads["effects"]),
    recompute: (payload) => HANDLERS.recompute(door, payload as JobPayloads["recompute"]),
    verify: (payload) => HANDLERS.verify(door, payload as JobPayloads["verify"]),
  };
}
