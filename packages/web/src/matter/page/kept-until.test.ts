import { expect, test } from "vitest";

import { keptUntil } from "./kept-until.ts";

const sure = [{ rule: "ARC-03", cite: "档案法实施条例第十九条", status: "V" as const }];
const unsure = [{ rule: "ARC-05", cite: "通行期限表", status: "U" as const }];

test("a file is kept to the same day so many years on, and says when the term is not verified", () => {
  expect(keptUntil({ years: 10, basis: unsure }, "2024-05-06")).toBe("10 年，至 2034-05-06（未核实）");
  expect(keptUntil({ years: 30, basis: sure }, "2024-02-29")).toBe("30 年，至 2054-02-28");
  expect(keptUntil({ years: 4, basis: sure }, "2024-02-29")).toBe("4 年，至 2028-02-29");
  expect(keptUntil({ years: 0, basis: sure }, "2024-05-06")).toBe("永久");
});
