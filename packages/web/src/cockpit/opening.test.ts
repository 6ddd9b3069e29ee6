import { describe, expect, it } from "vitest";

import { listOf, listText } from "./opening.ts";

describe("the list behind a number, in the address", () => {
  it("is read as it was written", () => {
    const list = { kind: "case", valid: true, overdue: true, community: "0190a000-0000-7000-8000-000000000001" };
    expect(listOf(listText(list))).toEqual(list);
    const dated = { kind: "case", valid: true, by: "openedOn", from: "2025-02-06", to: "2025-02-12" } as const;
    expect(listOf(listText(dated))).toEqual(dated);
  });

  it("asks for nothing it does not know", () => {
    expect(listOf("open=true&secret=1")).toEqual({ open: true });
    expect([listOf(undefined), listOf(""), listOf("secret=1")]).toEqual([undefined, undefined, undefined]);
  });
});
