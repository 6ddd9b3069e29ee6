import { createPdfRenderer, type PdfRenderer } from "./render-pdf.ts";
import type { DocumentModel } from "./model.ts";
import { SAMPLES } from "./samples/samples.ts";

/** Times in milliseconds of printing one document to PDF after warm-up. */
export interface PdfTiming {
  document: string;
  median: number;
  p95: number;
}

/**
 * Measures how long each sample takes to print (budget: an instrument in ≤ 10 ms, architecture §10). Every print has
 * other words, so that the compiler's memory of the last one does not flatter the figure.
 *
 * @param rounds prints a document.
 */
export function benchPdf(rounds = 100, renderer: PdfRenderer = createPdfRenderer()): PdfTiming[] {
  return Object.entries(SAMPLES).map(([document, model]) => {
    for (let i = 0; i < 10; i += 1) renderer.render(varied(model, i));
    const times = Array.from({ length: rounds }, (_, i) => {
      const copy = varied(model, 1_000 + i);
      const start = performance.now();
      renderer.render(copy);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
    return { document, median: at(0.5), p95: at(0.95) };
  });
}

/** The model with every sentence made different by a number. */
function varied(model: DocumentModel, n: number): DocumentModel {
  return JSON.parse(JSON.stringify(model).replaceAll("。", `${n}。`)) as DocumentModel;
}
