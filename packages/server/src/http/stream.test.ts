import type { AddressInfo } from "node:net";

import { describe, expect, it } from "vitest";

import { offices } from "./test-office.ts";
import type { TestOffice } from "./test-office.ts";

const office = offices();

/** Listens as this account until `count` events have come or the time is up; gives their names and data. */
async function events(o: TestOffice, who: string, count: number, ms: number, last?: string): Promise<string[]> {
  const { port } = o.app.server.address() as AddressInfo;
  const stop = AbortSignal.timeout(ms);
  const headers = {
    authorization: `Bearer ${await o.token(who)}`,
    ...(last === undefined ? {} : { "last-event-id": last }),
  };
  const found: string[] = [];
  try {
    const { body } = await fetch(`http://127.0.0.1:${port}/api/stream`, { headers, signal: stop });
    let text = "";
    for await (const chunk of body ?? []) {
      text += Buffer.from(chunk as Uint8Array).toString();
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      found.push(...blocks.filter((block) => block.includes("event:")));
      if (found.length >= count) break;
    }
  } catch (error) {
    if (!stop.aborted) throw error;
  }
  return found;
}

describe("the stream", () => {
  it("tells each listener of the changes he may see, and nobody else", async () => {
    const o = await office();
    await o.app.listen({ port: 0 });
    const admin = await o.hire("admin", ["sys-admin"]);
    const outsider = await o.hire("outsider", ["deputy"]);
    const listening = [events(o, "wang", 2, 6_000), events(o, admin, 1, 4_000), events(o, outsider, 1, 4_000)];
    await new Promise((resolve) => setTimeout(resolve, 300));
    const id = await o.street.apply();
    await o.street.do("wang", id, "accept");
    const [seen = [], ...others] = await Promise.all(listening);
    expect(seen.map((block) => JSON.parse(/data: (.*)/.exec(block)?.[1] ?? "") as object)).toMatchObject([
      { matter: id, procedure: "permit", revision: 1, act: "apply" },
      { matter: id, revision: 2, act: "accept" },
    ]);
    expect(others).toEqual([[], []]);
  });

  it("goes on after a break from where it was left", async () => {
    const o = await office();
    await o.app.listen({ port: 0 });
    const before = o.street.now;
    o.street.now = new Date(Date.parse(before) + 60_000).toISOString();
    const id = await o.street.apply();
    // What happened right before the break may come again: a change is told at least once.
    const told = await events(o, "wang", 3, 4_000, before);
    expect(told.at(-1)).toContain(id);
  });
});
