import { describe, expect, it } from "vitest";

import { pathTaken } from "./path-taken.ts";

const visit = (state: string, revision: number) => ({ state, title: state, at: "2026-03-02T01:00:00Z", revision });
const entry = (revision: number, kind: "act" | "pending" | "opinion", act: string) => ({
  revision,
  kind,
  act,
});

describe("the way a matter took", () => {
  it("goes from state to state by the acts that moved it, and counts what moved nothing as done", () => {
    const taken = pathTaken(
      { visits: [visit("reported", 1), visit("accepted", 3)], state: { id: "accepted", title: "待办理", end: false } },
      [entry(1, "act", "report"), entry(2, "act", "note"), entry(3, "act", "accept")],
    );
    expect([...taken.states]).toEqual(["reported", "accepted"]);
    expect([...taken.acts]).toEqual(["report", "note", "accept"]);
    expect([...taken.steps]).toEqual(["→report", "report→reported", "reported→accept", "accept→accepted"]);
    expect(taken.now).toBe("accepted");
  });

  it("does not count what was refused, or still waits for consent", () => {
    const visits = [visit("drafted", 1), visit("filed", 4)];
    const record = [
      entry(1, "act", "draft"),
      entry(2, "pending", "file"),
      entry(3, "opinion", "approve"),
      entry(4, "act", "file"),
      entry(5, "pending", "decide"),
      entry(6, "opinion", "refuse"),
      entry(7, "pending", "close"),
    ];
    const taken = pathTaken({ visits, state: { id: "filed", title: "已立案", end: false } }, record);
    expect([...taken.acts]).toEqual(["draft", "file"]);
    expect([...taken.steps]).toEqual(["→draft", "draft→drafted", "drafted→file", "file→filed"]);
  });
});
