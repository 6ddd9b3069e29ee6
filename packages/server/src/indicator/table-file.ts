import type { FastifyReply } from "fastify";

/** A number stays one; a text is never taken for a formula; nothing is an empty cell. */
export type SheetCell = string | number | null;

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Characters a spreadsheet's sheet name cannot hold. */
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
const FIRST_WIDTH = 30;
const WIDTH = 16;

/** Rows as a spreadsheet of one sheet; those up to and with the head are bold. */
export async function tableFile(name: string, rows: readonly (readonly SheetCell[])[], head: number): Promise<Buffer> {
  const { default: write } = await import("write-excel-file/node");
  const columns = Math.max(...rows.map((row) => row.length));
  return write([
    {
      sheet: name.replaceAll(NOT_IN_NAMES, " ").slice(0, 31),
      data: rows.map((row, i) => row.map((cell) => cellOf(cell, i <= head))),
      columns: Array.from({ length: columns }, (_, i) => ({ width: i === 0 ? FIRST_WIDTH : WIDTH })),
    },
  ]).toBuffer();
}

function cellOf(cell: SheetCell, bold: boolean) {
  if (cell === null) return null;
  const weight = bold ? { fontWeight: "bold" as const } : {};
  return typeof cell === "number"
    ? { value: cell, type: Number, ...weight }
    : { value: cell, type: String, format: "@", ...weight };
}

/** Answers with the spreadsheet, under a name in Chinese. */
export const sendSheet = (reply: FastifyReply, name: string, file: Buffer): FastifyReply =>
  reply
    .type(XLSX_TYPE)
    .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`)
    .send(file);
