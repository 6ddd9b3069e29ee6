import { renderDocx } from "@fadu/documents/render-docx.ts";
import { renderHtml } from "@fadu/documents/render-html.ts";
import { renderPdf } from "@fadu/documents/render-pdf.ts";
import type { DocumentModel } from "@fadu/documents/model.ts";

import type { FORMATS } from "./schema.ts";
import { paragraphsOf } from "./model.ts";
import type { ReportBody } from "./model.ts";
import { reportSheets } from "./sheet.ts";
import type { FilledSlots } from "./text.ts";

export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const satisfies Record<Format, string>;

/** A form that carries the whole text; a spreadsheet carries the tables alone. */
export type TextFormat = Exclude<Format, "xlsx">;

/** The document in one of its forms. */
export async function renderDocument(document: DocumentModel, format: TextFormat): Promise<Uint8Array> {
  switch (format) {
    case "pdf":
      return renderPdf(document);
    case "docx":
      return renderDocx(document);
    case "html":
      return new TextEncoder().encode(renderHtml(document));
  }
}

/**
 * The report as a file.
 *
 * @param made makes the document of the text; a spreadsheet does without
 * @returns undefined when a spreadsheet is asked of a report without tables
 */
export async function reportFile(
  body: ReportBody,
  filled: FilledSlots,
  format: Format,
  made: () => DocumentModel,
): Promise<Uint8Array | undefined> {
  if (format !== "xlsx") return renderDocument(made(), format);
  const hasTable = paragraphsOf(body).some(({ table }) => table !== undefined);
  return hasTable ? reportSheets(body, filled) : undefined;
}
