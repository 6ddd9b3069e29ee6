import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

import { DataFolderTooNew, DataFolderTooOld } from "./errors.ts";

const versionFile = (dataDir: string): string => path.join(dataDir, "fadu.json");

/**
 * Refuses a data folder this program must not touch.
 *
 * @param schemaVersion number of the newest migration this program knows
 * @param major major version of this program's PostgreSQL
 * Throws DataFolderTooNew or DataFolderTooOld.
 */
export function checkFolderVersion(dataDir: string, cluster: string, schemaVersion: number, major: number): void {
  if (existsSync(versionFile(dataDir))) {
    const written = JSON.parse(readFileSync(versionFile(dataDir), "utf8")) as { schemaVersion: number };
    if (written.schemaVersion > schemaVersion) {
      throw new DataFolderTooNew(
        `数据目录 ${dataDir} 由更新版本的法度写入（数据版本 ${written.schemaVersion}，本程序只支持到 ${schemaVersion}）。请升级程序后再启动；数据未作任何改动。`,
      );
    }
  }
  const majorFile = path.join(cluster, "PG_VERSION");
  if (!existsSync(majorFile)) return;
  const written = Number.parseInt(readFileSync(majorFile, "utf8"), 10);
  if (written > major) {
    throw new DataFolderTooNew(
      `数据目录 ${dataDir} 由 PostgreSQL ${written} 写入，本程序内置的是 PostgreSQL ${major}，不能打开。请升级程序后再启动；数据未作任何改动。`,
    );
  }
  if (written < major) {
    throw new DataFolderTooOld(
      `数据目录 ${dataDir} 由 PostgreSQL ${written} 写入，本程序内置的是 PostgreSQL ${major}，不能直接打开。请用原版本程序备份（fadu backup），再用本程序恢复（fadu restore）；数据未作任何改动。`,
    );
  }
}

/** Records that the folder now holds data of this schema version; older programs refuse it from then on. */
export function writeFolderVersion(dataDir: string, schemaVersion: number): void {
  const draft = `${versionFile(dataDir)}.new`;
  writeFileSync(draft, `${JSON.stringify({ schemaVersion })}\n`);
  renameSync(draft, versionFile(dataDir));
}
