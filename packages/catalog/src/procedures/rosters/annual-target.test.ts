import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { CALENDAR, walk, type Values } from "../../testing/street.ts";
import { annualTarget } from "./annual-target.ts";

const TARGET: Values = {
  indicator: "WJ-04",
  indicatorTitle: "拆除违法建设面积",
  target: 12_000,
  measure: "㎡",
  setBy: "区综合行政执法局",
  setByKind: "district",
  document: "区执法〔2024〕1号",
  setOn: "2024-01-15",
  responsible: "squad",
  validFrom: "2024-01-01",
  validTo: "2025-01-01",
};
const entering = (more: Values) =>
  walk(annualTarget)
    .on("2024-01-20")
    .ask("case-clerk", "enter", { ...TARGET, ...more });

describe("年度目标任务", () => {
  it("WJ-06 finds the target of an indicator for a year, set by whom and by which paper", () => {
    const entered = walk(annualTarget).on("2024-01-20").do("case-clerk", "enter", TARGET);
    expect(facetsOf(annualTarget, entered.opened, CALENDAR)).toMatchObject({
      category: "WJ-04",
      total: 12_000,
      level: "district",
      source: "区综合行政执法局",
      topic: "区执法〔2024〕1号",
      validFrom: "2024-01-01",
      validTo: "2025-01-01",
    });
  });

  it("is for one whole year, and for something", () => {
    expect(entering({}).ok).toBe(true);
    expect(entering({ validTo: "2024-12-31" }).ok).toBe(false);
    expect(entering({ validTo: "2025-01-02" }).ok).toBe(false);
    expect(entering({ target: 0 }).ok).toBe(false);
    expect(entering({ validTo: null }).ok).toBe(false);
  });

  it("is changed when the superior changes it, the former value kept in the ledger", () => {
    const entered = walk(annualTarget).on("2024-01-20").do("case-clerk", "enter", TARGET);
    entered.on("2024-06-03").do("case-clerk", "change", { target: 15_000, document: "区执法〔2024〕9号" });
    expect(entered.opened.values["target"]).toBe(15_000);
    expect(entered.entries[0]?.changes.values?.["target"]).toBe(12_000);
  });
});
