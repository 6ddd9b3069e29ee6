import { createReadStream } from "node:fs";

import { Problem } from "../http/problem.ts";
import { readPictureHeader } from "./file-says.ts";
import type { FileSays } from "./file-says.ts";
import type { StoredFile } from "./file-store.ts";
import { containerOf } from "./inside/inside.ts";
import { lookInside } from "./inside/look-inside.ts";
import type { ExhibitLimits } from "./limits.ts";
import { beginsAsArchive, fitsDeclared, fitsKind, isArchive, isProgram, mediaTypeOf } from "./media-type.ts";
import type { Scanner } from "./scanner.ts";
import { ScannerDown } from "./scanner.ts";

/** What is said of a file that was taken although it could do harm: it is only ever saved, never shown. */
export type Finding = "archive" | "active" | "opaque";

/** How a file was looked at for viruses. */
type Scan = "off" | "clean" | "missed";

export interface Inspected {
  readonly mediaType: string;
  readonly findings: readonly Finding[];
  readonly scan: Scan;
  readonly says: FileSays;
}

/** A file in which the scanner found something: refused, and written down. */
export class Infected extends Problem {
  readonly virus: string;
  readonly file: StoredFile;
  constructor(virus: string, file: StoredFile) {
    super("exhibit.infected", { detail: "查毒发现文件带有病毒，已拒收并通知安全管理员" });
    this.virus = virus;
    this.file = file;
  }
}

interface Sent {
  readonly name: string;
  /** What the sender calls its type. */
  readonly declared: string;
  readonly kind: string;
}

/** More pixels than any camera of an office makes; decoded they would take gigabytes. */
const MOST_PIXELS = 250_000_000;

/**
 * Looks at a file that has been received whole and is not kept yet: what it is, whether it could do harm, whether it carries a
 * virus.
 *
 * @param place where it lies
 * @throws Problem `exhibit.type`, `exhibit.unsafe`, `exhibit.infected`, `scanner.unavailable`
 */
export async function inspect(
  file: StoredFile,
  place: string,
  sent: Sent,
  limits: ExhibitLimits,
  scanner: Scanner | undefined,
): Promise<Inspected> {
  const mediaType = typeOf(file.head, sent);
  const [findings, says] = [await findingsIn(mediaType, place, sent.name, limits), await pictureSays(mediaType, place)];
  const scan = scanner ? await scanned(scanner, file, place, limits) : "off";
  return { mediaType, findings, scan, says };
}

function typeOf(head: Uint8Array, { name, declared, kind }: Sent): string {
  if (isProgram(head)) throw refused(`“${name}”的内容是可执行程序，不能作为附件`);
  const type = mediaTypeOf(head, name);
  if (type === undefined) {
    throw refused(
      beginsAsArchive(head)
        ? `“${name}”的内容是压缩包，与名称不符；请解压后逐个上传`
        : `“${name}”的内容与名称不符，或不是允许的类型。可以上传图片、PDF、OFD、Word、Excel、PPT、音频、视频、文本`,
    );
  }
  if (!fitsDeclared(declared, type)) throw refused(`“${name}”的内容是 ${type}，与上传时所称的 ${declared} 不符`);
  if (!fitsKind(kind, type)) throw refused(`“${name}”的内容是 ${type}，照片、音像类的附件须是图片或者音像`);
  return type;
}

const refused = (detail: string): Problem => new Problem("exhibit.type", { detail });
const unsafe = (detail: string): Problem => new Problem("exhibit.unsafe", { detail });

async function findingsIn(type: string, place: string, name: string, limits: ExhibitLimits): Promise<Finding[]> {
  if (isArchive(type)) {
    if (!limits.keepArchives) throw unsafe(`“${name}”是压缩包，无法查看其中内容；请解压后逐个上传`);
    return ["archive"];
  }
  const container = containerOf(type);
  if (container === undefined) return [];
  const { fits, active, opaque, bomb } = await lookInside(place, container);
  if (!fits) throw refused(`“${name}”不是完整的文档，或者内容与名称不符`);
  if (bomb === true) throw unsafe(`“${name}”解压后异常庞大，疑似压缩炸弹`);
  if (active.length > 0 && !limits.keepActive) {
    throw unsafe(`“${name}”中有宏、脚本或嵌入的文件（${active.join("、")}）；请另存为不含这些内容的文件后上传`);
  }
  if (opaque && !limits.keepActive) throw unsafe(`“${name}”已加密或无法检查其中内容；请去除密码后上传`);
  return [...(active.length > 0 ? (["active"] as const) : []), ...(opaque ? (["opaque"] as const) : [])];
}

async function pictureSays(type: string, place: string): Promise<FileSays> {
  if (!type.startsWith("image/")) return {};
  const header = await readPictureHeader(place);
  if (header && header.pixels > MOST_PIXELS) throw unsafe("图片的像素过大，不能接收");
  return header?.says ?? {};
}

async function scanned(scanner: Scanner, file: StoredFile, place: string, limits: ExhibitLimits): Promise<Scan> {
  try {
    const found = await scanner.scan(createReadStream(place));
    if (found.clean) return "clean";
    throw new Infected(found.virus, file);
  } catch (error) {
    if (!(error instanceof ScannerDown)) throw error;
    if (limits.keepUnscanned) return "missed";
    throw new Problem("scanner.unavailable", { retryAfter: 60 });
  }
}
