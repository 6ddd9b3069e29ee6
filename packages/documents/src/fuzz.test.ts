import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveFonts } from "./fonts.ts";
import { DocumentError } from "./parse.ts";
import { renderDocx } from "./render-docx.ts";
import { renderHtml } from "./render-html.ts";
import { createPdfRenderer } from "./render-pdf.ts";
import { arbitraryModel } from "./testing/arbitrary-model.ts";

/** How many models printed and how many were refused; both must happen, or the random models test nothing. */
async function outcomes(runs: number, print: (model: Parameters<typeof renderHtml>[0]) => unknown) {
  const count = { printed: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(arbitraryModel, async (model) => {
      try {
        await print(model);
        count.printed += 1;
      } catch (error) {
        if (!(error instanceof DocumentError)) throw error;
        count.refused += 1;
      }
    }),
    { numRuns: runs, seed: 20240925 },
  );
  return count;
}

test("any model prints to HTML without a live tag from its text, or is refused with a DocumentError", async () => {
  const count = await outcomes(400, (model) => {
    expect(renderHtml(model)).not.toMatch(/<script|<[^a-z/]|javascript:/i);
  });
  expect(Math.min(count.printed, count.refused)).toBeGreaterThan(20);
});

test("any model prints to PDF, or is refused with a DocumentError", { timeout: 120_000 }, async () => {
  const renderer = createPdfRenderer(resolveFonts([]));
  const count = await outcomes(250, (model) => renderer.render(model));
  expect(Math.min(count.printed, count.refused)).toBeGreaterThan(20);
});

test("any model prints to DOCX, or is refused with a DocumentError", { timeout: 120_000 }, async () => {
  const count = await outcomes(100, renderDocx);
  expect(Math.min(count.printed, count.refused)).toBeGreaterThan(10);
});
