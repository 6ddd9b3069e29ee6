import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

import { EmbeddedError } from "./errors.ts";

/** The account a child process runs under; undefined means the one of this process. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const MADE_NAME = "fadu";
/** Accounts made by distributions for PostgreSQL (`_postgres` on macOS), then our own from an earlier start. */
const KNOWN_NAMES = ["postgres", "_postgres", MADE_NAME];

/**
 * The unprivileged account for PostgreSQL, which refuses to run as root: a known one, else one made with
 * `useradd --system`.
 *
 * @returns undefined when this process is not root and needs no other account
 */
export function findOrMakeAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of KNOWN_NAMES) {
    const account = lookUp(name);
    if (account) return account;
  }
  return makeAccount();
}

/**
 * The account that owns an existing cluster: PostgreSQL serves no other.
 *
 * @returns undefined when this process is not root, or there is no such folder yet
 */
export function ownerOf(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0 || !existsSync(cluster)) return undefined;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? undefined : { name: `uid ${uid}`, uid, gid };
}

function makeAccount(): Account {
  const made = spawnSync(
    "useradd",
    ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", MADE_NAME],
    { encoding: "utf8" },
  );
  const account = made.status === 0 ? lookUp(MADE_NAME) : undefined;
  if (account) return account;
  const why = made.error?.message ?? made.stderr.trim();
  throw new EmbeddedError(
    `PostgreSQL 不能以 root 身份运行，而自动创建系统账号 ${MADE_NAME} 失败：${why}。请以普通用户身份运行，或先创建名为 postgres 的系统账号。`,
  );
}

function lookUp(name: string): Account | undefined {
  const uid = numberFrom("id", ["-u", name]);
  const gid = numberFrom("id", ["-g", name]);
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { name, uid, gid };
}

function numberFrom(command: string, args: string[]): number | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? Number.parseInt(stdout, 10) : undefined;
}

/** Options for `spawn` that make the child run under the account. */
export function runAs(account: Account | undefined): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/** Asks a shell under the account, because modes alone do not tell what ACLs and mounts allow. */
export function canReach(account: Account | undefined, test: string, ...paths: string[]): boolean {
  const script = `for p in "$@"; do ${test} || exit 1; done`;
  return spawnSync("/bin/sh", ["-c", script, "sh", ...paths], { cwd: "/", ...runAs(account) }).status === 0;
}
