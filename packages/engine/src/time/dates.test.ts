import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  chineseDate,
  compareDates,
  dateOfDay,
  dayNumber,
  daysBetween,
  endOfDay,
  instantOf,
  isDate,
  isInstant,
  localDate,
  localMinutes,
  localText,
  monthsBetween,
  weekday,
  yearOf,
} from "./dates.ts";
import { chineseNumber } from "./numerals.ts";

const date = fc.integer({ min: dayNumber("1990-01-01"), max: dayNumber("2100-12-31") }).map(dateOfDay);

describe("dates", () => {
  it("tells real dates from others", () => {
    expect(["2024-02-29", "2024-09-25", "0001-01-01", "9999-12-31"].every(isDate)).toBe(true);
    const none = ["2023-02-29", "2024-13-01", "2024-9-5", "2024-09-25T00:00:00.000Z", "0000-01-01", "", 20240925, null];
    expect(none.some(isDate)).toBe(false);
  });

  it("tells real instants from others", () => {
    expect(isInstant("2024-09-25T01:02:03.000Z")).toBe(true);
    const none = [
      "2024-09-25T01:02:03Z",
      "2024-02-30T00:00:00.000Z",
      "2024-09-25T25:00:00.000Z",
      "2024-09-25T01:02:03.000+08:00",
      "",
    ];
    expect(none.some(isInstant)).toBe(false);
  });

  it("GEN-18 takes the legal day in Beijing, which begins at 16:00 UTC", () => {
    expect(localDate("2024-09-24T15:59:59.999Z")).toBe("2024-09-24");
    expect(localDate("2024-09-24T16:00:00.000Z")).toBe("2024-09-25");
    expect(instantOf("2024-09-25")).toBe("2024-09-24T16:00:00.000Z");
    expect(instantOf("2024-09-25", 9 * 60 + 2)).toBe("2024-09-25T01:02:00.000Z");
    expect(endOfDay("2024-09-25")).toBe("2024-09-25T15:59:59.999Z");
    expect(localMinutes("2024-09-25T01:02:30.000Z")).toBe(542.5);
    expect(localText("2024-09-25T01:02:30.000Z")).toBe("2024-09-25 09:02");
  });

  it("GEN-03 ends months on the same day or the month's last", () => {
    expect(addMonths("2024-08-31", 6)).toBe("2025-02-28");
    expect(addMonths("2023-08-31", 6)).toBe("2024-02-29");
    expect(addMonths("2024-01-15", -2)).toBe("2023-11-15");
    expect(addYears("2024-02-29", 1)).toBe("2025-02-28");
    expect(monthsBetween("2024-08-31", "2025-02-28")).toBe(6);
    expect(monthsBetween("2024-08-31", "2025-02-27")).toBe(5);
  });

  it("refuses what is no date and what leaves the calendar", () => {
    expect(() => addDays("2024-02-30", 1)).toThrow(RangeError);
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addMonths("0001-01-31", -1)).toThrow(RangeError);
    expect(() => addYears("9999-01-01", 1)).toThrow(RangeError);
    expect(() => localDate("2024-09-25")).toThrow(RangeError);
    expect(() => localDate("9999-12-31T20:00:00.000Z")).toThrow(RangeError);
    expect(() => dateOfDay(Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
  });

  it("numbers days as the platform does, from year 1 to 9999", () => {
    const day = fc.integer({ min: dayNumber("0001-01-01"), max: dayNumber("9999-12-31") });
    fc.assert(
      fc.property(day, (n) => {
        const text = new Date(n * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfDay(n)).toBe(text);
        expect(dayNumber(text)).toBe(n);
      }),
      { numRuns: 2000 },
    );
    expect(dateOfDay(0)).toBe("1970-01-01");
  });

  it("adds days and counts them back, on every date", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (from, n) => {
        const to = addDays(from, n);
        expect(daysBetween(from, to)).toBe(n);
        expect(Math.sign(compareDates(to, from))).toBe(Math.sign(n));
        expect(weekday(addDays(from, 7 * n))).toBe(weekday(from));
      }),
    );
  });

  it("adds months and counts them back, on every date", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 240 }), (from, n) => {
        const to = addMonths(from, n);
        expect(isDate(to)).toBe(true);
        expect(monthsBetween(from, to)).toBe(n);
        expect(monthsBetween(from, addDays(to, -1))).toBeLessThan(n);
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
      }),
    );
  });

  it("knows the weekday", () => {
    expect(weekday("2024-09-25")).toBe(3);
    expect(weekday("2024-09-29")).toBe(7);
    expect(weekday("1969-12-29")).toBe(1);
    expect(yearOf("2024-09-25")).toBe(2024);
  });

  it("writes dates and numbers in words", () => {
    expect(chineseDate("2024-09-25")).toBe("二〇二四年九月二十五日");
    expect(chineseDate("2010-10-10")).toBe("二〇一〇年十月十日");
    expect(() => chineseDate("2024-9-25")).toThrow(RangeError);
    const words = {
      0: "零",
      2: "二",
      10: "十",
      12: "十二",
      20: "二十",
      90: "九十",
      105: "一百零五",
      110: "一百一十",
      1002: "一千零二",
    };
    for (const [n, text] of Object.entries(words)) expect(chineseNumber(Number(n))).toBe(text);
    expect(chineseNumber(10_500)).toBe("一万零五百");
    expect(chineseNumber(12_345)).toBe("一万二千三百四十五");
    expect(chineseNumber(1.5)).toBe("1.5");
  });
});
