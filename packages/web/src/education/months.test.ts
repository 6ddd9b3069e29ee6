import { describe, expect, it } from "vitest";

import { dutiesByUnit, weeksOf } from "./months.ts";

describe("a month in weeks", () => {
  it("begins on Monday, has all its days once and nothing of its neighbours", () => {
    const weeks = weeksOf(2024, 9);
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, "2024-09-01"]);
    expect(weeks[5]).toEqual(["2024-09-30", null, null, null, null, null, null]);
    expect(weeksOf(2024, 2).flat().filter(Boolean)).toHaveLength(29);
  });
});

it("duties are counted by unit, those behind first", () => {
  const one = (unit: string, closed: boolean, late: boolean) => ({
    id: "",
    procedure: { id: "publicity-duty", title: "" },
    title: "",
    on: "2024-01-01",
    unit: { id: unit, name: unit },
    state: "",
    closed,
    late,
    headcount: null,
  });
  expect(dutiesByUnit([one("甲", true, false), one("乙", false, true), one("甲", false, false)])).toEqual([
    { unit: "乙", total: 1, done: 0, late: 1 },
    { unit: "甲", total: 2, done: 1, late: 0 },
  ]);
});
