import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CALENDAR, calendarOf } from "../../test/calendar.ts";
import { clockOf, stateOf } from "../../test/clock.ts";
import { LENGTH_UNITS } from "../definition/clock.ts";
import type { Clock, LengthUnit } from "../definition/clock.ts";
import type { ClockState } from "../matter/matter.ts";
import { isSettled, isWorkday, workdaysBetween } from "./calendar.ts";
import { addDays, dateOfDay, dayNumber, daysBetween, instantOf, localDate } from "./dates.ts";
import { addLength, due, explainDue, phase } from "./due.ts";

const date = fc.integer({ min: dayNumber("2023-01-01"), max: dayNumber("2026-10-31") }).map(dateOfDay);
const unit = fc.constantFrom<LengthUnit>(...LENGTH_UNITS);
const roll = fc.constantFrom<Clock["roll"]>("next", "none", "safe");
const longest: Record<LengthUnit, number> = { hour: 800, workhour: 200, workday: 90, day: 200, month: 12, year: 2 };

/** A clock's state with suspensions and extensions of any kind near its running time. */
const state: fc.Arbitrary<ClockState> = fc
  .record({
    from: date,
    unit,
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    stretches: fc.array(fc.tuple(fc.integer({ min: -5, max: 120 }), fc.integer({ min: 0, max: 60 }), fc.nat(1439)), {
      maxLength: 4,
    }),
    extensions: fc.array(
      fc.record({ n: fc.nat(30), unit: fc.constantFrom<LengthUnit>("day", "workday", "hour", "month") }),
      { maxLength: 2 },
    ),
  })
  .map(({ from, unit: u, part, stretches, extensions }) =>
    stateOf(from, Math.round(part * longest[u]), u, {
      suspensions: stretches.map(([start, length, minute]) => ({
        from: instantOf(addDays(from, start), minute),
        to: instantOf(addDays(from, start + length), 1439),
        reason: "听证",
      })),
      extensions: extensions.map((e) => ({ ...e, on: from })),
    }),
  );

