import type { Field, Value } from "@fadu/engine/definition/field.ts";

/** Cells of a block copied from a spreadsheet; undefined for plain text of one cell, which is typed like any other. */
export function blockOf(text: string): string[][] | undefined {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  return lines.length < 2 && !text.includes("\t") ? undefined : lines.map((line) => line.split("\t"));
}

export interface Pasted {
  readonly rows: readonly Readonly<Record<string, Value>>[];
  /** Cells whose text is no value of their column: said, not guessed. */
  readonly unread: readonly { readonly row: number; readonly column: string; readonly text: string }[];
}

/**
 * Puts a block into a table, its upper left cell at this row and column; rows are added as they are needed, what lies right of
 * the last column falls away. A first line that repeats the headings is left out.
 */
export function pasteBlock(
  columns: readonly (readonly [key: string, column: Field])[],
  rows: Pasted["rows"],
  block: readonly (readonly string[])[],
  at: { readonly row: number; readonly column: number },
): Pasted {
  const headed = (block[0] ?? []).every((cell, index) => columns[at.column + index]?.[1].title === cell.trim());
  const lines = headed ? block.slice(1) : block;
  const next = rows.map((row) => ({ ...row }));
  const unread: Pasted["unread"][number][] = [];
  for (const [down, line] of lines.entries()) {
    const index = at.row + down;
    const row = (next[index] ??= {});
    for (const [right, cell] of line.entries()) {
      const found = columns[at.column + right];
      const text = cell.trim();
      if (!found || text === "") continue;
      const [key, column] = found;
      const value = cellOf(column, text);
      if (value === undefined) unread.push({ row: index, column: column.title, text });
      else row[key] = value;
    }
  }
  return { rows: next, unread };
}

/** The value that a cell's text stands for; undefined when it cannot be told from the text. */
export function cellOf(column: Field, text: string): Value | undefined {
  switch (column.type) {
    case "text":
    case "longtext":
      return text;
    case "phone":
      return text.replace(/\s/g, "");
    case "idcard":
    case "uscc":
      return text.replace(/\s/g, "").toUpperCase();
    case "integer":
    case "number":
    case "money":
    case "area":
      return numberOf(text);
    case "date":
      return dateOf(text);
    case "yesno":
      return { 是: true, 否: false, "√": true, "×": false }[text];
    case "choice":
      return keyOf(column, text);
    case "choices": {
      const keys = text.split(/[、,，;；]/).map((one) => keyOf(column, one.trim()));
      return keys.includes(undefined) ? undefined : (keys as string[]);
    }
    case "party":
      return { kind: "citizen", name: text };
    case "place":
      return { text };
    case "datetime":
    case "taxonomy":
    case "account":
    case "accounts":
    case "unit":
    case "units":
    case "exhibits":
    case "table":
    case "signature":
    case "matter":
      return undefined;
  }
}

function numberOf(text: string): number | undefined {
  const plain = text.replace(/[,，\s]/g, "").replace(/(元|㎡|平方米|%)$/, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** 2024/9/5, 2024.9.5, 2024年9月5日 → 2024-09-05. */
function dateOf(text: string): string | undefined {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  return found ? `${found[1]}-${found[2]?.padStart(2, "0")}-${found[3]?.padStart(2, "0")}` : undefined;
}

const keyOf = (column: Field, text: string): string | undefined =>
  Object.entries(column.options ?? {}).find(([key, label]) => label === text || key === text)?.[0];
