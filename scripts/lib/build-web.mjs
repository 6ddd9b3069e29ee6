import { NODE, digestOf, inRoot, isCurrent, writeStamp } from "./house.mjs";
import { runQuietly, toolEnv } from "./run.mjs";

const STAMP = "packages/web/dist/.fadu-built";
/** The web is made from its own package, the engine's sources, and the versions of the libraries. */
const INPUTS = ["packages/web", "packages/engine/src", "package-lock.json"];

/** @param {string} name */
function isSkipped(name) {
  return name === "dist" || name === "node_modules" || /\.test\.tsx?$/.test(name);
}

/**
 * Builds packages/web unless its inputs are those of the last build.
 * @param {string} title shown while Vite works
 */
export async function ensureWebBuilt(title) {
  const digest = digestOf(INPUTS, isSkipped);
  if (isCurrent(STAMP, digest)) return;
  await runQuietly(title, NODE, [inRoot("node_modules/vite/bin/vite.js"), "build", "packages/web"], toolEnv());
  writeStamp(STAMP, digest);
}
