import type { Block, TableCell } from "@fadu/documents/model.ts";
import type { OutlineCell, OutlineTable } from "@fadu/engine/definition/indicator.ts";

import { figureRuns } from "./runs.ts";
import { renderText } from "./text.ts";
import type { FilledSlots, RenderedPiece } from "./text.ts";

/** A cell with its figures filled in. */
export interface RenderedCell {
  readonly pieces: readonly RenderedPiece[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A statistical table as it reads. */
export interface RenderedTable {
  readonly id: string;
  readonly caption: string;
  readonly unit: string | null;
  readonly head: readonly (readonly RenderedCell[])[];
  readonly rows: readonly (readonly RenderedCell[])[];
}

export function renderTable({ id, caption, unit, head, rows }: OutlineTable, filled: FilledSlots): RenderedTable {
  const cell = ({ text, colSpan = 1, rowSpan = 1 }: OutlineCell): RenderedCell => ({
    pieces: renderText(text, filled).pieces,
    colSpan,
    rowSpan,
  });
  const all = (given: OutlineTable["rows"]): RenderedCell[][] => given.map((row) => row.map(cell));
  return { id, caption, unit: unit ?? null, head: all(head), rows: all(rows) };
}

/** The table as it is printed: numbers are links to their records in HTML. */
export function tableBlock(table: OutlineTable, filled: FilledSlots): Block {
  const cell = ({ text, colSpan, rowSpan }: OutlineCell): TableCell => ({
    runs: figureRuns(text, filled),
    ...(colSpan === undefined ? {} : { colSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
  });
  return {
    kind: "table",
    caption: table.caption,
    ...(table.unit === undefined ? {} : { unit: table.unit }),
    columns: table.columns.map((column) => ({ ...column })),
    head: table.head.map((row) => row.map(cell)),
    rows: table.rows.map((row) => row.map(cell)),
  };
}

/** A cell of a spreadsheet: a number where the cell is one figure that is a plain number, otherwise its words. */
export type SheetValue = { readonly value: string | number; readonly colSpan: number; readonly rowSpan: number };

/** The table as rows of a spreadsheet; a percentage keeps its words, a count stays a number that can be added up. */
export function sheetRows(table: OutlineTable, filled: FilledSlots): SheetValue[][] {
  const cell = ({ pieces, colSpan, rowSpan }: RenderedCell): SheetValue => ({
    value: numberIn(pieces, filled) ?? pieces.map(({ text }) => text).join(""),
    colSpan,
    rowSpan,
  });
  const { head, rows } = renderTable(table, filled);
  return [...head, ...rows].map((row) => row.map(cell));
}

function numberIn(pieces: readonly RenderedPiece[], filled: FilledSlots): number | undefined {
  const [only, ...more] = pieces;
  if (only?.kind !== "figure" || more.length > 0) return undefined;
  const value = filled.get(only.slot)?.value;
  if (!value?.ok || value.value.kind !== "number") return undefined;
  // As printed, so that 万元 and a rounding the cell asks for read alike on paper and in the sheet.
  const printed = Number(only.text);
  return Number.isFinite(printed) ? printed : undefined;
}
