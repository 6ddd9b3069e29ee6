import { setTimeout as sleep } from "node:timers/promises";

import { describe, expect, it } from "vitest";

import { Gate } from "./gate.ts";
import { LIMITS, limitsFrom, SETTINGS } from "./limits.ts";
import type { Limits, Work } from "./limits.ts";

/** Small bounds: two at once, two waiting of each kind, for 50 ms. */
const SMALL: Limits = {
  ...LIMITS,
  running: 2,
  work: Object.fromEntries(
    Object.entries(LIMITS.work).map(([work, own]) => [
      work,
      { ...own, running: work === "heavy" ? 1 : 2, waiting: 2, waitMs: 50 },
    ]),
  ) as Limits["work"],
};

const gateOf = (late = 0): Gate => new Gate(SMALL, () => late);

describe("the gate", () => {
  it("lets no more in than may run, lets few wait, and tells the rest at once", async () => {
    const gate = gateOf();
    const places = Array.from({ length: 5 }, () => gate.enter("read"));
    expect([gate.running, gate.waiting, gate.refused]).toEqual([2, 2, 1]);
    expect(await places[4]?.admitted).toBe(false);
    places[0]?.leave();
    expect(await places[2]?.admitted).toBe(true);
    expect([gate.running, gate.waiting]).toEqual([2, 1]);
  });

  it("lets who has just done something go before who looks, and who looks before who exports", async () => {
    const gate = gateOf();
    const held = [gate.enter("read"), gate.enter("read")];
    const order: Work[] = [];
    const later = (["heavy", "read", "write"] as const).map(async (work) => {
      const place = gate.enter(work);
      if (await place.admitted) order.push(work);
      place.leave();
    });
    for (const place of held) place.leave();
    await Promise.all(later);
    expect(order).toEqual(["write", "read", "heavy"]);
  });

  it("keeps room for others when one kind comes in masses", async () => {
    const gate = gateOf();
    const heavy = [gate.enter("heavy"), gate.enter("heavy")];
    expect(await heavy[0]?.admitted).toBe(true);
    expect(await gate.enter("write").admitted).toBe(true);
    expect(gate.waiting).toBe(1);
  });

  it("turns away who has waited long enough, and forgets who went away", async () => {
    const gate = gateOf();
    const held = [gate.enter("write"), gate.enter("write")];
    const began = performance.now();
    expect(await gate.enter("write").admitted).toBe(false);
    expect(performance.now() - began).toBeGreaterThan(40);
    const gone = gate.enter("write");
    gone.leave();
    expect(await gone.admitted).toBe(false);
    expect(gate.waiting).toBe(0);
    for (const place of [...held, ...held]) place.leave();
    expect(gate.running).toBe(0);
  });

  it("takes a place back once, however often it is left", async () => {
    const gate = gateOf();
    const first = gate.enter("read");
    first.leave();
    first.leave();
    expect(gate.running).toBe(0);
    await Promise.all([gate.enter("read").admitted, gate.enter("read").admitted]);
    expect(await Promise.race([gate.enter("read").admitted, sleep(10)])).toBeUndefined();
  });

  it("turns exports away first when the process is late, then looking, then doing", async () => {
    const open = async (late: number): Promise<string[]> => {
      const kinds = ["write", "read", "heavy"] as const;
      const admitted = await Promise.all(kinds.map((work) => gateOf(late).enter(work).admitted));
      return kinds.filter((_, i) => admitted[i]);
    };
    expect(await open(900)).toEqual(["write", "read", "heavy"]);
    expect(await open(1_500)).toEqual(["write", "read"]);
    expect(await open(3_000)).toEqual(["write"]);
    expect(await open(6_000)).toEqual([]);
  });
});

describe("the limits", () => {
  it("are changed by the operator's settings, and refuse what is no number", () => {
    const limits = limitsFrom({ FADU_RATE_READ: "5", FADU_RATE_ADDRESS: "0", FADU_RUNNING: "8" });
    expect([limits.work.read.perMinute, limits.addressPerMinute, limits.running]).toEqual([5, 0, 8]);
    expect(limitsFrom({})).toEqual(LIMITS);
    for (const wrong of ["-1", "many", "1.5", "1e3"]) {
      expect(() => limitsFrom({ FADU_RATE_READ: wrong }), wrong).toThrow("FADU_RATE_READ");
    }
    expect(() => limitsFrom({ FADU_RUNNING: "0" })).toThrow("FADU_RUNNING");
    for (const [name, own] of SETTINGS) expect(limitsFrom({ [name]: String(own) }), name).toEqual(LIMITS);
  });
});
