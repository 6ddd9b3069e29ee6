import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CITIZEN, comparing as is, FACTS, matterOf, PENALTY, scopeOf } from "../../test/scope.ts";
import { LENGTH_UNITS } from "../definition/clock.ts";
import type { Comparison, Condition } from "../definition/condition.ts";
import type { Value } from "../definition/field.ts";
import type { Facts } from "./command.ts";
import { evaluate, explain } from "./condition.ts";
import type { LightScope } from "./scope.ts";

/** Any condition over the penalty case, sensible or not. */
const path = fc.constantFrom(
  "fine",
  "paid",
  "offender.kind",
  "level",
  "means",
  "officers",
  "cause",
  "goods.value",
  "$today",
  "$on.file",
  "$due.handle",
  "$setting.cap",
  "$by.file",
  "nowhere",
  "$x",
  "",
);
const scalar = fc.oneof(
  fc.integer({ min: -3, max: 300 }),
  fc.constantFrom("citizen", "minor", "A1", "2024-09-25", ""),
  fc.boolean(),
);
const simple: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    path,
    is: fc.constantFrom<Comparison>("eq", "ne", "lt", "le", "gt", "ge", "in", "notIn", "contains"),
    value: fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.record({ path })),
  }),
  fc.record({ filled: path }),
  fc.record({ done: fc.constantFrom("file", "review", "none"), after: fc.constantFrom("investigate", "file") }),
  fc.record({
    instrument: fc.constantFrom("notice", "none"),
    is: fc.constantFrom<"issued" | "served">("issued", "served"),
  }),
  fc.record({ certified: path, count: fc.nat(3) }),
  fc.record({ apart: path, from: fc.constantFrom(["file"], ["review", "none"]) }),
  fc.record({
    clock: fc.constantFrom("handle", "none"),
    is: fc.constantFrom<"running" | "overdue" | "unstarted">("running", "overdue", "unstarted"),
  }),
  fc.record({
    related: fc.constant<"child">("child"),
    are: fc.constantFrom<"present" | "allClosed" | "noneOpen">("present", "allClosed", "noneOpen"),
  }),
  fc.record({ exhibits: path, count: fc.nat(2) }),
  fc.record({
    from: path,
    to: path,
    unit: fc.constantFrom(...LENGTH_UNITS),
    atLeast: fc.oneof(fc.nat(9), fc.record({ setting: fc.constantFrom("cap", "none") })),
  }),
  fc.record({ listed: path, roster: fc.constant("powers"), on: path }),
);
const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small" },
    simple,
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));
const fields = Object.keys(PENALTY.fields);
const plausible = fc.constantFrom<Value>(
  CITIZEN,
  "A1",
  100,
  201,
  "minor",
  ["fine"],
  ["zhang", "li"],
  "2024-09-25",
  "2024-09-25T02:00:00.000Z",
  true,
  null,
  "",
);
const values = fc.dictionary(fc.constantFrom(...fields), fc.oneof(plausible, fc.jsonValue() as fc.Arbitrary<Value>), {
  maxKeys: 8,
});
const scope: fc.Arbitrary<LightScope> = fc.oneof(
  values.map((v) => scopeOf(v)),
  values.map((v) => scopeOf({}, matterOf({ values: v }))),
  values.map((v) => scopeOf(v, null)),
  values.map((v) => ({ definition: PENALTY, values: v })),
  values.map((v) => ({ definition: PENALTY, values: v, matter: null, facts: { now: FACTS.now } })),
);

const negated = (truth: boolean | "unknown"): boolean | "unknown" => (truth === "unknown" ? truth : !truth);

describe("what the spec promises of conditions", () => {
  it("they never throw, and explain themselves exactly when they do not hold", () => {
    fc.assert(
      fc.property(anyCondition, scope, (condition, s) => {
        const truth = evaluate(condition, s);
        const { says, missing } = explain(condition, s);
        expect([true, false, "unknown"]).toContain(truth);
        expect(says === "").toBe(truth === true);
        expect(truth === "unknown" && missing.length === 0).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it("negation is dual: not swaps true and false, and turns all into any", () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { maxLength: 3 }), scope, (parts, s) => {
        const not = parts.map((part) => ({ not: part }));
        expect(evaluate({ not: { all: parts } }, s)).toBe(evaluate({ any: not }, s));
        expect(evaluate({ not: { any: parts } }, s)).toBe(evaluate({ all: not }, s));
        for (const part of parts) {
          expect(evaluate({ not: part }, s)).toBe(negated(evaluate(part, s)));
          expect(evaluate({ not: { not: part } }, s)).toBe(evaluate(part, s));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("all and any follow Kleene, in any order", () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { maxLength: 4 }), scope, (parts, s) => {
        const truths = parts.map((part) => evaluate(part, s));
        const all = truths.includes(false) ? false : truths.includes("unknown") ? "unknown" : true;
        const any = truths.includes(true) ? true : truths.includes("unknown") ? "unknown" : false;
        expect(evaluate({ all: parts }, s)).toBe(all);
        expect(evaluate({ any: parts }, s)).toBe(any);
        expect(evaluate({ all: [...parts].reverse() }, s)).toBe(all);
      }),
      { numRuns: 1000 },
    );
  });

  it("comparisons come in opposite pairs", () => {
    const pairs = fc.constantFrom<readonly [Comparison, Comparison]>(
      ["eq", "ne"],
      ["lt", "ge"],
      ["gt", "le"],
      ["in", "notIn"],
    );
    fc.assert(
      fc.property(pairs, path, fc.oneof(scalar, fc.array(scalar)), scope, ([a, b], p, value, s) => {
        expect(evaluate(is(p, a, value), s)).toBe(negated(evaluate(is(p, b, value), s)));
      }),
      { numRuns: 1000 },
    );
  });

  it("learning more never changes what was known: a browser's answer is the server's, or open", () => {
    fc.assert(
      fc.property(anyCondition, values, fc.subarray(Object.keys(FACTS) as (keyof Facts)[]), (condition, v, seen) => {
        const facts: Partial<Facts> = Object.fromEntries(seen.map((key) => [key, FACTS[key]]));
        const light = evaluate(condition, { definition: PENALTY, values: v, facts });
        const full = evaluate(condition, scopeOf(v));
        expect(light === "unknown" ? full : light).toBe(full);
      }),
      { numRuns: 2000 },
    );
  });
});
