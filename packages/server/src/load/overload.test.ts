import { setTimeout as sleep } from "node:timers/promises";
import type { AddressInfo } from "node:net";

import { describe, expect, it } from "vitest";

import { UNCOUNTED } from "../http/limits.ts";
import type { Limits } from "../http/limits.ts";
import { offices } from "../http/test-office.ts";
import { Arrivals } from "./arrivals.ts";
import type { Kind } from "./mix.ts";
import type { Sample } from "./sample.ts";
import { growth } from "./verdict.ts";

const office = offices();

/** A small server: little at once, little waiting, not long. */
const SMALL: Limits = {
  ...UNCOUNTED,
  running: 6,
  work: {
    ...UNCOUNTED.work,
    read: { ...UNCOUNTED.work.read, running: 3, waiting: 6, waitMs: 300 },
    write: { ...UNCOUNTED.work.write, running: 4, waiting: 200, waitMs: 20_000 },
  },
};

describe("far more than the server can do", () => {
  it("is told to come again, while what an officer does is done; health answers; seconds later all is as before", async () => {
    const o = await office({ limits: SMALL });
    await o.app.listen({ host: "127.0.0.1", port: 0 });
    const { port } = o.app.server.address() as AddressInfo;
    const street = { tokens: { wang: await o.token("wang") }, waiting: [], seen: [] };
    const read: Kind = {
      title: "read",
      perSecond: 400,
      ask: ({ tokens }) => ({ method: "GET", path: "/api/matters?procedure=permit", token: tokens["wang"] ?? "" }),
    };
    const values = { applicant: { kind: "citizen", name: "张三" }, purpose: "堆料" };
    const write: Kind = {
      title: "write",
      perSecond: 6,
      ask: ({ tokens }) => ({
        method: "POST",
        path: "/api/matters",
        token: tokens["wang"] ?? "",
        body: { procedure: "permit", act: "apply", values },
      }),
    };
    const flood = new Arrivals(port, [street]);
    const running = flood.run([read, write], { seconds: 2, rate: 1 });
    await sleep(500);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    await running;
    const [reads, writes] = [flood.tallies.get("read"), flood.tallies.get("write")];
    expect([...(reads?.failed.keys() ?? [])]).toEqual([503]);
    expect(reads?.took.length).toBeGreaterThan(0);
    expect([...(writes?.failed.keys() ?? [])]).toEqual([]);
    expect(writes?.took.length).toBeGreaterThan(0);
    await sleep(200);
    expect([o.services.gate.running, o.services.gate.waiting]).toEqual([0, 0]);
    const after = new Arrivals(port, [street]);
    await after.run([read], { seconds: 1, rate: 0.01 });
    expect((await o.ask("wang", "GET", "/api/matters?procedure=permit")).status).toBe(200);
    expect(after.tallies.get("read")?.failed.size ?? 0).toBe(0);
    flood.close();
    after.close();
  }, 120_000);
});

describe("a long run", () => {
  const sample: Sample = {
    rss: 2e8,
    heap: 1e8,
    lateMs: 0,
    running: 0,
    waiting: 0,
    refused: 0,
    connections: 9,
    sessions: 12,
    files: 60,
    jobs: 0,
    warnings: 0,
  };
  const over = (change: (i: number) => Partial<Sample>): string[] =>
    growth(Array.from({ length: 12 }, (_, i) => ({ ...sample, ...change(i) })));

  it("is told to grow when heap, memory, sessions, files, jobs or warnings do, and not for a cache that fills", () => {
    expect(over(() => ({}))).toEqual([]);
    expect(over((i) => ({ heap: 1e8 + Math.min(i, 3) * 2e7 }))).toEqual([]);
    expect(over((i) => ({ heap: 1e8 + i * 2e7 }))).toHaveLength(1);
    expect(over((i) => ({ files: 60 + i * 20 }))).toHaveLength(1);
    expect(over((i) => ({ jobs: i * 40 }))).toHaveLength(1);
    expect(over((i) => ({ warnings: i > 10 ? 1 : 0 }))).toHaveLength(1);
    // Memory that is not given back at once, and a pool that opens what it needs, are no growth.
    expect(over((i) => ({ rss: 2e8 + (i % 3) * 8e7 }))).toEqual([]);
    expect(over((i) => ({ rss: 2e8 + Math.min(i, 4) * 4e7 }))).toEqual([]);
    expect(over((i) => ({ rss: 2e8 + i * 8e7 }))).toEqual([expect.stringContaining("rss") as string]);
    expect(over((i) => ({ sessions: 8 + (i % 4) * 3 }))).toEqual([]);
    expect(over((i) => ({ sessions: 12 + Math.floor(i / 2) }))).toEqual(["connections to the database 15 → 16"]);
  });
});
