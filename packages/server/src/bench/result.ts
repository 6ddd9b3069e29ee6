/** One measurement beside its baseline, both of the same run. */
export interface Measured {
  /** What was done, as a Chinese sentence of a few words. */
  readonly work: string;
  /** What was measured, with its unit: `1,830/s`. */
  readonly value: string;
  /** What it is held against, measured in the same run: `2,100/s`; empty where the budget is a plain number. */
  readonly baseline: string;
  /** The budget of architecture §10 in words: `≥ 80 %`. */
  readonly budget: string;
  /** The figure the budget speaks of: `87 %`, `3.1 ms`. */
  readonly figure: string;
  readonly pass: boolean;
  /** How it was measured, where that is not plain. */
  readonly note?: string;
}

/** What could not be measured here, and why. */
export interface Skipped {
  readonly work: string;
  readonly skipped: string;
}

export type Line = Measured | Skipped;

export const perSecond = (n: number): string => `${Math.round(n).toLocaleString("en-US")}/s`;
export const ms = (n: number): string => `${n < 10 ? n.toFixed(2) : n.toFixed(1)} ms`;
export const percent = (ratio: number): string => `${(ratio * 100).toFixed(0)} %`;
export const times = (ratio: number): string => `${ratio.toFixed(2)}×`;

/** Of a list of numbers, the one below which this share of them lies. @throws Error for an empty list */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (found === undefined) throw new Error("nothing was measured");
  return found;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The lines as a Markdown table, which a terminal shows as well. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map((line) =>
    "skipped" in line
      ? [line.work, "—", "—", "—", "—", `未测：${line.skipped}`]
      : [line.work, line.value, line.baseline || "—", line.figure, line.budget, line.pass ? "达标" : "未达标"],
  );
  const head = ["项目", "实测", "同次基线", "比值", "预算", "结论"];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => widthOf(row[column] ?? ""))));
  const print = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - widthOf(cell))).join(" | ")} |`;
  return [print(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(print)].join("\n");
}

/** Columns a text takes in a terminal: Han characters and full-width signs two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(character) ? 2 : 1), 0);
}
