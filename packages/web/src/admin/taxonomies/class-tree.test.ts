import { expect, it } from "vitest";

import type { TaxonomyClass } from "../../api/generated.ts";
import { movedCodes, rowsOf, usesOf } from "./class-tree.ts";

const item = (code: string, parent: string | null, validTo: string | null = null): TaxonomyClass => ({
  code,
  title: `类${code}`,
  parent,
  nationalCode: null,
  attributes: {},
  own: false,
  validFrom: "2020-01-01",
  validTo,
});
const CLASSES = [
  item("06", null),
  item("0601", "06"),
  item("0602", "06", "2024-01-31"),
  item("060101", "0601"),
  item("07", null),
];
const shown = (filter: Partial<Parameters<typeof rowsOf>[1]>): string[] =>
  rowsOf(CLASSES, { q: "", today: "2024-02-01", ended: false, open: new Set(), ...filter }).map(
    ({ item: { code }, depth }) => `${depth}:${code}`,
  );

it("opens branch by branch, and leaves out what has ended", () => {
  expect(shown({})).toEqual(["0:06", "0:07"]);
  expect(shown({ open: new Set(["06"]) })).toEqual(["0:06", "1:0601", "0:07"]);
  expect(shown({ open: new Set(["06"]), ended: true })).toEqual(["0:06", "1:0601", "1:0602", "0:07"]);
  expect(shown({ open: new Set(["06"]), today: "2024-01-31" })).toContain("1:0602");
});

it("shows what a search finds with everything above it", () => {
  expect(shown({ q: "类060101" })).toEqual(["0:06", "1:0601", "2:060101"]);
  expect(shown({ q: "没有" })).toEqual([]);
});

it("moves one among its brothers, and counts uses up to the top", () => {
  expect(movedCodes([item("a", null), item("b", null), item("c", null)], "c", -1)).toEqual(["a", "c", "b"]);
  const uses = usesOf(CLASSES, [
    { code: "060101", matters: 3 },
    { code: "0602", matters: 2 },
  ]);
  expect(["06", "0601", "060101", "07"].map((code) => uses.get(code))).toEqual([5, 3, 3, undefined]);
});
