import { stat } from "node:fs/promises";

import { resolveFonts } from "@fadu/documents/fonts.ts";
import { localDate, yearOf } from "@fadu/engine/time/dates.ts";

import { lookAtHealth } from "../health/checks.ts";
import { readKeys } from "../keys/store.ts";
import { officesAsking } from "../security-policy/bare-offices.ts";
import { schemaVersion } from "../store/migrate.ts";
import { inDirectory, inTenant } from "../store/tx.ts";
import { openRuntime, webDir } from "./runtime.ts";
import type { DataOptions, Runtime } from "./runtime.ts";

type Grade = "正常" | "未启用" | "注意" | "异常";

interface Finding {
  readonly grade: Grade;
  readonly says: string;
}

const MARKS: Readonly<Record<Grade, string>> = { 正常: "✓", 未启用: "-", 注意: "!", 异常: "✗" };
/** The days by which the next year's holiday notice is usually out (late October to mid November). */
const NOTICE_BY = "-11-25";

const fine = (says: string): Finding => ({ grade: "正常", says });
const off = (says: string): Finding => ({ grade: "未启用", says: `${says}（未启用）` });
const heed = (says: string): Finding => ({ grade: "注意", says });
const wrong = (says: string): Finding => ({ grade: "异常", says });

/** Looks at everything the system stands on, and says in Chinese what to do about what is not in order. */
export async function doctor(options: DataOptions): Promise<void> {
  const major = Number.parseInt(process.versions.node, 10);
  print([major >= 24 ? fine(`Node.js ${process.version}`) : wrong(`Node.js ${process.version}，需要 24 以上`)]);
  let runtime: Runtime;
  try {
    runtime = await openRuntime(options, () => undefined, true);
  } catch (error) {
    print([wrong(`数据库：${(error as Error).message}`)]);
    process.exitCode = 1;
    return;
  }
  try {
    for (const check of [database, clock, keys, factors, fonts, desk, holidays, parts]) print(await check(runtime));
  } finally {
    await runtime.close();
  }
}

function print(findings: readonly Finding[]): void {
  for (const { grade, says } of findings) {
    console.log(`${MARKS[grade]} ${says}`);
    if (grade === "异常") process.exitCode = 1;
  }
}

async function database({ pool, migrated }: Runtime): Promise<Finding[]> {
  const { rows } = await pool.query<{ version: string; role: string; bypass: boolean }>(
    `select current_setting('server_version') as version, current_user as role,
            (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as bypass`,
  );
  const { version = "", role = "", bypass = true } = rows[0] ?? {};
  const recent = Number.parseInt(version, 10) >= 15;
  return [
    recent ? fine(`PostgreSQL ${version}`) : wrong(`PostgreSQL ${version}，需要 15 以上`),
    bypass ? wrong(`应用账号 ${role} 可以绕过行级安全`) : fine(`应用账号 ${role} 受行级安全约束`),
    fine(`数据版本 ${schemaVersion()}${migrated.length > 0 ? `（刚刚升级：${migrated.join("、")}）` : ""}`),
  ];
}

/** Limits in hours and the order of the record depend on the clock. */
async function clock({ pool }: Runtime): Promise<Finding[]> {
  const before = Date.now();
  const { rows } = await pool.query<{ now: string }>("select clock_timestamp()::timestamptz(3) as now");
  const middle = (before + Date.now()) / 2;
  const skew = Math.abs(Date.parse(rows[0]?.now ?? "") - middle);
  return [
    skew < 2_000
      ? fine("本机与数据库的时钟一致")
      : wrong(`本机与数据库的时钟相差 ${(skew / 1000).toFixed(1)} 秒，请校时`),
  ];
}

/** Whether every data key can be unwrapped, and nobody else can read what unwraps them. */
async function keys({ pool, door: { master } }: Runtime): Promise<Finding[]> {
  const { rows } = await inDirectory(pool, (tx) =>
    tx.query<{ id: string; name: string }>("select id, name from tenant"),
  );
  const lost: Finding[] = [];
  for (const { id, name } of rows) {
    try {
      await inTenant(pool, id, (tx) => readKeys(tx, master));
    } catch (error) {
      lost.push(wrong(`${name}：${(error as Error).message}`));
    }
  }
  const shared = master.file !== null && ((await stat(master.file)).mode & 0o077) !== 0;
  return [
    ...lost,
    ...(shared ? [wrong(`主密钥文件 ${master.file} 其他账号也能读取，请改为只有本服务的账号可读（chmod 600）`)] : []),
    ...(lost.length > 0
      ? []
      : [fine(`主密钥文件 ${master.file ?? "（内存）"} 能解开全部数据密钥；请另行备份，丢失后加密的内容无法恢复`)]),
  ];
}

/** Whether the three administrators of each office need more than a password. */
async function factors({ pool }: Runtime): Promise<Finding[]> {
  return (await officesAsking(pool)).map(({ name, bare }) =>
    bare
      ? heed(`${name}：没有要求动态口令，三员只凭密码登录；请安全管理员在“安全策略”中设为“三员”以上`)
      : fine(`${name}：三员登录须有动态口令`),
  );
}

function fonts(): Promise<Finding[]> {
  const free = Object.entries(resolveFonts()).flatMap(([role, face]) => (face.origin === "host" ? [] : [role]));
  return Promise.resolve([
    free.length === 0
      ? fine("公文字体齐备")
      : heed(`部分公文字体本机没有，用自带的开源字体代替（${free.join("、")}）；安装仿宋_GB2312、方正小标宋等即可换用`),
  ]);
}

function desk(): Promise<Finding[]> {
  return Promise.resolve([webDir() ? fine("网页已构建") : wrong("网页尚未构建，请运行 npm run build")]);
}

async function holidays({ pool, door }: Runtime): Promise<Finding[]> {
  const today = localDate(door.now());
  const year = yearOf(today);
  const { rows } = await inDirectory(pool, (tx) =>
    tx.query<{ id: string; name: string }>("select id, name from tenant"),
  );
  if (rows.length === 0) return [heed("还没有街镇；运行 npm start 会生成演示街道")];
  const findings: Finding[] = [];
  for (const { id, name } of rows) {
    const known = await inTenant(pool, id, async (tx) => {
      const answer = await tx.query<{ year: number }>(
        "select extract(year from date)::int as year from calendar_day where tenant_id = $1 and kind = 'off' and to_char(date, 'MM-DD') = '10-01'",
        [id],
      );
      return new Set(answer.rows.map((row) => row.year));
    });
    const missing = [year, ...(today >= `${year}${NOTICE_BY}` ? [year + 1] : [])].filter((one) => !known.has(one));
    findings.push(
      missing.length === 0
        ? fine(`${name}：放假安排已录入`)
        : heed(`${name}：${missing.join("、")}年放假安排尚未录入，涉及的期限为暂定；请系统管理员在“日历”中录入`),
    );
  }
  return findings;
}

/** The same looks as at `/readyz` and 管理·运行状况; a pool of connections this program has to itself tells nothing. */
async function parts({ pool, door, dataDir }: Runtime): Promise<Finding[]> {
  const { parts: all } = await lookAtHealth({ pool, now: door.now, dataDir });
  const grade = { ok: fine, off, attention: heed, fault: wrong };
  return all
    .filter(({ part }) => part !== "pool" && part !== "database")
    .map(({ title, state, says, advice }) => grade[state](`${title}：${says}${advice === "" ? "" : `。${advice}`}`));
}
