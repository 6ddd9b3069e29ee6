import { restore } from "../backup/restore.ts";
import { schemaVersion } from "../store/migrate.ts";
import { openBackupDepot } from "./backup.ts";
import { keyFilesOf, openDatabase } from "./runtime.ts";
import type { DataOptions } from "./runtime.ts";

export interface RestoreCommandOptions extends DataOptions {
  readonly set?: string;
  readonly key?: readonly string[];
}

/** Restores into an empty database and data folder, verifies, and ends with 1 if the copy is not what the backup says. */
export async function restoreCommand(place: string, options: RestoreCommandOptions): Promise<void> {
  const depot = openBackupDepot(place, process.env);
  const say = (sentence: string): void => console.log(sentence);
  const opened = await openDatabase(options, say);
  try {
    const { manifest, verified, differences } = await restore({
      depot,
      ...(options.set === undefined ? {} : { set: options.set }),
      ...(options.key === undefined ? {} : { trustedKeys: options.key }),
      adminUrl: opened.adminUrl,
      keyFiles: keyFilesOf(opened),
      files: opened.stores.files,
      say,
    });
    opened.database.embedded?.recordSchemaVersion(schemaVersion());
    const { tenants, matters, entries, seals, unsealed } = verified;
    console.log(
      `恢复完成：${manifest.set}，${tenants} 个街镇，${matters} 件事项，${entries} 条记录，${seals} 次封存（${unsealed} 条尚待封存），` +
        `附件 ${manifest.files.count} 个；数据目录 ${opened.dataDir}。`,
    );
    for (const says of differences) console.log(`不一致：${says}`);
    if (differences.length > 0) process.exitCode = 1;
    else
      console.log(
        "核验：全部一致。所有人须重新登录，接口令牌须重新签发。备份时刻之后的办理不在其中，请核对已发出的文号。",
      );
  } finally {
    await opened.database.stop();
  }
}
