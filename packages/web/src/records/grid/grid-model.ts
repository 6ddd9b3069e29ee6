import type { RowsResult } from "../../api/generated.ts";
import { newKey } from "../../api/client.ts";

export type CellProblem = RowsResult["rows"][number]["problems"][number];

/** A row of the grid. Its key stays while it is corrected, so that it is registered once however often it is sent. */
export interface GridRow {
  readonly key: string;
  readonly cells: readonly string[];
  /** What the server says of these very cells; null: not asked yet. */
  readonly problems: readonly CellProblem[] | null;
  readonly matter: { readonly id: string; readonly title: string } | null;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows that stand ready to be typed into. */
export const BLANK_ROWS = 20;
/** Longer sheets are imported as a file. */
export const MOST_ROWS = 500;

export const isBlank = (row: GridRow): boolean => row.cells.every((cell) => cell.trim() === "");
export const isOpen = (row: GridRow): boolean => row.matter === null && !isBlank(row);

const blank = (width: number): GridRow => ({
  key: newKey(),
  cells: Array.from({ length: width }, () => ""),
  problems: null,
  matter: null,
});

export const blankRows = (count: number, width: number): GridRow[] => Array.from({ length: count }, () => blank(width));

/** A row as it is with other cells: judged anew, unless it is registered. */
function withCells(row: GridRow, change: (cell: string, column: number) => string): GridRow {
  if (row.matter !== null) return row;
  const cells = row.cells.map(change);
  return cells.every((cell, at) => cell === row.cells[at]) ? row : { ...row, cells, problems: null };
}

export type GridDeed =
  | { readonly do: "set"; readonly at: Place; readonly text: string }
  | { readonly do: "paste"; readonly at: Place; readonly rows: readonly (readonly (string | undefined)[])[] }
  | { readonly do: "clear"; readonly from: Place; readonly to: Place }
  | { readonly do: "add"; readonly count: number }
  | { readonly do: "remove"; readonly row: number }
  | { readonly do: "dropSaved" }
  | { readonly do: "empty" }
  | { readonly do: "judged"; readonly asked: readonly GridRow[]; readonly results: RowsResult["rows"] };

/** The grid after a deed. */
export function nextRows(rows: readonly GridRow[], deed: GridDeed): readonly GridRow[] {
  const width = rows[0]?.cells.length ?? 0;
  switch (deed.do) {
    case "set":
      return rows.map((row, at) =>
        at === deed.at.row ? withCells(row, (cell, column) => (column === deed.at.column ? deed.text : cell)) : row,
      );
    case "paste":
      return pasted(rows, deed.at.row, deed.rows, width);
    case "clear": {
      const [top, bottom] = [Math.min(deed.from.row, deed.to.row), Math.max(deed.from.row, deed.to.row)];
      const [left, right] = [Math.min(deed.from.column, deed.to.column), Math.max(deed.from.column, deed.to.column)];
      return rows.map((row, at) =>
        at < top || at > bottom ? row : withCells(row, (cell, column) => (column < left || column > right ? cell : "")),
      );
    }
    case "add":
      return [...rows, ...blankRows(Math.min(deed.count, MOST_ROWS - rows.length), width)];
    case "remove":
      return filledUp(
        rows.filter((_, at) => at !== deed.row),
        width,
      );
    case "dropSaved":
      return filledUp(
        rows.filter(({ matter }) => matter === null),
        width,
      );
    case "empty":
      return blankRows(BLANK_ROWS, width);
    case "judged":
      return judged(rows, deed.asked, deed.results);
  }
}

/** Pasted rows go below each other over those that are not registered; new ones follow at the end. */
function pasted(
  rows: readonly GridRow[],
  from: number,
  added: readonly (readonly (string | undefined)[])[],
  width: number,
): GridRow[] {
  const next = [...rows];
  let at = from;
  for (const cells of added) {
    while (next[at]?.matter) at++;
    if (at >= MOST_ROWS) break;
    const row = next[at] ?? blank(width);
    next[at] = withCells(row, (cell, column) => cells[column] ?? cell);
    at++;
  }
  // There is always room to go on typing below.
  return next.length - at < 1 && next.length < MOST_ROWS ? [...next, blank(width)] : next;
}

const filledUp = (rows: readonly GridRow[], width: number): GridRow[] => [
  ...rows,
  ...blankRows(Math.max(0, BLANK_ROWS - rows.length), width),
];

/** Takes over what the server says of rows that have not been changed since they were sent. */
function judged(rows: readonly GridRow[], asked: readonly GridRow[], results: RowsResult["rows"]): GridRow[] {
  const sent = new Map(asked.map((row) => [row.key, row]));
  const said = new Map(results.map((result) => [result.key, result]));
  return rows.map((row) => {
    const result = said.get(row.key);
    if (!result) return row;
    // Registered is registered, even if it was typed into meanwhile.
    if (result.matter) return { ...(sent.get(row.key) ?? row), problems: [], matter: result.matter };
    return sent.get(row.key)?.cells === row.cells ? { ...row, problems: result.problems } : row;
  });
}

/** Rows as they were left, with as many columns as there are now; nothing if they were of another form. */
export function restored(kept: unknown, width: number): GridRow[] | undefined {
  if (!Array.isArray(kept)) return undefined;
  const rows = (kept as unknown[]).flatMap((one): GridRow[] => {
    const { key, cells } = one as Partial<GridRow>;
    if (typeof key !== "string" || !Array.isArray(cells) || cells.length !== width) return [];
    return [{ key, cells: cells.map(String), problems: null, matter: null }];
  });
  return rows.length === 0 ? undefined : filledUp(rows, width);
}
