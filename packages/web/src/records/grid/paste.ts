/** Cells of text copied from a spreadsheet: tabs between cells, a line a row, and quotes around what itself has either. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const source = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] ?? "";
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === "\t" || sign === "\n") {
      row.push(cell);
      cell = "";
      if (sign === "\n") {
        rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows.map((cells) => cells.map((one) => one.trim()));
}

/** Cells as a spreadsheet takes them. */
export const textOfCells = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"))
    .join("\n");

/** As the server compares headings: without blanks, asterisks and what stands in brackets. */
const plain = (heading: string): string => heading.replaceAll(/[\s*＊]|（.*?）|\(.*?\)/g, "");

export interface Pasted {
  /** Rows of cells, each as long as the grid is wide; `undefined` leaves what was there. */
  readonly rows: readonly (readonly (string | undefined)[])[];
  /** Whether the first line was read as headings. */
  readonly headed: boolean;
  /** Headings for which there is no column. */
  readonly ignored: readonly string[];
}

/** Where pasted cells go: under their headings if the first line has them, else from a column to the right. */
export function placed(text: string, columns: readonly string[], from: number): Pasted {
  const cells = cellsOf(text);
  const [first = []] = cells;
  const titles = columns.map(plain);
  const targets = first.map((heading) => titles.indexOf(plain(heading)));
  const found = targets.filter((at) => at >= 0).length;
  const filled = first.filter((heading) => heading !== "").length;
  // A value may happen to be a heading; a line of headings has more than one of them.
  const headed = found >= Math.max(2, Math.ceil(filled / 2)) || (filled === 1 && found === 1 && cells.length > 1);
  const places = headed ? targets : first.map((_, index) => from + index);
  const rows = (headed ? cells.slice(1) : cells).map((line) => {
    const row: (string | undefined)[] = columns.map(() => undefined);
    for (const [index, cell] of line.entries()) {
      const at = headed ? (places[index] ?? -1) : from + index;
      if (at >= 0 && at < columns.length) row[at] = cell;
    }
    return row;
  });
  const ignored = headed ? first.filter((heading, index) => heading !== "" && (targets[index] ?? -1) < 0) : [];
  return { rows, headed, ignored };
}
