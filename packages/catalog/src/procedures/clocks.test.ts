import type { Clock, LengthUnit } from "@fadu/engine/definition/clock.ts";
import { describe, expect, it } from "vitest";
import { PROCEDURES } from "../catalog.ts";
import { getRule } from "../rules/rules.ts";

const UNITS: Readonly<Record<string, LengthUnit>> = { WD: "workday", CD: "day", M: "month", Y: "year", H: "hour" };

/** Every clock of the catalogue with the rules it stands on. */
const CLOCKS = PROCEDURES.flatMap(({ id, clocks }) =>
  Object.entries(clocks).map(([name, clock]) => [`${id} ${name}（${clock.title}）`, clock] as const),
);

/** Lengths that a rule states, `7 WD`, `3 M`, and those that cap it; empty where it states none or leaves it to the place. */
function stated(rule: string): string[] {
  const { number = "", consequence = "" } = getRule(rule);
  const lengths = [...number.matchAll(/(\d+) ?(WD|CD|M|Y|H)\b/g)].map(([, n, unit = ""]) => `${n} ${UNITS[unit]}`);
  return lengths.length === 0 ? [] : [...lengths, ...[...consequence.matchAll(/(\d+)年/g)].map(([, n]) => `${n} year`)];
}

/** Its length as written; none for one that is set by the street, or ends on a day that the data names. */
const lengthOf = ({ length }: Clock): string | undefined =>
  "n" in length && typeof length.n === "number" && length.n > 0 ? `${length.n} ${length.unit}` : undefined;

const rulesOf = ({ basis }: Clock): string[] => basis.flatMap(({ rule, status }) => (status === "V" ? [rule] : []));

describe("lengths of clocks", () => {
  it("GEN-07, GEN-08, GEN-09, GEN-10, GEN-11, GEN-12: are those of the rule they stand on, in its unit", () => {
    const wrong = CLOCKS.flatMap(([name, clock]) => {
      const length = lengthOf(clock);
      const says = rulesOf(clock).flatMap(stated);
      return length === undefined || says.length === 0 || says.includes(length)
        ? []
        : [`${name}: ${length}, but ${rulesOf(clock).join(", ")} says ${says.join(", ")}`];
    });
    expect(wrong).toEqual([]);
  });

  it("GEN-12: every limit of the disclosure regulation is in working days", () => {
    const wrong = CLOCKS.filter(
      ([, clock]) =>
        rulesOf(clock).some((rule) => /^OGI-\d/.test(rule) && /\d ?WD/.test(getRule(rule).number ?? "")) &&
        lengthOf(clock)?.endsWith("workday") === false,
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it("GEN-24: time that the law takes out stands still: third parties, tests, hearings", () => {
    const suspending = (procedure: string): string[] =>
      PROCEDURES.filter(({ id }) => id === procedure).flatMap(({ clocks }) =>
        Object.values(clocks).flatMap(({ suspends }) => suspends ?? []),
      );
    for (const procedure of ["disclosure-request", "ordinary-penalty", "coercive-measure", "petition-review"])
      expect(suspending(procedure), procedure).not.toEqual([]);
  });

  it("GEN-25: a limit that runs from service counts from the day of the receipt, not from the day of the paper", () => {
    const served = CLOCKS.filter(([, { starts }]) => starts.some((trigger) => trigger.startsWith("served:")));
    expect(served.length).toBeGreaterThan(5);
    // A date of its own would count from something else than the day of service.
    expect(served.filter(([, { from }]) => from !== undefined).map(([name]) => name)).toEqual([]);
  });
});
