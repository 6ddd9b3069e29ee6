import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

const DIST = path.resolve(import.meta.dirname, "../../packages/web/dist");

/** §10: what a browser loads before anybody has signed in, scripts compressed. */
const BUDGET = 350_000;

const read = (file: string): string => readFileSync(path.join(DIST, file), "utf8");

/** A chunk and everything it imports at once; what it imports later is not loaded with it. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name] of read(file).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
    if (name !== undefined) withImports(path.posix.join(path.posix.dirname(file), name), found);
  }
  return found;
}

/** The entry of the page, and the chunk of the sign-in that it asks for. */
function beforeSignIn(): string[] {
  const entry = /<script type="module"[^>]*src="\/([^"]+)"/.exec(read("index.html"))?.[1];
  if (entry === undefined) throw new Error("index.html has no entry");
  const page = /sign-in-page-[\w-]+\.js/.exec(read(entry))?.[0];
  if (page === undefined) throw new Error("the entry names no sign-in page");
  const found = withImports(entry);
  return [...withImports(path.posix.join(path.posix.dirname(entry), page), found)];
}

describe("the desk as it is loaded", () => {
  it("needs at most 350 kB of compressed script before the sign-in", () => {
    const files = beforeSignIn();
    expect(files.length).toBeGreaterThan(2);
    const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(DIST, file))).length, 0);
    expect(size).toBeLessThanOrEqual(BUDGET);
  });

  it("runs no script from the page itself, and asks nobody else for anything", () => {
    const page = read("index.html");
    expect(page.match(/<script(?![^>]*\bsrc=)/g)).toBeNull();
    expect(page.match(/(?:src|href)="(?:https?:)?\/\//g)).toBeNull();
  });
});
