import type { Act } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { describe, expect, it } from "vitest";

import { processPath } from "./process-path.ts";

const act = (from: Act["from"], to: Act["to"], more: Partial<Act> = {}): Act => ({
  title: "办理",
  basis: [],
  from,
  by: [],
  collects: [],
  requires: [],
  ...(to === undefined ? {} : { to }),
  ...more,
});

/** Reported, perhaps looked at, accepted or rejected, handled, closed; sent back, it comes again. */
const definition: Definition = {
  id: "event",
  version: "1",
  title: "事件",
  kind: "case",
  area: "test",
  basis: [],
  subject: "",
  fields: {},
  facets: {},
  states: {
    reported: { title: "待受理" },
    looking: { title: "核实中" },
    accepted: { title: "待办理" },
    handled: { title: "待核查" },
    shelved: { title: "挂账" },
    closed: { title: "已结案", end: true },
  },
  initial: "reported",
  outcomes: {},
  acts: {
    look: act(["reported"], "looking"),
    looked: act(["looking"], "reported"),
    accept: act(["reported"], "accepted"),
    reject: act(["reported"], "closed"),
    handle: act(["accepted"], "handled"),
    shelve: act(["handled"], "shelved", { task: "optional" }),
    check: act(["handled"], [{ to: "closed" }, { to: "accepted" }]),
  },
  clocks: {},
  numbering: {},
  instruments: {},
  settings: {},
  leads: [],
  visibility: { roles: [], sensitivity: "internal" },
  retention: { years: 10, basis: [] },
};
const path = (...visited: string[]): string =>
  processPath(definition, visited)
    .map(({ title, stands }) => `${title}:${stands}`)
    .join(" ");

describe("the strip of states", () => {
  it("shows the ordinary way ahead, not the shortest end nor what is only possible", () => {
    expect(path("reported")).toBe("待受理:now 待办理:ahead 待核查:ahead 已结案:ahead");
  });

  it("shows the way taken, a detour once", () => {
    expect(path("reported", "looking", "reported", "accepted")).toBe(
      "待受理:done 核实中:done 待办理:now 待核查:ahead 已结案:ahead",
    );
  });

  it("puts what must be done again ahead after a return", () => {
    expect(path("reported", "accepted", "handled", "accepted")).toBe(
      "待受理:done 待办理:now 待核查:ahead 已结案:ahead",
    );
  });

  it("ends with the end", () => {
    expect(path("reported", "closed")).toBe("待受理:done 已结案:now");
    expect(path()).toBe("");
  });
});
