import { renderDocx } from "@fadu/documents/render-docx.ts";
import { renderHtml } from "@fadu/documents/render-html.ts";
import { renderPdf } from "@fadu/documents/render-pdf.ts";
import type { DocumentModel } from "@fadu/documents/model.ts";

import type { FORMATS } from "./schema.ts";

export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
} as const satisfies Record<Format, string>;

/** The document in one of its forms. */
export async function renderDocument(document: DocumentModel, format: Format): Promise<Uint8Array> {
  switch (format) {
    case "pdf":
      return renderPdf(document);
    case "docx":
      return renderDocx(document);
    case "html":
      return new TextEncoder().encode(renderHtml(document));
  }
}
