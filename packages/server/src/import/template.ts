import type { Act } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";

import { columnsOf, TIME_COLUMN } from "./columns.ts";

/**
 * An XLSX file to fill in: the headings, and on a second sheet what each column takes. All cells are text, so that long
 * numbers keep their digits.
 */
export async function templateOf(definition: Definition, act: Act): Promise<Buffer> {
  const { default: write } = await import("write-excel-file/node");
  const columns = columnsOf(definition, act);
  const heading = (value: string) => ({ value, type: String, fontWeight: "bold" as const, backgroundColor: "#E8EEF7" });
  const text = (value: string) => ({ value, type: String, wrap: true });
  const headings = [
    ...columns.map((column) => heading(column.required ? `${column.title}*` : column.title)),
    heading(TIME_COLUMN),
  ];
  const blank = Array.from({ length: 50 }, () => headings.map(() => ({ value: "", type: String, format: "@" })));
  const hints = [
    ...columns.map(({ title, required, hint }) => [text(title), text(required ? "必填" : ""), text(hint)]),
    [text(TIME_COLUMN), text(""), text("补录以往事项时填写，如 2024-09-25 09:30；空着即为导入时")],
  ];
  return write([
    {
      sheet: definition.title.slice(0, 31),
      data: [headings, ...blank],
      columns: headings.map(() => ({ width: 18 })),
      stickyRowsCount: 1,
    },
    {
      sheet: "填写说明",
      data: [[heading("列"), heading("必填"), heading("填写内容")], ...hints],
      columns: [{ width: 24 }, { width: 8 }, { width: 80 }],
    },
  ]).toBuffer();
}
