import { expect, it } from "vitest";

import { patternText, runsText } from "./series-words.ts";

it("says a pattern in words, and gaps as runs", () => {
  expect(patternText("{org}罚〔{year}〕{seq}号")).toBe("［机关代字］罚〔［年］〕［顺序号］号");
  expect(patternText("SJ{year}{month}{day}{seq:5}")).toBe("SJ［年］［月］［日］［顺序号5位］");
  expect(runsText([3, 5, 6, 7, 9])).toBe("3、5—7、9");
  expect(runsText([])).toBe("");
});
