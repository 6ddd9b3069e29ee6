/** A number stays one; a text is never taken for a formula. */
export type Cell = string | number | null;

/** What a spreadsheet would run: a text that begins so is marked as text. Full-width signs count alike. */
const FORMULA = /^[\t\r\n ]*[=+\-@＝＋－＠]|^[\t\r]/;
/** Without it Excel reads UTF-8 as GBK. */
const MARK = "\uFEFF";

/** Rows as comma-separated values (RFC 4180) that Excel opens with Chinese intact and nothing to run. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return MARK + rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Hands a file to the browser to keep. */
export function keepFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replaceAll(/[\\/:*?"<>|]/g, "_");
  link.click();
  // The browser has taken the file by the next turn, not before.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
