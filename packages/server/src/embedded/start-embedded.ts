import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { Client } from "pg";

import { type Account, findOrMakeAccount, ownerOf, runAs } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { EmbeddedError } from "./errors.ts";
import { checkFolderVersion, writeFolderVersion } from "./folder-version.ts";
import { lockDataDir } from "./lock.ts";
import { clusterIn, defaultDataDir, prepareDataDir, reachableBinaries } from "./placement.ts";
import { type Cluster, type Postmaster, startPostmaster } from "./postmaster.ts";

export interface EmbeddedOptions {
  /** Root of the clone; the default data folder derives from it. */
  readonly cloneDir: string;
  /** Data folder wished by the operator. */
  readonly dataDir?: string;
  /** Number of the newest migration this program knows; a folder with a higher one is refused. */
  readonly schemaVersion: number;
  /** Trades durability for speed: only for data that nobody will miss. */
  readonly test?: boolean;
  /** Called with a Chinese sentence before each step that may take seconds. */
  readonly onProgress?: (sentence: string) => void;
}

/** A PostgreSQL server of our own, started again on the same port should it end unasked. */
export interface EmbeddedDatabase {
  /** Connection string of the superuser to the database `fadu`. */
  readonly adminUrl: string;
  readonly port: number;
  readonly dataDir: string;
  /** Process id of the server at this moment. */
  readonly pid: number;
  /** Milliseconds from the call until connections were accepted. */
  readonly startedInMs: number;
  /** To be called after the migrations: from then on programs knowing less refuse the folder. */
  recordSchemaVersion(version: number): void;
  /** Fast shutdown, then the lock is released. May be called more than once. */
  stop(): Promise<void>;
}

const SUPERUSER = "postgres";
const DATABASE = "fadu";
/** More unasked ends within a minute than this mean that starting again does not help. */
const RESTARTS_A_MINUTE = 5;

/**
 * Starts PostgreSQL on a data folder, making both the folder and the database if there are none.
 *
 * Under root PostgreSQL runs under an unprivileged account, with data and binaries that account can reach
 * (docs/decisions/0002). If this process dies, however it dies, PostgreSQL shuts down by itself; the next start recovers.
 *
 * Throws DataFolderInUse, DataFolderTooNew, DataFolderTooOld, or EmbeddedError for all else.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const began = performance.now();
  const base = findOrMakeAccount();
  const dataDir =
    options.dataDir === undefined ? defaultDataDir(options.cloneDir, base) : path.resolve(options.dataDir);
  const folder = clusterIn(dataDir);
  const account = ownerOf(folder) ?? base;
  const binaries = findBinaries();
  prepareDataDir(dataDir, account);
  const unlock = lockDataDir(dataDir);
  try {
    checkFolderVersion(dataDir, folder, options.schemaVersion, binaries.major);
    const cluster: Cluster = {
      binaries: reachableBinaries(binaries, account),
      folder,
      logFile: path.join(dataDir, "postgres.log"),
      account,
      test: options.test ?? false,
    };
    const password = passwordOf(dataDir, account);
    const isNew = !existsSync(folder);
    if (isNew) {
      options.onProgress?.("首次启动，正在初始化数据库……");
      await initialise(cluster, password);
    }
    const keeper = new Keeper(cluster, await startPostmaster(cluster), unlock);
    const urlOf = (database: string): string =>
      `postgres://${SUPERUSER}:${password}@127.0.0.1:${keeper.postmaster.port}/${database}`;
    await ensureDatabase(urlOf("postgres")).catch(async (error: unknown) => {
      await keeper.stop();
      throw error;
    });
    return {
      adminUrl: urlOf(DATABASE),
      port: keeper.postmaster.port,
      dataDir,
      get pid() {
        return keeper.postmaster.pid;
      },
      startedInMs: Math.round(performance.now() - began),
      recordSchemaVersion: (version) => writeFolderVersion(dataDir, version),
      stop: () => keeper.stop(),
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Keeps one server running until it is asked to stop. */
class Keeper {
  postmaster: Postmaster;
  readonly #cluster: Cluster;
  readonly #unlock: () => void;
  #stopping = false;
  #restarts: number[] = [];
  #restarting: Promise<void> = Promise.resolve();

  constructor(cluster: Cluster, postmaster: Postmaster, unlock: () => void) {
    this.#cluster = cluster;
    this.#unlock = unlock;
    this.postmaster = postmaster;
    this.#watch();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#restarting;
    await this.postmaster.stop();
    this.#unlock();
  }

  #watch(): void {
    void this.postmaster.ended.then(() => {
      if (!this.#stopping) this.#restarting = this.#restart();
    });
  }

  async #restart(): Promise<void> {
    const now = Date.now();
    this.#restarts = [...this.#restarts.filter((at) => now - at < 60_000), now];
    if (this.#restarts.length > RESTARTS_A_MINUTE) return;
    try {
      this.postmaster = await startPostmaster(this.#cluster, this.postmaster.port);
      this.#watch();
    } catch {
      // The reason is in PostgreSQL's log; the server's readiness check shows the database as gone.
    }
  }
}

/** The superuser's password: made once, readable by the owner of the data folder only. */
function passwordOf(dataDir: string, account: Account | undefined): string {
  const file = path.join(dataDir, "admin-password");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const password = randomBytes(24).toString("base64url");
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(file, account.uid, account.gid);
  return password;
}

/**
 * `initdb` into a folder that gets its final name only when complete. The built-in C.UTF-8 locale sorts alike on every
 * machine and in every version; Chinese order is asked for where it is shown, by the collation zh-x-icu.
 */
async function initialise(cluster: Cluster, password: string): Promise<void> {
  const draft = `${cluster.folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = path.join(draft, "..", "initdb-password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (cluster.account) {
    chownSync(draft, cluster.account.uid, cluster.account.gid);
    chownSync(passwordFile, cluster.account.uid, cluster.account.gid);
  }
  try {
    await run(cluster, "initdb", [
      `--pgdata=${draft}`,
      `--username=${SUPERUSER}`,
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...(cluster.test ? ["--no-sync"] : []),
    ]);
    renameSync(draft, cluster.folder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function run(cluster: Cluster, program: string, args: string[]): Promise<void> {
  const child = spawn(path.join(cluster.binaries, "bin", program), args, {
    cwd: "/",
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "pipe", "pipe"],
    ...runAs(cluster.account),
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0)
    throw new EmbeddedError(`${program} 未能完成：\n${output.trimEnd().split("\n").slice(-15).join("\n")}`);
}

/** A start that was cut off between initdb and here is completed by the next one. */
async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
