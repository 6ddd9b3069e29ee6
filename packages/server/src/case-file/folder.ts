import { makeZip } from "client-zip";
import { renderPdf } from "@fadu/documents/render-pdf.ts";
import { Readable } from "node:stream";

import type { FiledExhibit, FileSource, Paper } from "./papers.ts";

/** What no file system takes in a name, and what would climb out of the folder. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]|^\.+/gu;
const MOST = 80;

/** A name for a file in the folder: of its place and title. */
const named = (place: string, title: string, extension: string): string =>
  `${place} ${title.replace(UNSAFE, "_").slice(0, MOST)}${extension}`;

const serial = (i: number): string => String(i + 1).padStart(3, "0");

/**
 * The file as a folder (ZIP), sent while it is read: the volume, every instrument, every exhibit bit for bit as it was taken in,
 * and the record with its hashes, by which anybody can check it.
 */
export function folderOf(
  source: FileSource,
  papers: readonly Paper[],
  volume: Uint8Array,
  open: (exhibit: FiledExhibit) => Promise<Readable>,
): Readable {
  const lastModified = new Date(source.matter.lastAt);
  async function* files(): AsyncGenerator<{
    name: string;
    lastModified: Date;
    input: Uint8Array | ReadableStream | string;
  }> {
    yield { name: "卷宗.pdf", lastModified, input: volume };
    for (const [i, paper] of papers.entries()) {
      if (paper.kind === "document") {
        const name = `文书/${named(serial(i), paper.title, ".pdf")}`;
        yield { name, lastModified, input: renderPdf(paper.model) };
      } else {
        const { exhibit } = paper;
        const input = Readable.toWeb(await open(exhibit)) as ReadableStream;
        yield { name: `材料/${named(serial(i), exhibit.name, "")}`, lastModified, input };
      }
    }
    yield { name: "办理过程记录.json", lastModified, input: JSON.stringify(source.record, null, 1) };
  }
  return Readable.fromWeb(makeZip(files(), { buffersAreUTF8: true }) as never);
}
