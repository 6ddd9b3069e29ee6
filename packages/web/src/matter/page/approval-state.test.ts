import { describe, expect, it } from "vitest";

import type { ApprovalStep } from "./approval-state.ts";
import { stepState } from "./approval-state.ts";

const signers = [
  { id: "a", name: "甲" },
  { id: "b", name: "乙" },
  { id: "c", name: "丙" },
];
const said = (account: string, inPlaceOf?: string): ApprovalStep["opinions"][number] => ({
  account,
  name: account,
  for: inPlaceOf === undefined ? null : { id: inPlaceOf, name: inPlaceOf },
  verdict: "agree",
  words: "",
  at: "2024-09-02T01:00:00.000Z",
});

describe("a step of an approval that several sign", () => {
  it("says how many have signed and who is left", () => {
    expect(stepState({ signers, opinions: [] })).toEqual({ signed: 0, asked: 3, left: ["甲", "乙", "丙"] });
    expect(stepState({ signers, opinions: [said("b")] })).toEqual({ signed: 1, asked: 3, left: ["甲", "丙"] });
  });

  it("counts a deputy's opinion as that of the one he stands in for", () => {
    expect(stepState({ signers, opinions: [said("x", "a"), said("c")] })).toEqual({
      signed: 2,
      asked: 3,
      left: ["乙"],
    });
  });
});
