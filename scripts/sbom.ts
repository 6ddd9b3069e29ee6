/* npm run sbom: the list of everything the product is made of, as CycloneDX, to the file named (default fadu.cdx.json). */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";

import { lockedPackages } from "./lib/lock-file.ts";

const ROOT = path.join(import.meta.dirname, "..");
const file = process.argv[2] ?? path.join(ROOT, "fadu.cdx.json");

const { stdout, status, stderr } = spawnSync(
  "npm",
  ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"],
  { cwd: ROOT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
);
if (status !== 0) throw new Error(stderr);
const bom = JSON.parse(stdout) as {
  bomFormat: string;
  specVersion: string;
  components: { name: string; version: string }[];
};

// What is listed must be what is locked: a list with holes is worse than none.
const listed = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
const missing = lockedPackages().filter(({ name, version }) => !listed.has(`${name}@${version}`));
if (bom.bomFormat !== "CycloneDX" || missing.length > 0) {
  throw new Error(`The list has holes: ${missing.map(({ name }) => name).join(", ")}`);
}
writeFileSync(file, stdout);
console.log(`${file}: CycloneDX ${bom.specVersion}, ${bom.components.length} components`);
