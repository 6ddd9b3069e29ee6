import { expect, it } from "vitest";

import { changesOf } from "./changes.ts";

const nameOf = (id: string): string | undefined => ({ u1: "执法一中队", u2: "执法二中队" })[id];

it("tells what was changed, with names for ids, and leaves out what stayed", () => {
  expect(
    changesOf({ name: "王", unit: "u1", disabled: false }, { name: "王", unit: "u2", disabled: true }, nameOf),
  ).toEqual([
    { title: "机构", before: "执法一中队", after: "执法二中队" },
    { title: "停用", before: "否", after: "是" },
  ]);
});

it("tells a value that stands alone, and what came or went", () => {
  expect(changesOf(30, 45, nameOf)).toEqual([{ title: "值", before: "30", after: "45" }]);
  expect(changesOf(null, { role: "dispatcher", unit: "u1" }, nameOf)).toEqual([
    { title: "角色", before: "", after: "dispatcher" },
    { title: "机构", before: "", after: "执法一中队" },
  ]);
  expect(changesOf(undefined, undefined, nameOf)).toEqual([]);
});

it("counts long lists and says what is in short ones", () => {
  const days = Array.from({ length: 28 }, (_, i) => ({ date: `2025-01-${i + 1}` }));
  expect(changesOf({ days: [] }, { days }, nameOf)).toEqual([{ title: "放假和补班", before: "", after: "28项" }]);
  expect(changesOf({}, { letterheads: { official: ["甲", "乙"], instrument: [] } }, nameOf)).toEqual([
    { title: "版头", before: "", after: "公文 甲、乙" },
  ]);
});
