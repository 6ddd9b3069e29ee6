import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Problem } from "../http/problem.ts";
import { xlsxFile } from "../export/sheet-file.ts";
import { checkWorkbook } from "./check-workbook.ts";
import { readSheetFile } from "./read-file.ts";
import type { Sheet } from "./read-file.ts";

type Bend = (whole: Buffer) => Buffer;

/** What is wrong with what came out: a refusal says so in Chinese, cells are what cells can be, and nothing else comes. */
function faultIn(found: unknown): string | undefined {
  if (found instanceof Problem)
    return found.code === "import.unreadable" && /[\u4e00-\u9fff]/.test(found.parts.detail ?? "")
      ? undefined
      : `refused with ${found.code}`;
  if (found instanceof Error) return `not refused but failed: ${found.message}`;
  const odd = (found as Sheet).rows
    .flatMap(({ cells }) => cells)
    .find((cell) => !(cell === null || cell instanceof Date || ["string", "number", "boolean"].includes(typeof cell)));
  return odd === undefined ? undefined : `a cell that is none: ${typeof odd}`;
}

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

  it("is read or refused in a sentence, whatever bytes of it are changed, packed or unpacked", async () => {
    const file = await honest();
    const parts = unzipSync(file);
    const names = Object.keys(parts).toSorted();
    const csv = Buffer.from(`\uFEFF甲,乙\r\n"一","二\r\n三"\r\n${"四,五\r\n".repeat(60)}`, "utf8");
    /** Changed outside it seldom unpacks: so that readers get to see what is changed, parts are changed and packed anew. */
    const made = {
      csv: (bend: Bend) => bend(csv),
      packed: (bend: Bend) => bend(file),
      part: (bend: Bend, at: number) => {
        const name = names[at % names.length] ?? "";
        return Buffer.from(zipSync({ ...parts, [name]: new Uint8Array(bend(Buffer.from(parts[name] ?? []))) }));
      },
    };
    const kinds = Object.keys(made) as (keyof typeof made)[];
    const seen = Object.fromEntries(kinds.map((kind) => [kind, { read: 0, refused: 0 }]));
    // Bytes, or pieces that mean something where they land.
    const piece = fc.oneof(
      fc.nat(255).map((byte) => Buffer.from([byte])),
      fc
        .constantFrom("<", ">", "&", "&x;", '"', "<v>", "</c>", "1e999", "-1", "A0", "\u0000", "]]>", ",", "\n")
        .map((text) => Buffer.from(text)),
    );
    const change = fc.array(fc.tuple(fc.nat(), piece), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), change, fc.nat(100), fc.nat(), async (kind, changes, cut, at) => {
        const bytes = made[kind]((whole) => {
          const bent = Buffer.from(whole);
          for (const [place, put] of changes) put.copy(bent, place % Math.max(1, bent.length));
          return cut < 10 ? bent.subarray(0, Math.floor((bent.length * cut) / 10)) : bent;
        }, at);
        const found = await readSheetFile(bytes, "a").catch((error: unknown) => error);
        const refused = found instanceof Problem;
        if (seen[kind]) seen[kind][refused ? "refused" : "read"] += 1;
        expect(faultIn(found)).toBe(undefined);
      }),
      { numRuns: 400, seed: 20261122 },
    );
    // Each way both happens, but that what is changed packed is seldom whole: else nothing was tried.
    expect(seen["csv"]?.read).toBeGreaterThan(10);
    expect(seen["csv"]?.refused).toBeGreaterThan(2);
    expect(seen["part"]?.read).toBeGreaterThan(10);
    expect(seen["part"]?.refused).toBeGreaterThan(10);
    expect(seen["packed"]?.refused).toBeGreaterThan(10);
  });
});
