import { writeFileSync } from "node:fs";
import path from "node:path";

import { CREDIT_TABLES, exportCreditInTx } from "../export/credit.ts";
import type { CreditTable } from "../export/credit.ts";
import { csvFile, xlsxFile } from "../export/sheet-file.ts";
import { changeWithWorld } from "../matter/read.ts";
import { principalNamed } from "./import.ts";
import { openRuntime } from "./runtime.ts";
import type { DataOptions } from "./runtime.ts";

export interface ExportOptions extends DataOptions {
  /** Login under which the export is taken out; it holds what that account may see, and is recorded under its name. */
  readonly as: string;
  readonly from: string;
  readonly to: string;
  /** File to write: .xlsx or .csv. */
  readonly out: string;
  readonly organCode: string;
  readonly public: boolean;
  readonly tenant?: string;
}

const isTable = (name: string): name is CreditTable => Object.hasOwn(CREDIT_TABLES, name);

/** Writes 双公示 rows of a period to a file and says which decisions cannot be reported; ends with 1 if any cannot. */
export async function exportCommand(table: string, options: ExportOptions): Promise<void> {
  const format = path.extname(options.out).toLowerCase();
  if (!isTable(table) || (format !== ".xlsx" && format !== ".csv")) {
    console.error(
      isTable(table)
        ? "输出文件的扩展名须是：xlsx、csv"
        : `没有这种导出，可为：${Object.keys(CREDIT_TABLES).join("、")}`,
    );
    process.exitCode = 2;
    return;
  }
  const runtime = await openRuntime(options, (sentence) => console.error(sentence));
  try {
    const principal = await principalNamed(runtime, options);
    const { door, pool } = runtime;
    const asked = {
      table,
      from: options.from,
      to: options.to,
      organCode: options.organCode,
      audience: options.public ? ("public" as const) : ("platform" as const),
    };
    const { columns, rows, unreported } = await changeWithWorld(
      { pool, worlds: door.worlds },
      principal.tenant,
      (tx, world) => exportCreditInTx(tx, world, principal, asked, door.now()),
    );
    const file = format === ".csv" ? csvFile(columns, rows) : await xlsxFile(CREDIT_TABLES[table], columns, rows);
    writeFileSync(path.resolve(options.out), file);
    console.log(`已导出${rows.length}条：${path.resolve(options.out)}`);
    for (const { number, matter, says } of unreported) console.log(`未导出 ${number ?? matter}：${says.join("；")}`);
    if (unreported.length > 0) process.exitCode = 1;
  } finally {
    await runtime.close();
  }
}
