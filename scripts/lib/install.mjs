import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

import { NODE, digestOf, isCurrent, writeStamp } from "./house.mjs";
import { runQuietly, systemEnv } from "./run.mjs";

const STAMP = "node_modules/.fadu-installed";

function digest() {
  return `${process.platform}-${process.arch} ${digestOf(["package-lock.json"])}`;
}

/** Called by npm after each install (`postinstall`), so that one made by hand counts as well. */
export function recordInstall() {
  writeStamp(STAMP, digest());
}

/**
 * Installs what package-lock.json says unless that is done already, and makes sure that Node 24 is there.
 * @param {string} title shown while npm works
 */
export async function ensureInstalled(title) {
  if (isCurrent(STAMP, digest()) && existsSync(NODE)) return;
  // Options that a person's npm configuration may turn off and without which the tools are missing.
  const options = ["--include=dev", "--include=optional", "--ignore-scripts=false", "--no-audit", "--no-fund"];
  await runQuietly(title, "npm", ["ci", ...options], systemEnv());
  const version = spawnSync(NODE, ["--version"], { encoding: "utf8" }).stdout;
  if (!version?.startsWith("v24.")) {
    throw new Error(
      "npm did not install Node 24 (package `node`): its install script was refused. Run: npm install-scripts ls",
    );
  }
  recordInstall();
}
