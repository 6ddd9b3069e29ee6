import type { FastifyRequest } from "fastify";

import { cleanText, isImpossible } from "./clean-text.ts";
import { BOUNDS } from "./limits.ts";
import { Problem } from "./problem.ts";
import type { App } from "./app.ts";

/** Only a body that has one of these needs to be looked through: the character itself, or its escape. */
const SUSPECT =
  /[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]|\\u(?:00[0189]|007f|200[ef]|202[a-e]|206[6-9]|feff|d[89a-f])|\\[bf]|[0-9]e\+?[0-9]{3}/i;

/**
 * Reads JSON bodies: none deeper than `BOUNDS.jsonLevels`, none that would change a prototype, no text that no database takes; what
 * nobody sees is taken out of texts before anything is written down of them.
 */
export function readJson(app: App): void {
  const parse = app.getDefaultJsonParser("error", "error");
  // Plain text is what a form of another site could send without asking.
  app.removeContentTypeParser(["application/json", "text/plain"]);
  app.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, text, done) => {
    if (isTooDeep(text)) {
      done(new Problem("request.invalid", { detail: `JSON 嵌套超过 ${BOUNDS.jsonLevels} 层` }));
      return;
    }
    void parse(request, text, (error, body: unknown) => {
      if (error) {
        done(error);
        return;
      }
      try {
        done(null, SUSPECT.test(text) ? cleaned(body) : body);
      } catch (problem) {
        done(problem as Error);
      }
    });
  });
}

const TOO_LARGE = "数字过大";

/** One pass over the text, outside its strings. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === 0x5c) i++;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > BOUNDS.jsonLevels) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return cleanedText(value);
  if (typeof value === "number" && !Number.isFinite(value)) throw new Problem("request.invalid", { detail: TOO_LARGE });
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [cleanedText(key), cleaned(own)]));
}

function cleanedText(text: string): string {
  if (isImpossible(text)) throw new Problem("request.invalid", { detail: "文字中有无法保存的字符" });
  return cleanText(text);
}

/** The same for what stands in the address, as it came. @throws Problem `request.invalid` */
export function checkAddress({ url }: FastifyRequest): void {
  if (url.includes("%00")) throw new Problem("request.invalid", { detail: "地址中有无法保存的字符" });
}

/** And as it was read: `1e309` is a number for the schema, and none for anything behind it. @throws Problem */
export function checkNumbers({ query, params }: FastifyRequest): void {
  const values: unknown[] = [query, params].flatMap((part) => Object.values(part as Readonly<Record<string, unknown>>));
  if (values.some((value) => typeof value === "number" && !Number.isFinite(value))) {
    throw new Problem("request.invalid", { detail: TOO_LARGE });
  }
}
