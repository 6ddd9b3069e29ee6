import { statfs } from "node:fs/promises";

import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { knownMigrations } from "../store/migrate.ts";
import { inDirectory } from "../store/tx.ts";
import type { ClockWatch } from "../clock/clock-watch.ts";
import type { Scanner } from "../exhibit/scanner.ts";
import { clockSays, scannerSays } from "./evidence-parts.ts";
import { readTenants } from "./tenants.ts";
import type { TenantState } from "./tenants.ts";

/** `off`: not set up, which is allowed; `attention`: works, somebody should look; `fault`: does not. */
export type State = "ok" | "off" | "attention" | "fault";

/** One thing the system stands on. */
export interface Part {
  readonly part: PartName;
  readonly title: string;
  readonly state: State;
  /** What was found, in Chinese, with its threshold; nothing of what the office does. */
  readonly says: string;
  /** What to do about it; empty when nothing is to be done. */
  readonly advice: string;
}

export type PartName = keyof typeof TITLES;

const TITLES = {
  database: "数据库",
  schema: "数据版本",
  pool: "数据库连接",
  jobs: "后台任务",
  poisoned: "失败的任务",
  clocks: "期限处理",
  seals: "记录封存",
  backup: "备份",
  disk: "磁盘空间",
  clock: "服务器时钟",
  scanner: "病毒查杀",
} as const;

/** Without these nothing can be answered: the others leave the server ready. */
const VITAL: ReadonlySet<PartName> = new Set(["database", "schema", "pool"]);

/** From when on somebody should look. */
const THRESHOLDS = {
  /** Minutes that jobs, clocks and seals may wait once their time has come. */
  waitMinutes: 5,
  /** Hours since the last good backup. */
  backupHours: 48,
  /** Gigabytes left where the files are. */
  diskAttention: 5,
  diskFault: 1,
  /** Milliseconds the whole look may take. */
  answerMs: 3_000,
} as const;

/** How far behind the work in the background is, over all tenants; null: nothing waits. */
export interface Freshness {
  readonly oldestUnsweptClock: Instant | null;
  readonly oldestUnsentJob: Instant | null;
  readonly oldestUnsealedEntry: Instant | null;
  readonly lastSeal: Instant | null;
}

export interface Health {
  readonly ready: boolean;
  readonly at: Instant;
  readonly parts: readonly Part[];
  /** Null when the database does not answer. */
  readonly freshness: Freshness | null;
}

/** What is looked at. */
export interface Looked {
  readonly pool: Pool;
  readonly now: () => Instant;
  /** Folder of the installation's data. */
  readonly dataDir: string;
  /** Compared by a running server; a program that looks once has none. */
  readonly clock?: ClockWatch;
  readonly scanner?: Scanner | undefined;
}

const NOTHING: Freshness = {
  oldestUnsweptClock: null,
  oldestUnsentJob: null,
  oldestUnsealedEntry: null,
  lastSeal: null,
};

/** Looks at everything the system stands on. Never throws and never takes longer than three seconds: it is asked when things are bad. */
export async function lookAtHealth(looked: Looked): Promise<Health> {
  const [stored, disk, scanner] = await Promise.all([
    within(THRESHOLDS.answerMs, lookAtStore(looked)),
    lookAtDisk(looked.dataDir),
    within(THRESHOLDS.answerMs, scannerSays(looked.scanner)),
  ]);
  const { parts, freshness } = stored ?? { parts: [databaseGone()], freshness: null };
  const clock = looked.clock && clockSays(looked.clock.state);
  const all = [
    ...parts,
    poolPart(looked.pool),
    disk,
    ...(clock ? [found("clock", clock.state, clock.says, clock.advice)] : []),
    found("scanner", scanner?.state ?? "attention", scanner?.says ?? "查毒服务没有回答", scanner?.advice),
  ];
  return {
    ready: all.every(({ part, state }) => state !== "fault" || !VITAL.has(part)),
    at: looked.now(),
    parts: all,
    freshness,
  };
}

const found = (part: PartName, state: State, says: string, advice = ""): Part => ({
  part,
  title: TITLES[part],
  state,
  says,
  advice,
});

const databaseGone = (): Part =>
  found(
    "database",
    "fault",
    `数据库 ${THRESHOLDS.answerMs / 1000} 秒内没有回答`,
    "请查看数据库是否在运行、网络是否通畅；恢复后本服务自动继续，不必重启。",
  );

