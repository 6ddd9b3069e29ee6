import { paragraphsOf } from "./model.ts";
import type { ReportBody } from "./model.ts";
import { sheetRows } from "./table.ts";
import type { SheetValue } from "./table.ts";
import type { FilledSlots } from "./text.ts";

/** Characters a spreadsheet's sheet name cannot hold. */
const NOT_IN_NAMES = /[\\/?*[\]:]/g;

/**
 * The tables of a report as a spreadsheet, one sheet each. Counts are numbers; words are text cells, which no spreadsheet takes
 * for a formula.
 */
export async function reportSheets(body: ReportBody, filled: FilledSlots): Promise<Uint8Array> {
  const { default: write } = await import("write-excel-file/node");
  const tables = paragraphsOf(body).flatMap(({ table }) => table ?? []);
  return write(
    tables.map((table) => ({
      sheet: table.id.replaceAll(NOT_IN_NAMES, " ").slice(0, 31),
      data: [
        [{ value: table.caption, type: String, fontWeight: "bold" as const, columnSpan: table.columns.length }],
        ...laidOut(sheetRows(table, filled), table.columns.length),
      ],
      columns: table.columns.map(({ width }) => ({ width: Math.max(8, width * 3) })),
    })),
  ).toBuffer();
}

type Cell =
  | { value: string; type: StringConstructor; wrap: true; columnSpan: number; rowSpan: number }
  | { value: number; type: NumberConstructor; columnSpan: number; rowSpan: number };

/** Rows as wide as the table: a place that another cell spans over is left empty, as a spreadsheet wants it. */
function laidOut(rows: readonly (readonly SheetValue[])[], width: number): (Cell | null)[][] {
  const taken = rows.map(() => Array.from({ length: width }, () => false));
  return rows.map((row, y) => {
    const line: (Cell | null)[] = Array.from({ length: width }, () => null);
    let x = 0;
    for (const { value, colSpan, rowSpan } of row) {
      while (taken[y]?.[x] === true) x++;
      line[x] = cellOf(value, colSpan, rowSpan);
      for (let down = 0; down < rowSpan; down++) {
        for (let right = 0; right < colSpan; right++) {
          const below = taken[y + down];
          if (below) below[x + right] = true;
        }
      }
      x += colSpan;
    }
    return line;
  });
}

const cellOf = (value: string | number, columnSpan: number, rowSpan: number): Cell =>
  typeof value === "number"
    ? { value, type: Number, columnSpan, rowSpan }
    : { value, type: String, wrap: true, columnSpan, rowSpan };
