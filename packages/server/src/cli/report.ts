import { writeFileSync } from "node:fs";
import path from "node:path";

import { addDays, addMonths, localDate } from "@fadu/engine/time/dates.ts";

import { checkReport } from "../report/checks.ts";
import { draftInTx } from "../report/commands.ts";
import { reportDocument } from "../report/document.ts";
import { reportFile } from "../report/export.ts";
import type { Format } from "../report/export.ts";
import { fillBody } from "../report/figures.ts";
import { findOutline } from "../report/outlines.ts";
import { FORMATS } from "../report/schema.ts";
import { readKnown } from "../indicator/registry.ts";
import { inTenant } from "../store/tx.ts";
import { openRuntime } from "./runtime.ts";
import type { DataOptions } from "./runtime.ts";
import { theTenant } from "./the-tenant.ts";

export interface ReportOptions extends DataOptions {
  readonly year: number;
  /** 1 to 12, for a report of one month. */
  readonly month?: number;
  /** File to write; its extension says how: .pdf, .docx, .html; .xlsx for the tables alone. */
  readonly out: string;
  /** Default: the annual report. */
  readonly outline?: string;
  /** Name or id of the street; needed when the database has several. */
  readonly tenant?: string;
}

/**
 * Drafts a report of a year from the records and writes it to a file, without storing it. What is still to be written and what
 * the checks find is said; ends with 1 on an error of the checks that only records can mend.
 */
export async function reportCommand(options: ReportOptions): Promise<void> {
  const format = formatOf(options.out);
  const outline = findOutline(options.outline ?? "annual-report");
  const { month } = options;
  const monthly = outline?.every === "month";
  const isTime = Number.isInteger(options.year) && (monthly ? isMonth(month) : month === undefined);
  if (!format || !outline || !isTime) {
    console.error(
      !format
        ? `输出文件的扩展名须是：${FORMATS.join("、")}`
        : !outline
          ? "没有这份报告提纲"
          : monthly
            ? "这份报告按月起草，请用 --year 和 --month 指明月份"
            : "年份有误，或者这份报告不按月起草",
    );
    process.exitCode = 2;
    return;
  }
  const runtime = await openRuntime(options, (sentence) => console.error(sentence));
  try {
    const tenant = await theTenant(runtime.pool, options.tenant);
    if (tenant === undefined) return;
    const today = localDate(new Date().toISOString());
    const { from, end } = spanOf(options.year, options.month);
    if (from > today) {
      console.error("期间还没有开始");
      process.exitCode = 2;
      return;
    }
    const period = { from, to: today < end ? today : end };
    const { body, title, filled } = await inTenant(runtime.pool, tenant, async (tx) => {
      const draft = await draftInTx(tx, outline, period);
      return { ...draft, filled: await fillBody(tx, draft.body, period, await readKnown(tx)) };
    });
    const file = await reportFile(body, filled, format, () =>
      reportDocument(body, filled, { title, signedOn: null }, true),
    );
    if (!file) {
      console.error("这份报告没有统计表，不能写成表格");
      process.exitCode = 2;
      return;
    }
    writeFileSync(path.resolve(options.out), file);
    console.log(`已生成${path.resolve(options.out)}`);
    for (const { level, says } of checkReport(body, period, filled)) {
      if (level !== "note") console.log(`${level === "error" ? "须改正" : "请留意"}：${says}`);
    }
  } finally {
    await runtime.close();
  }
}

const isMonth = (month: number | undefined): boolean =>
  month !== undefined && Number.isInteger(month) && month >= 1 && month <= 12;

/** First and last day of a year, or of one of its months. */
function spanOf(year: number, month: number | undefined): { from: string; end: string } {
  if (month === undefined) return { from: `${year}-01-01`, end: `${year}-12-31` };
  const from = `${year}-${String(month).padStart(2, "0")}-01`;
  return { from, end: addDays(addMonths(from, 1), -1) };
}

function formatOf(file: string): Format | undefined {
  const extension = path.extname(file).slice(1).toLowerCase();
  return FORMATS.find((format) => format === extension);
}
