import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, extname, join } from "node:path";
import { coverage, embeddingForbidden, faceOffsets, familyNames, tableDirectory, unpackWoff } from "./sfnt.ts";

/** The faces an official document is set in (GB/T 9704—2012 5.2.2, 7.2, 7.3). */
export type FontRole = "body" | "title" | "hei" | "kai" | "song";

/** A face chosen for a role. */
export interface FontFace {
  /** Every family name the file has; a renderer may know it by any of them. */
  families: string[];
  /** A customary face found on this host, or the free face that comes with the software. */
  origin: "host" | "free";
  /** The font file's path. */
  file: string;
  /** Weight to ask for where one free family serves two roles. */
  weight: 400 | 700;
}

export type FontSet = Record<FontRole, FontFace>;

/** Customary names, best first. A file may carry any of them, in Chinese or in Latin letters. */
const CUSTOMARY_FACES: Record<FontRole, readonly string[]> = {
  body: [
    "仿宋_GB2312",
    "FangSong_GB2312",
    "方正仿宋_GB2312",
    "方正仿宋_GBK",
    "FZFangSong-Z02",
    "方正仿宋简体",
    "仿宋",
    "FangSong",
    "华文仿宋",
    "STFangsong",
    "朱雀仿宋",
    "Zhuque Fangsong",
    "FandolFang",
  ],
  title: ["方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05", "华文中宋", "STZhongsong"],
  hei: ["黑体", "SimHei", "方正黑体_GBK", "FZHei-B01", "方正黑体简体", "FZHei-B01S", "华文黑体", "STHeiti"],
  kai: [
    "楷体_GB2312",
    "KaiTi_GB2312",
    "方正楷体_GB2312",
    "方正楷体_GBK",
    "FZKai-Z03",
    "方正楷体简体",
    "FZKai-Z03S",
    "楷体",
    "KaiTi",
    "华文楷体",
    "STKaiti",
  ],
  song: ["宋体", "SimSun", "方正书宋_GBK", "FZShuSong-Z01", "华文宋体", "STSong"],
};

const resolve = createRequire(import.meta.url).resolve;
/** This package exports its code alone; its fonts lie beside it. */
const notoSans = (weight: string) =>
  join(dirname(resolve("@embedpdf/fonts-sc")), `../fonts/NotoSansHans-${weight}.otf`);
const notoSerif = (weight: string) => resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`);

/** The free faces (SIL OFL 1.1). No free FangSong comes as a package, so Song stands in for it. */
function freeFonts(): FontSet {
  const song: FontFace = { families: ["Noto Serif SC"], origin: "free", file: notoSerif("400Regular"), weight: 400 };
  return {
    body: song,
    song,
    title: { families: ["Noto Serif SC"], origin: "free", file: notoSerif("700Bold"), weight: 700 },
    hei: {
      families: ["Noto Sans S Chinese Medium", "Noto Sans S Chinese"],
      origin: "free",
      file: notoSans("Medium"),
      weight: 400,
    },
    kai: {
      families: ["LXGW WenKai"],
      origin: "free",
      file: resolve("@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff"),
      weight: 400,
    },
  };
}

/** Where systems keep their fonts. */
function hostFontFolders(): string[] {
  const home = homedir();
  return [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    join(home, ".fonts"),
    join(home, ".local/share/fonts"),
    "/Library/Fonts",
    "/System/Library/Fonts",
    join(home, "Library/Fonts"),
    join(process.env["WINDIR"] ?? "C:\\Windows", "Fonts"),
  ];
}

/**
 * Chooses a face for every role: the customary one if a folder has it and its licence lets it be embedded, else the
 * free one.
 *
 * @param folders searched with their subfolders; none gives the free faces alone, alike on every machine.
 */
export function resolveFonts(folders: readonly string[] = hostFontFolders()): FontSet {
  const onHost = new Map<string, FontFace>();
  for (const file of folders.flatMap(fontFilesIn)) {
    for (const families of embeddableFamilies(file)) {
      for (const family of families) {
        if (!onHost.has(family)) onHost.set(family, { families, origin: "host", file, weight: 400 });
      }
    }
  }
  const fonts = freeFonts();
  for (const role of Object.keys(fonts) as FontRole[]) {
    const name = CUSTOMARY_FACES[role].find((candidate) => onHost.has(candidate));
    if (name !== undefined) fonts[role] = onHost.get(name)!;
  }
  return fonts;
}

/** Reads the font files of a set, each once, the free ones always among them to fill in for rare characters. */
export function loadFonts(fonts: FontSet): Buffer[] {
  const files = new Set([...Object.values(fonts), ...Object.values(freeFonts())].map((face) => face.file));
  return [...files].map(loadFont);
}

function loadFont(file: string): Buffer {
  const data = readFileSync(file);
  return extname(file) === ".woff" ? unpackWoff(data) : data;
}

/**
 * Says which characters of a text no loaded font can print.
 *
 * @param loaded what loadFonts gave.
 * @returns each such character once, in order of appearance; spaces and line feeds need no glyph.
 */
export function unprintable(text: string, loaded: readonly Buffer[]): string[] {
  const covers = coverages(loaded);
  const missing = new Set<string>();
  for (const character of text) {
    if (NEEDS_NO_GLYPH.test(character)) continue;
    const codePoint = character.codePointAt(0)!;
    if (!covers.some((has) => has(codePoint))) missing.add(character);
  }
  return [...missing];
}

/** White space, format characters such as joiners, and variation selectors. */
const NEEDS_NO_GLYPH = /\s|\p{Cf}|\p{Variation_Selector}/u;

const coverageCache = new WeakMap<readonly Buffer[], ((codePoint: number) => boolean)[]>();

function coverages(loaded: readonly Buffer[]): ((codePoint: number) => boolean)[] {
  let covers = coverageCache.get(loaded);
  if (covers === undefined) {
    covers = loaded.flatMap((font) => faceOffsets(font).map((face) => coverage(font, face)));
    coverageCache.set(loaded, covers);
  }
  return covers;
}

function fontFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => [".ttf", ".ttc", ".otf", ".otc"].includes(extname(name).toLowerCase()))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    // A folder this account may not read has no fonts for it.
    return [];
  }
}

/** The family names of each face of a file that may be embedded; a damaged or unreadable file has none. */
function embeddableFamilies(file: string): string[][] {
  let handle: number | undefined;
  try {
    handle = openSync(file, "r");
    const head = read(handle, 0, 64 * 1024);
    return faceOffsets(head).flatMap((face) => {
      const tables = tableDirectory(head, face);
      const name = tables.get("name");
      const os2 = tables.get("OS/2");
      if (name === undefined || (os2 !== undefined && embeddingForbidden(read(handle!, ...os2)))) return [];
      return [familyNames(read(handle!, ...name))];
    });
  } catch {
    return [];
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function read(handle: number, offset: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  return buffer.subarray(0, readSync(handle, buffer, 0, length, offset));
}
