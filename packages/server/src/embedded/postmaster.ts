import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, fchownSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { type Account, runAs } from "./account.ts";
import { EmbeddedError } from "./errors.ts";
import { commandLineOf, isAlive } from "./process-identity.ts";
import { settingsFor } from "./settings.ts";

/** What one PostgreSQL server is made of. */
export interface Cluster {
  /** Folder with bin/, lib/ and share/. */
  readonly binaries: string;
  /** PostgreSQL's own data folder. */
  readonly folder: string;
  readonly logFile: string;
  readonly account: Account | undefined;
  readonly test: boolean;
}

/** A running server. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Settles when the server has ended, for whichever reason. */
  readonly ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, everything committed is on the disk. */
  stop(): Promise<void>;
}

const STOP_PATIENCE_MS = 30_000;
const ORPHAN_PATIENCE_MS = 10_000;
const POLL_MS = 10;
const LOG_LIMIT_BYTES = 10_000_000;
const PORT_TRIES = 5;

/**
 * Starts PostgreSQL and waits until it accepts connections, recovering after a crash as long as that takes.
 * Throws EmbeddedError with the last lines of the log when it does not start.
 *
 * @param port the port to listen on; undefined picks a free one
 */
export async function startPostmaster(cluster: Cluster, port?: number): Promise<Postmaster> {
  await endOrphan(cluster.folder);
  rotateLog(cluster.logFile);
  const deadline = Date.now() + ORPHAN_PATIENCE_MS;
  for (let tries = 1; ;) {
    const logStart = sizeOf(cluster.logFile);
    const attempt = await launch(cluster, port ?? (await freePort()));
    if (attempt) return attempt;
    const log = readFrom(cluster.logFile, logStart);
    // Processes of a server that was killed hold its shared memory for a moment more.
    if (/shared memory block .* still in use/.test(log) && Date.now() < deadline) await sleep(200);
    // Another program may take a free port between the look and the use.
    else if (/could not bind/.test(log) && tries < PORT_TRIES) tries += 1;
    else {
      const last = log.trimEnd().split("\n").slice(-15).join("\n");
      throw new EmbeddedError(`内置的 PostgreSQL 未能启动。日志 ${cluster.logFile} 的最后几行：\n${last}`);
    }
  }
}

/** One attempt; undefined if the server ended before it was ready. */
async function launch(cluster: Cluster, port: number): Promise<Postmaster | undefined> {
  const log = openSync(cluster.logFile, "a", 0o600);
  if (cluster.account) fchownSync(log, cluster.account.uid, cluster.account.gid);
  const child = spawn(
    path.join(cluster.binaries, "bin", "postgres"),
    ["-D", cluster.folder, ...settingsFor({ port, test: cluster.test })],
    // Its own process group: Ctrl-C in the terminal is for the server, which stops the database last.
    {
      cwd: "/",
      env: { PATH: process.env["PATH"] },
      stdio: ["ignore", log, log],
      detached: true,
      ...runAs(cluster.account),
    },
  );
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const { pid } = child;
  if (pid === undefined) return undefined;
  const watchdog = watchOver(pid, cluster.account);
  void ended.then(() => watchdog.kill("SIGKILL"));
  const hasEnded = ended.then(() => true);
  while (!isReady(cluster.folder, pid)) {
    if (await Promise.race([hasEnded, sleep(POLL_MS, false)])) return undefined;
  }
  return { pid, port, ended, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGINT");
  const patience = new AbortController();
  const late = sleep(STOP_PATIENCE_MS, true, { signal: patience.signal }).catch(() => false);
  if (await Promise.race([ended.then(() => false), late])) child.kill("SIGQUIT");
  patience.abort();
  await ended;
}

/**
 * A shell that waits for the end of a pipe only this process holds: when this process dies, even by SIGKILL, the pipe
 * ends and the shell asks PostgreSQL for a fast shutdown.
 */
function watchOver(pid: number, account: Account | undefined): ChildProcess {
  return spawn("/bin/sh", ["-c", 'read -r _; kill -INT "$1"', "sh", String(pid)], {
    cwd: "/",
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    ...runAs(account),
  });
}

/** PostgreSQL writes its state on the eighth line of postmaster.pid; `pg_ctl` waits for the same word. */
function isReady(folder: string, pid: number): boolean {
  const lines = readFrom(path.join(folder, "postmaster.pid"), 0).split("\n");
  return lines[0] === String(pid) && lines[7]?.trim() === "ready";
}

/**
 * A PostgreSQL left by a server that was killed is shutting down already; where it is not, it is told to. The lock on
 * the data folder is ours by now, so it serves nobody.
 */
async function endOrphan(folder: string): Promise<void> {
  const pid = Number.parseInt(readFrom(path.join(folder, "postmaster.pid"), 0), 10);
  const lives = (): boolean => isAlive(pid) && commandLineOf(pid).includes(folder);
  if (!(pid > 1) || !lives()) return;
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    process.kill(pid, signal);
    for (const deadline = Date.now() + ORPHAN_PATIENCE_MS; lives() && Date.now() < deadline;) await sleep(POLL_MS);
  }
  if (lives()) throw new EmbeddedError(`上次遗留的 PostgreSQL 进程（进程号 ${pid}）没有停止，请手工结束它后再启动。`);
}

/** A port of the loopback address that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new EmbeddedError("找不到可用的本机端口。");
  return address.port;
}

function rotateLog(file: string): void {
  if (sizeOf(file) > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

function readFrom(file: string, start: number): string {
  try {
    return readFileSync(file).subarray(start).toString("utf8");
  } catch {
    return "";
  }
}
