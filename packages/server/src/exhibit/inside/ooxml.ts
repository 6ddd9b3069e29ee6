import { openPromise } from "yauzl";

import type { Container, Inside } from "./inside.ts";

/** What must be in a file of each kind for it to be one. */
const MUST: Readonly<Record<Exclude<Container, "pdf" | "ole">, readonly RegExp[]>> = {
  word: [/^\[Content_Types\]\.xml$/i, /^word\//i],
  sheet: [/^\[Content_Types\]\.xml$/i, /^xl\//i],
  slides: [/^\[Content_Types\]\.xml$/i, /^ppt\//i],
  ofd: [/^OFD\.xml$/i],
};

/** Parts that run, or that are files of their own. */
const ACTIVE: readonly { readonly says: string; readonly name: RegExp }[] = [
  { says: "VBA", name: /(?:^|\/)vba(?:Project|Data)[^/]*$/i },
  { says: "ActiveX", name: /(?:^|\/)activeX\//i },
  { says: "Excel 4.0", name: /(?:^|\/)macrosheets\//i },
  { says: "program", name: /\.(?:exe|dll|scr|js|vbs|bat|cmd|ps1|hta|jar|html?|svg)$/i },
];

const MOST_ENTRIES = 20_000;
const MOST_UNPACKED = 1024 * 1024 * 1024;
/** Text of a spreadsheet packs to a fiftieth; nothing honest packs to a thousandth beyond the first megabytes. */
const MOST_RATIO = 500;
const SMALL = 32 * 1024 * 1024;

/**
 * Looks into an office file by the directory at its end; nothing is unpacked. A file that Windows packed into an embedded object
 * is not told from an equation, which is one too: neither is found.
 */
export async function insideOoxml(file: string, container: Exclude<Container, "pdf" | "ole">): Promise<Inside> {
  const names: string[] = [];
  let [packed, unpacked, encrypted] = [0, 0, false];
  try {
    const zip = await openPromise(file);
    if (zip.entryCount > MOST_ENTRIES) {
      zip.close();
      return { fits: true, active: [], opaque: false, bomb: true };
    }
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      packed += entry.compressedSize;
      unpacked += entry.uncompressedSize;
      encrypted ||= entry.isEncrypted();
    }
  } catch {
    // No ZIP file, or one with names that lead elsewhere, or a directory that does not fit: no office program writes such.
    return { fits: false, active: [], opaque: true };
  }
  const active = ACTIVE.filter(({ name }) => names.some((one) => name.test(one))).map(({ says }) => says);
  return {
    fits: MUST[container].every((must) => names.some((name) => must.test(name))),
    active,
    opaque: encrypted,
    bomb: unpacked > MOST_UNPACKED || (unpacked > SMALL && unpacked > MOST_RATIO * packed),
  };
}
