import { expect, it } from "vitest";

import type { SettingItem } from "../../api/generated.ts";
import { countsFrom, groupsOf, standingOf, valueText } from "./setting-words.ts";

const item = (procedure: string, key: string, change: Partial<SettingItem> = {}): SettingItem => ({
  procedure,
  procedureTitle: `程序${procedure}`,
  key,
  title: `参数${key}`,
  area: "desk",
  value: 1,
  default: 1,
  changed: false,
  basis: [],
  ...change,
});
const cited = (status: "V" | "U"): SettingItem["basis"] => [
  { rule: `R-${status}`, cite: `《条例》第${status}条`, status },
];

it("says from when a change counts: what is no limit counts at once", () => {
  expect(countsFrom(item("desk", "draftDays", { area: "desk" }))).toBe("修改后即时生效。");
  expect(countsFrom(item("permit", "retention", { area: "service" }))).toContain("年限");
  expect(countsFrom(item("permit", "within", { area: "service" }))).toContain("期限");
});

it("gathers what fits under its procedure", () => {
  const items = [item("a", "1"), item("b", "2", { changed: true }), item("a", "3", { basis: cited("V") })];
  const keys = (q: string, state?: string) =>
    groupsOf(items, { q, state }).map((group) => [group.procedure, ...group.items.map(({ key }) => key)]);
  expect(keys("")).toEqual([
    ["a", "1", "3"],
    ["b", "2"],
  ]);
  expect(keys("参数3")).toEqual([["a", "3"]]);
  expect(keys("第V条")).toEqual([["a", "3"]]);
  expect(keys("程序b")).toEqual([["b", "2"]]);
  expect(keys("", "changed")).toEqual([["b", "2"]]);
  expect(keys("", "none")).toEqual([
    ["a", "1"],
    ["b", "2"],
  ]);
  expect(keys("", "V")).toEqual([["a", "3"]]);
});

it("takes a setting for what its weakest basis is", () => {
  expect(standingOf({ basis: [...cited("V"), ...cited("U")] })).toBe("U");
  expect(standingOf({ basis: [] })).toBeUndefined();
});

it("says a value as it is read", () => {
  expect([true, false, "", "甲", 0, null].map(valueText)).toEqual(["是", "否", "（空）", "甲", "0", "—"]);
});
