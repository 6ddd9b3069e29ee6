import { expect, it } from "vitest";

import { daysOf, holidaysOf, noticeText, readNotice, spanText } from "./notice-text.ts";

const NOTICE = `经国务院批准，现将2025年节假日的具体安排通知如下。
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。`;

it("reads the days off and the days worked from the notice as it is published", () => {
  const { holidays, unread } = readNotice(NOTICE, 2025);
  expect(unread).toEqual(["经国务院批准，现将2025年节假日的具体安排通知如下。"]);
  expect(holidays.map(({ name, off, work }) => [name, off.length, off[0], off[off.length - 1], work])).toEqual([
    ["元旦", 1, "2025-01-01", "2025-01-01", []],
    ["春节", 8, "2025-01-28", "2025-02-04", ["2025-01-26", "2025-02-08"]],
    ["国庆节、中秋节", 8, "2025-10-01", "2025-10-08", ["2025-09-28", "2025-10-11"]],
  ]);
  expect(daysOf(holidays).filter(({ kind }) => kind === "work")).toHaveLength(4);
});

it("reads what reaches into the year before, and drops days that do not exist", () => {
  const { holidays } = readNotice("元旦：2022年12月31日至2023年1月2日放假调休，共3天。", 2023);
  expect(holidays[0]?.off).toEqual(["2022-12-31", "2023-01-01", "2023-01-02"]);
  expect(readNotice("元旦：2月30日放假。", 2023)).toEqual({ holidays: [], unread: ["元旦：2月30日放假。"] });
});

it("writes what it can read again", () => {
  const { holidays } = readNotice(NOTICE, 2025);
  const text = noticeText(holidays, 2025);
  expect(text.split("\n")[1]).toBe("春节：1月28日至2月4日放假，1月26日、2月8日上班。");
  expect(readNotice(text, 2025).holidays).toEqual(holidays);
  expect(holidaysOf(daysOf(holidays))).toEqual(holidays);
  expect(spanText(["2022-12-31", "2023-01-01"], 2023)).toBe("2022年12月31日至1月1日");
});
