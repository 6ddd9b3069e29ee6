import { expect, test } from "vitest";

import { csvFile, xlsxFile } from "./sheet-file.ts";

const COLUMNS = [
  { code: "A", title: "甲" },
  { code: "B", title: "乙" },
];

test("a text that a spreadsheet would run is defused; a signed number stays a number", () => {
  const cells = ["=1+1", "+SUM(A1)", "-2+3", "@x", "\tx", "-12.50", "+8", "正文", ""];
  const text = csvFile(
    COLUMNS,
    cells.map((A) => ({ A, B: "" })),
  ).toString("utf8");
  const lines = text.slice(1).trimEnd().split("\r\n").slice(1);
  expect(lines).toEqual(["'=1+1,", "'+SUM(A1),", "'-2+3,", "'@x,", "'\tx,", "-12.50,", "+8,", "正文,", ","]);
});

test("commas, quotes and line ends stay within their cell", () => {
  const text = csvFile(COLUMNS, [{ A: '一，"二"', B: "三,四\n五" }]).toString("utf8");
  expect(text).toBe('\uFEFFA,B\r\n"一，""二""","三,四\n五"\r\n');
});

test("a spreadsheet has the codes for headings and every cell as text", async () => {
  const { readSheet } = await import("read-excel-file/node");
  const file = await xlsxFile("表", COLUMNS, [{ A: "=1+1", B: "110105194912310021" }]);
  expect(await readSheet(file)).toEqual([
    ["A", "B"],
    ["=1+1", "110105194912310021"],
  ]);
});
