import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveFonts } from "./fonts.ts";
import { DocumentError, parseDocument } from "./parse.ts";
import { renderDocx } from "./render-docx.ts";
import { renderHtml } from "./render-html.ts";
import { createPdfRenderer } from "./render-pdf.ts";
import { arbitraryModel } from "./testing/arbitrary-model.ts";
import { readDocx } from "./testing/read-docx.ts";

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

/** Every tag and attribute that the renderer itself writes; of values only classes, numbers and what is escaped. */
const TAG =
  /<(?:\/(?:article|div|p|h[1-5]|span|b|u|sup|a|table|caption|colgroup|thead|tbody|tr|th|td)|(?:article|div|p|h[1-5]|span|b|u|sup|a|table|caption|colgroup|col|thead|tbody|tr|th|td|br|hr)(?: (?:class="[a-z0-9 -]+"|lang="zh-CN"|data-figure="[^"<>]*"|width="[\d.]+%"|height="\d+"|(?:col|row)span="\d+"))*)>/g;
const PLAIN: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** What stands between the tags, as a reader reads it; every piece of markup that is not the renderer's own is left in it. */
const wordsOf = (html: string): string =>
  html
    .replaceAll("<br>", "\n")
    .replaceAll(TAG, "")
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => PLAIN[name] ?? "");

/** Texts of runs, wherever they stand in a model. */
function textsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "text" && typeof part === "string" ? [part] : textsOf(part),
  );
}

test("any model prints to HTML, its texts as they are and nothing of them as markup, or is refused with a DocumentError", async () => {
  const count = await outcomes(400, (model) => {
    const html = renderHtml(model);
    const bare = html.replaceAll(TAG, "");
    expect(bare).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
    const words = wordsOf(html);
    for (const text of textsOf(parseDocument(model).blocks)) expect(words).toContain(text);
  });
  expect(Math.min(count.printed, count.refused)).toBeGreaterThan(20);
});

test("any model prints to PDF, or is refused with a DocumentError", { timeout: 120_000 }, async () => {
  const renderer = createPdfRenderer(resolveFonts([]));
  const count = await outcomes(250, (model) => renderer.render(model));
  expect(Math.min(count.printed, count.refused)).toBeGreaterThan(20);
});

test("any model prints to DOCX, its texts as they are and nothing of them as XML, or is refused with a DocumentError", async () => {
  const count = await outcomes(100, async (model) => {
    const { body, lines, parts } = readDocx(await renderDocx(model));
    for (const part of Object.values(parts))
      expect(part.replaceAll(/<[/?]?\w[\w:]*(?: [\w:]+="[^"<>]*")*[ ]?[/?]?>/g, "")).not.toMatch(/[<>]/);
    expect(body).not.toMatch(/<(?!\/?(?:w|mc|wp|r|o|v|m):|\?xml )/);
    const words = lines.join("\n");
    for (const text of textsOf(parseDocument(model).blocks))
      for (const one of text.split("\n")) expect(words).toContain(one);
  });
  expect(Math.min(count.printed, count.refused)).toBeGreaterThan(10);
}, 120_000);
