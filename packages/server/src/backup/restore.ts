import { createReadStream, existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";

import type { Depot } from "../depot/depot.ts";
import { keyOf } from "../exhibit/depot-store.ts";
import type { FileStore } from "../exhibit/file-store.ts";
import { verify } from "../ledger/verify.ts";
import type { Verified } from "../ledger/verify.ts";
import { appliedMigrations, knownMigrations, migrate, schemaVersion } from "../store/migrate.ts";
import { createPool } from "../store/pool.ts";
import type { KeyFile } from "./backup.ts";
import { BackupError } from "./errors.ts";
import { copyIn } from "./exhibits.ts";
import { load, refuseData } from "./load.ts";
import type { LoadedTable } from "./load.ts";
import type { Manifest } from "./manifest.ts";
import { Parts } from "./parts.ts";
import { filesOf, listSets, manifestOf } from "./sets.ts";
import type { Exhibit } from "./snapshot.ts";

export interface RestoreOptions {
  readonly depot: Depot;
  /** Default: the newest complete one. */
  readonly set?: string;
  /** Only sets signed with one of these public keys are taken. */
  readonly trustedKeys?: readonly string[];
  /** An empty database. */
  readonly adminUrl: string;
  /** Where the keys go. */
  readonly keyFiles: readonly KeyFile[];
  readonly files: FileStore;
  readonly say: (sentence: string) => void;
}

export interface Restored {
  readonly manifest: Manifest;
  /** Migrations applied since the backup's version. */
  readonly migrated: readonly string[];
  readonly verified: Verified;
  /** What the copy has otherwise than the backup says; empty when all is well. */
  readonly differences: readonly string[];
}

/** A set that was looked at, whole: what it says of itself is what it holds. */
interface Checked {
  readonly manifest: Manifest;
  readonly tables: readonly LoadedTable[];
  readonly jobs: LoadedTable["open"];
  readonly exhibits: readonly Exhibit[];
  readonly keys: ReadonlyMap<string, Buffer>;
}

/**
 * Writes a backup into an empty database and store of files, brings it up to this program's version and verifies it. The whole set
 * is looked at before anything is written; the database's part is written in one transaction, last.
 *
 * @throws BackupError when the set is not whole or not what was written, or there are data already
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { depot, adminUrl, say } = options;
  const spool = await mkdtemp(path.join(tmpdir(), "fadu-restore-"));
  try {
    const set = options.set ?? (await newestOf(depot, say));
    const manifest = await trusted(options, set);
    await refuseData(adminUrl);
    checkMigrations(manifest, await appliedMigrations(adminUrl));
    say(`恢复 ${set}：${manifest.snapshotAt} 的状态，数据版本 ${versionOf(manifest)}，由法度 ${manifest.program} 备份`);
    const checked = await check(new Parts(depot, set, spool), manifest);
    say("  备份完整，与清单一致");
    await bringFiles(checked, options, spool);
    await migrate(adminUrl, new Set(manifest.migrations.map(({ version }) => version)));
    await load(adminUrl, checked.tables, checked.jobs);
    await writeKeys(options, checked);
    const migrated = await migrate(adminUrl);
    if (migrated.length > 0) say(`  数据已升级：${migrated.join("、")}`);
    return { manifest, migrated, ...(await look(options, manifest)) };
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
}

async function newestOf(depot: Depot, say: RestoreOptions["say"]): Promise<string> {
  const { complete, incomplete } = await listSets(depot);
  for (const set of incomplete) say(`  备份 ${set} 中途断掉，不完整，跳过`);
  const [newest] = complete;
  if (newest === undefined) throw new BackupError(`${depot.address} 中没有完整的备份。`);
  return newest;
}

async function trusted({ depot, trustedKeys, say }: RestoreOptions, set: string): Promise<Manifest> {
  const { manifest, signedBy } = await manifestOf(depot, set);
  if (trustedKeys && !(signedBy && trustedKeys.includes(signedBy.key))) {
    throw new BackupError(`备份 ${set} 不是用指定的密钥签名的，拒绝使用。`);
  }
  say(signedBy ? `  清单签名成立（${signedBy.name} ${signedBy.key}）` : "  清单没有签名");
  return manifest;
}

const versionOf = ({ migrations }: Manifest): number => migrations.at(-1)?.version ?? 0;

/** The schema is made by this program's own migrations, which must be those the backup was made under. */
function checkMigrations(manifest: Manifest, there: readonly number[]): void {
  const known = new Map(knownMigrations().map((migration) => [migration.version, migration]));
  const made = new Set<number>();
  for (const { version, name, checksum } of manifest.migrations) {
    const ours = known.get(version);
    if (!ours) {
      throw new BackupError(
        `备份由更新版本的程序写成（数据版本 ${versionOf(manifest)}，本程序只支持到 ${schemaVersion()}）。请升级程序后再恢复。`,
      );
    }
    if (ours.checksum !== checksum)
      throw new BackupError(`备份的数据版本 ${name} 与本程序的不同，不是同一个程序的备份。`);
    made.add(version);
  }
  const beyond = there.filter((version) => !made.has(version));
  if (beyond.length > 0) {
    throw new BackupError(
      `目标数据库的数据版本（${beyond.at(-1)}）高于备份的（${versionOf(manifest)}）。请换一个全新的数据库，或用 --data 指定新的数据目录。`,
    );
  }
}

async function check(parts: Parts, manifest: Manifest): Promise<Checked> {
  const tables: LoadedTable[] = [];
  for (const table of manifest.tables) tables.push({ ...table, open: await parts.fetch(table.part) });
  const keys = new Map<string, Buffer>();
  for (const part of manifest.keys.parts) {
    const open = await parts.fetch(part);
    keys.set(path.basename(part.name, ".zst"), await buffer(open()));
  }
  return {
    manifest,
    tables,
    jobs: await parts.fetch(manifest.jobs.part),
    exhibits: await filesOf(parts, manifest),
    keys,
  };
}

async function bringFiles({ exhibits }: Checked, { depot, files, say }: RestoreOptions, spool: string): Promise<void> {
  const missing: Exhibit[] = [];
  for (const exhibit of exhibits) if (!(await files.verify(exhibit.digest))) missing.push(exhibit);
  say(`  附件 ${exhibits.length} 个，其中 ${missing.length} 个需要复制`);
  await copyIn(missing, {
    spool,
    say,
    read: async ({ digest }) => {
      const found = await depot.read(`files/${keyOf(digest)}`);
      if (!found) throw new Error("missing");
      return found.stream;
    },
    write: (_, file) => files.put(createReadStream(file)),
  });
}

/** Keys go where there are none: a key in use is never replaced. */
async function writeKeys({ keyFiles, say }: RestoreOptions, { keys, manifest }: Checked): Promise<void> {
  for (const { name, file } of keyFiles) {
    const content = keys.get(name);
    if (existsSync(file)) say(`  密钥文件 ${file} 已存在，未覆盖`);
    else if (content) await writeFile(file, content, { mode: 0o600, flag: "wx" });
    else if (manifest.keys.names.includes(name)) {
      say(
        `  注意：备份中没有密钥。请在启动前把另行保管的 ${name} 放到 ${file}，否则加密的内容不能读取、封存改用新的密钥签名。`,
      );
    }
  }
}

async function look({ adminUrl, say }: RestoreOptions, manifest: Manifest) {
  say("  正在核验全过程记录……");
  const pool = createPool(adminUrl);
  try {
    const verified = await verify(pool);
    const total = (of: "entries" | "matters"): number => manifest.streets.reduce((sum, street) => sum + street[of], 0);
    const differences = [
      ...verified.divergences.map(({ kind, says }) => `${kind}：${says}`),
      ...(["entries", "matters"] as const)
        .filter((of) => verified[of] !== total(of))
        .map((of) => `${of === "entries" ? "记录" : "事项"}应为 ${total(of)}，实为 ${verified[of]}`),
    ];
    return { verified, differences };
  } finally {
    await pool.end();
  }
}
