import { expect, it } from "vitest";

import { isComplete, LIMIT_UNITS, sharedAttributes, UNIT_TITLES } from "./attributes.ts";

it("asks for what every class carries, and for nothing that only some do", () => {
  const classes = [
    { attributes: { limit: { n: 5, unit: "workday" }, condition: "有", example: "甲" } },
    { attributes: { limit: { n: 2, unit: "hour" }, condition: "无", urgent: true } },
  ];
  const shared = sharedAttributes(classes);
  expect(shared).toEqual([
    ["limit", "limit"],
    ["condition", "text"],
  ]);
  expect(isComplete({ condition: "有" }, shared)).toBe(false);
  expect(isComplete({ condition: "有", limit: { n: 0, unit: "hour" } }, shared)).toBe(false);
  expect(isComplete({ condition: "有", limit: { n: 3, unit: "hour" } }, shared)).toBe(true);
  expect(sharedAttributes([])).toEqual([]);
});

it("has a name for every unit of a limit", () => {
  expect(LIMIT_UNITS.filter(({ value }) => !(value in UNIT_TITLES))).toEqual([]);
});
