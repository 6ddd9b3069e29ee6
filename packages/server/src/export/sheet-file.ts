/** A column of a file: its code or name as the receiver wants it. */
export interface FileColumn {
  readonly code: string;
  readonly title: string;
}

export type FileRow = Readonly<Record<string, string>>;

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * CSV in UTF-8 with a byte-order mark, so that spreadsheets read Chinese right. A text that would be run as a formula begins with
 * an apostrophe (a signed number alone stays what it is).
 */
export function csvFile(columns: readonly FileColumn[], rows: readonly FileRow[]): Buffer {
  const lines = [columns.map(({ code }) => code), ...rows.map((row) => columns.map(({ code }) => row[code] ?? ""))];
  const text = lines.map((line) => line.map((cell) => quoted(defused(cell))).join(",")).join("\r\n");
  return Buffer.from(`\uFEFF${text}\r\n`, "utf8");
}

const defused = (cell: string): string =>
  FORMULA.test(cell) && !/^[+-]?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell;
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** XLSX: every cell is text, so that numbers keep their digits and nothing is a formula. */
export async function xlsxFile(
  sheet: string,
  columns: readonly FileColumn[],
  rows: readonly FileRow[],
): Promise<Buffer> {
  const { default: write } = await import("write-excel-file/node");
  const cell = (value: string) => ({ value, type: String, format: "@" });
  return write([
    {
      sheet,
      data: [
        columns.map(({ code }) => ({ ...cell(code), fontWeight: "bold" as const })),
        ...rows.map((row) => columns.map(({ code }) => cell(row[code] ?? ""))),
      ],
      columns: columns.map(() => ({ width: 20 })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}
