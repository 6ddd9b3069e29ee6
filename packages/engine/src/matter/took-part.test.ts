import { describe, expect, it } from "vitest";

import { APPLICANT, Office, PERMIT } from "../../test/office.ts";
import type { Definition } from "../definition/definition.ts";
import { replay } from "./evolve.ts";

const { basis } = PERMIT;
const apart = (who: string) => [{ test: { apart: who, from: ["check"] }, says: "核查人员不得参加评审", basis }];

/** The permit, reviewed by who did not check it, himself and whomever he names. */
const REVIEWED: Definition = {
  ...PERMIT,
  fields: { ...PERMIT.fields, reviewer: { type: "account", title: "评审人" } },
  acts: {
    ...PERMIT.acts,
    appoint: {
      title: "指定评审人",
      basis,
      from: ["checked"],
      by: [{ role: "chief" }],
      collects: [{ field: "reviewer", required: true }],
      requires: apart("reviewer"),
    },
    review: {
      title: "评审",
      basis,
      from: ["checked"],
      by: [{ role: "clerk" }],
      collects: [],
      requires: apart("$actor.account"),
    },
  },
};

/** Checked by these two. */
function checkedBy(...officers: string[]): Office {
  const office = new Office(REVIEWED);
  office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
  office.do("wang", "accept");
  office.do("wang", "check", { officers });
  return office;
}

const tried = (office: Office, who: string, act: string, values = {}): string => {
  const decision = office.ask(who, act, values, { words: "试办" });
  return decision.ok ? "done" : decision.refusal.code;
};

describe("who took part", () => {
  it.each([
    ["returned", "chief", "return", { state: "accepted" }],
    ["taken back", "wang", "withdraw", {}],
  ])("has done so also in what was %s: he neither reviews nor signs what is done again", (_, who, act, values) => {
    const office = checkedBy("li", "head");
    office.do(who, act, values);
    office.do("wang", "check", { officers: ["wang", "d1"] });
    expect(tried(office, "li", "review")).toBe("requirement.failed");
    expect(tried(office, "wang", "review")).toBe("requirement.failed");
    expect(tried(office, "zhao", "review")).toBe("done");
    expect(tried(office, "chief", "appoint", { reviewer: "li" })).toBe("requirement.failed");
    office.do("wang", "decide", { verdict: "grant", days: 10 });
    office.do("chief", "approve");
    expect(tried(office, "head", "approve")).toBe("approval.notYours");
    expect(tried(office, "chief", "addSigner", { account: "head" })).toBe("approval.notYours");
    expect(tried(office, "head2", "handOver", { to: "head" })).toBe("requirement.failed");
    expect(tried(office, "head2", "approve")).toBe("done");
    expect(replay(office.entries)).toEqual(office.matter);
    // The record holds no more than the rules ask about.
    expect(Object.keys(office.matter?.took ?? {})).toEqual(["check"]);
  });

  it("is also whom a correction names, and no longer only whom the act named", () => {
    const office = checkedBy("wang", "li");
    expect(tried(office, "zhao", "review")).toBe("done");
    office.do("wang", "correct", { officers: ["wang", "li", "zhao"] });
    for (const who of ["wang", "li", "zhao"]) expect(tried(office, who, "review")).toBe("requirement.failed");
    expect(replay(office.entries)).toEqual(office.matter);
  });

  it("is corrected only to whom the act could have named on its day", () => {
    const office = checkedBy("wang", "li");
    // He has no certificate, and one alone is not enough.
    expect(tried(office, "wang", "correct", { officers: ["wang", "zhao"] })).toBe("requirement.failed");
    expect(tried(office, "wang", "correct", { officers: ["wang"] })).toBe("requirement.failed");
    office.do("chief", "appoint", { reviewer: "zhao" });
    expect(tried(office, "chief", "correct", { reviewer: "li" })).toBe("requirement.failed");
    expect(tried(office, "chief", "correct", { reviewer: "d2" })).toBe("done");
    // Certificates that have ended since were in force then.
    office.at("2031-09-02T01:00:00.000Z");
    expect(tried(office, "wang", "correct", { officers: ["wang", "d1"] })).toBe("done");
    expect(tried(office, "wang", "correct", { purpose: "施工" })).toBe("done");
  });
});
