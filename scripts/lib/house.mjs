// Runs before anything is installed: plain JavaScript for Node 20, no dependencies.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the clone. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The Node 24 that npm installed: the one on the machine may be older. */
export const NODE = path.join(ROOT, "node_modules/node/bin/node");

/**
 * A path within the clone.
 * @param {string} relative
 */
export function inRoot(relative) {
  return path.join(ROOT, relative);
}

/**
 * Digest over the names and contents of files, and of all files below folders.
 * @param {string[]} entries paths relative to the root; what does not exist is left out
 * @param {(name: string) => boolean} [isSkipped] tells by base name what does not count
 */
export function digestOf(entries, isSkipped = () => false) {
  const hash = createHash("sha256");
  for (const file of entries.flatMap((entry) => filesUnder(entry, isSkipped))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} entry
 * @param {(name: string) => boolean} isSkipped
 * @returns {string[]}
 */
function filesUnder(entry, isSkipped) {
  if (!existsSync(inRoot(entry))) return [];
  if (!statSync(inRoot(entry)).isDirectory()) return [entry];
  return readdirSync(inRoot(entry))
    .filter((name) => !isSkipped(name))
    .sort()
    .flatMap((name) => filesUnder(`${entry}/${name}`, isSkipped));
}

/**
 * Whether the stamp says that the work was done for exactly these inputs.
 * @param {string} stamp path relative to the root
 * @param {string} digest
 */
export function isCurrent(stamp, digest) {
  return existsSync(inRoot(stamp)) && readFileSync(inRoot(stamp), "utf8") === digest;
}

/**
 * @param {string} stamp path relative to the root
 * @param {string} digest
 */
export function writeStamp(stamp, digest) {
  mkdirSync(path.dirname(inRoot(stamp)), { recursive: true });
  writeFileSync(inRoot(stamp), digest);
}
