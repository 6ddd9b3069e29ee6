import { setImmediate as breathe } from "node:timers/promises";

import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import type { PDFFont, PDFPage } from "@cantoo/pdf-lib";
import type { DocumentModel } from "@fadu/documents/model.ts";
import { renderPdf } from "@fadu/documents/render-pdf.ts";

import { isPrintable } from "./papers.ts";
import type { FiledExhibit, FileSource, Paper } from "./papers.ts";
import { catalogue, closingSheet, cover, custodySheet, exhibitSheet, processSheet } from "./sheets.ts";

/** Points in a millimetre. */
const MM = 72 / 25.4;
/** Where a pasted picture lies on its sheet: within the margins, below the form at its head. */
const PICTURE = { left: 28 * MM, bottom: 25 * MM, width: 154 * MM, height: 150 * MM };
/** The number of a page stands at its upper right corner (案卷编页). */
const NUMBER = { right: 15 * MM, top: 12 * MM, size: 11 };

/** A paper as pages of its own. */
interface Bound {
  readonly pages: PDFDocument;
  readonly count: number;
}

/**
 * One matter as one volume (一案一卷, ARC-01): cover, catalogue, the papers in order with their pages numbered through, the
 * record of how it was handled, and the closing note. The same matter gives the same bytes.
 *
 * @param related titles of files that belong to it (互见)
 * @param read content of an exhibit
 * @returns PDF
 */
export async function volumeOf(
  source: FileSource,
  papers: readonly Paper[],
  related: readonly string[],
  read: (exhibit: FiledExhibit) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const bound: Bound[] = [];
  for (const paper of papers) {
    bound.push(await bind(paper, source, read));
    // A long file takes a while: others are answered between its papers.
    await breathe();
  }
  const custody = source.exhibits.length === 0 ? [] : [await printed(custodySheet(source))];
  const process = [...custody, await printed(processSheet(source))];
  const firsts = bound.reduce<number[]>((all, _, i) => [...all, (all[i - 1] ?? 1) + (bound[i - 1]?.count ?? 0)], []);
  const numbered = [...bound, ...process].reduce((sum, { count }) => sum + count, 0);
  const closing = await printed(closingSheet(papers, numbered + 1, source, related));
  const volume = await PDFDocument.create({ updateMetadata: false });
  const at = new Date(source.matter.lastAt);
  volume.setTitle(`${source.definition.title}案卷：${source.matter.title}`);
  volume.setCreationDate(at);
  volume.setModificationDate(at);
  const font = await volume.embedFont(StandardFonts.TimesRoman);
  const front = [cover(source, { papers: papers.length, pages: numbered + closing.count }), catalogue(papers, firsts)];
  for (const sheet of front) await add(volume, (await printed(sheet)).pages);
  let page = 1;
  for (const part of [...bound, ...process, closing]) page = await add(volume, part.pages, { font, from: page });
  return volume.save();
}

async function bind(
  paper: Paper,
  source: FileSource,
  read: (exhibit: FiledExhibit) => Promise<Uint8Array>,
): Promise<Bound> {
  if (paper.kind === "document") return printed(paper.model);
  const { exhibit, title } = paper;
  const sheet = await printed(exhibitSheet(exhibit, title, source));
  if (!isPrintable(exhibit)) return sheet;
  return paste(sheet.pages, exhibit, await read(exhibit));
}

/** A picture goes onto its sheet, a document behind it. What cannot be read stays with its sheet alone, which names its digest. */
async function paste(sheet: PDFDocument, exhibit: FiledExhibit, bytes: Uint8Array): Promise<Bound> {
  if (exhibit.mediaType === "application/pdf") {
    const document = await readable(() => PDFDocument.load(bytes, { updateMetadata: false }));
    if (document) await add(sheet, document);
  } else {
    const picture = await readable(() =>
      exhibit.mediaType === "image/png" ? sheet.embedPng(bytes) : sheet.embedJpg(bytes),
    );
    const page = sheet.getPages()[0];
    if (picture && page) {
      const { width, height } = picture.scaleToFit(PICTURE.width, PICTURE.height);
      const x = PICTURE.left + (PICTURE.width - width) / 2;
      page.drawImage(picture, { x, y: PICTURE.bottom + PICTURE.height - height, width, height });
    }
  }
  return { pages: sheet, count: sheet.getPageCount() };
}

/** Files of others may be damaged or locked: that is no reason to have no volume. */
async function readable<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load();
  } catch {
    return undefined;
  }
}

async function printed(model: DocumentModel): Promise<Bound> {
  const pages = await PDFDocument.load(renderPdf(model), { updateMetadata: false });
  return { pages, count: pages.getPageCount() };
}

/** @returns the number after the last page */
async function add(
  volume: PDFDocument,
  part: PDFDocument,
  numbering?: { readonly font: PDFFont; readonly from: number },
): Promise<number> {
  const pages = await volume.copyPages(part, part.getPageIndices());
  for (const [i, page] of pages.entries()) {
    volume.addPage(page);
    if (numbering) mark(page, String(numbering.from + i), numbering.font);
  }
  return (numbering?.from ?? 0) + pages.length;
}

function mark(page: PDFPage, number: string, font: PDFFont): void {
  const { width, height } = page.getSize();
  const x = width - NUMBER.right - font.widthOfTextAtSize(number, NUMBER.size);
  page.drawText(number, { x, y: height - NUMBER.top, size: NUMBER.size, font });
}