describe("what the spec promises of time", () => {
  it("the last moment in time lies on the due day, and what comes after it is overdue", () => {
    fc.assert(
      fc.property(state, roll, (s, r) => {
        const clock = clockOf({ roll: r });
        const when = due(clock, s, CALENDAR);
        expect(localDate(when.at)).toBe(when.on);
        expect(phase(clock, s, when, when.at)).not.toBe("overdue");
        expect(phase(clock, s, when, new Date(Date.parse(when.at) + 1).toISOString())).toBe("overdue");
      }),
    );
  });

  // Months are of different lengths: an extension in months from a later day may be some days shorter, so it is left out.
  const even = state.map((s) => ({ ...s, extensions: s.extensions.filter((e) => e.unit !== "month") }));

  it("a longer limit never ends earlier", () => {
    fc.assert(
      fc.property(even, roll, fc.nat(20), (s, r, more) => {
        const longer = { ...s, length: { ...s.length, n: s.length.n + more } };
        expect(due(clockOf({ roll: r }), longer, CALENDAR).at >= due(clockOf({ roll: r }), s, CALENDAR).at).toBe(true);
      }),
    );
  });

  it("more suspension never makes it end earlier", () => {
    fc.assert(
      fc.property(even, roll, (s, r) => {
        const without = { ...s, suspensions: s.suspensions.slice(1) };
        expect(due(clockOf({ roll: r }), s, CALENDAR).at >= due(clockOf({ roll: r }), without, CALENDAR).at).toBe(true);
      }),
    );
  });

  it("a suspension of k days inside a limit in days moves it by exactly k", () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: 2, max: 200 }),
        fc.nat(100),
        fc.nat(),
        fc.nat(1439),
        fc.nat(1439),
        (from, n, k, at, m1, m2) => {
          const suspended = addDays(from, at % n);
          const suspensions = [
            {
              from: instantOf(suspended, k === 0 ? Math.min(m1, m2) : m1),
              to: instantOf(addDays(suspended, k), k === 0 ? Math.max(m1, m2) : m2),
              reason: "听证",
            },
          ];
          const when = due(clockOf({ roll: "none" }), stateOf(from, n, "day", { suspensions }), CALENDAR);
          expect(daysBetween(from, when.on)).toBe(n + k);
          expect(when.suspendedDays).toBe(k);
        },
      ),
    );
  });

  it("a limit in working days has exactly so many of them, not suspended, and ends on one", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), fc.nat(30), fc.nat(30), (from, n, at, k) => {
        const [start, end] = [addDays(from, at), addDays(from, at + k)];
        const suspensions = [{ from: instantOf(start, 600), to: instantOf(end, 601), reason: "听证" }];
        const when = due(clockOf({}), stateOf(from, n, "workday", { suspensions }), CALENDAR);
        expect(isWorkday(when.on, CALENDAR)).toBe(true);
        expect(when.nominalOn).toBe(when.on);
        expect(workdaysBetween(from, when.on, CALENDAR) - when.suspendedDays).toBe(n);
      }),
    );
  });

  it("rolls only onto a working day, over rest days only, and the safe day lies before", () => {
    fc.assert(
      fc.property(date, fc.nat(200), (from, n) => {
        const when = due(clockOf({ roll: "safe" }), stateOf(from, n, "day"), CALENDAR);
        expect(isWorkday(when.on, CALENDAR)).toBe(true);
        expect(workdaysBetween(addDays(when.nominalOn, -1), when.on, CALENDAR)).toBe(1);
        expect(when.nominalOn === when.on).toBe(isWorkday(when.nominalOn, CALENDAR));
        // None only when the end did not roll, or no working day lies between the start and it.
        const none = when.nominalOn === when.on || workdaysBetween(from, when.nominalOn, CALENDAR) === 0;
        expect(when.safeOn === undefined).toBe(none);
        const safeOn = when.safeOn ?? when.nominalOn;
        expect(safeOn <= when.nominalOn && workdaysBetween(safeOn, when.nominalOn, CALENDAR) === 0).toBe(true);
        expect(isWorkday(safeOn, CALENDAR)).toBe(!none || isWorkday(when.nominalOn, CALENDAR));
      }),
    );
  });

  it("without roll and suspension an extension in days adds up", () => {
    fc.assert(
      fc.property(date, fc.nat(200), fc.nat(60), (from, n, more) => {
        const s = stateOf(from, n, "day", { extensions: [{ n: more, unit: "day", on: from }] });
        expect(due(clockOf({ roll: "none" }), s, CALENDAR).on).toBe(
          addLength(from, { n: n + more, unit: "day" }, CALENDAR),
        );
      }),
    );
  });

  it("is provisional exactly when a day that decides it is not settled", () => {
    const early = calendarOf([2023, 2024]);
    const day = fc.integer({ min: dayNumber("2024-06-01"), max: dayNumber("2025-06-30") }).map(dateOfDay);
    fc.assert(
      fc.property(day, fc.nat(150), unit, (from, n, u) => {
        const s = stateOf(from, n, u === "month" || u === "year" ? "day" : u);
        const when = due(clockOf({ roll: "next" }), s, early);
        const [first, last] =
          s.length.unit === "day"
            ? [when.nominalOn, when.on]
            : [s.length.unit === "workday" ? addDays(from, 1) : from, when.on];
        const days = Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, i) => addDays(first, i));
        const counts = s.length.unit !== "hour";
        expect(when.provisional).toBe(counts && days.some((d) => !isSettled(d, early)));
        expect(due(clockOf({ roll: "none" }), stateOf(from, n, "day"), early).provisional).toBe(false);
      }),
    );
  });

  it("a date that is not provisional stays when the next notice comes", () => {
    const early = calendarOf([2023, 2024, 2025]);
    const day = fc.integer({ min: dayNumber("2025-06-01"), max: dayNumber("2026-01-31") }).map(dateOfDay);
    fc.assert(
      fc.property(state, day, roll, (s, from, r) => {
        const moved = { ...s, from, at: instantOf(from, 540) };
        const before = due(clockOf({ roll: r }), moved, early);
        expect(before.provisional ? before : due(clockOf({ roll: r }), moved, CALENDAR)).toEqual(before);
      }),
    );
  });

  it("always explains itself, naming its end", () => {
    fc.assert(
      fc.property(state, roll, (s, r) => {
        const clock = clockOf({ roll: r });
        const when = due(clock, s, CALENDAR);
        const text = explainDue(clock, s, CALENDAR);
        expect(text).toContain(when.on);
        expect(text.includes("暂定")).toBe(when.provisional);
      }),
    );
  });
});
