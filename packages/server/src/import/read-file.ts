import { BOUNDS } from "../http/limits.ts";
import { Problem } from "../http/problem.ts";
import type { Cell } from "./cells.ts";
import { checkWorkbook } from "./check-workbook.ts";

/** A file of lines under headings. */
export interface Sheet {
  readonly headings: readonly string[];
  /** Line as the spreadsheet numbers it. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly Cell[] }[];
}

/**
 * Reads an XLSX or CSV file: headings in the first line, or in the second under a title. Empty lines are left out.
 *
 * @throws Problem `import.unreadable`
 */
export async function readSheetFile(bytes: Buffer, name: string): Promise<Sheet> {
  const rows =
    bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004" ? await readXlsx(bytes) : await readCsv(bytes);
  const first = rows.findIndex((row) => row.filter((cell) => textual(cell) !== "").length > 1);
  const headings = rows[first]?.map(textual) ?? [];
  if (first < 0 || first > 1) throw new Problem("import.unreadable", { detail: `“${name}”第一行应为列名` });
  const body = rows.slice(first + 1).map((cells, index) => ({ line: first + 2 + index, cells }));
  const filled = body.filter(({ cells }) => cells.some((cell) => textual(cell) !== ""));
  if (filled.length === 0) throw new Problem("import.unreadable", { detail: "文件中没有数据行" });
  if (filled.length > BOUNDS.importLines) {
    throw new Problem("import.unreadable", {
      detail: `一次最多导入${BOUNDS.importLines}行，本文件有${filled.length}行`,
    });
  }
  return { headings, rows: filled };
}

const textual = (cell: Cell): string => (cell instanceof Date ? "date" : String(cell ?? "").trim());

async function readXlsx(bytes: Buffer): Promise<Cell[][]> {
  await checkWorkbook(bytes);
  // Only imports need it; the server starts without.
  const { readSheet } = await import("read-excel-file/node");
  try {
    return (await readSheet(bytes)) as Cell[][];
  } catch (error) {
    throw new Problem("import.unreadable", { detail: `不是有效的 XLSX 文件（${(error as Error).message}）` });
  }
}

async function readCsv(bytes: Buffer): Promise<Cell[][]> {
  const { parse } = await import("csv-parse/sync");
  try {
    return parse(decoded(bytes), { bom: true, relaxColumnCount: true, skipEmptyLines: false });
  } catch (error) {
    throw new Problem("import.unreadable", { detail: `不是有效的 CSV 文件（${(error as Error).message}）` });
  }
}

/** UTF-8, or else GB 18030, which spreadsheets here still write CSV in. */
function decoded(bytes: Buffer): string {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  throw new Error("文字编码既不是 UTF-8 也不是 GB 18030");
}
