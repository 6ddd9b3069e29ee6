import { describe, expect, it } from "vitest";

import type { FigureView } from "../api/generated.ts";
import { marksOf, MOST_MARKS, ordered } from "./divided.ts";
import type { DividedFigure, GroupLine } from "./divided.ts";
import { tableOf } from "./table-file.ts";

const figure = (value: number | null, none: string | null = null): FigureView => ({
  value,
  printed: value === null ? "" : String(value),
  numerator: null,
  denominator: null,
  before: null,
  source: null,
  none,
});
const line = (key: string | null, value: number, before?: number): GroupLine => ({
  key,
  title: key ?? "未填",
  now: figure(value),
  ...(before === undefined ? {} : { last: { before: figure(before), change: figure(null, "上年为0") } }),
});
const divided = (
  dimension: string,
  groups: readonly GroupLine[],
  more: Partial<DividedFigure> = {},
): DividedFigure => ({
  asked: { indicator: "TJ-01", dimension, from: "2026-01-01", to: "2026-04-09", compare: false },
  whole: { now: figure(9) },
  groups,
  additive: true,
  ...more,
});
const keys = (lines: readonly GroupLine[]) => lines.map(({ key }) => key);

describe("the order of groups", () => {
  const groups = [line("01", 2), line("02", 5), line("03", 2), line(null, 9)];
  it("is by size, what has no value of the dimension last", () => {
    expect(keys(ordered(divided("category", groups), "size"))).toEqual(["02", "01", "03", null]);
    expect(keys(ordered(divided("category", groups), "key"))).toEqual(["01", "02", "03", null]);
  });
  it("is that of time along time", () => {
    const months = [line("2026-01", 1), line("2026-02", 5)];
    expect(keys(ordered(divided("month", months), "size"))).toEqual(["2026-01", "2026-02"]);
  });
});

describe("what the chart draws", () => {
  it("leaves no month out: nothing counted is a zero where groups add up, and a gap for a rate", () => {
    const groups = [line("2026-01", 4, 1), line("2026-03", 5, 2)];
    const whole = { now: figure(9), last: { before: figure(3), change: figure(200) } };
    const drawn = (additive: boolean) =>
      marksOf(divided("month", groups, { additive, whole }), groups).map(({ title, now, before }) => [
        title,
        now,
        before,
      ]);
    expect(drawn(true)).toEqual([
      ["2026-01", 4, 1],
      ["2026-02", 0, 0],
      ["2026-03", 5, 2],
      ["2026-04", 0, 0],
    ]);
    expect(drawn(false)[1]).toEqual(["2026-02", null, null]);
  });

  it("draws no zero for a register that was not in use", () => {
    const whole = { now: figure(4), last: { before: figure(null, "无数据"), change: figure(null, "上年无数据") } };
    const marks = marksOf(divided("month", [line("2026-01", 4)], { whole }), [line("2026-01", 4)]);
    expect(marks[1]).toMatchObject({ now: 0, before: null });
  });

  it("shows no more groups than can be told apart", () => {
    const groups = Array.from({ length: 40 }, (_, i) => line(String(i), i));
    expect(marksOf(divided("category", groups), groups)).toHaveLength(MOST_MARKS);
  });
});

describe("the table as a file", () => {
  const indicator = { title: "人民调解数", id: "TJ-01", definition: "期内结案", unit: "件" };
  it("says what was asked, and has every group and the whole as numbers", () => {
    const groups = [line("01", 4, 1), line("02", 5, 0)];
    const whole = { now: figure(9), last: { before: figure(1), change: figure(800) } };
    const rows = tableOf(indicator, divided("category", groups, { whole }), groups, "全部机构");
    expect(rows).toEqual([
      ["人民调解数", "TJ-01"],
      ["口径", "期内结案"],
      ["期间", "2026-01-01至2026-04-09"],
      ["机构", "全部机构"],
      [],
      ["类别", "本期（件）", "上年同期（件）", "增减（%）"],
      ["01", 4, 1, "上年为0"],
      ["02", 5, 0, "上年为0"],
      ["合计", 9, 1, 800],
    ]);
  });

  it("has one column when nothing is compared, and says why there is no value", () => {
    const whole = { now: figure(null, "无数据") };
    const rows = tableOf(indicator, divided("category", [], { whole }), [], "司法所");
    expect(rows.slice(4)).toEqual([[], ["类别", "件"], ["合计", "无数据"]]);
  });
});
