import { describe, expect, it } from "vitest";

import { between, namedBy, periodOf, SPANS, stepBefore, stepsIn } from "./period.ts";
import type { Span } from "./period.ts";

const TODAY = "2026-11-22";
const days = (text: string | undefined, today = TODAY): [string, string] => {
  const { from, to } = periodOf(text, today);
  return [from, to];
};

describe("a period in an address", () => {
  it("is a year, a quarter, a month or two days", () => {
    expect(days("2024")).toEqual(["2024-01-01", "2024-12-31"]);
    expect(days("2024-Q1")).toEqual(["2024-01-01", "2024-03-31"]);
    expect(days("2024-02")).toEqual(["2024-02-01", "2024-02-29"]);
    expect(days("2024-01-05~2024-03-15")).toEqual(["2024-01-05", "2024-03-15"]);
  });

  it("ends today while it lasts, so that a year begun is not compared with a whole one", () => {
    expect(days("2026")).toEqual(["2026-01-01", TODAY]);
    expect(days("2026-Q4")).toEqual(["2026-10-01", TODAY]);
    expect(days("2026-11")).toEqual(["2026-11-01", TODAY]);
    expect(days("2027")).toEqual(["2027-01-01", "2027-12-31"]);
  });

  it("is this year when it is missing, or makes no sense", () => {
    for (const text of [undefined, "", "soon", "2024-13", "2024-Q5", "2024-02-30~2024-03-01", "2024-03-01~2024-02-01"])
      expect(periodOf(text, TODAY)).toEqual({ kind: "thisYear", from: "2026-01-01", to: TODAY });
  });

  it("may be a span that moves with the day", () => {
    const all = Object.fromEntries(Object.keys(SPANS).map((span) => [span, days(span)])) as Record<Span, unknown>;
    expect(all).toEqual({
      thisYear: ["2026-01-01", TODAY],
      lastYear: ["2025-01-01", "2025-12-31"],
      sinceLastYear: ["2025-01-01", TODAY],
      thisQuarter: ["2026-10-01", TODAY],
      lastQuarter: ["2026-07-01", "2026-09-30"],
      thisMonth: ["2026-11-01", TODAY],
      lastMonth: ["2026-10-01", "2026-10-31"],
      lastTwelveMonths: ["2025-12-01", TODAY],
    });
    expect(days("lastQuarter", "2026-02-28")).toEqual(["2025-10-01", "2025-12-31"]);
    expect(days("lastMonth", "2026-03-31")).toEqual(["2026-02-01", "2026-02-28"]);
  });

  it("is written as it is read", () => {
    expect(namedBy("quarter", "2026-12-31")).toBe("2026-Q4");
    expect(namedBy("quarter", "2026-01-01")).toBe("2026-Q1");
    expect(days(between({ from: "2024-01-05", to: "2024-03-15" }))).toEqual(["2024-01-05", "2024-03-15"]);
  });

  it("has steps of time without a gap, each with one a year earlier", () => {
    expect(stepsIn("month", { from: "2025-11-15", to: "2026-02-01" })).toEqual([
      "2025-11",
      "2025-12",
      "2026-01",
      "2026-02",
    ]);
    expect(stepsIn("quarter", { from: "2025-11-15", to: "2026-04-01" })).toEqual(["2025-Q4", "2026-Q1", "2026-Q2"]);
    expect(stepsIn("year", { from: "2025-01-01", to: "2026-12-31" })).toEqual(["2025", "2026"]);
    expect([stepBefore("2024-02"), stepBefore("2024-Q1"), stepBefore("2024")]).toEqual(["2023-02", "2023-Q1", "2023"]);
  });
});
