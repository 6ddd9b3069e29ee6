import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Problem } from "../http/problem.ts";
import { xlsxFile } from "../export/sheet-file.ts";
import { checkWorkbook } from "./check-workbook.ts";
import { readSheetFile } from "./read-file.ts";

const sheet = (cells: string): string =>
  `<?xml version="1.0"?><worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
const workbook = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, own]) => [name, typeof own === "string" ? strToU8(own) : own]),
      ),
    ),
  );
const COLUMNS = [
  { code: "甲", title: "甲" },
  { code: "乙", title: "乙" },
];
const honest = (): Promise<Buffer> => xlsxFile("表", COLUMNS, [{ 甲: "一", 乙: "=1+1" }]);

describe("a workbook to be imported", () => {
  it("is read when it is honest", async () => {
    const file = await honest();
    await checkWorkbook(file);
    const read = await readSheetFile(file, "a.xlsx");
    expect(read.rows[0]?.cells).toEqual(["一", "=1+1"]);
  });

  it("is refused when it unpacks to too much, whatever it says of its size", async () => {
    const bomb = workbook({ "xl/worksheets/sheet1.xml": new Uint8Array(80 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(checkWorkbook(bomb)).rejects.toMatchObject({
      parts: { detail: expect.stringContaining("过大") as string },
    });
    // The size in both of its headers made small: what comes out is counted.
    const lying = Buffer.from(bomb);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(80 * 1024 * 1024);
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size)) lying.writeUInt32LE(1000, at);
    await expect(checkWorkbook(lying)).rejects.toBeInstanceOf(Problem);
  });

  it("is refused when it names entities, in whatever encoding", async () => {
    const evil = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>';
    await expect(checkWorkbook(workbook({ "xl/workbook.xml": evil }))).rejects.toBeInstanceOf(Problem);
    const wide = new Uint8Array(Buffer.from(`\uFEFF${evil}`, "utf16le"));
    await expect(checkWorkbook(workbook({ "xl/sharedStrings.xml": wide }))).rejects.toBeInstanceOf(Problem);
  });

  it("is refused when a cell lies so far out that a table up to it fills the memory", async () => {
    for (const at of ["XFD1", "A1048576", "ZZZZ9"]) {
      const far = workbook({ "xl/worksheets/sheet1.xml": sheet(`<c r="${at}" t="n"><v>1</v></c>`) });
      await expect(checkWorkbook(far), at).rejects.toBeInstanceOf(Problem);
    }
    await checkWorkbook(workbook({ "xl/worksheets/sheet1.xml": sheet('<c r="AB20" t="n"><v>1</v></c>') }));
  });

  it("is read or refused in a sentence, whatever bytes of it are changed", async () => {
    const file = await honest();
    const csv = Buffer.from('\uFEFF甲,乙\r\n"一","二\r\n三"\r\n', "utf8");
    const change = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.boolean(), change, fc.nat(100), async (isCsv, changes, cut) => {
        const bytes = Buffer.from(isCsv ? csv : file);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const part = cut < 20 ? bytes.subarray(0, Math.floor((bytes.length * cut) / 20)) : bytes;
        const error: unknown = await readSheetFile(part, "a").then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        expect(error === undefined || error instanceof Problem, String(error)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
