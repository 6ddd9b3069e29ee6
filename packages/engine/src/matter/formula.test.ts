import { describe, expect, it } from "vitest";
import type { Computed, Formula } from "../definition/formula.ts";
import type { Value } from "../definition/field.ts";
import { computed } from "./formula.ts";

const at =
  (values: Readonly<Record<string, Value>>) =>
  (path: string): Value | undefined => {
    const [head = "", column] = path.split(".");
    const value = values[head];
    if (column === undefined || !Array.isArray(value)) return value;
    return value.flatMap((row: Readonly<Record<string, Value>>) => (row[column] === undefined ? [] : [row[column]]));
  };
const worked = (formula: Formula, values: Readonly<Record<string, Value>> = {}, type: Computed["type"] = "money") =>
  computed({ title: "", type, formula, basis: [] }, at(values));

/** Three per cent a day of a fine, no more than the fine. */
const SURCHARGE: Formula = {
  least: [
    { path: "fine" },
    { product: [{ path: "fine" }, 0.03, { between: [{ path: "due" }, { path: "today" }], unit: "day" }] },
  ],
};

describe("values worked out from others", () => {
  it.each([
    ["2024-10-10", 0],
    ["2024-10-11", 30],
    ["2024-11-12", 990],
    ["2024-11-13", 1000],
    ["2025-11-13", 1000],
    ["2024-09-01", 0],
  ])("three per cent a day, on %s, is %d", (today, sum) => {
    expect(worked(SURCHARGE, { fine: 1000, due: "2024-10-10", today })).toBe(sum);
  });

  it("has no value while something it needs is missing", () => {
    expect(worked(SURCHARGE, { fine: 1000, due: "2024-10-10" })).toBeUndefined();
    expect(worked({ sum: [{ path: "a" }, 1] })).toBeUndefined();
    expect(worked({ first: [{ path: "a" }, 7] })).toBe(7);
  });

  it("rounds money to the cent, halves up, and frees other numbers of binary noise", () => {
    expect(worked({ product: [1.005, 1] })).toBe(1.01);
    expect(worked({ sum: [0.1, 0.2] })).toBe(0.3);
    expect(worked({ sum: [0.1, 0.2] }, {}, "number")).toBe(0.3);
  });

  it("adds up a column, and takes the larger and the later", () => {
    const rows = [
      { amount: 100, on: "2024-03-01" },
      { amount: 250.5, on: "2024-02-01" },
    ];
    expect(worked({ sum: [{ path: "rows.amount" }] }, { rows })).toBe(350.5);
    expect(worked({ most: [{ path: "rows.amount" }, 300] }, { rows })).toBe(300);
    expect(worked({ most: [{ path: "rows.on" }] }, { rows }, "date")).toBe("2024-03-01");
    expect(worked({ most: [{ path: "rows.amount" }, { path: "rows.on" }] }, { rows })).toBeUndefined();
    expect(worked({ less: [{ path: "fine" }, { sum: [{ path: "rows.amount" }] }] }, { rows, fine: 400 })).toBe(49.5);
  });

  it("counts whole years: fourteen on the birthday, not the day before", () => {
    const age = (occurred: string) =>
      worked({ between: [{ path: "born" }, { path: "occurred" }], unit: "year" }, { born: "2010-05-20", occurred });
    expect(age("2024-05-19T02:00:00.000Z")).toBe(13);
    // 2024-05-19 16:30 UTC is the birthday in Beijing.
    expect(age("2024-05-19T16:30:00.000Z")).toBe(14);
  });

  it("reads a birth date from an identity number, and none from a credit code", () => {
    const born = (id: string) => worked({ born: "id" }, { id }, "date");
    expect(born("11010519491231002X")).toBe("1949-12-31");
    expect(born("91350100M000100Y43")).toBeUndefined();
    expect(born("110105194913310020")).toBeUndefined();
  });

  it("is not a number where the type says so", () => {
    expect(worked({ path: "step" }, { step: "light" })).toBeUndefined();
    expect(worked({ path: "step" }, { step: "light" }, "text")).toBe("light");
    expect(worked({ path: "step" }, { step: "light" }, "date")).toBeUndefined();
  });
});

describe("a decision table", () => {
  const rows = [
    { factor: { code: "again", title: "再次违法" }, step: "heavy", low: 600 },
    { least: 10, most: 50, step: "general", low: 300 },
    { least: 50, step: "heavy", low: 500 },
    { most: 10, step: "light", low: 100 },
  ];
  const step = (values: Readonly<Record<string, Value>>) =>
    worked(
      {
        row: "rows",
        where: { factor: "factors" },
        within: { path: "measure", from: "least", to: "most" },
        take: "step",
      },
      { rows, ...values },
      "text",
    );

  it("answers with the first row that fits", () => {
    expect(step({ factors: ["again"], measure: 5 })).toBe("heavy");
    expect(step({ factors: ["new"], measure: 5 })).toBe("light");
  });

  it("includes the lower bound and leaves out the upper", () => {
    expect(step({ measure: 10 })).toBe("general");
    expect(step({ measure: 9.99 })).toBe("light");
    expect(step({ measure: 50 })).toBe("heavy");
  });

  it("has no answer where a bound is asked and nothing was measured", () => {
    expect(step({})).toBeUndefined();
    expect(step({ factors: ["new"] })).toBeUndefined();
  });
});
