import fc from "fast-check";
import { expect, it } from "vitest";
import { APPLICANT, Office, PEOPLE, PERMIT, sha256, SYSTEM } from "../../test/office.ts";
import { firstBroken } from "../ledger/chain.ts";
import { awaited } from "./awaited.ts";
import { isRunning } from "./clocks.ts";
import { replay } from "./evolve.ts";

const values = fc.oneof(
  fc.constant({}),
  fc.constant({ officers: ["wang", "li"] }),
  fc.record({ verdict: fc.constantFrom("grant", "refuse"), days: fc.integer({ min: 0, max: 70 }) }),
  fc.record({ state: fc.constantFrom("received", "accepted", "checked", "granted") }),
  fc.record({ clock: fc.constantFrom("decide", "collect") }),
  fc.record({ account: fc.constantFrom(...Object.keys(PEOPLE)), where: fc.constantFrom("before", "beside", "after") }),
  fc.record({ accounts: fc.subarray(Object.keys(PEOPLE)) }),
  fc.record({ step: fc.integer({ min: -1, max: 2 }) }),
  fc.record({ handler: fc.constantFrom("wang", "li"), unit: fc.constantFrom("u1", "u2") }),
  fc.record({ instrument: fc.constant("licence"), on: fc.constantFrom("2024-09-02", "2024-09-05"), way: fc.constant("直接送达") }),
  fc.record({ matter: fc.constant("other"), into: fc.constant("other"), purpose: fc.string() }),
);

// prettier-ignore
const ACTS = [
  ...Object.keys(PERMIT.acts), "assign", "claim", "transfer", "return", "withdraw", "suspend", "resume", "extend", "urge", "supervise",
  "circulate", "read", "consult", "advise", "note", "link", "merge", "void", "reopen", "correct", "serve", "publish", "unpublish", "expire",
  "approve", "refuse", "sendBack", "recall", "handOver", "addSigner", "removeSigner",
];
const step = fc.record({
  who: fc.constantFrom(...Object.keys(PEOPLE), SYSTEM),
  act: fc.constantFrom(...ACTS),
  values,
  hours: fc.integer({ min: 0, max: 200 }),
});

/** Whatever is asked, in whatever order: SPEC.md's promises hold after every step. */
it("keeps its promises on any walk", () => {
  let happened = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const office = new Office();
      office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
      for (const { who, act, values: given, hours } of steps) {
        office.now = new Date(Date.parse(office.now) + hours * 3_600_000).toISOString();
        const before = JSON.stringify(office.matter);
        const decision = office.ask(who, act, given, { words: "理由" });
        expect(JSON.stringify(office.matter)).toBe(before);
        if (!decision.ok) {
          expect(decision.refusal.message).not.toBe("");
          continue;
        }
        happened += 1;
        office.do(who, act, given, "理由");
        holds(office);
      }
    }),
    { numRuns: 400 },
  );
  expect(happened).toBeGreaterThan(400);
});

function holds(office: Office): void {
  const { matter, entries } = office;
  if (!matter) throw new Error("no matter");
  expect(replay(entries)).toEqual(matter);
  expect(firstBroken(entries, sha256)).toBe(-1);
  const started = new Set(entries.flatMap((e) => e.changes.clocks ?? []).flatMap((c) => (c.op === "start" ? [c.clock] : [])));
  for (const clock of started) expect(matter.clocks[clock], `clock ${clock} is lost`).toBeDefined();
  if (matter.closedOn !== undefined) {
    expect(Object.values(matter.clocks).some((clock) => isRunning(clock))).toBe(false);
    expect(matter.pending).toBeUndefined();
  } else if (!matter.suspended) {
    expect(awaited(PERMIT, matter).filter((t) => t.kind !== "read"), "nobody's job").not.toEqual([]);
  }
}
