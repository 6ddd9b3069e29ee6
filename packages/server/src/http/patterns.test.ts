import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "../../..");
/** As long as the longest text of a form. */
const LENGTH = 4_000;
const BOUND_MS = 400;
const LITERAL =
  /(?<=[=(,:!&|?[{;]\s{0,80}|return )\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*)\/([dgimsuvy]*)(?=[\s.,;)\]}:])/g;

/** Every pattern written in the server and the engine, with the place where it stands. */
function patterns(): { readonly place: string; readonly pattern: RegExp }[] {
  return ["engine/src", "server/src", "documents/src"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter(
        (file) =>
          file.endsWith(".ts") && !file.endsWith(".test.ts") && !/(?:^|\/)(?:testing|bench|demo|fuzz)\//.test(file),
      )
      .flatMap((file) =>
        [...readFileSync(path.join(ROOT, folder, file), "utf8").matchAll(LITERAL)].flatMap(([, source = "", flags]) => {
          try {
            return [{ place: `${folder}/${file} /${source}/`, pattern: new RegExp(source, flags) }];
          } catch {
            // Two slashes of a sentence, not a pattern.
            return [];
          }
        }),
      ),
  );
}

/** Texts that make a careless pattern try all ways of cutting them up: long runs, and an end that fits none. */
const PIECES = [
  "a",
  "0",
  "1.",
  " ",
  "-",
  "_",
  "\t",
  "中",
  "一",
  "(",
  "（",
  "[",
  "<a ",
  "a=",
  '"',
  "'",
  "/",
  "%",
  "=",
  "@",
  "第1",
  "〔2024〕",
  "\r\n",
  "&a;",
];
const ENDS = ["", "\u0001", "!", "中x"];

it("no pattern takes long, however long and hostile the text", () => {
  const all = patterns();
  expect(all.length).toBeGreaterThan(150);
  const texts = PIECES.flatMap((piece) => ENDS.map((end) => piece.repeat(LENGTH / piece.length) + end));
  const slow: string[] = [];
  for (const { place, pattern } of all) {
    const began = performance.now();
    for (const text of texts) {
      pattern.lastIndex = 0;
      const each = performance.now();
      pattern.test(text);
      if (performance.now() - each > BOUND_MS)
        slow.push(`${place} on ${JSON.stringify(text.slice(0, 10))}: ${Math.round(performance.now() - each)} ms`);
      if (performance.now() - began > 5_000) break;
    }
  }
  expect(slow).toEqual([]);
  // And a careless one would be found.
  const careless = performance.now();
  /^(?:a|a)+$/.test(`${"a".repeat(24)}!`);
  expect(performance.now() - careless).toBeGreaterThan(20);
}, 120_000);
