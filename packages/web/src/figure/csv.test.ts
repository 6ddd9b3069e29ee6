import { describe, expect, it } from "vitest";

import { csvOf } from "./csv.ts";

describe("a table as a file", () => {
  it("keeps Chinese readable in Excel, and quotes what would break a row", () => {
    expect(
      csvOf([
        ["类别", "件"],
        ['邻里,"纠纷"\n二', 12.5],
        [null, -3],
      ]),
    ).toBe('\uFEFF类别,件\r\n"邻里,""纠纷""\n二",12.5\r\n,-3\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1"])("runs nothing: %j", (text) => {
    const [cell] = csvOf([[text]])
      .slice(1)
      .split(/\r\n$/);
    expect(cell?.replace(/^"/, "").startsWith("'")).toBe(true);
  });

  it("leaves numbers as they are, below zero too", () => {
    expect(csvOf([[-12]])).toBe("\uFEFF-12\r\n");
  });
});
