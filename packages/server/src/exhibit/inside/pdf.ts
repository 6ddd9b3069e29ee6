import { inflateSync, constants } from "node:zlib";

import type { Inside } from "./inside.ts";

/** Names of PDF (ISO 32000) that run something, leave the page, send what was filled in, or bring files along. */
const ACTIVE = new Set([
  "JavaScript",
  "Launch",
  "EmbeddedFile",
  "EmbeddedFiles",
  "RichMedia",
  "ImportData",
  "SubmitForm",
  "GoToE",
  "XFA",
]);
const OBJECTS = "ObjStm";
const ENCRYPTED = "Encrypt";

/** An object stream that grows beyond this is no document's. */
const MOST_INFLATED = 64 * 1024 * 1024;
const LONGEST_NAME = 127;
const SLASH = 0x2f;
const HASH = 0x23;

/**
 * Looks for active content in a PDF without rendering it: every name in the file is read, `#4a` and the like undone, and the
 * object streams, in which names can hide compressed, are opened. What cannot be opened (encrypted, filters that no writer
 * uses for objects) is said to be so, never taken for clean.
 */
export function insidePdf(bytes: Buffer): Inside {
  const names = namesIn(bytes);
  const found = new Set([...names.keys()].filter((name) => ACTIVE.has(name)));
  let opaque = false;
  for (const at of names.get(OBJECTS) ?? []) {
    const objects = names.has(ENCRYPTED) ? undefined : objectStream(bytes, at);
    if (objects === undefined) opaque = true;
    else for (const name of namesIn(objects).keys()) if (ACTIVE.has(name)) found.add(name);
  }
  return { fits: true, active: [...found].sort(), opaque };
}

/** Every name with the places where it stands. Only names that matter are kept. */
function namesIn(bytes: Buffer): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let at = bytes.indexOf(SLASH); at !== -1; at = bytes.indexOf(SLASH, at + 1)) {
    const name = nameAt(bytes, at + 1);
    if (!ACTIVE.has(name) && name !== OBJECTS && name !== ENCRYPTED) continue;
    found.set(name, [...(found.get(name) ?? []), at]);
  }
  return found;
}

/** A name ends at white space or a delimiter; `#` and two digits stand for any byte. */
function nameAt(bytes: Buffer, start: number): string {
  let name = "";
  for (let at = start; at < bytes.length && name.length < LONGEST_NAME; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= 32 || "()<>[]{}/%".includes(String.fromCharCode(byte))) break;
    const code = byte === HASH ? Number.parseInt(bytes.toString("latin1", at + 1, at + 3), 16) : Number.NaN;
    if (Number.isNaN(code)) name += String.fromCharCode(byte);
    else {
      name += String.fromCharCode(code);
      at += 2;
    }
  }
  return name;
}

/** Content of the object stream in whose dictionary this place lies; undefined when it cannot be read. */
function objectStream(bytes: Buffer, at: number): Buffer | undefined {
  const start = Math.max(bytes.lastIndexOf("obj", at), 0);
  const keyword = bytes.indexOf("stream", at);
  if (keyword === -1 || keyword - start > 4096) return undefined;
  const dictionary = bytes.toString("latin1", start, keyword);
  const filters = /\/Filter\s*(?:\[([^\]]*)\]|\/(\w+))/.exec(dictionary);
  if (/\/DecodeParms|\/DP\b|#/.test(dictionary)) return undefined;
  if (!filters) return /\/Filter/.test(dictionary) ? undefined : bytes.subarray(keyword);
  if ((filters[1] ?? filters[2] ?? "").replace("/", "").trim() !== "FlateDecode") return undefined;
  const data = keyword + "stream".length + (bytes[keyword + 6] === 0x0d ? 2 : 1);
  try {
    return inflateSync(bytes.subarray(data), {
      maxOutputLength: MOST_INFLATED,
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  } catch {
    return undefined;
  }
}
