import { describe, expect, it } from "vitest";

import { cellsOf, placed, textOfCells } from "./paste.ts";

const COLUMNS = ["姓名*", "证件编号", "有效期起", "有效期止"];

describe("cells copied from a spreadsheet", () => {
  it("are parted by tabs and lines, and may hold both within quotes", () => {
    expect(cellsOf('张三\t"一\n二"\t"他说""好"""\r\n李四\t\t x \r\n')).toEqual([
      ["张三", "一\n二", '他说"好"'],
      ["李四", "", "x"],
    ]);
    const rows = [["a\tb", 'c"d', ""]];
    expect(cellsOf(textOfCells(rows))).toEqual(rows);
  });

  it("go under their headings in whatever order, and say which headings mean nothing", () => {
    const text = "序号\t有效期止（必填）\t姓名\n1\t2027-01-01\t张三\n2\t2027/2/1\t李四";
    expect(placed(text, COLUMNS, 2)).toEqual({
      headed: true,
      ignored: ["序号"],
      rows: [
        ["张三", undefined, undefined, "2027-01-01"],
        ["李四", undefined, undefined, "2027/2/1"],
      ],
    });
  });

  it("without headings go to the right of where the cursor stands, and what does not fit is left", () => {
    expect(placed("2024-01-01\t2025-01-01\t多余", COLUMNS, 2)).toEqual({
      headed: false,
      ignored: [],
      rows: [[undefined, undefined, "2024-01-01", "2025-01-01"]],
    });
  });

  it("are not taken for headings because one value happens to be one", () => {
    expect(placed("姓名\t990101\t2024-01-01", COLUMNS, 0).headed).toBe(false);
  });
});
