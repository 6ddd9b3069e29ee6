import { describe, expect, it } from "vitest";

import { ranked } from "./rank.ts";

const ALL = [
  { title: "简易处罚", initials: "jycf", hint: "" },
  { title: "处罚决定公示", initials: "cfjdgs", hint: "" },
  { title: "中华人民共和国行政处罚法", initials: "zhrmghgxzcff", hint: "xzcf-2021" },
  { title: "热线工单", initials: "rxgd", hint: "" },
];
const titles = (typed: string): string[] => ranked(ALL, typed, 10).map(({ title }) => title);

describe("what the search box leads to", () => {
  it("is found by words, whole names and beginnings first", () => {
    expect(titles("处罚")).toEqual(["处罚决定公示", "简易处罚", "中华人民共和国行政处罚法"]);
    expect(titles("处罚 简易")).toEqual(["简易处罚"]);
  });

  it("is found by initials, in capitals and full width too", () => {
    expect(titles("JYCF")).toEqual(["简易处罚"]);
    expect(titles("ｒｘ")).toEqual(["热线工单"]);
    expect(titles("cf")).toEqual(["处罚决定公示", "简易处罚", "中华人民共和国行政处罚法"]);
  });

  it("is found by its number, and a single letter only where a name begins with it", () => {
    expect(titles("xzcf-")).toEqual(["中华人民共和国行政处罚法"]);
    expect(titles("j")).toEqual(["简易处罚"]);
  });

  it("is nothing for what nothing fits, or for nothing typed", () => {
    expect(titles("没有的")).toEqual([]);
    expect(titles("  ")).toEqual([]);
  });

  it("ends where it is long enough", () => {
    expect(ranked(ALL, "c", 1)).toHaveLength(1);
  });
});
