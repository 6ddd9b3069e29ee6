/*
 * npm run audit: asks the registry for known faults of the locked packages. A fault that is not explained in
 * docs/advisories.json fails; a registry that does not answer is said, and fails only with --strict.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

import { newAdvisories } from "./lib/advisories.ts";

const ROOT = path.join(import.meta.dirname, "..");
const strict = process.argv.includes("--strict");
const explained = JSON.parse(readFileSync(path.join(ROOT, "docs/advisories.json"), "utf8")) as Readonly<
  Record<string, string>
>;

const { stdout } = spawnSync("npm", ["audit", "--json"], { cwd: ROOT, encoding: "utf8", timeout: 60_000 });
const found = newAdvisories(stdout, explained);
if (found === undefined) {
  console.log("The registry was not asked: it did not answer, or has no list of advisories. Nothing is known.");
  process.exitCode = strict ? 1 : 0;
} else {
  for (const line of found) console.log(`✗ ${line}`);
  console.log(found.length === 0 ? "No known fault, or all explained in docs/advisories.json." : `${found.length} new`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
