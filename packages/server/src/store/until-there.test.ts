import { afterAll, beforeAll, expect, it } from "vitest";

import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { flakyProxy } from "../testing/flaky-proxy.ts";
import { untilThere } from "./until-there.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it("waits for a database that comes later, and says so once", async () => {
  const line = await flakyProxy(database.adminUrl);
  line.cut();
  const said: string[] = [];
  const waiting = untilThere(line.url, { everyMs: 20, say: (sentence) => said.push(sentence) });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(said).toEqual(["数据库还没有应答，等候（最长 60 秒）……"]);
  line.mend();
  await waiting;
  expect(said).toHaveLength(1);
  line.close();
});

it("gives up when the time is over, and at once when the database refuses", async () => {
  const line = await flakyProxy(database.adminUrl);
  line.cut();
  await expect(untilThere(line.url, { forMs: 200, everyMs: 20 })).rejects.toThrow(/terminated|ECONNREFUSED|ECONNRESET/);
  line.close();

  const nobody = new URL(database.adminUrl);
  nobody.pathname = "/no_such_database";
  const said: string[] = [];
  await expect(untilThere(nobody.href, { say: (sentence) => said.push(sentence) })).rejects.toThrow(/does not exist/);
  expect(said).toEqual([]);
});
