import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../../../..");
const promises = readFileSync(path.join(ROOT, "docs/security.md"), "utf8").split("## Promise, test, result")[1] ?? "";
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

test("every promise of docs/security.md names tests that are there", () => {
  const rows = promises.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| -"));
  // The first row is the table's head.
  const named = rows.slice(1).map((row) => {
    const [, promise = "", tests = ""] = row.split("|").map((cell) => cell.trim());
    return { promise, tests: tests.replaceAll("`", "").split(", ") };
  });
  expect(named.length).toBeGreaterThan(40);
  const missing = named.flatMap(({ promise, tests }) =>
    tests.filter((one) => !isThere(one)).map((one) => `${promise}: ${one}`),
  );
  expect(missing).toEqual([]);
});

/** A test's file, from the root or from the packages' sources, or one of npm's commands. */
function isThere(named: string): boolean {
  const command = /^npm run ([\w-]+)/.exec(named)?.[1];
  if (command !== undefined) return command in scripts;
  if (!/\.test\.tsx?$/.test(named)) return false;
  return (
    existsSync(path.join(ROOT, named)) ||
    existsSync(path.join(ROOT, "packages/server/src", named)) ||
    globSync(`packages/${named}`, { cwd: ROOT }).length > 0
  );
}
