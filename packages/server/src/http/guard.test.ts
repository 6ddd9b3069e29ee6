import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import { describe, expect, it } from "vitest";

import { LIMITS, UNCOUNTED } from "./limits.ts";
import type { Limits, Work } from "./limits.ts";
import { offices } from "./test-office.ts";
import type { TestOffice } from "./test-office.ts";

const office = offices();

const withWork = (base: Limits, work: Work, own: Partial<Limits["work"]["read"]>): Limits => ({
  ...base,
  work: { ...base.work, [work]: { ...base.work[work], ...own } },
});

const me = (o: TestOffice, who = "wang") => o.ask(who, "GET", "/api/me");

/** The office listening, with a way to make each reading of exports wait for the database until it is told to go on. */
async function listening(limits: Limits) {
  const o = await office({ limits });
  await o.app.listen({ host: "127.0.0.1", port: 0 });
  const port = (o.app.server.address() as AddressInfo).port;
  const authorization = `Bearer ${await o.token("wang")}`;
  const hold = async (): Promise<() => Promise<void>> => {
    const client = await o.services.pool.connect();
    await client.query("begin; lock table list_export in access exclusive mode");
    return async () => {
      await client.query("rollback");
      client.release();
    };
  };
  const exports = () => fetch(`http://127.0.0.1:${port}/api/list-exports`, { headers: { authorization } });
  return { o, port, authorization, hold, exports, get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) };
}

describe("requests that come too fast", () => {
  it("are told when to come again, an account without any other", async () => {
    const o = await office({ limits: withWork(UNCOUNTED, "read", { perMinute: 3 }) });
    for (let i = 0; i < 3; i++) expect((await me(o)).status).toBe(200);
    const fourth = await me(o);
    expect(fourth.status).toBe(429);
    expect(fourth.body).toMatchObject({ code: "rate.exceeded", title: "操作过于频繁，请稍后再试" });
    expect(Number(fourth.headers["retry-after"])).toBeGreaterThan(0);
    expect((fourth.body as { retryAfter: number }).retryAfter).toBe(Number(fourth.headers["retry-after"]));
    expect((await me(o, "chief")).status).toBe(200);
    // What an officer does is counted by itself.
    expect((await o.ask("wang", "POST", "/api/notices/read", {})).status).not.toBe(429);
  });

  it("are counted by address where nobody has signed in, and of an address over all its accounts", async () => {
    const o = await office({ limits: withWork(UNCOUNTED, "signIn", { perMinute: 2 }) });
    const body = { login: "nobody", password: "Wrong-password-1" };
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await o.ask(null, "POST", "/api/session", body)).status);
    expect(statuses).toEqual([401, 401, 429]);
    const few = await office({ limits: { ...UNCOUNTED, addressPerMinute: 2 } });
    expect([(await me(few)).status, (await me(few, "chief")).status, (await me(few)).status]).toEqual([200, 200, 429]);
  });

  it("never keep monitoring out", async () => {
    const o = await office({ limits: { ...LIMITS, addressPerMinute: 1 } });
    for (let i = 0; i < 5; i++) {
      expect((await o.ask(null, "GET", "/healthz")).status).toBe(200);
      expect((await o.ask(null, "GET", "/readyz")).status).toBe(200);
    }
  });
});

describe("more than can be done", () => {
  it("is turned away with 503 and a time to come again; health answers, and afterwards all is as before", async () => {
    const { o, hold, exports, get } = await listening(withWork(UNCOUNTED, "read", { running: 2, waiting: 2 }));
    const goOn = await hold();
    const answers = Array.from({ length: 12 }, async () => {
      const answer = await exports();
      return { status: answer.status, again: answer.headers.get("retry-after"), body: await answer.json() };
    });
    while (o.services.gate.refused < 8) await sleep(10);
    expect((await get("/healthz")).status).toBe(200);
    expect((await get("/readyz")).status).toBe(200);
    await goOn();
    const done = await Promise.all(answers);
    expect(done.filter(({ status }) => status === 200)).toHaveLength(4);
    const turned = done.filter(({ status }) => status === 503);
    expect(turned).toHaveLength(8);
    for (const { again, body } of turned) {
      expect(again).toBe("2");
      expect(body).toMatchObject({ code: "busy", retryAfter: 2 });
    }
    expect((await exports()).status).toBe(200);
    await sleep(20);
    expect([o.services.gate.running, o.services.gate.waiting]).toEqual([0, 0]);
  });

  it("is answered in time even when the work behind it does not end", async () => {
    const { hold, exports } = await listening(withWork(UNCOUNTED, "read", { answerMs: 300 }));
    const goOn = await hold();
    const began = performance.now();
    const late = await exports();
    expect([late.status, performance.now() - began < 5_000]).toEqual([503, true]);
    expect(await late.json()).toMatchObject({ code: "busy" });
    await goOn();
    expect((await exports()).status).toBe(200);
  });

  it("is ended in the database too: a statement has its time, by the kind of work", async () => {
    const { hold, exports } = await listening(withWork(UNCOUNTED, "read", { statementMs: 200 }));
    const goOn = await hold();
    const late = await exports();
    expect(late.status).toBe(503);
    await goOn();
    expect((await exports()).status).toBe(200);
  });

  it("gives back the place of who went away before he was answered", async () => {
    const { o, port, authorization, hold, exports } = await listening(
      withWork(UNCOUNTED, "read", { running: 1, waiting: 3, waitMs: 20_000 }),
    );
    const goOn = await hold();
    const sockets = [1, 2, 3].map(() => {
      const socket = connect(port, "127.0.0.1");
      socket.write(`GET /api/list-exports HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\n\r\n`);
      return socket;
    });
    while (o.services.gate.running + o.services.gate.waiting < 3) await sleep(10);
    for (const socket of sockets) socket.destroy();
    while (o.services.gate.running + o.services.gate.waiting > 0) await sleep(10);
    await goOn();
    expect((await exports()).status).toBe(200);
  });

  it("of live streams is refused to an account that holds many already, and a closed one counts no more", async () => {
    const o = await office({ limits: { ...UNCOUNTED, streamsPerAccount: 2 } });
    await o.app.listen({ host: "127.0.0.1", port: 0 });
    const { port } = o.app.server.address() as AddressInfo;
    const headers = { authorization: `Bearer ${await o.token("wang")}` };
    const open = async () => {
      const end = new AbortController();
      return { end, answer: await fetch(`http://127.0.0.1:${port}/api/stream`, { headers, signal: end.signal }) };
    };
    const first = await open();
    await open();
    const third = await open();
    expect(third.answer.status).toBe(429);
    expect(await third.answer.json()).toMatchObject({ code: "stream.tooMany" });
    first.end.abort();
    await sleep(100);
    expect((await open()).answer.status).toBe(200);
  });
});
