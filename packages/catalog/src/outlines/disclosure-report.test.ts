import { describe, expect, it } from "vitest";

import { INDICATORS } from "../catalog.ts";
import { disclosureReport } from "./disclosure-report.ts";

describe("the yearly report on disclosure (政府信息公开条例第五十条)", () => {
  it("OGI-50 has every part that the article names, none of which may be left out, and its figures from records", () => {
    const { sections, slots } = disclosureReport;
    expect(sections.map(({ heading }) => heading)).toEqual([
      "总体情况",
      "主动公开政府信息情况",
      "收到和处理政府信息公开申请情况",
      "政府信息公开行政复议、行政诉讼情况",
      "存在的主要问题及改进情况",
      "其他需要报告的事项",
    ]);
    expect(sections.filter(({ required }) => !required)).toEqual([]);
    const known = new Set(INDICATORS.map(({ id }) => id));
    expect(slots.filter(({ indicator }) => !known.has(indicator))).toEqual([]);
    // What was applied for and how it ended, told apart by who applied: the second part is more than a total.
    const applied = slots.filter(({ indicator }) => indicator === "GK-02");
    expect(applied.length).toBeGreaterThan(6);
  });
});
