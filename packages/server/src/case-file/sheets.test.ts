import { expect, it } from "vitest";

import { checked } from "../../../engine/test/office.ts";
import { processSheet } from "./sheets.ts";

it("says of each act in another's place in whose place it was done", () => {
  const { definition, entries } = checked();
  const plain = JSON.stringify(processSheet({ entries, definition, accounts: {} }));
  expect(plain).not.toContain("（代");
  const deputed = entries.map((entry, index) =>
    index === entries.length - 1 ? { ...entry, actor: { ...entry.actor, for: "chief" } } : entry,
  );
  const last = deputed.at(-1)?.actor.name ?? "";
  const sheet = JSON.stringify(processSheet({ entries: deputed, definition, accounts: { chief: "陈主任" } }));
  expect(sheet.split("（代").length - 1).toBe(1);
  expect(sheet).toContain(`${last}（代陈主任）`);
});
