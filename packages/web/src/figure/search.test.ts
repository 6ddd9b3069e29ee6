import { describe, expect, it } from "vitest";

import { openingOf, openingText } from "./search.ts";
import type { Opening } from "./search.ts";

describe("what is opened, in the address", () => {
  const openings: readonly Opening[] = [
    { group: "whole", before: false },
    { group: "whole", before: true },
    { group: { key: null }, before: false },
    { group: { key: "whole" }, before: false },
    { group: { key: "none" }, before: true },
    { group: { key: "before:=x" }, before: true },
    { group: { key: "" }, before: false },
  ];
  it.each(openings)("is read as it was written: %j", (opening) => {
    expect(openingOf(openingText(opening))).toEqual(opening);
  });
  it("is nothing when it makes no sense", () => {
    expect([openingOf(undefined), openingOf("x"), openingOf("before:")]).toEqual([undefined, undefined, undefined]);
  });
});
