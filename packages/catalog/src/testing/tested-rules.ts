import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/** Folder of this repository's packages. */
const PACKAGES = path.join(import.meta.dirname, "../../..");
const TITLE = /["'`]([^"'`\n]*\b[A-Z]{2,4}-(?:\d{2,3}[a-zA-Z]?|[A-Z]{2,3}|[A-Z]\d[a-z]?)\b[^"'`\n]*)["'`]/g;
const RULE = /\b[A-Z]{2,4}-(?:\d{2,3}[a-zA-Z]?|[A-Z]{2,3}|[A-Z]\d[a-z]?)\b/g;

/**
 * Rules that tests name: law tests carry the ids of the rules they show in their titles.
 *
 * @returns test files, relative to the packages folder, by rule id
 */
export function testedRules(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const file of globSync("*/{src,test}/**/*.test.ts", { cwd: PACKAGES }).toSorted()) {
    const text = readFileSync(path.join(PACKAGES, file), "utf8");
    for (const [, title = ""] of text.matchAll(TITLE)) {
      for (const [rule] of title.matchAll(RULE)) found.set(rule, (found.get(rule) ?? new Set()).add(file));
    }
  }
  return new Map([...found].map(([rule, files]) => [rule, [...files]]));
}
