import { describe, expect, it } from "vitest";

import { isRising } from "./rising.ts";

describe("a week that stands out", () => {
  it("is one that chance would hardly bring about", () => {
    expect(isRising(12, 16)).toBe(true);
    expect(isRising(5, 0)).toBe(true);
    expect(isRising(40, 100)).toBe(true);
  });

  it("is not one of small numbers, however large the rate", () => {
    expect(isRising(1, 0)).toBe(false);
    expect(isRising(4, 0)).toBe(false);
    // Three times the average of two, and yet nothing to speak of.
    expect(isRising(6, 8)).toBe(false);
  });

  it("is not one that chance brings about, nor one that falls", () => {
    expect(isRising(25, 88)).toBe(false);
    expect(isRising(20, 80)).toBe(false);
    expect(isRising(5, 40)).toBe(false);
    expect(isRising(0, 0)).toBe(false);
  });

  it("is judged alike for large numbers", () => {
    expect(isRising(1_100, 4_000)).toBe(true);
    expect(isRising(1_010, 4_000)).toBe(false);
  });
});
