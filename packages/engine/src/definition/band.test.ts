import { describe, expect, test } from "vitest";

import { BANDS, bandTitles, boundsIn } from "./band.ts";

describe("ranges that figures are divided by", () => {
  test("are called by their bounds: 以上 includes the number, 不满 does not (民法典第一千二百五十九条)", () => {
    expect(bandTitles([500, 10_000, 15_000], "元")).toEqual([
      "不满500元",
      "500元以上不满1万元",
      "1万元以上不满1.5万元",
      "1.5万元以上",
    ]);
  });

  test("have defaults that can be read", () => {
    for (const { default: bounds } of Object.values(BANDS)) expect(boundsIn(bounds)?.length).toBeGreaterThan(2);
  });

  test.each(["", "a", "10,5", "5,5", "5,,6", "-1,2", "1e3", 5])("are not read from %j", (text) => {
    expect(boundsIn(text)).toBeUndefined();
  });
});
