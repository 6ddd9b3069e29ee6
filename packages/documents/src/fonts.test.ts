import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadFonts, resolveFonts, unprintable } from "./fonts.ts";
import { createPdfRenderer } from "./render-pdf.ts";
import { tableDirectory } from "./sfnt.ts";
import { fontsOf } from "./testing/read-pdf.ts";

const folder = mkdtempSync(join(tmpdir(), "fadu-fonts-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A face with a customary name: the free black face under the name SimHei, all its name records pointing to it. */
function hostFont(family: string, fsType = 0): Buffer {
  const font = readFileSync(resolveFonts([]).hei.file);
  const tables = tableDirectory(font, 0);
  const text = Buffer.from(family, "utf16le").swap16();
  const name = Buffer.alloc(tables.get("name")![1]);
  name.writeUInt16BE(1, 2);
  name.writeUInt16BE(18, 4);
  for (const [i, field] of [3, 1, 0x409, 1, text.length, 0].entries()) name.writeUInt16BE(field, 6 + 2 * i);
  text.copy(name, 18);
  name.copy(font, tables.get("name")![0]);
  font.writeUInt16BE(fsType, tables.get("OS/2")![0] + 8);
  return font;
}

test("without customary faces on the host all roles get free ones", () => {
  const fonts = resolveFonts([join(folder, "nowhere")]);
  expect(Object.values(fonts).map((face) => face.origin)).toEqual(["free", "free", "free", "free", "free"]);
});

test("a customary face on the host is taken for its role and embedded in the PDF", () => {
  writeFileSync(join(folder, "simhei.ttf"), hostFont("SimHei"));
  const fonts = resolveFonts([folder]);
  expect(fonts.hei).toMatchObject({ origin: "host", families: ["SimHei"], file: join(folder, "simhei.ttf") });
  expect(fonts.body.origin).toBe("free");
  const pdf = createPdfRenderer(fonts).render({
    layout: "instrument",
    title: "甲",
    furniture: { pageNumbers: "none" },
    blocks: [{ kind: "heading", level: 1, runs: [{ text: "一、黑体" }] }],
  });
  const { embedded, descriptors, names } = fontsOf(Buffer.from(pdf).toString("latin1"));
  expect(embedded).toBe(descriptors);
  expect(names).toHaveLength(2);
});

test("a face whose licence forbids embedding, a damaged file and a file that is no font are passed over", () => {
  writeFileSync(join(folder, "simhei.ttf"), hostFont("SimHei", 0x0002));
  writeFileSync(join(folder, "broken.ttf"), hostFont("KaiTi").subarray(0, 300));
  copyFileSync(import.meta.filename, join(folder, "text.otf"));
  expect(Object.values(resolveFonts([folder])).every((face) => face.origin === "free")).toBe(true);
});

test("what no face can print is found, each character once, in order", () => {
  const loaded = loadFonts(resolveFonts([]));
  expect(unprintable("行政处罚决定书〔2024〕12号　\n 𠮷㛃", loaded)).toEqual([]);
  expect(unprintable("好😀坏\u{1f4a9}😀", loaded)).toEqual(["😀", "\u{1f4a9}"]);
});
