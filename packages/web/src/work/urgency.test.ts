import { describe, expect, it } from "vitest";

import type { WorkItem } from "../api/generated.ts";
import { byUrgency } from "./urgency.ts";

const item = (task: string, at: string | null): WorkItem =>
  ({ task, since: `2024-09-01T00:00:0${task.length}.000Z`, matter: { due: at === null ? null : { at } } }) as WorkItem;
const known = (more: boolean, ...items: WorkItem[]) => ({
  more,
  pages: [{ items, next: null, total: items.length, totalIsMore: false }],
});
const tasks = (items: readonly WorkItem[]): string[] => items.map(({ task }) => task);

describe("what waits for me and for my post", () => {
  it("stands in one order of limits, what has none last", () => {
    const mine = known(false, item("a", "2024-09-20"), item("b", null));
    const pool = known(false, item("c", "2024-09-19"), item("d", "2024-09-25"));
    expect(tasks(byUrgency([mine, pool]))).toEqual(["c", "a", "d", "b"]);
  });

  it("holds back what a page not yet there might come before", () => {
    const mine = known(true, item("a", "2024-09-20"), item("b", "2024-09-21"));
    const pool = known(false, item("c", "2024-09-19"), item("d", "2024-09-25"));
    expect(tasks(byUrgency([mine, pool]))).toEqual(["c", "a", "b"]);
  });
});
