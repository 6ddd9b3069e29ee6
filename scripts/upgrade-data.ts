/* Makes the data of an earlier version that the upgrade test migrates: `node scripts/upgrade-data.ts <git ref> <name>` takes that
   version's code out of git, lets it make a small street with its own program, and backs that up into tests/upgrade/<name>. The
   libraries are this clone's. To be run once a release, with the release's tag and number. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

import { backUp } from "@fadu/server/backup/backup.ts";
import { folderDepot } from "@fadu/server/depot/folder-depot.ts";
import { folderStore } from "@fadu/server/exhibit/file-store.ts";

/** Of the street's head, for the test to sign in with. */
const PASSWORD = "Shengji-2026-ceshi";
const ROOT = path.resolve(import.meta.dirname, "..");
const [ref = "", name = ""] = process.argv.slice(2);
if (!/^[0-9.]+$/.test(name)) throw new Error("usage: node scripts/upgrade-data.ts <git ref> <name, such as 0.1>");

const work = mkdtempSync(path.join(tmpdir(), "fadu-upgrade-"));
const tree = path.join(work, "tree");
mkdirSync(tree);
// PostgreSQL may run under another account than this process.
chmodSync(work, 0o755);
execFileSync("sh", ["-c", 'git archive "$1" | tar -x -C "$2"', "sh", ref, tree], { cwd: ROOT });
linkLibraries();
const maker = path.join(tree, "packages/server/src/upgrade-maker.ts");
copyFileSync(path.join(ROOT, "scripts/lib/upgrade-maker.txt"), maker);
const signer = path.join(work, "seal-key.json");
const child = spawn(process.execPath, [maker], {
  cwd: tree,
  env: { ...process.env, TMPDIR: work, PASSWORD, SIGNER: signer },
  stdio: ["pipe", "pipe", "inherit"],
});
const line = await new Promise<string>((resolve, reject) => {
  createInterface({ input: child.stdout }).once("line", resolve);
  child.once("exit", (code) => reject(new Error(`The older version ended with ${code}.`)));
});
const { adminUrl, acts } = JSON.parse(line) as { adminUrl: string; acts: number };
const street = readdirSync(work).find((entry) => entry.startsWith("fadu-street-")) ?? "";
const place = path.join(ROOT, "tests/upgrade", name);
rmSync(place, { recursive: true, force: true });
await backUp({
  adminUrl,
  keyFiles: [{ name: "seal-key.json", file: signer }],
  files: folderStore(path.join(work, street, "exhibits")),
  depot: folderDepot(place),
  withKeys: false,
  keep: 1,
  program: name,
  say: (sentence) => console.log(sentence),
});
console.log(`${acts} acts, in ${place}`);
const ended = new Promise((resolve) => child.once("exit", resolve));
child.stdin.end();
await ended;
rmSync(work, { recursive: true, force: true });

/** The workspace's own packages are the older version's; all others are linked. */
function linkLibraries(): void {
  const [from, to] = [path.join(ROOT, "node_modules"), path.join(tree, "node_modules")];
  mkdirSync(path.join(to, "@fadu"), { recursive: true });
  for (const entry of readdirSync(from)) {
    if (entry !== "@fadu" && entry !== ".bin") symlinkSync(path.join(from, entry), path.join(to, entry));
  }
  for (const entry of readdirSync(path.join(tree, "packages"))) {
    symlinkSync(path.join(tree, "packages", entry), path.join(to, "@fadu", entry));
  }
}
