import { expect, it } from "vitest";

import { offices } from "../http/test-office.ts";

const office = offices();

it("readiness tells how the clock stands and whether uploads are scanned, and stays ready when they are not", async () => {
  const o = await office({ clamd: "127.0.0.1:1", clockToleranceMs: 0.001 });
  await o.services.clock.check();
  const { body, status } = await o.ask(null, "GET", "/readyz");
  const { parts, ready } = body as { ready: boolean; parts: { part: string; state: string; says: string }[] };
  expect([status, ready]).toEqual([200, true]);
  const of = (name: string) => parts.find(({ part }) => part === name);
  expect(of("scanner")).toMatchObject({ state: "attention", says: "查毒服务没有回答" });
  expect(of("clock")?.says).toContain("与数据库的时钟相差");
  const plain = await office();
  const answer = (await plain.ask(null, "GET", "/readyz")).body as { parts: { part: string; state: string }[] };
  expect(answer.parts.find(({ part }) => part === "scanner")?.state).toBe("off");
});
