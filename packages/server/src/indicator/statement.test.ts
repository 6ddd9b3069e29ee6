import { expect, it } from "vitest";

import { apart } from "./statement.ts";

const leaf = (...procedures: string[]) => ({ procedures });
const named = (groups: readonly (readonly { readonly procedures: readonly string[] }[])[]): string[] =>
  groups.map((group) => group.map(({ procedures }) => procedures.join("+")).join(" ")).sort();

it("reads leaves together that share a procedure, directly or through another, and all others apart", () => {
  expect(named(apart([leaf("a"), leaf("b"), leaf("a")]))).toEqual(["a a", "b"]);
  expect(named(apart([leaf("a"), leaf("b"), leaf("c"), leaf("b", "a")]))).toEqual(["a b b+a", "c"]);
  expect(apart([])).toEqual([]);
});
