import type { AddressInfo } from "node:net";

import type { Static } from "typebox";
import { expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import { runEffects } from "../job/effects.ts";
import { inTenant } from "../store/tx.ts";
import type { TestOffice } from "../http/test-office.ts";
import type { NoticePage } from "./schema.ts";

const office = offices();

/** Runs what waits in the outbox, as the job runner would. */
async function deliver(o: TestOffice): Promise<void> {
  const { tenant, pool, door } = o.street;
  const { rows } = await inTenant(pool, tenant, (tx) =>
    tx.query<{ id: string }>("select id from outbox where tenant_id = $1 order by created_at, id", [tenant]),
  );
  for (const { id } of rows) await runEffects(door, { tenant, id });
}

const list = async (o: TestOffice, who: string, query = ""): Promise<Static<typeof NoticePage>> =>
  (await o.ask(who, "GET", `/api/notices${query}`)).body;

it("tells each what concerns him, as he may see it, and knows what was read", async () => {
  const o = await office();
  const { people } = o.street;
  const id = await o.street.apply();
  await o.street.do("wang", id, "accept");
  await o.street.do("wang", id, "check", { officers: [people.wang, people.li] });
  await o.street.do("wang", id, "decide", { verdict: "grant", days: 10 });
  await deliver(o);
  o.street.now = "2024-09-02T02:00:00.000Z";
  await o.street.do("wang", id, "urge");
  await o.street.do("wang", id, "circulate", { accounts: [people.d1] });
  await deliver(o);
  await deliver(o);
  // The urging of an approval reaches who is asked for it.
  expect((await list(o, "chief")).items.map(({ kind, text }) => [kind, text])).toEqual([
    ["urged", "催办：科室审核"],
    ["approval", "等待审批：科室审核"],
  ]);
  expect((await list(o, "d1")).items).toMatchObject([{ kind: "circulated", matter: { id, title: "张三 堆料" } }]);
  expect((await list(o, "head")).total).toBe(0);
  expect((await o.ask("chief", "GET", "/api/notices/unread")).body).toEqual({ unread: 2 });
  expect((await list(o, "chief", "?kind=urged")).total).toBe(1);

  const [urged] = (await list(o, "chief")).items;
  // Nobody reads another's.
  await o.ask("d1", "POST", "/api/notices/read", { ids: [urged?.id] });
  expect((await o.ask("chief", "GET", "/api/notices/unread")).body).toEqual({ unread: 2 });
  expect((await o.ask("chief", "POST", "/api/notices/read", { ids: [urged?.id] })).body).toEqual({ unread: 1 });
  expect((await list(o, "chief", "?unread=true")).items.map(({ kind }) => kind)).toEqual(["approval"]);
  expect((await o.ask("chief", "POST", "/api/notices/read", {})).body).toEqual({ unread: 0 });
});

it("shows a matter in a notice only to who may see it still", async () => {
  const o = await office();
  const outsider = await o.hire("outsider", ["welfare-clerk"]);
  const id = await o.street.apply();
  await o.street.do("chief", id, "assign", { handler: outsider });
  await deliver(o);
  expect((await list(o, outsider)).items).toMatchObject([{ kind: "task", matter: { id } }]);
  await o.street.do("chief", id, "assign", { handler: o.street.people.wang });
  expect((await list(o, outsider)).items).toMatchObject([{ kind: "task", text: "新的待办", matter: null }]);
});

it("pages from the newest to the oldest", async () => {
  const o = await office();
  for (let i = 0; i < 3; i++) {
    const id = await o.street.apply();
    await o.street.do("chief", id, "assign", { handler: o.street.people.li });
    o.street.now = new Date(Date.parse(o.street.now) + 60_000).toISOString();
  }
  await deliver(o);
  const first = await list(o, "li", "?limit=2");
  const rest = await list(o, "li", `?limit=2&after=${first.next ?? ""}`);
  expect([...first.items, ...rest.items].map(({ id }) => id).length).toBe(3);
  expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(3);
  expect(rest.next).toBeNull();
});

it("reaches who listens within moments, and nobody else", async () => {
  const o = await office();
  await o.app.listen({ port: 0 });
  const { port } = o.app.server.address() as AddressInfo;
  const heard = async (who: string, ms: number): Promise<boolean> => {
    const stop = AbortSignal.timeout(ms);
    try {
      const headers = { authorization: `Bearer ${await o.token(who)}` };
      const { body } = await fetch(`http://127.0.0.1:${port}/api/stream`, { headers, signal: stop });
      for await (const chunk of body ?? []) {
        if (Buffer.from(chunk as Uint8Array).includes("event: notice")) return true;
      }
    } catch (error) {
      if (!stop.aborted) throw error;
    }
    return false;
  };
  const id = await o.street.apply();
  const listening = Promise.all([heard("li", 6_000), heard("d1", 3_000)]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await o.street.do("chief", id, "assign", { handler: o.street.people.li });
  await deliver(o);
  expect(await listening).toEqual([true, false]);
});

it("keeps each account's phrases, in order, and its daily openings", async () => {
  const o = await office();
  const phrases = [
    { act: "approve", words: "同意，请抓紧办理。" },
    { act: "any", words: "已阅。" },
  ];
  expect((await o.ask("chief", "PUT", "/api/me/phrases", phrases)).body).toEqual(phrases);
  expect((await o.ask("chief", "GET", "/api/me/phrases")).body).toEqual(phrases);
  expect((await o.ask("li", "GET", "/api/me/phrases")).body).toEqual([]);
  expect((await o.ask("chief", "PUT", "/api/me/phrases", [{ act: "void", words: "作废" }])).status).toBe(400);

  await o.street.apply();
  await o.street.apply();
  await o.street.open("wang", "ticket", "receive", { topic: "占道" });
  const openings = async (who: string) => (await o.ask(who, "GET", "/api/worklist/openings")).body;
  expect(await openings("wang")).toMatchObject([
    { procedure: { id: "permit" }, act: { id: "apply", title: "登记申请" }, times: 2 },
    { procedure: { id: "ticket" }, times: 1 },
  ]);
  expect(await openings("chief")).toEqual([]);
  o.street.now = "2024-10-20T01:00:00.000Z";
  expect(await openings("wang")).toEqual([]);
});
