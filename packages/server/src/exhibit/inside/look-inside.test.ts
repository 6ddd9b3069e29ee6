import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, it } from "vitest";

const LOOK = path.join(import.meta.dirname, "look-inside.ts");

it("the thread that looks into files lasts until it has answered, and keeps no process alive", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "fadu-look-"));
  const file = path.join(folder, "broken.xlsx");
  writeFileSync(file, "PK\u0003\u0004 broken");
  const script = path.join(folder, "look.mjs");
  const text = `
    const { lookInside } = await import(${JSON.stringify(LOOK)});
    const [one, two] = await Promise.all([1, 2].map(() => lookInside(${JSON.stringify(file)}, "sheet")));
    const three = await lookInside(${JSON.stringify(file)}, "sheet");
    console.log([one, two, three].every(({ fits }) => !fits));`;
  writeFileSync(script, text);
  const said = await new Promise((resolve) => {
    execFile(process.execPath, [script], { timeout: 20_000 }, (error, out) => resolve(error ? error.message : out));
  });
  expect(said).toBe("true\n");
  rmSync(folder, { recursive: true });
});
