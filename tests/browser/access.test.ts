import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { buildDemo } from "@fadu/server/demo/build.ts";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { EVERY } from "./every-page.ts";
import { readable } from "./hands.ts";
import { useDesk } from "./use-desk.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const APP = path.resolve(import.meta.dirname, "../../packages/web/src/app");
const ROUTERS = readdirSync(APP)
  .filter((file) => file === "router.tsx" || file.endsWith("-routes.ts"))
  .map((file) => path.join(APP, file));

const BEYOND = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
/** A telephone, the smallest screen of an office, and a large one. */
const SIZES = [
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const;
/** Pictures and charts come after the page. */
const SETTLE_MS = 300;
/** Charts are drawn anew for another size. */
const REDRAWN_MS = 2_000;

/** WCAG 2.2, A and AA, and what is good practice beside them. */
const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

const office = useDesk(({ door, dataDir }) => buildDemo(door, { dataDir }));
const seen = new Set<string>();

/** Paths of the routers, as they write them: `/matters/$id`. */
function routes(): string[] {
  return ROUTERS.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^ +path: "([^"]+)"/gm)].map(([, route]) => route ?? ""),
  );
}

/** Whether an address is one of a route. */
const isOf = (route: string, address: string): boolean =>
  new RegExp(`^${route.replaceAll(/\$\w+/g, "[^/]+")}$`).test(address);

type Axe = { readonly axe: { run(options: RunOptions): Promise<AxeResults> } };

/** What a reader of the page with other eyes or hands would be stopped by: rule, and where. */
async function hindrances(page: Page): Promise<string[]> {
  // As a script of the page's context and not of the page: its policy lets in no script but its own.
  await page.evaluate(AXE);
  // Picked out in the page: what holds is long, and nobody reads it.
  return page.evaluate(async (options) => {
    const { violations } = await (globalThis as unknown as Axe).axe.run(options);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(" ")}\n${failureSummary ?? ""}`),
      );
  }, RULES);
}

describe("every page", () => {
  it.each(EVERY)("$name hinders nobody, fits every screen, and has a title", async ({ login, address, after }) => {
    const page = await (login === "" ? office.stranger(address) : office.visit(login, { address }));
    await readable(page);
    await after?.(page);
    await page.waitForTimeout(SETTLE_MS);
    await readable(page);
    seen.add(new URL(page.url()).pathname);
    expect(await page.title()).toMatch(/法度$/);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expect
        .poll(() => page.evaluate<number>(BEYOND), { message: `beyond ${size.width}`, timeout: REDRAWN_MS })
        .toBe(0);
    }
    expect(await hindrances(page)).toEqual([]);
  });

  it("is among them", () => {
    const pages = routes();
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((route) => ![...seen].some((address) => isOf(route, address)))).toEqual([]);
  });
});
