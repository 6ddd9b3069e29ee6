import { backUp, programVersion } from "../backup/backup.ts";
import { recordBackup } from "../backup/record.ts";
import { openDepot } from "../depot/open-depot.ts";
import { createPool } from "../store/pool.ts";
import { keyFilesOf, openDatabase } from "./runtime.ts";
import type { DataOptions } from "./runtime.ts";

export interface BackupCommandOptions extends DataOptions {
  readonly withKeys: boolean;
  readonly keep: string;
}

const MEGABYTE = 1e6;

/** Variables of a store for backups that is opened by keys of its own; without them, those of the files' store. */
export function openBackupDepot(place: string, env: NodeJS.ProcessEnv) {
  return openDepot(place, env, env["FADU_BACKUP_S3_ENDPOINT"] ? "FADU_BACKUP_S3" : "FADU_S3");
}

/** Backs up to a folder or an S3-compatible store, beside a running server or without one. */
export async function backupCommand(place: string, options: BackupCommandOptions): Promise<void> {
  const keep = Number(options.keep);
  if (!Number.isInteger(keep) || keep < 1) throw new Error("--keep 须是 1 以上的整数。");
  const depot = openBackupDepot(place, process.env);
  const say = (sentence: string): void => console.log(sentence);
  const opened = await openDatabase(options, say, true);
  const pool = createPool(opened.adminUrl, { max: 2 });
  const began = new Date();
  try {
    const result = await backUp({
      adminUrl: opened.adminUrl,
      keyFiles: keyFilesOf(opened),
      files: opened.stores.files,
      depot,
      withKeys: options.withKeys,
      keep,
      program: programVersion(),
      say,
    }).catch(async (error: unknown) => {
      // Said in the database too, if that still answers; the reason itself is what the operator must hear.
      await recordBackup(pool, depot.address, began, { failure: (error as Error).message }).catch(() => undefined);
      throw error;
    });
    await recordBackup(pool, depot.address, began, result);
    const { manifest, copied, pruned } = result;
    const bytes = manifest.tables.reduce((sum, { part }) => sum + part.bytes, 0);
    console.log(
      `备份完成：${manifest.set}，${manifest.streets.length} 个街镇，` +
        `${manifest.tables.reduce((sum, { rows }) => sum + rows, 0)} 行（${(bytes / MEGABYTE).toFixed(1)} MB），` +
        `附件 ${manifest.files.count} 个（新复制 ${copied} 个），用时 ${((Date.now() - began.getTime()) / 1000).toFixed(1)} 秒。`,
    );
    if (pruned.sets.length > 0)
      console.log(`已清理旧备份 ${pruned.sets.length} 份、不再需要的附件 ${pruned.files} 个。`);
  } finally {
    await pool.end();
    await opened.database.stop();
  }
}
