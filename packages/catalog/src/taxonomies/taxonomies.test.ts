import { describe, expect, it } from "vitest";
import { buildCalendar, isWorkday, isKnownYear } from "@fadu/engine/time/calendar.ts";
import { HOLIDAYS, WORK_PERIODS } from "../calendar/holidays.ts";

import { disclosureResult } from "./disclosure.ts";
import { closingCondition, filingStandard } from "./filing-standards.ts";
import { litigationCause } from "./litigation.ts";
import { TAXONOMIES } from "./taxonomies.ts";
import type { TaxonomyItem } from "./taxonomy.ts";
import { urbanComponent, urbanMatter } from "./urban.ts";

const leaves = (items: readonly TaxonomyItem[]) => items.filter((item) => item.parent !== undefined);

describe("taxonomies", () => {
  it.each(TAXONOMIES.map((t) => [t.id, t] as const))("%s has distinct codes and known parents", (_, taxonomy) => {
    const codes = taxonomy.items.map((item) => item.code);
    expect(new Set(codes).size).toBe(codes.length);
    const parents = taxonomy.items.flatMap((item) => item.parent ?? []);
    expect(parents.filter((parent) => !codes.includes(parent))).toEqual([]);
    expect(taxonomy.source).not.toBe("");
  });

  it("holds GB/T 47678.5: 250 matters, 153 components", () => {
    expect(leaves(urbanMatter.items)).toHaveLength(250);
    expect(leaves(urbanComponent.items)).toHaveLength(153);
  });

  it("keeps the former code and the test between look-alikes: 暴露垃圾", () => {
    const exposed = urbanMatter.items.find((item) => item.code === "06010");
    expect(exposed).toMatchObject({ title: "暴露垃圾", attributes: { formerCode: "01-10 暴露垃圾" } });
    expect(exposed?.attributes?.["disambiguation"]).toContain("06042");
  });

  it("gives one class several filing conditions with limits of their own: a missing manhole cover 2 urgent hours, a bouncing one 2 working days", () => {
    const covers = filingStandard.items.filter((item) => item.attributes?.["class"] === "01014");
    expect(covers.map((item) => item.attributes?.["limit"])).toEqual([
      { n: 2, unit: "hour" },
      { n: 4, unit: "workhour" },
      { n: 2, unit: "workday" },
      { n: 5, unit: "workday" },
    ]);
  });

  it("gives every class a filing standard and every standard a closing condition", () => {
    const classes = new Set(filingStandard.items.map((item) => item.attributes?.["class"]));
    for (const { code } of leaves(urbanMatter.items)) expect(classes).toContain(code);
    const closed = new Set(closingCondition.items.map((item) => item.attributes?.["standard"]));
    for (const { code } of filingStandard.items) expect(closed).toContain(code);
  });

  it("OGI-T2: 21 results of an application for disclosure", () => {
    const parents = new Set(disclosureResult.items.map((item) => item.parent));
    expect(disclosureResult.items.filter((item) => !parents.has(item.code))).toHaveLength(21);
  });

  it("法发〔2020〕44号: 1 first, 22 second, 140 third-level causes", () => {
    const depth = litigationCause.items.map((item) => (item.parent === undefined ? 1 : item.parent === "0" ? 2 : 3));
    expect([1, 2, 3].map((level) => depth.filter((d) => d === level).length)).toEqual([1, 22, 140]);
  });
});

describe("holidays", () => {
  const calendar = buildCalendar(HOLIDAYS, WORK_PERIODS);

  it("GEN-22: 2024-02-09, New Year's Eve, was a working day", () => {
    expect(isWorkday("2024-02-09", calendar)).toBe(true);
    expect(isWorkday("2024-02-10", calendar)).toBe(false);
  });

  it("GEN-23: make-up days of 2023 to 2026 are working days", () => {
    const days = ["2023-10-07", "2023-10-08", "2025-09-28", "2025-10-11", "2026-02-14", "2026-02-28"];
    expect(days.filter((day) => !isWorkday(day, calendar))).toEqual([]);
  });

  it("GEN-13: 2027 is not known yet", () => {
    expect(isKnownYear(2026, calendar)).toBe(true);
    expect(isKnownYear(2027, calendar)).toBe(false);
  });
});
