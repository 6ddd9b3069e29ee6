import { setTimeout as sleep } from "node:timers/promises";

import { Logger, run } from "graphile-worker";
import type { Runner, TaskList } from "graphile-worker";
import pg from "pg";

import { recompute } from "../clock/recompute.ts";
import { sweepAll } from "../clock/sweep.ts";
import { sweepDrafts } from "../draft/sweep.ts";
import { runVerification } from "../ledger/verification.ts";
import type { FileStore } from "../exhibit/file-store.ts";
import { expireExports } from "../list-export/commands.ts";
import { runExport } from "../list-export/run.ts";
import { withoutPersonal } from "../http/plain-error.ts";
import type { Door } from "../matter/perform.ts";
import { sealAll } from "../seal/seal.ts";
import type { Signer } from "../seal/signer.ts";
import { APP_ROLE } from "../store/migrate.ts";
import { startPresence } from "./abandoned.ts";
import { runEffects } from "./effects.ts";
import { runDestruction } from "../archive/destroy.ts";
import type { JobKind, JobPayloads } from "./enqueue.ts";
import { enqueueFilling, fill } from "./fill.ts";
import { sweepSignIns } from "../sign-in/sweep.ts";
import { startTicker } from "./ticker.ts";

export interface BackgroundOptions {
  readonly door: Door;
  /** Connection string, for the job runner's own connections. */
  readonly url: string;
  readonly signer: Signer;
  /** Where lists are exported to. */
  readonly exports: FileStore;
  /** Files handed in to matters. */
  readonly files: FileStore;
  /** Where the previews of exhibits are kept. */
  readonly previews: FileStore;
  readonly onError: (what: string, error: unknown) => void;
  /** Jobs at a time. Default 2. */
  readonly concurrency?: number;
  readonly sweepEveryMs?: number;
  readonly sealEveryMs?: number;
  /** How often, and how old, jobs of processes that are no more are given back. */
  readonly abandonedMs?: number;
}

/** Drafts grow old by days. */
const DRAFTS_EVERY_MS = 3_600_000;

/** Work behind the scenes of one server process. */
export interface Background {
  /** Lets what is under way come to its end. */
  stop(): Promise<void>;
}

/** What jobs work with. */
type Means = Pick<BackgroundOptions, "door" | "exports" | "files" | "previews">;

type Handlers = { readonly [K in JobKind]: (means: Means, payload: JobPayloads[K]) => Promise<void> };

const HANDLERS: Handlers = {
  effects: ({ door }, payload) => runEffects(door, payload),
  recompute: ({ door }, payload) => recompute(door, payload),
  fill: ({ door }, payload) => fill(door, payload),
  export: ({ door, exports }, payload) => runExport(door, exports, payload),
  verify: ({ door }, payload) => runVerification(door, payload),
  destroy: ({ door, files, previews }, payload) => runDestruction(door, [files, previews], payload),
};

/** Files of exports whose time is over are taken away this often. */
const CLEAN_EVERY_MS = 600_000;

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
  const presence = startPresence(url, (error) => onError("jobs", error), options.abandonedMs);
  const runner = await keepRunning(
    () =>
      run({
        events: presence.events,
        pgPool: pool,
        concurrency,
        noHandleSignals: true,
        pollInterval: 1_000,
        taskList: taskList(options),
        logger: new Logger(() => (level, message, meta) => {
          if ((level as string) === "error") onError("jobs", meta?.["error"] ?? message);
        }),
      }),
    (error) => onError("jobs", error),
  );
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
  const cleaner = startTicker(
    CLEAN_EVERY_MS,
    async () => {
      await expireExports(door.pool, options.exports, door.now());
      await sweepSignIns(door.pool, door.now());
    },
    (error) => onError("clean", error),
  );
  await enqueueFilling(door.pool);
  return {
    stop: async () => {
      await Promise.all([sweeper.stop(), drafts.stop(), sealer.stop(), cleaner.stop(), runner.stop()]);
      await presence.stop();
      await pool.end();
    },
  };
}

/** Until the runner is started anew after it gave up. */
const AGAIN_MS = 2_000;

/** The job runner gives up when the database stays away for long; it is started anew until it is asked to stop. */
async function keepRunning(start: () => Promise<Runner>, onError: (error: unknown) => void): Promise<Background> {
  const stopped = new AbortController();
  let runner = await start();
  const watch = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await runner.promise.catch(onError);
      while (!stopped.signal.aborted) {
        await sleep(AGAIN_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
        if (stopped.signal.aborted) return;
        try {
          runner = await start();
          break;
        } catch (error) {
          onError(error);
        }
      }
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      stopped.abort();
      // One that gave up by itself cannot be stopped again.
      await runner.stop().catch(() => undefined);
      await watching;
    },
  };
}

/** Payloads were written by `enqueue`, which types them. */
function taskList(means: Means): TaskList {
  return {
    effects: (payload) => plainly(HANDLERS.effects(means, payload as JobPayloads["effects"])),
    recompute: (payload) => plainly(HANDLERS.recompute(means, payload as JobPayloads["recompute"])),
    fill: (payload) => plainly(HANDLERS.fill(means, payload as JobPayloads["fill"])),
    export: (payload) => plainly(HANDLERS.export(means, payload as JobPayloads["export"])),
    verify: (payload) => plainly(HANDLERS.verify(means, payload as JobPayloads["verify"])),
    destroy: (payload) => plainly(HANDLERS.destroy(means, payload as JobPayloads["destroy"])),
  };
}

/** The runner keeps the words of what failed, in a table outside the tenants': nothing of a matter may be in them. */
async function plainly(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw withoutPersonal(error);
  }
}
