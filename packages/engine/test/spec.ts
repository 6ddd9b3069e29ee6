import { readFileSync } from "node:fs";

/** The specification, whose tables are tests. */
const SPEC = readFileSync(new URL("../SPEC.md", import.meta.url), "utf8");

/** Rows of the table whose header begins with these columns, by column. */
export function tableOf(...columns: readonly string[]): Record<string, string>[] {
  const lines = SPEC.split("\n");
  const cells = (line: string): string[] =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const head = lines.findIndex((line) => columns.every((column, i) => cells(line)[i] === column));
  if (head < 0) throw new Error(`SPEC.md has no table ${columns.join(", ")}`);
  const rest = lines.slice(head + 2);
  const end = rest.findIndex((line) => !line.startsWith("|"));
  const names = cells(lines[head] ?? "");
  return rest.slice(0, end).map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? "", cell])));
}

/** Whether the specification has this text, word for word. */
export function specSays(text: string): boolean {
  return SPEC.includes(text);
}
