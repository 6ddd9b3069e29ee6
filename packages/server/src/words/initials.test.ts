import { expect, it } from "vitest";

import { initialsOf } from "./initials.ts";

it("writes the first letters of a title as a clerk types them, with what is no character left as it is", () => {
  const titles = { 暴露垃圾: "bllj", 行政处罚: "xzcf", 重大决策: "zdjc", "A4 纸张": "a4zz", "": "" };
  for (const [title, initials] of Object.entries(titles)) expect([title, initialsOf(title)]).toEqual([title, initials]);
});
