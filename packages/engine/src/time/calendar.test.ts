import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CALENDAR, calendarOf } from "../../test/calendar.ts";
import {
  addWorkdays,
  buildCalendar,
  isKnownYear,
  isSettled,
  isWorkday,
  lastWorkday,
  nextWorkday,
  periodsOn,
  workdaysBetween,
} from "./calendar.ts";
import { addDays, dateOfDay, dayNumber } from "./dates.ts";

const date = fc.integer({ min: dayNumber("2022-06-01"), max: dayNumber("2027-06-30") }).map(dateOfDay);

describe("working days", () => {
  it("GEN-22 counts 2024-02-09, New Year's Eve, which the notice did not make a holiday", () => {
    expect(isWorkday("2024-02-09", CALENDAR)).toBe(true);
    expect(workdaysBetween("2024-02-08", "2024-02-18", CALENDAR)).toBe(2);
  });

  it("GEN-04 counts make-up days on Saturdays and Sundays, and no holiday on a weekday", () => {
    expect(isWorkday("2024-09-29", CALENDAR)).toBe(true);
    expect(isWorkday("2024-10-12", CALENDAR)).toBe(true);
    expect(isWorkday("2024-10-07", CALENDAR)).toBe(false);
    expect(isWorkday("2024-10-13", CALENDAR)).toBe(false);
  });

  it("GEN-02 rolls to the first day that is no rest day, be it a make-up Sunday", () => {
    expect(nextWorkday("2024-10-01", CALENDAR)).toBe("2024-10-08");
    expect(nextWorkday("2024-09-28", CALENDAR)).toBe("2024-09-29");
    expect(nextWorkday("2024-09-25", CALENDAR)).toBe("2024-09-25");
    expect(lastWorkday("2024-10-07", CALENDAR)).toBe("2024-09-30");
  });

  it("GEN-01 does not count the first day: seven working days from 2024-09-25 end on 2024-10-10", () => {
    // 26, 27, 29 (make-up), 30 September; 8, 9, 10 October.
    expect(addWorkdays("2024-09-25", 7, CALENDAR)).toBe("2024-10-10");
    expect(addWorkdays("2024-09-25", 0, CALENDAR)).toBe("2024-09-25");
    expect(addWorkdays("2024-10-10", -7, CALENDAR)).toBe("2024-09-25");
    expect(() => addWorkdays("2024-09-25", 1.5, CALENDAR)).toThrow(RangeError);
  });

  it("GEN-13 knows the years whose notice it has, and a local holiday makes none known", () => {
    expect([2023, 2026].every((year) => isKnownYear(year, CALENDAR))).toBe(true);
    expect(isKnownYear("2027-03-01", CALENDAR)).toBe(false);
    const local = { date: "2027-04-03", kind: "off" as const, name: "三月三", source: "广西壮族自治区人民政府" };
    const calendar = buildCalendar([...CALENDAR.days.values(), local], []);
    expect(isWorkday("2027-04-03", calendar)).toBe(false);
    expect(isKnownYear(2027, calendar)).toBe(false);
  });

  it("GEN-19 lays a local notice over the national one", () => {
    const local = { date: "2024-04-11", kind: "off" as const, name: "三月三", source: "广西壮族自治区人民政府" };
    expect(isWorkday("2024-04-11", buildCalendar([...CALENDAR.days.values(), local], []))).toBe(false);
  });

  it("waits for the next notice about the last days of December", () => {
    expect(isSettled("2026-12-27", CALENDAR)).toBe(true);
    expect(isSettled("2026-12-28", CALENDAR)).toBe(false);
    expect(isSettled("2025-12-31", CALENDAR)).toBe(true);
    // The notice of 2019 made Saturday 2018-12-29 a working day.
    expect(isWorkday("2018-12-29", calendarOf([2019]))).toBe(true);
  });

  it("uses the timetable in force on the day", () => {
    const summer = { from: "2024-07-01", periods: [{ start: 480, end: 720 }] };
    const spring = { from: "2024-01-01", periods: [{ start: 540, end: 1020 }] };
    const calendar = buildCalendar([], [summer, spring]);
    expect(periodsOn("2024-06-30", calendar)).toEqual(spring.periods);
    expect(periodsOn("2024-07-01", calendar)).toEqual(summer.periods);
    expect(periodsOn("2020-01-01", calendar)).toEqual(spring.periods);
    const hours = periodsOn("2024-01-01", CALENDAR).reduce((sum, p) => sum + p.end - p.start, 0);
    expect(hours).toBe(8 * 60);
  });

  it("refuses periods that overlap, run backwards or are none, and dates that are none", () => {
    const from = "2024-01-01";
    expect(() => buildCalendar([], [{ from, periods: [{ start: 600, end: 540 }] }])).toThrow(RangeError);
    expect(() =>
      buildCalendar(
        [],
        [
          {
            from,
            periods: [
              { start: 480, end: 720 },
              { start: 700, end: 900 },
            ],
          },
        ],
      ),
    ).toThrow(RangeError);
    expect(() => buildCalendar([], [{ from, periods: [{ start: 480, end: 1500 }] }])).toThrow(RangeError);
    expect(() => buildCalendar([], [{ from, periods: [] }])).toThrow(RangeError);
    expect(() => buildCalendar([{ date: "2024-02-30", kind: "off", name: "", source: "" }], [])).toThrow(RangeError);
  });

  it("adding n working days and counting them gives n, and ends on a working day", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 200 }), (from, n) => {
        const to = addWorkdays(from, n, CALENDAR);
        expect(isWorkday(to, CALENDAR)).toBe(true);
        expect(workdaysBetween(from, to, CALENDAR)).toBe(n);
        expect(workdaysBetween(to, from, CALENDAR)).toBe(-n);
        expect(isWorkday(addWorkdays(from, -n, CALENDAR), CALENDAR)).toBe(true);
      }),
    );
  });

  it("counts between as one by one would", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 500 }), (from, n) => {
        let count = 0;
        for (let i = 1; i <= n; i++) if (isWorkday(addDays(from, i), CALENDAR)) count++;
        expect(workdaysBetween(from, addDays(from, n), CALENDAR)).toBe(count);
      }),
    );
  });
});
