import { createHash } from "node:crypto";

import { canonical } from "@fadu/engine/ledger/canonical.ts";
import type { DocumentModel } from "@fadu/documents/model.ts";
import { renderDocx } from "@fadu/documents/render-docx.ts";
import { DOCUMENT_CSS, renderHtml } from "@fadu/documents/render-html.ts";
import { renderPdf } from "@fadu/documents/render-pdf.ts";

/** How a document can be had. */
export const FORMATS = {
  html: "text/html; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;
export type Format = keyof typeof FORMATS;

/** Prints kept in memory, bytes in all; the least lately asked for go first. */
const CACHE_BYTES = 32 * 1024 * 1024;

/** Prints of documents by their content: the same document is rendered once. */
export class Prints {
  readonly #limit: number;
  readonly #held = new Map<string, Uint8Array>();
  #bytes = 0;

  constructor(limit = CACHE_BYTES) {
    this.#limit = limit;
  }

  /** @throws DocumentError when the document has a character that no font can print */
  async get(model: DocumentModel, format: Format): Promise<{ readonly bytes: Uint8Array; readonly etag: string }> {
    const digest = createHash("sha256").update(canonical(model)).digest("base64url");
    const key = `${digest}.${format}`;
    const etag = `"${key}"`;
    const held = this.#held.get(key);
    if (held) {
      this.#held.delete(key);
      this.#held.set(key, held);
      return { bytes: held, etag };
    }
    const bytes = await render(model, format);
    this.#keep(key, bytes);
    return { bytes, etag };
  }

  #keep(key: string, bytes: Uint8Array): void {
    if (bytes.byteLength > this.#limit || this.#held.has(key)) return;
    this.#held.set(key, bytes);
    this.#bytes += bytes.byteLength;
    for (const [old, { byteLength }] of this.#held) {
      if (this.#bytes <= this.#limit) break;
      this.#held.delete(old);
      this.#bytes -= byteLength;
    }
  }
}

async function render(model: DocumentModel, format: Format): Promise<Uint8Array> {
  switch (format) {
    case "pdf":
      return renderPdf(model);
    case "docx":
      return renderDocx(model);
    case "html":
      return new TextEncoder().encode(page(model));
  }
}

/** A page of its own, to be shown in a frame; it has no script and asks for nothing. */
function page(model: DocumentModel): string {
  const title = model.title.replaceAll("<", "&lt;").replaceAll("\n", "");
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${DOCUMENT_CSS}</style></head><body>${renderHtml(model)}</body></html>`;
}
