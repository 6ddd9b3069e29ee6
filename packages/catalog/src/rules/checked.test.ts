import { describe, expect, it } from "vitest";
import { testedRules } from "../testing/tested-rules.ts";
import { RULES } from "./rules.ts";
import { UNCHECKED } from "./unchecked/all.ts";

const tested = testedRules();

describe("every rule of the book that was verified in full text", () => {
  it("is shown by a law test that names it, or is said to be beyond a machine, with the reason", () => {
    const verified = RULES.filter(({ status }) => status === "V");
    const open = verified.filter(({ id }) => !tested.has(id) && UNCHECKED[id] === undefined);
    expect(open.map(({ id, cite, rule }) => `${id} ${cite}：${rule}`)).toEqual([]);
  });

  it("is not both", () => {
    expect(Object.keys(UNCHECKED).filter((id) => tested.has(id))).toEqual([]);
  });

  it("is in the book, and its reason says something", () => {
    const known = new Set(RULES.map(({ id }) => id));
    expect(Object.keys(UNCHECKED).filter((id) => !known.has(id))).toEqual([]);
    expect(Object.entries(UNCHECKED).filter(([, reason]) => reason.length < 8)).toEqual([]);
  });
});
