import fc from "fast-check";
import { expect, it } from "vitest";
import { APPLICANT, Office, PEOPLE, PERMIT, sha256, SYSTEM } from "../../test/office.ts";
import type { Value } from "../definition/field.ts";
import { canonical } from "../ledger/canonical.ts";
import { firstBroken } from "../ledger/chain.ts";
import { awaited } from "./awaited.ts";
import { isRunning } from "./clocks.ts";
import { replay } from "./evolve.ts";
import { offered } from "./offered.ts";

const people = Object.keys(PEOPLE);

/** Values that could fit an act; a walk takes one of them, or (a wild step) any of all. */
const FITTING: Record<string, readonly Record<string, Value>[]> = {
  check: [{ officers: ["wang", "li"] }, { officers: ["wang", "head"] }, { officers: ["zhao"] }],
  charge: [{ fee: 12.5 }, { fee: -1 }],
  decide: [
    { verdict: "grant", days: 10 },
    { verdict: "grant", days: 40 },
    { verdict: "refuse", reason: "堵塞消防通道" },
  ],
  return: [{ state: "received" }, { state: "accepted" }, { state: "checked" }],
  extend: [{ clock: "decide" }, { clock: "collect" }],
  expire: [{ clock: "decide" }, { clock: "collect" }],
  addSigner: people.flatMap((account) => ["before", "beside", "after"].map((where) => ({ account, where }))),
  removeSigner: people.map((account) => ({ account })),
  handOver: people.map((to) => ({ to })),
  circulate: [{ accounts: ["d1", "d2"] }],
  consult: [{ accounts: ["head"] }],
  sendBack: [{ step: -1 }, { step: 0 }, { step: 1 }],
  assign: [{ handler: "li" }, { unit: "u2" }, { unit: "u1", handler: "wang" }],
  transfer: [{ handler: "wang" }, { unit: "u2" }],
  serve: [{ instrument: "licence", way: "直接送达" }],
  link: [{ matter: "other" }],
  merge: [{ into: "other" }],
  correct: [{ purpose: "施工" }, { days: 99 }],
};
const ANY = Object.values(FITTING).flat();

/** Acts that end a walk early come seldom, so that walks grow long. */
const RARE = new Set(["void", "merge", "suspend"]);

const step = fc.record({
  wild: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  pick: fc.nat(),
  values: fc.nat(),
  who: fc.constantFrom(...people, SYSTEM),
  act: fc.constantFrom(
    ...Object.keys(PERMIT.acts),
    ...Object.keys(FITTING),
    "void",
    "resume",
    "approve",
    "withdraw",
    "expire",
  ),
  hours: fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 60 }), weight: 8 },
    { arbitrary: fc.integer({ min: 400, max: 900 }), weight: 1 },
  ),
});

/** Whatever is asked, in whatever order: SPEC.md's promises hold after every step. */
it("keeps its promises on any walk", { timeout: 120_000 }, () => {
  const happened = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
      const office = new Office();
      office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
      for (const { wild, pick, values, who, act, hours } of steps) {
        office.now = new Date(Date.parse(office.now) + hours * 3_600_000).toISOString();
        const [actor, wanted] = wild ? [who, act] : likely(office, pick);
        const list = wild ? ANY : (FITTING[wanted] ?? [{}]);
        const given = list[values % list.length] ?? {};
        const before = JSON.stringify(office.matter);
        const decision = office.ask(actor, wanted, given, { words: "理由" });
        expect(JSON.stringify(office.matter)).toBe(before);
        if (!decision.ok) continue;
        happened.set(wanted, (happened.get(wanted) ?? 0) + 1);
        office.do(actor, wanted, given, "理由");
        expect(broken(office)).toEqual([]);
      }
    }),
    { numRuns: 250, seed: 20240925 },
  );
  for (const act of [
    "decide",
    "approve",
    "return",
    "extend",
    "expire",
    "addSigner",
    "sendBack",
    "suspend",
    "resume",
    "reopen",
    "serve",
    "merge",
  ]) {
    expect(happened.get(act) ?? 0, `walks never came to ${act}`).toBeGreaterThan(0);
  }
});

/** One of the acts somebody could do now, or a limit that may have run out. */
function likely(office: Office, pick: number): [string, string] {
  const offers = people.flatMap((who) =>
    offered(PERMIT, office.matter, office.facts(who))
      .filter((o) => o.ready && (o.primary || !RARE.has(o.act) || pick % 7 === 0))
      .flatMap((o) => Array.from({ length: o.primary ? 8 : 1 }, (): [string, string] => [who, o.act])),
  );
  const all: [string, string][] = [...offers, [SYSTEM, "expire"], [SYSTEM, "expire"], [SYSTEM, "resume"]];
  return all[pick % all.length] ?? [SYSTEM, "expire"];
}

/** Promises that do not hold, in words. */
function broken({ matter, entries }: Office): string[] {
  if (!matter) return ["no matter"];
  const acts = entries.map((e) => e.act).join();
  const started = entries.flatMap((e) => e.changes.clocks ?? []).flatMap((c) => (c.op === "start" ? [c.clock] : []));
  const running = Object.values(matter.clocks).some((clock) => isRunning(clock));
  const ended = matter.closedOn !== undefined;
  const idle = !ended && !matter.suspended && awaited(PERMIT, matter).every((t) => t.kind === "read");
  return [
    ...(canonical(replay(entries)) === canonical(matter) ? [] : ["replay differs"]),
    ...(firstBroken(entries, sha256) === -1 ? [] : ["chain broken"]),
    ...started.filter((clock) => !matter.clocks[clock]).map((clock) => `clock ${clock} is lost`),
    ...(ended && running ? ["a clock runs after the end"] : []),
    ...(ended && matter.pending ? ["an act is pending after the end"] : []),
    ...(idle ? ["nobody's job"] : []),
  ].map((what) => `${what} after ${acts}`);
}
