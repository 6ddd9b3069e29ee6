import { describe, expect, it } from "vitest";

import { inForce } from "./in-force.ts";

const entry = (validFrom: string, validTo?: string, outcome?: string) => ({
  facets: { validFrom, ...(validTo === undefined ? {} : { validTo }) },
  outcome: outcome === undefined ? null : { id: outcome, title: outcome },
});

describe("what a roster held on a day", () => {
  it("counts the first and the last day", () => {
    const held = (day: string) => inForce(entry("2024-03-01", "2025-02-28", "ended"), day);
    expect(["2024-02-29", "2024-03-01", "2025-02-28", "2025-03-01"].map(held)).toEqual([false, true, true, false]);
  });

  it("goes on while no end was set", () => {
    expect(inForce(entry("2024-03-01"), "2030-01-01")).toBe(true);
  });

  it("never held what was made void", () => {
    expect(inForce(entry("2024-03-01", undefined, "void"), "2024-05-01")).toBe(false);
  });
});
