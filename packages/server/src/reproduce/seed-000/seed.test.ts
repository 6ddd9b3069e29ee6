import { describe, expect, test } from "vitest";

import { describeYear } from "../../testing/lived-year.ts";
import { seed000 } from "./seed.ts";

const year = describeYear(seed000, {
  computed: 23,
  unsupported: 0,
  decoys: [
    ["mediation", "F000-13", 100],
    ["complaint", "F000-12", 300],
    ["ordinary-penalty", "F000-10", 30],
  ],
  struck: [
    { figure: "F000-02", becomes: "49" },
    { figure: "F000-08", becomes: "117" },
    { figure: "F000-13", becomes: "1384" },
  ],
});

describe("seed-000, beyond its figures", () => {
  test("an approximate word stands for an exact number, a zero and a full rate for records that were looked at", async () => {
    const rows = await year.figures();
    expect(rows.get("F000-11")).toMatchObject({ computed: "100余", exact: "107", records: { value: 107 } });
    expect(rows.get("F000-12")?.records).toEqual({ now: 222, before: 400 });
    expect(rows.get("F000-17")?.records).toEqual({ numerator: 18, denominator: 18 });
    expect(rows.get("F000-20")?.records).toMatchObject({
      "now.numerator": 0,
      "now.denominator": 3,
      "before.numerator": 1,
    });
  });

  test("records that were void stay readable and are counted nowhere", async () => {
    const matters = await year.matters();
    expect(matters.get("complaint")?.void).toBe(25);
    for (const procedure of ["meeting-topic", "mediation", "theme", "officer", "litigation", "legality-review"]) {
      expect(matters.get(procedure)?.void).toBeGreaterThan(0);
    }
  });

  test.each<[figure: string, becomes: string, role: string, values: Record<string, string | number | boolean>]>([
    ["F000-06", "92.9%", "personnel-clerk", { passed: false, score: 41 }],
    ["F000-10", "750", "squad-leader", { inNameOf: "branch" }],
    ["F000-12", "44.8%", "command-director", { kind: "help" }],
  ])("%s becomes %s when a record that it counts is corrected", async (figure, becomes, role, values) => {
    await year.act(await year.counted(figure), role, "correct", values);
    expect((await year.figures()).get(figure)).toMatchObject({ computed: becomes, same: false });
  });
});
