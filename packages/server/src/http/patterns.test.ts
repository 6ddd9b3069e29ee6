import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { BOUNDS } from "@fadu/engine/definition/band.ts";
import { PHONE_PATTERN } from "@fadu/engine/field/identifiers.ts";
import { expect, it } from "vitest";

import { unsupportedIn } from "../report/unsupported.ts";

const ROOT = path.join(import.meta.dirname, "../../..");
/** As long as the longest text of a form. */
const LENGTH = 4_000;
const BOUND_MS = 400;
const LITERAL =
  /(?<=[=(,:!&|?[{;]\s{0,80}|return )\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*)\/([dgimsuvy]*)(?=[\s.,;)\]}:])/g;

/** Every source of these folders that a server or a desk runs. */
const sources = (folders: readonly string[]): { readonly file: string; readonly text: string }[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter(
        (file) =>
          /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/(?:^|\/)(?:testing|bench|demo|fuzz)\//.test(file),
      )
      .map((file) => ({
        file: `${folder}/${file}`,
        text: readFileSync(path.join(ROOT, folder, file), "utf8"),
      })),
  );

/** Every pattern written in the server and the engine, with the place where it stands. */
function patterns(): { readonly place: string; readonly pattern: RegExp }[] {
  return sources(["engine/src", "server/src", "documents/src"]).flatMap(({ file, text }) =>
    [...text.matchAll(LITERAL)].flatMap(([, source = "", flags]) => {
      try {
        return [{ place: `${file} /${source}/`, pattern: new RegExp(source, flags) }];
      } catch {
        // Two slashes of a sentence, not a pattern.
        return [];
      }
    }),
  );
}

/** Patterns that are put together while the program runs: from constants of the program alone, each for its reason. */
const BUILT: Readonly<Record<string, string>> = {
  "documents/src/render-pdf.ts RegExp(`[${SIGNS}]`": "one set of signs, a constant beside it",
  "engine/src/definition/band.ts RegExp(BOUNDS)": "a constant that the database reads too; tried below",
  "engine/src/field/identifiers.ts RegExp(PHONE_PATTERN)": "a constant that forms read too; tried below",
  "server/src/report/unsupported.ts RegExp(`(?:近|约": "constants of the file; tried below",
  "server/src/report/unsupported.ts RegExp( `(?<!": "constants of the file; tried below",
};
/** In the database, where patterns are built as well. */
const BUILT_FOR_SQL: Readonly<Record<string, string>> = {
  "server/src/indicator/bands.ts ~ ${BOUNDS}": "the same constant",
  "server/src/numbering/queries.ts ~ $2":
    "a template of the catalogue, each part escaped, and a period in the form of one",
  "server/src/numbering/queries.ts regexp_match(n.number, $2)": "the same",
};

/** A pattern that is made of something, and not written between slashes. */
const MADE = /\bRegExp\(\s*([^)\n]{0,200}\)?)/g;
/** A match in SQL with what is given to it. */
const MADE_FOR_SQL = /(?<=[\w")] )!?~\*? \$(?:\{[^}]{0,80}\}|\d+)|\bregexp_\w+\([^)']{0,80}\)/g;

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

it("no pattern is made of a text from outside: what is put together stands in a list with its reason", () => {
  const all = sources(["engine/src", "catalog/src", "server/src", "documents/src", "web/src"]);
  const made = all.flatMap(({ file, text }) =>
    [...text.matchAll(MADE)].map(([whole]) => `${file} ${whole.replaceAll(/\s+/g, " ")}`),
  );
  const unknown = (found: readonly string[], list: Readonly<Record<string, string>>): string[] =>
    found.filter((one) => !Object.keys(list).some((known) => one.startsWith(known)));
  const gone = (found: readonly string[], list: Readonly<Record<string, string>>): string[] =>
    Object.keys(list).filter((known) => !found.some((one) => one.startsWith(known)));
  expect(unknown(made, BUILT)).toEqual([]);
  expect(gone(made, BUILT)).toEqual([]);
  const sql = all.flatMap(({ file, text }) => [...text.matchAll(MADE_FOR_SQL)].map(([whole]) => `${file} ${whole}`));
  expect(unknown(sql, BUILT_FOR_SQL)).toEqual([]);
  expect(gone(sql, BUILT_FOR_SQL)).toEqual([]);
});

it("what is put together takes no longer on hostile text than what is written", () => {
  const built = [BOUNDS, PHONE_PATTERN].map((source) => new RegExp(source));
  // Four times as long as a form's longest text: what is no worse than long is still quick, what grows with the square is not.
  const length = 4 * LENGTH;
  for (const piece of [...PIECES, "件", "十", "9", "9,", "0-", "1.1,"])
    for (const end of ENDS) {
      const text = piece.repeat(length / piece.length) + end;
      const began = performance.now();
      for (const pattern of built) pattern.test(text);
      unsupportedIn([{ kind: "words", text }]);
      expect(performance.now() - began, JSON.stringify(text.slice(0, 10))).toBeLessThan(BOUND_MS);
    }
});
