// npm test: everything that must hold, from layout to the browser. The last line is `N passed, N failed`: tests, and one
// failure for each other check that does not hold.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { ensureWebBuilt } from "./lib/build-web.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { NODE, ROOT, inRoot } from "./lib/house.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { toolEnv } from "./lib/run.mjs";

/** @typedef {{ title: string, seconds: number, ok: boolean, passed: number, failed: number, skipped: number }} Step */

/**
 * From vitest's JSON report.
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} Counts
 */

/** @type {Step[]} */
const steps = [];
const reports = mkdtempSync(path.join(tmpdir(), "fadu-reports-"));

await step("set-up", async () => {
  await ensureInstalled("Installing dependencies");
  await ensureChromium();
  await ensureWebBuilt("Building the web");
});
if (steps.every(({ ok }) => ok)) {
  await check("format", "prettier", ["--check", "--log-level", "warn", "."]);
  await check("lint", "oxlint", []);
  await check("types", "tsc", ["-p", "."]);
  await check("types of the engine", "tsc", ["-p", "packages/engine"]);
  await check("types of the web", "tsc", ["-p", "packages/web"]);
  await check("unused code", "knip", []);
  await check("generated files", "npm", ["run", "--silent", "generate", "--", "--check"]);
  await tests("tests", ["--project", "!browser"]);
  await tests("browser tests", ["--project", "browser"]);
}
rmSync(reports, { recursive: true, force: true });
summarise();

/**
 * @param {string} title
 * @param {() => void | Promise<void>} work throws when what it checks does not hold
 */
async function step(title, work) {
  console.log(`\n── ${title}`);
  const began = Date.now();
  let ok = true;
  try {
    await work();
  } catch (error) {
    ok = false;
    console.log(error instanceof Error ? error.message : String(error));
  }
  const seconds = (Date.now() - began) / 1000;
  steps.push({ title, seconds, ok, passed: 0, failed: ok ? 0 : 1, skipped: 0 });
}

/**
 * @param {string} title
 * @param {string} tool
 * @param {string[]} args
 */
function check(title, tool, args) {
  return step(title, () => run(tool, args));
}

/**
 * @param {string} tool
 * @param {string[]} args
 */
function run(tool, args) {
  const { status, error } = spawnSync(tool, args, {
    cwd: ROOT,
    env: toolEnv(),
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error(`${tool} ${args.join(" ")}: ${error?.message ?? `exit code ${status}`}`);
}

/**
 * @param {string} title
 * @param {string[]} selection
 */
async function tests(title, selection) {
  const report = path.join(reports, `${steps.length}.json`);
  await step(title, () =>
    run(NODE, [
      inRoot("node_modules/vitest/vitest.mjs"),
      "run",
      ...selection,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ]),
  );
  const done = /** @type {Step} */ (steps.at(-1));
  const counts = readCounts(report);
  done.passed = counts.numPassedTests;
  done.skipped = counts.numPendingTests + counts.numTodoTests;
  // A file that does not load, or an error outside any test, fails the run without a failed test.
  done.failed = done.ok ? 0 : Math.max(counts.numFailedTests, 1);
  if (done.ok && done.passed === 0) Object.assign(done, { ok: false, failed: 1 });
}

/**
 * @param {string} report
 * @returns {Counts}
 */
function readCounts(report) {
  try {
    return /** @type {Counts} */ (JSON.parse(readFileSync(report, "utf8")));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}

function summarise() {
  const total = { seconds: 0, passed: 0, failed: 0 };
  console.log("\n── summary");
  for (const { title, seconds, ok, passed, failed, skipped } of steps) {
    total.seconds += seconds;
    total.passed += passed;
    total.failed += failed;
    const counts = passed + skipped > 0 ? `  ${passed} passed, ${failed} failed, ${skipped} skipped` : "";
    console.log(`${ok ? "✓" : "✗"} ${title.padEnd(22)} ${seconds.toFixed(1).padStart(7)} s${counts}`);
  }
  console.log(`  ${"total".padEnd(22)} ${total.seconds.toFixed(1).padStart(7)} s`);
  process.exitCode = steps.every(({ ok }) => ok) ? 0 : 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
}
