import { describe, expect, it } from "vitest";

import type { EntryView } from "../../api/generated.ts";
import { timelineDays } from "./timeline-days.ts";

const at = (revision: number, effectiveAt: string) => ({ revision, effectiveAt }) as EntryView;

describe("the timeline by days", () => {
  it("begins with the latest, in Beijing's days and the ledger's order", () => {
    const days = timelineDays([
      at(1, "2024-09-24T15:59:00.000Z"),
      at(2, "2024-09-24T16:01:00.000Z"),
      at(3, "2024-09-25T02:00:00.000Z"),
      // Entered late: it took effect before the one that stands above it in the ledger.
      at(4, "2024-09-24T10:00:00.000Z"),
    ]);
    expect(days.map(({ on, entries }) => [on, entries.map((entry) => entry.revision)])).toEqual([
      ["2024-09-24", [4]],
      ["2024-09-25", [3, 2]],
      ["2024-09-24", [1]],
    ]);
  });
});
