import { readFile } from "node:fs/promises";
import path from "node:path";

import { findPrincipal } from "../account/find-principal.ts";
import type { Principal } from "../account/principal.ts";
import { readSheetFile } from "../import/read-file.ts";
import { runImport } from "../import/run-import.ts";
import type { ImportReport } from "../import/run-import.ts";
import { targetOf } from "../import/target.ts";
import { inDirectory, inTenant } from "../store/tx.ts";
import { openRuntime } from "./runtime.ts";
import type { DataOptions, Runtime } from "./runtime.ts";

export interface ImportOptions extends DataOptions {
  /** Login under which the matters are opened. */
  readonly as: string;
  readonly act?: string;
  readonly tenant?: string;
  /** Without it nothing is written. */
  readonly commit: boolean;
}

/** Opens a matter for each line of a file, or says what is wrong with it; ends with 1 if anything is. */
export async function importCommand(procedure: string, file: string, options: ImportOptions): Promise<void> {
  const runtime = await openRuntime(options, (sentence) => console.error(sentence));
  try {
    const principal = await principalNamed(runtime, options);
    const target = await targetOf(runtime.door, principal, procedure, options.act);
    const bytes = await readFile(file);
    const sheet = await readSheetFile(bytes, path.basename(file));
    const onProgress = (done: number, of: number): void => {
      if (process.stderr.isTTY) process.stderr.write(`\r已检查 ${done}/${of} 行`);
    };
    const report = await runImport(runtime.door, {
      principal,
      ...target,
      bytes,
      sheet,
      dryRun: !options.commit,
      onProgress,
    });
    if (process.stderr.isTTY) process.stderr.write("\n");
    print(report, options.commit);
  } finally {
    await runtime.close();
  }
}

/** The account of a login, in the street named or the only one there is. @throws Error in words */
export async function principalNamed(
  { pool, door }: Runtime,
  { as, tenant }: Pick<ImportOptions, "as" | "tenant">,
): Promise<Principal> {
  const { rows } = await inDirectory(pool, (tx) =>
    tx.query<{ id: string; short_name: string }>("select id, short_name from tenant"),
  );
  const fitting = rows.filter((row) => tenant === undefined || row.id === tenant || row.short_name === tenant);
  const [street] = fitting;
  if (!street || fitting.length > 1) throw new Error("请用 --tenant 指明街镇。");
  const principal = await inTenant(pool, street.id, async (tx) => {
    const found = await tx.query<{ id: string }>("select id from account where tenant_id = $1 and login = $2", [
      tx.tenant,
      as,
    ]);
    return found.rows[0] && findPrincipal(tx, found.rows[0].id, door.now());
  });
  if (!principal) throw new Error(`没有登录名为 ${as} 的在用账号。`);
  return principal;
}

function print(report: ImportReport, commit: boolean): void {
  for (const { line, column, says, rules } of report.problems) {
    const basis = rules.length > 0 ? `（${rules.join("、")}）` : "";
    console.log(`第 ${line} 行${column === "" ? "" : `“${column}”`}：${says}${basis}`);
  }
  if (report.unknownColumns.length > 0) console.log(`未识别的列：${report.unknownColumns.join("、")}`);
  const repeated = report.repeated > 0 ? `，${report.repeated} 行此前已导入` : "";
  console.log(`共 ${report.lines} 行，${report.accepted} 行可以导入${repeated}。`);
  if (report.committed) console.log("已导入。");
  else console.log(commit ? "未导入任何一行，请改正后重试。" : "以上为检查结果，加 --commit 正式导入。");
  if (report.problems.length > 0) process.exitCode = 1;
}
