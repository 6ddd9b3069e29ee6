import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { APPLICANT, checked, Office, PEOPLE, PERMIT } from "../../test/office.ts";
import type { Value } from "../definition/field.ts";
import { awaited } from "./awaited.ts";
import type { Command, Decision, Facts } from "./command.ts";
import { decide } from "./decide.ts";
import { evolve } from "./evolve.ts";
import { bothOf } from "./matter.ts";
import { offered } from "./offered.ts";

/** What a deputy in somebody's place is judged by: the other's roles, his own name. */
function facts(office: Office, deputy: string, delegator: string): Facts {
  const own = office.facts(deputy);
  const roles = PEOPLE[delegator]?.roles ?? [];
  return { ...own, actor: { ...own.actor, roles, for: delegator, forUnit: "u1" } };
}

/** Asks as a deputy, and lets it take effect. */
function ask(office: Office, deputy: string, delegator: string, act: string, values: Record<string, Value> = {}) {
  const command: Command = { id: `${deputy} ${act}`, act, values, words: "代办" };
  return decide(office.definition, "hash", office.matter, command, facts(office, deputy, delegator));
}

function take(office: Office, decision: Decision): void {
  if (!decision.ok) throw new Error(decision.refusal.message);
  for (const draft of decision.drafts) {
    const entry = { ...draft, prevHash: office.matter?.head ?? "0".repeat(64), hash: "0".repeat(64) };
    office.matter = evolve(office.matter, entry);
    office.entries.push(entry);
  }
}

const code = (decision: Decision): string => (decision.ok ? "done" : decision.refusal.code);

describe("an act in another's place", () => {
  it("is the other's to the matter, and the doer's in the record", () => {
    const office = new Office();
    office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
    expect(code(office.ask("d1", "accept"))).toBe("act.notYours");
    take(office, ask(office, "d1", "wang", "accept"));
    expect(office.entries.at(-1)?.actor).toMatchObject({ account: "d1", name: "d1", for: "wang" });
    // Once it is over nothing of the matter is the deputy's.
    expect(office.matter?.handler).toBe("wang");
    expect(office.matter?.members).not.toContain("d1");
    expect(office.matter?.members).toContain("wang");
    expect(code(office.ask("d1", "note", {}, { words: "看看" }))).toBe("act.notYours");
  });

  it("signs as the one who was asked, and the step passes", () => {
    const office = checked();
    office.do("wang", "decide", { verdict: "grant", days: 40 });
    office.do("chief", "approve");
    take(office, ask(office, "zhao", "d1", "approve"));
    expect(office.matter?.pending?.steps[1]?.opinions).toMatchObject([
      { account: "zhao", for: "d1", verdict: "agree" },
    ]);
    expect(awaited(PERMIT, office.matter ?? never()).map(({ account }) => account)).toEqual(["d2"]);
  });

  it("never gets round a separation: who asked, who investigated, and who signed already stay away", () => {
    const office = checked();
    office.do("wang", "decide", { verdict: "grant", days: 40 });
    // He asked for it himself.
    expect(code(ask(office, "wang", "chief", "approve"))).toBe("approval.notYours");
    office.do("chief", "approve");
    // One person, two places, one chain: no, in either order.
    expect(code(ask(office, "d1", "d2", "approve"))).toBe("done");
    office.do("d1", "approve");
    expect(code(ask(office, "d1", "d2", "approve"))).toBe("approval.notYours");
    expect(offered(PERMIT, office.matter, facts(office, "d1", "d2")).some(({ act }) => act === "approve")).toBe(false);
    office.do("d2", "approve");
    // He checked on the spot: not even in the head's place.
    expect(code(ask(office, "li", "head", "approve"))).toBe("approval.notYours");
    expect(code(ask(office, "zhao", "head", "approve"))).toBe("done");
  });

  it("who signed for another does not sign for himself in the same chain", () => {
    const office = checked();
    office.do("wang", "decide", { verdict: "grant", days: 40 });
    office.do("chief", "approve");
    take(office, ask(office, "d1", "d2", "approve"));
    expect(code(office.ask("d1", "approve"))).toBe("approval.notYours");
    expect(code(office.ask("d2", "approve"))).toBe("approval.notYours");
  });

  it("keeps the asked-for act the other's: he resubmits and recalls it, not the deputy on his own", () => {
    const office = checked();
    take(office, ask(office, "zhao", "wang", "decide", { verdict: "grant", days: 10 }));
    // Neither of the two consents to it.
    expect(office.matter?.pending?.steps[0]?.apart).toEqual(expect.arrayContaining(["zhao", "wang"]));
    expect(code(office.ask("zhao", "recall"))).toBe("act.notYours");
    expect(code(ask(office, "zhao", "wang", "recall"))).toBe("done");
    office.do("chief", "sendBack", { step: -1 }, "补充材料");
    expect(awaited(PERMIT, office.matter ?? never())).toMatchObject([{ key: "resubmit", account: "wang" }]);
    office.do("wang", "recall");
  });
});

