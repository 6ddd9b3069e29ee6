import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { checkedCondition } from "./check-condition.ts";
import { IndicatorFault } from "./column.ts";
import { condition } from "../testing/naive-figures.ts";

describe("a condition from outside", () => {
  test("passes as it is when it is one", () => {
    fc.assert(
      fc.property(condition, (one) => {
        expect(checkedCondition(one)).toBe(one);
      }),
    );
  });

  test.each([
    [null],
    ["amount > 1"],
    [[]],
    [{}],
    [{ all: "x" }],
    [{ not: [] }],
    [{ path: "amount" }],
    [{ path: "amount", is: "like", value: "x" }],
    [{ path: 5, is: "eq", value: "x" }],
    [{ path: "amount", is: "eq", value: { $sql: "1" } }],
    [{ path: "amount", is: "eq", value: 1, also: 1 }],
    [{ path: "amount", is: "in", value: [[1]] }],
    [{ certified: "officers", count: 2 }],
    [{ clock: "x", is: "overdue" }],
    [{ from: "a", to: "b", unit: "workday" }],
    [{ done: "x", times: -1 }],
    [{ all: [{ any: [{ filled: "" }] }] }],
  ])("%j is refused", (value) => {
    expect(() => checkedCondition(value)).toThrow(IndicatorFault);
  });

  test("is refused when nested or repeated without end", () => {
    let deep: object = { filled: "amount" };
    for (let i = 0; i < 50; i++) deep = { not: deep };
    expect(() => checkedCondition(deep)).toThrow("过于复杂");
    expect(() => checkedCondition({ any: Array.from({ length: 500 }, () => ({ filled: "amount" })) })).toThrow(
      "过于复杂",
    );
  });

  test("whatever JSON comes, it is a condition or a fault", () => {
    const outcome = (value: unknown): unknown => {
      try {
        return checkedCondition(value) === value;
      } catch (error) {
        return error instanceof IndicatorFault;
      }
    };
    expect(fc.check(fc.property(fc.jsonValue(), (value) => outcome(value) === true)).failed).toBe(false);
  });
});
