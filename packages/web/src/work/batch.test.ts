import { describe, expect, it } from "vitest";

import type { WorkItem } from "../api/generated.ts";
import { byDelegator, isForBatch } from "./batch.ts";

const item = (id: string, more: Partial<WorkItem> = {}): WorkItem =>
  ({
    kind: "opinion",
    acts: [
      { id: "approve", title: "同意" },
      { id: "refuse", title: "不同意" },
    ],
    approvalOf: { id: "decide", title: "决定" },
    for: null,
    matter: { id },
    ...more,
  }) as WorkItem;

describe("a batch of approvals", () => {
  it("takes opinions only", () => {
    expect(isForBatch(item("a"))).toBe(true);
    expect(isForBatch(item("a", { kind: "act", approvalOf: null }))).toBe(false);
    expect(isForBatch(item("a", { approvalOf: null }))).toBe(false);
    expect(isForBatch(item("a", { acts: [{ id: "withdraw", title: "撤回" }] }))).toBe(false);
  });

  it("is sent apart for each person in whose place it is given", () => {
    const chief = { id: "c", name: "长" };
    const sent = byDelegator([item("a"), item("b", { for: chief }), item("d"), item("e", { for: chief })]);
    expect([...sent].map(([delegator, items]) => [delegator, items.map(({ matter }) => matter.id)])).toEqual([
      [undefined, ["a", "d"]],
      ["c", ["b", "e"]],
    ]);
  });
});
