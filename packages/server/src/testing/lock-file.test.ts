import { readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { newAdvisories } from "../../../../scripts/lib/advisories.ts";
import { allowedBecause } from "../../../../scripts/lib/licences.ts";
import { lockedPackages } from "../../../../scripts/lib/lock-file.ts";

const ROOT = path.join(import.meta.dirname, "../../../..");
const json = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), "utf8")) as Record<string, object>;
const locked = lockedPackages();

describe("what the product is built of", () => {
  it("is locked byte for byte, from the registry alone", () => {
    for (const { place, version, integrity, resolved } of locked) {
      expect(version, place).toMatch(/^\d+\.\d+\.\d+/);
      expect(integrity, place).toMatch(/^sha512-/);
      expect(resolved === undefined ? "registry.npmjs.org" : new URL(resolved).host, place).toBe("registry.npmjs.org");
    }
    expect(locked.length).toBeGreaterThan(300);
  });

  it("is named exactly: no range lets another version in", () => {
    const { workspaces } = json("package.json") as unknown as { workspaces: string[] };
    for (const folder of [".", ...workspaces]) {
      const manifest = json(path.join(folder, "package.json")) as unknown as Record<
        string,
        Record<string, string> | undefined
      >;
      for (const kind of ["dependencies", "devDependencies", "optionalDependencies"]) {
        for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
          expect(version, `${folder} ${name}`).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
        }
      }
    }
  });

  it("runs nothing when it is installed but what was allowed by name", () => {
    const allowed = Object.keys(json("package.json")["allowScripts"] ?? {});
    expect([...new Set(locked.filter((one) => one.runsOnInstall).map((one) => one.name))].sort()).toEqual(
      allowed.sort(),
    );
  });

  it("may be used by its licence, each exception named with its reason", () => {
    expect(
      locked.filter((one) => allowedBecause(one) === undefined).map(({ name, licence }) => `${name} ${licence}`),
    ).toEqual([]);
    expect(allowedBecause({ licence: "AGPL-3.0", name: "x", dev: false })).toBeUndefined();
    expect(allowedBecause({ licence: "MIT AND GPL-3.0", name: "x", dev: true })).toBeUndefined();
    expect(allowedBecause({ licence: "(GPL-2.0 OR MIT)", name: "x", dev: false })).toBe("permissive");
    expect(allowedBecause({ licence: "MPL-2.0", name: "axe-core", dev: false })).toBeUndefined();
    expect(allowedBecause({ licence: "", name: "x", dev: false })).toBeUndefined();
  });

  it("is told to have a known fault, unless somebody has explained it, and never told to have none when nobody was asked", () => {
    const via = [{ url: "https://github.com/advisories/GHSA-aaaa", title: "bad", severity: "high" }];
    const report = JSON.stringify({ auditReportVersion: 2, vulnerabilities: { x: { via }, y: { via: ["x"] } } });
    expect(newAdvisories(report, {})).toEqual(["x: high bad GHSA-aaaa"]);
    expect(newAdvisories(report, { "GHSA-aaaa": "not reached" })).toEqual([]);
    expect(newAdvisories('{"message":"405 Method Not Allowed"}', {})).toBeUndefined();
    expect(newAdvisories("", {})).toBeUndefined();
    for (const why of Object.values(json("docs/advisories.json")))
      expect((why as unknown as string).length).toBeGreaterThan(20);
  });
});
