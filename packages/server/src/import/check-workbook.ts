import type { Entry, ZipFile } from "yauzl";

import { Problem } from "../http/problem.ts";

/** All of a workbook unpacked; what 10 MB of honest cells unpack to stays far below. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;
const ENTRY_LIMIT = 1_000;
const CELL_LIMIT = 1_000_000;
/** Readers make a table of all rows and columns up to the farthest cell: one cell at XFD1048576 would be seventeen milliards. */
const ROW_LIMIT = 20_000;
const COLUMN_LIMIT = 300;

const refused = (says: string): Problem =>
  new Problem("import.unreadable", { detail: `不是可以导入的 XLSX 文件：${says}` });

/**
 * Looks at a workbook before anything reads it: nothing in it may unpack to more than it should, name entities, or lie so far
 * out that the table up to it would fill the memory. Sizes are counted while unpacking, not believed.
 *
 * @throws Problem `import.unreadable`
 */
export async function checkWorkbook(bytes: Buffer): Promise<void> {
  // Only imports need it; the server starts without.
  const { fromBufferPromise } = await import("yauzl");
  let zip: ZipFile;
  const entries: Entry[] = [];
  try {
    zip = await fromBufferPromise(bytes);
    if (zip.entryCount > ENTRY_LIMIT) throw refused("内含文件过多");
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    throw error instanceof Problem ? error : refused("压缩包已损坏");
  }
  let left = UNPACKED_LIMIT;
  for (const entry of entries) {
    const text = await unpacked(zip, entry, left);
    left -= text.length;
    if (/\.(?:xml|rels)$/i.test(entry.fileName)) checkXml(text);
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(entry.fileName)) checkCells(text);
  }
}

async function unpacked(zip: ZipFile, entry: Entry, most: number): Promise<string> {
  if (entry.isEncrypted()) throw refused("已加密");
  if (entry.uncompressedSize > most) throw refused("展开后过大");
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw refused("展开后过大");
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Problem ? error : refused("压缩包已损坏");
  }
  return Buffer.concat(chunks).toString("latin1");
}

/** Office programs write neither; a document type is where entities are named. */
function checkXml(text: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw refused("含有 DTD 或实体声明");
  // Another encoding would hide just that.
  if (text.includes("\u0000")) throw refused("文字编码不是 UTF-8");
}

function checkCells(text: string): void {
  let cells = 0;
  for (const [, column = "", row = ""] of text.matchAll(
    /<(?:\w{1,20}:)?(?:c|row)\s[^<>]{0,200}?\br=["']([A-Z]{0,9})(\d{1,12})["']/gi,
  )) {
    if (++cells > CELL_LIMIT) throw refused(`超过 ${CELL_LIMIT} 个单元格`);
    if (Number(row) > ROW_LIMIT || columnNumber(column) > COLUMN_LIMIT) {
      throw refused(`有内容的单元格超出 ${ROW_LIMIT} 行、${COLUMN_LIMIT} 列`);
    }
  }
}

/** A → 1, Z → 26, AA → 27; "" → 0. */
const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
