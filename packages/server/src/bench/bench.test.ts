import { expect, it } from "vitest";

import { bench } from "./bench.ts";
import { captured, filler } from "./template.ts";
import { quantile, tableOf } from "./result.ts";
import type { Line } from "./result.ts";

it("measures every budget beside its baseline, each with a figure", async () => {
  const lines: Line[] = await bench({ scale: "tried", dist: undefined });
  const measured = lines.flatMap((line) => ("skipped" in line ? [] : [line]));
  expect(lines.length - measured.length).toBe(1);
  expect(measured.map(({ budget }) => budget)).toEqual([
    "≤ 10 ms",
    "≤ 3 s",
    "≥ 50 %",
    "≥ 80 %",
    "≥ 80 %",
    "持平（≤ 1.1×）",
    "持平（≤ 1.1×）",
    "持平（≤ 1.1×）",
    "≤ 2×",
    "持平（≤ 1.5×）",
    "≤ 2×",
    "持平（≤ 1.5×）",
    "≤ 1.5×",
  ]);
  for (const { work, figure } of measured) expect(figure, work).toMatch(/^\d/);
  const table = tableOf(lines).split("\n");
  expect(table).toHaveLength(lines.length + 2);
  expect(table.at(-1)).toMatch(/达标/);
}, 300_000);

it("fills a captured command with fresh ids, in texts and in JSON alike, and leaves the rest", async () => {
  const [own, fixed, given] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`);
  const template = {
    own: [own ?? ""],
    matter: given ?? "",
    sends: [[{ text: "insert", values: [own, `{"id":"${own}","by":"${fixed}"}`, 7, null, [given]] }]],
  };
  const [[statement] = []] = filler(template)(() => "fresh", "matter");
  expect(statement?.values).toEqual(["fresh", `{"id":"fresh","by":"${fixed}"}`, 7, null, ["matter"]]);
  const nothing = await captured(() => Promise.resolve(undefined));
  expect(nothing).toEqual({ sends: [], own: [] });
});

it("takes quantiles of what was measured", () => {
  const values = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(quantile(values, 0.5)).toBe(51);
  expect(quantile(values, 0.99)).toBe(100);
  expect(() => quantile([], 0.5)).toThrow("nothing was measured");
});
