import type { Inside } from "./inside.ts";

/** Names of entries in a compound file's directory, as it writes them: UTF-16, each entry within one sector. */
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const MACROS = utf16("_VBA_PROJECT");
const EMBEDDED = utf16("\u0001Ole10Native");
const ENCRYPTED = utf16("EncryptedPackage");

/**
 * Looks into a Word or Excel file of before 2007 (OLE2). Its directory is never compressed, so that the names of what it holds
 * stand in the bytes. Excel 4.0 macros, which have no entry of their own, are not found.
 */
export function insideOle(bytes: Buffer): Inside {
  const active = [...(bytes.includes(MACROS) ? ["VBA"] : []), ...(bytes.includes(EMBEDDED) ? ["Ole10Native"] : [])];
  return { fits: true, active, opaque: bytes.includes(ENCRYPTED) };
}
