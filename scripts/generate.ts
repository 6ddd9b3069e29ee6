/* Writes every generated file anew: `npm run generate`; with --check says which are stale and writes nothing. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { format, resolveConfig } from "prettier";

import { accessPage } from "./lib/access-page.ts";
import { clientTypes } from "./lib/client-types.ts";
import { coveragePage } from "./lib/coverage-page.ts";
import { dutiesPage } from "./lib/duties-page.ts";
import { errorPage } from "./lib/error-page.ts";
import { lawPage } from "./lib/law-page.ts";
import { licencePage } from "./lib/licences.ts";
import { openApiDocument } from "./lib/openapi-document.ts";
import { verifierScript } from "./lib/verifier.ts";

const ROOT = path.join(import.meta.dirname, "..");
const check = process.argv.includes("--check");
const stale: string[] = [];

async function write(file: string, text: string): Promise<void> {
  const place = path.join(ROOT, file);
  const pretty = await format(text, { ...(await resolveConfig(place)), filepath: place });
  if (existsSync(place) && readFileSync(place, "utf8") === pretty) return;
  if (check) {
    stale.push(file);
    return;
  }
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, pretty);
  console.log(`written: ${file}`);
}

const document = await openApiDocument();
await write("packages/server/openapi.json", JSON.stringify(document));
await write("packages/web/src/api/generated.ts", await clientTypes(document));
await write("docs/errors.md", errorPage());
await write("docs/duties.md", dutiesPage());
await write("docs/access.md", accessPage(document));
await write("docs/coverage.md", coveragePage());
await write("docs/law.md", lawPage());
await write("packages/server/src/ledger/generated/fadu-verify.mjs", await verifierScript());
await write("docs/licences.md", licencePage());

// Needs a database of its own for a moment, so it is a program of its own.
const rows = path.join(ROOT, "packages/server/src/store/generate.ts");
const { status } = spawnSync(process.execPath, [rows, ...(check ? ["--check"] : [])], { stdio: "inherit" });

if (stale.length > 0) console.error(`stale, run npm run generate: ${stale.join(", ")}`);
process.exitCode = stale.length > 0 || status !== 0 ? 1 : 0;
