import { readFileSync } from "node:fs";
import path from "node:path";

import { EmbeddedError } from "./errors.ts";
import { clusterIn } from "./placement.ts";

/**
 * Connection string of the database that a running Fadu keeps in this data folder: for programs that only read beside it, such as
 * the backup. Where it listens is on the fourth line of `postmaster.pid`.
 *
 * @throws EmbeddedError when nothing there is ready
 */
export function runningDatabase(dataDir: string): string {
  try {
    const lines = readFileSync(path.join(clusterIn(dataDir), "postmaster.pid"), "utf8").split("\n");
    const password = readFileSync(path.join(dataDir, "admin-password"), "utf8").trim();
    const port = Number(lines[3]);
    if (!Number.isInteger(port) || lines[7]?.trim() !== "ready") throw new Error("not ready");
    return `postgres://postgres:${password}@127.0.0.1:${port}/fadu`;
  } catch (cause) {
    throw new EmbeddedError(
      `数据目录 ${dataDir} 中的数据库正在启动或停止，暂时不能连接，请稍后再试；须以启动法度的账号运行本命令。`,
      { cause },
    );
  }
}