const people = Object.keys(PEOPLE);
const VALUES: Record<string, readonly Record<string, Value>[]> = {
  check: [{ officers: ["wang", "li"] }, { officers: ["zhao"] }],
  decide: [
    { verdict: "grant", days: 10 },
    { verdict: "grant", days: 40 },
    { verdict: "refuse", reason: "堵塞" },
  ],
  return: [{ state: "received" }, { state: "accepted" }],
  extend: [{ clock: "decide" }],
  sendBack: [{ step: -1 }, { step: 0 }],
  handOver: people.map((to) => ({ to })),
  addSigner: people.map((account) => ({ account, where: "beside" })),
  circulate: [{ accounts: ["d1"] }],
  assign: [{ handler: "li" }, { unit: "u1", handler: "wang" }],
  merge: [{ into: "other" }],
  correct: [{ purpose: "施工" }],
};
const ACTS = [
  ...Object.keys(PERMIT.acts),
  ...Object.keys(VALUES),
  "approve",
  "approve",
  "refuse",
  "recall",
  "claim",
  "urge",
  "withdraw",
  "void",
  "note",
  "suspend",
  "resume",
];

/** On any walk on which deputies act as well: whatever a deputy may do there, who delegated to him might do himself. */
it("lets a deputy do no more than who delegated to him", { timeout: 60_000 }, () => {
  let allowed = 0;
  const step = fc.record({
    deputy: fc.constantFrom(...people),
    delegator: fc.constantFrom(...people),
    acting: fc.boolean(),
    pick: fc.nat(),
    probe: fc.constantFrom(...ACTS),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 8, maxLength: 25 }), (steps) => {
      const office = new Office();
      office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
      for (const { deputy, delegator, acting, pick, probe } of steps) {
        if (deputy === delegator) continue;
        office.now = new Date(Date.parse(office.now) + 3_600_000).toISOString();
        for (const act of [
          probe,
          ...offered(PERMIT, office.matter, facts(office, deputy, delegator)).map((o) => o.act),
        ]) {
          const list = VALUES[act] ?? [{}];
          const values = list[pick % list.length] ?? {};
          const asDeputy = ask(office, deputy, delegator, act, values);
          if (!asDeputy.ok) continue;
          allowed++;
          expect(code(office.ask(delegator, act, values, { words: "代办" })), `${act} by ${deputy}`).toBe("done");
        }
        walk(office, acting ? [deputy, delegator] : [delegator], pick);
        for (const { opinions } of office.matter?.pending?.steps ?? []) {
          // No opinion of who asked, be it in another's place.
          const asked = bothOf(office.matter?.pending?.by ?? { account: "" });
          expect(opinions.some((one) => bothOf(one).some((account) => asked.includes(account)))).toBe(false);
        }
      }
    }),
    { numRuns: 120, seed: 20240925 },
  );
  expect(allowed).toBeGreaterThan(200);
});

/** One step on: somebody does what is his to do, himself or by a deputy. */
function walk(office: Office, who: readonly string[], pick: number): void {
  const [first = "", delegator] = who;
  const seen = delegator === undefined ? office.facts(first) : facts(office, first, delegator);
  const offers = offered(PERMIT, office.matter, seen).filter(({ ready, act }) => ready && act !== "void");
  const act = offers.find(({ primary }) => primary)?.act ?? offers[pick % Math.max(offers.length, 1)]?.act;
  if (act === undefined) return;
  const list = VALUES[act] ?? [{}];
  const values = list[pick % list.length] ?? {};
  const decision =
    delegator === undefined
      ? office.ask(first, act, values, { words: "办理" })
      : ask(office, first, delegator, act, values);
  if (decision.ok) take(office, decision);
}

function never(): never {
  throw new Error("there is no matter");
}
