import { inflateSync } from "node:zlib";

/** The little of the OpenType and WOFF formats that choosing and checking a font needs (ISO/IEC 14496-22; WOFF 1.0). */

/** Faces of a font file start at these offsets; a collection (.ttc) holds several. Empty for other files. */
export function faceOffsets(head: Buffer): number[] {
  const tag = head.toString("latin1", 0, 4);
  if (tag === "ttcf") {
    const count = Math.min(head.readUInt32BE(8), Math.floor((head.length - 12) / 4), 64);
    return Array.from({ length: count }, (_, i) => head.readUInt32BE(12 + 4 * i));
  }
  return tag === "\0\u0001\0\0" || tag === "OTTO" || tag === "true" ? [0] : [];
}

/** Where a face keeps its tables: tag → [offset, length], offsets from the start of the file. */
export function tableDirectory(head: Buffer, face: number): Map<string, [number, number]> {
  const tables = new Map<string, [number, number]>();
  const count = head.readUInt16BE(face + 4);
  for (let i = 0, at = face + 12; i < count; i += 1, at += 16) {
    tables.set(head.toString("latin1", at, at + 4), [head.readUInt32BE(at + 8), head.readUInt32BE(at + 12)]);
  }
  return tables;
}

/** The family names (name IDs 1 and 16) in every language a `name` table has. */
export function familyNames(name: Buffer): string[] {
  const names = new Set<string>();
  const storage = name.readUInt16BE(4);
  for (let i = 0, count = name.readUInt16BE(2); i < count; i += 1) {
    const at = 6 + 12 * i;
    const id = name.readUInt16BE(at + 6);
    if (id !== 1 && id !== 16) continue;
    const platform = name.readUInt16BE(at);
    const start = storage + name.readUInt16BE(at + 10);
    const bytes = name.subarray(start, start + name.readUInt16BE(at + 8));
    // Platform 1 (old Macintosh) names in Chinese are in a legacy encoding; the same names stand under platform 3.
    if (platform === 1) continue;
    if (bytes.length % 2 === 0) names.add(Buffer.from(bytes).swap16().toString("utf16le"));
  }
  return [...names];
}

/** Whether an `OS/2` table forbids embedding in a document (fsType bit 1, restricted licence). */
export function embeddingForbidden(os2: Buffer): boolean {
  return (os2.readUInt16BE(8) & 0x000e) === 0x0002;
}

/** Unpacks a WOFF 1.0 file into the font it holds. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF file");
  const count = woff.readUInt16BE(12);
  const tables: { entry: Buffer; data: Buffer }[] = [];
  let offset = 12 + 16 * count;
  for (let i = 0, at = 44; i < count; i += 1, at += 20) {
    const packed = woff.subarray(woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 4) + woff.readUInt32BE(at + 8));
    const length = woff.readUInt32BE(at + 12);
    const data = packed.length < length ? inflateSync(packed) : packed;
    const entry = Buffer.alloc(16);
    woff.copy(entry, 0, at, at + 4);
    woff.copy(entry, 4, at + 16, at + 20);
    entry.writeUInt32BE(offset, 8);
    entry.writeUInt32BE(length, 12);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (length % 4)) % 4)]);
    tables.push({ entry, data: padded });
    offset += padded.length;
  }
  const power = 2 ** Math.floor(Math.log2(count));
  const header = Buffer.alloc(12);
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((count - power) * 16, 10);
  return Buffer.concat([header, ...tables.map((t) => t.entry), ...tables.map((t) => t.data)]);
}

/** The characters a font has glyphs for, read from its Unicode `cmap` (formats 4 and 12). */
export function coverage(font: Buffer, face = 0): (codePoint: number) => boolean {
  const table = tableDirectory(font, face).get("cmap");
  if (table === undefined) return () => false;
  const cmap = font.subarray(table[0], table[0] + table[1]);
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.subarray(cmap.readUInt32BE(8 + 8 * i)));
  const wide = subtables.find((subtable) => subtable.readUInt16BE(0) === 12);
  if (wide !== undefined) return coverageOfGroups(wide);
  const narrow = subtables.find((subtable) => subtable.readUInt16BE(0) === 4);
  return narrow === undefined ? () => false : coverageOfSegments(narrow);
}

/** cmap format 12: sorted groups of code points, each mapped to consecutive glyphs. */
function coverageOfGroups(cmap: Buffer): (codePoint: number) => boolean {
  const count = cmap.readUInt32BE(12);
  return (codePoint) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = 16 + 12 * middle;
      if (codePoint < cmap.readUInt32BE(at)) high = middle - 1;
      else if (codePoint > cmap.readUInt32BE(at + 4)) low = middle + 1;
      else return cmap.readUInt32BE(at + 8) + (codePoint - cmap.readUInt32BE(at)) !== 0;
    }
    return false;
  };
}

/** cmap format 4: segments of the basic plane; glyph 0 means none. */
function coverageOfSegments(cmap: Buffer): (codePoint: number) => boolean {
  const doubled = cmap.readUInt16BE(6);
  const starts = 16 + doubled;
  return (codePoint) => {
    if (codePoint > 0xffff) return false;
    for (let i = 0; i < doubled; i += 2) {
      if (codePoint > cmap.readUInt16BE(14 + i)) continue;
      const start = cmap.readUInt16BE(starts + i);
      if (codePoint < start) return false;
      const delta = cmap.readUInt16BE(starts + doubled + i);
      const rangeAt = starts + 2 * doubled + i;
      const range = cmap.readUInt16BE(rangeAt);
      if (range === 0) return ((codePoint + delta) & 0xffff) !== 0;
      return cmap.readUInt16BE(rangeAt + range + 2 * (codePoint - start)) !== 0;
    }
    return false;
  };
}
