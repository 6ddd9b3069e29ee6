import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";

import { type Account, canReach } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { EmbeddedError } from "./errors.ts";

/** Where root puts what an unprivileged account must reach when the clone lies in a closed home. */
const SYSTEM_ROOT = "/var/lib/fadu";

/** PostgreSQL's own folder within a data folder. */
export function clusterIn(dataDir: string): string {
  return path.join(dataDir, "postgres");
}

/**
 * The default data folder of a clone: `.data` inside it, always if it holds data already; for root in a place closed to `account`, a folder under
 * /var/lib/fadu named by the digest of the clone's path, so that the same clone finds the same data again.
 */
export function defaultDataDir(cloneDir: string, account: Account | undefined): string {
  const inClone = path.join(cloneDir, ".data");
  if (!account || existsSync(clusterIn(inClone)) || canReach(account, '[ -x "$p" ]', cloneDir)) return inClone;
  const digest = createHash("sha256").update(path.resolve(cloneDir)).digest("hex").slice(0, 12);
  return path.join(SYSTEM_ROOT, digest);
}

/** Makes the folder if missing and hands it to the account. Throws EmbeddedError if the account cannot get there. */
export function prepareDataDir(dataDir: string, account: Account | undefined): void {
  const isNew = !existsSync(dataDir);
  try {
    const firstMade = mkdirSync(dataDir, { recursive: true });
    // A strict umask of root would close the folders on the way as well.
    if (account && firstMade) openFoldersBetween(firstMade, dataDir);
    // Exhibits lie here as well: nobody else on the machine may look.
    if (isNew) chmodSync(dataDir, 0o700);
    if (account && isNew) chownSync(dataDir, account.uid, account.gid);
  } catch (cause) {
    throw new EmbeddedError(`无法创建数据目录 ${dataDir}：${(cause as Error).message}`, { cause });
  }
  if (!canReach(account, '[ -x "$p" ] && [ -w "$p" ]', dataDir)) {
    throw new EmbeddedError(
      account
        ? `数据目录 ${dataDir} 不能由账号 ${account.name} 读写（PostgreSQL 以该账号运行）。请换一个该账号能进入的目录，或调整上级目录的权限。`
        : `数据目录 ${dataDir} 不可读写，它可能是由其他账号（例如 root）创建的。请用原来的账号启动，或用 --data 指定其他目录。`,
    );
  }
}

function openFoldersBetween(first: string, last: string): void {
  for (let folder = last; folder.length >= first.length; folder = path.dirname(folder)) chmodSync(folder, 0o755);
}

/** Returns the binaries themselves if the account can run them, else a copy made once under /var/lib/fadu. */
export function reachableBinaries(binaries: Binaries, account: Account | undefined): string {
  if (isUsable(binaries.root, account)) return binaries.root;
  const copy = path.join(SYSTEM_ROOT, `postgresql-${binaries.version}`);
  if (isUsable(copy, account)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  try {
    openFoldersBetween(mkdirSync(SYSTEM_ROOT, { recursive: true }) ?? SYSTEM_ROOT, SYSTEM_ROOT);
    cpSync(binaries.root, unfinished, { recursive: true, verbatimSymlinks: true });
    openToAll(unfinished);
    rmSync(copy, { recursive: true, force: true });
    renameSync(unfinished, copy);
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new EmbeddedError(`无法把 PostgreSQL 程序复制到 ${copy}：${(cause as Error).message}`, { cause });
  }
  if (isUsable(copy, account)) return copy;
  throw new EmbeddedError(
    `账号 ${account?.name ?? "当前用户"} 无法运行 ${copy} 中的 PostgreSQL 程序，请检查该目录的权限与挂载选项（noexec）。`,
  );
}

/** Tries the program itself: only that shows that its libraries are found and the mount allows execution. */
function isUsable(root: string, account: Account | undefined): boolean {
  return canReach(
    account,
    '[ -r "$p/share/postgresql/postgres.bki" ] && "$p/bin/postgres" --version >/dev/null && [ -x "$p/bin/initdb" ]',
    root,
  );
}

/** The equivalent of `chmod -R a+rX`. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const stat = lstatSync(file);
    if (stat.isDirectory()) openToAll(file);
    else if (stat.isFile()) chmodSync(file, stat.mode & 0o100 ? 0o755 : 0o644);
  }
}
