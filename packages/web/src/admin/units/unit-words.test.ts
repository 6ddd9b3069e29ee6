import { expect, it } from "vitest";

import type { Unit } from "../../api/generated.ts";
import { moved, rowsOf } from "./unit-words.ts";

const unit = (id: string, parent: string | null, sort = 0): Unit => ({
  id,
  parent,
  kind: "section",
  code: null,
  name: id,
  path: `/${id}/`,
  sort,
  validFrom: "2020-01-01",
  validTo: null,
});

it("shows the tree from the top down, brothers by their place and then by name as people count", () => {
  const units = [
    unit("网格10", "社区"),
    unit("办事处", null),
    unit("网格2", "社区"),
    unit("社区", "办事处", 1),
    unit("科室", "办事处"),
  ];
  expect(rowsOf(units).map(({ unit: { id }, depth }) => `${depth}${id}`)).toEqual([
    "0办事处",
    "1科室",
    "1社区",
    "2网格2",
    "2网格10",
  ]);
});

it("moves one among its brothers and changes no place that stays", () => {
  const brothers = [unit("a", "x", 10), unit("b", "x", 20), unit("c", "x", 30)];
  expect(moved(brothers, "c", -1).map(({ unit: { id }, sort }) => [id, sort])).toEqual([
    ["c", 20],
    ["b", 30],
  ]);
});