async function lookAtStore({ pool, now }: Looked): Promise<{ parts: Part[]; freshness: Freshness }> {
  const at = Date.parse(now());
  const { rows } = await pool.query<{ version: string; applied: number[] }>(
    "select current_setting('server_version') as version, (select array_agg(version order by version) from migration) as applied",
  );
  const [schema, fits] = schemaPart(rows[0]?.applied ?? []);
  const database = found("database", "ok", `PostgreSQL ${rows[0]?.version ?? ""} 正常`);
  // The tables are another version's: what follows would not be understood.
  if (!fits) return { parts: [database, schema], freshness: NOTHING };
  const tenants = await inDirectory(pool, (tx) =>
    tx.query<{ id: string; created: Instant }>("select id, created_at as created from tenant"),
  );
  const states = await readTenants(pool, tenants.rows, now());
  const jobs = await pool.query<{ oldest: Instant | null; poisoned: number }>(
    `select min(run_at) filter (where run_at <= $1 and attempts < max_attempts
                                   and (locked_at is null or locked_at < now() - interval '1 hour')) as oldest,
            count(*) filter (where attempts >= max_attempts and locked_at is null)::int as poisoned
       from graphile_worker.jobs`,
    [now()],
  );
  const freshness = freshnessOf(states, jobs.rows[0]?.oldest ?? null);
  const parts = [
    database,
    schema,
    waitPart("jobs", freshness.oldestUnsentJob, at, "后台任务没有执行，请确认有一个服务没有用 --no-background 启动。"),
    poisonedPart(jobs.rows[0]?.poisoned ?? 0),
    waitPart("clocks", freshness.oldestUnsweptClock, at, "期限没有处理，请确认后台任务在运行。"),
    waitPart("seals", freshness.oldestUnsealedEntry, at, "记录没有封存，请确认后台任务在运行、签名密钥文件可读。"),
    backupPart(states, at),
  ];
  return { parts, freshness };
}

function schemaPart(applied: readonly number[]): readonly [Part, boolean] {
  const known = knownMigrations().map(({ version }) => version);
  const last = known.at(-1) ?? 0;
  if (known.join() === applied.join()) return [found("schema", "ok", `数据版本 ${last}，与程序一致`), true];
  const says = `数据版本 ${applied.at(-1) ?? 0}，程序需要 ${last}`;
  return [found("schema", "fault", says, "请用与数据版本一致的程序，或用新程序运行 fadu migrate。"), false];
}

function freshnessOf(states: readonly TenantState[], job: Instant | null): Freshness {
  const sorted = (values: readonly (string | null)[]): string[] => values.filter((value) => value !== null).sort();
  return {
    oldestUnsweptClock: sorted(states.map(({ clock }) => clock))[0] ?? null,
    oldestUnsentJob: job,
    oldestUnsealedEntry: sorted(states.map(({ entry }) => entry))[0] ?? null,
    lastSeal: sorted(states.map(({ seal }) => seal)).at(-1) ?? null,
  };
}

function waitPart(part: PartName, since: Instant | null, now: number, advice: string): Part {
  const minutes = since === null ? 0 : Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  if (minutes <= THRESHOLDS.waitMinutes) return found(part, "ok", "及时，没有积压");
  return found(
    part,
    "attention",
    `最早的一项已等待 ${minutes} 分钟（超过 ${THRESHOLDS.waitMinutes} 分钟提示）`,
    advice,
  );
}

function poisonedPart(count: number): Part {
  if (count === 0) return found("poisoned", "ok", "没有反复失败的任务");
  return found(
    "poisoned",
    "attention",
    `${count} 个任务多次失败，已停止重试`,
    "请排除原因后在“运行状况”中再试，或者放弃。",
  );
}

/** The oldest of the tenants' last good backups counts; an office younger than the threshold needs none yet. */
function backupPart(states: readonly TenantState[], now: number): Part {
  const hours = (since: Instant): number => Math.floor((now - Date.parse(since)) / 3_600_000);
  const advice = "请用 fadu backup 备份，并放入定时任务。";
  // Why, is in the administrator's list: a place's name is nothing for a public page.
  if (states.some(({ failed }) => failed)) return found("backup", "attention", "最近一次备份失败", advice);
  const ages = states.map(({ backup, created }) => ({ hours: hours(backup ?? created), none: backup === null }));
  const worst = ages.sort((a, b) => b.hours - a.hours)[0];
  if (worst === undefined || worst.hours <= THRESHOLDS.backupHours) {
    const last =
      worst === undefined || worst.none
        ? `还没有备份（建立 ${THRESHOLDS.backupHours} 小时后提示）`
        : `最近一次备份在 ${worst.hours} 小时前`;
    return found("backup", "ok", last);
  }
  const says = worst.none
    ? "从未备份"
    : `最近一次备份在 ${worst.hours} 小时前（超过 ${THRESHOLDS.backupHours} 小时提示）`;
  return found("backup", "attention", says, advice);
}

function poolPart(pool: Pool): Part {
  const { totalCount, idleCount, waitingCount } = pool;
  const says = `使用中 ${totalCount - idleCount} 个，空闲 ${idleCount} 个，排队 ${waitingCount} 个`;
  if (waitingCount === 0) return found("pool", "ok", says);
  return found("pool", "attention", says, "请求多于连接，排队超时的答复 503；持续如此请查看数据库是否变慢。");
}

async function lookAtDisk(folder: string): Promise<Part> {
  try {
    const { bavail, bsize } = await statfs(folder);
    const left = (bavail * bsize) / 1e9;
    const says = `数据目录所在磁盘剩余 ${left.toFixed(1)} GB`;
    if (left > THRESHOLDS.diskAttention) return found("disk", "ok", says);
    return found(
      "disk",
      left > THRESHOLDS.diskFault ? "attention" : "fault",
      says,
      "请清理或扩容：写满后不能上传附件，也不能办理。",
    );
  } catch {
    return found("disk", "fault", "数据目录不能读取", "请检查数据目录的挂载和权限。");
  }
}

/** Undefined when it takes longer or fails. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  return Promise.race([work.catch(() => undefined), late]).finally(() => clearTimeout(timer));
}
