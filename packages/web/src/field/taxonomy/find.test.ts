import { describe, expect, it } from "vitest";

import type { TaxonomyItem } from "../../api/generated.ts";
import { hintOf, matches, sentTo, topsOf, underHeadings } from "./find.ts";

const item = (code: string, title: string, more: Partial<TaxonomyItem> = {}): TaxonomyItem => ({
  code,
  title,
  initials: "",
  version: "1",
  parent: null,
  within: [],
  leaf: true,
  disambiguation: null,
  nationalCode: null,
  attributes: {},
  ...more,
});

const WASTE = item("06010", "暴露垃圾", {
  initials: "bllj",
  within: ["市容环境类"],
  disambiguation: "无完整容器盛装的生活垃圾。容器满溢的归06042；混有渣土的归06011。",
});
const BIN = item("06042", "垃圾满溢", { initials: "ljmy", within: ["市容环境类"] });
const COVER = item("01014", "井盖缺损", { initials: "jgqs", within: ["公用设施", "井盖"] });

describe("a class", () => {
  it("is found by title, code, the titles above it, what sets it apart, and initials", () => {
    for (const typed of ["暴露", "0601", "市容 垃圾", "容器", "bll", "BLLJ", "市容 bl"])
      expect([typed, matches(WASTE, typed)]).toEqual([typed, true]);
    for (const typed of ["路灯", "lb", "市容 井盖"]) expect([typed, matches(WASTE, typed)]).toEqual([typed, false]);
  });

  it("stands under the titles above it, in the order of the taxonomy", () => {
    expect(
      underHeadings([WASTE, COVER, BIN]).map(([heading, under]) => [heading, under.map((one) => one.code)]),
    ).toEqual([
      ["市容环境类", ["06010", "06042"]],
      ["公用设施 › 井盖", ["01014"]],
    ]);
    expect(topsOf([WASTE, COVER, BIN])).toEqual(["市容环境类", "公用设施"]);
  });

  it("names the classes it is mistaken for, those that the street has", () => {
    expect(sentTo(WASTE, [WASTE, BIN, COVER]).map((one) => one.title)).toEqual(["垃圾满溢"]);
    expect(hintOf(WASTE, [WASTE, BIN])).toBe(
      "无完整容器盛装的生活垃圾。容器满溢的归“垃圾满溢”（06042）；混有渣土的归06011。",
    );
    expect(sentTo(BIN, [WASTE, BIN])).toEqual([]);
  });
});
