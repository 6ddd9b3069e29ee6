/* Makes the file beside the thread that answers requests: zipping some thousand rows takes it a second. */
import { parentPort, workerData } from "node:worker_threads";

import write from "write-excel-file/node";

import type { Cell } from "./cells.ts";

export interface SheetTask {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What is said about the file on a sheet of its own: pairs of name and value. */
  readonly about: readonly (readonly [string, string])[];
}

const { headings, rows, about } = workerData as SheetTask;

/** Text stays text: nothing of it is ever read as a formula, and numbers of 18 digits keep them. */
const text = (value: string) => ({ value, type: String, format: "@" });
const cellOf = (value: Cell) =>
  value === null || value === "" ? null : typeof value === "number" ? { value, type: Number } : text(value);
/** Columns as wide as what stands in the first rows, Han characters counting twice. */
const widthOf = (index: number): { width: number } => {
  const shown = [headings[index] ?? "", ...rows.slice(0, 200).map((row) => String(row[index] ?? ""))];
  const lengths = shown.map((one) =>
    [...one].reduce((sum, letter) => sum + (/[\u2e80-\uffdc]/.test(letter) ? 2 : 1), 0),
  );
  return { width: Math.min(60, Math.max(...lengths) + 2) };
};

const file = await write([
  {
    sheet: "列表",
    data: [
      headings.map((one) => ({ ...text(one), fontWeight: "bold" as const })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    columns: headings.map((_, index) => widthOf(index)),
    stickyRowsCount: 1,
  },
  {
    sheet: "说明",
    data: about.map(([name, value]) => [{ ...text(name), fontWeight: "bold" as const }, text(value)]),
    columns: [{ width: 14 }, { width: 80 }],
  },
]).toBuffer();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(file);
