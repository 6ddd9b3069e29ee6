import { canonical } from "@fadu/engine/ledger/canonical.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { awaited } from "@fadu/engine/matter/awaited.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import type { Pool } from "pg";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import { sweep } from "../clock/sweep.ts";
import { verify } from "../ledger/verify.ts";
import { createPool } from "../store/pool.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { REPORTING_PERMIT, Street } from "../testing/street.ts";
import type { Name } from "../testing/street.ts";
import { performBatch } from "./batch.ts";

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** Acts, sensible and not, with the values they take; ids of people and matters are filled in when they are done. */
const ACTS: readonly [string, Readonly<Record<string, Value>>][] = [
  ["accept", {}],
  ["check", { officers: ["wang", "li"] }],
  ["charge", { fee: 12.5 }],
  ["decide", { verdict: "grant", days: 10 }],
  ["decide", { verdict: "grant", days: 40 }],
  ["decide", { verdict: "refuse", reason: "不符合" }],
  ["approve", {}],
  ["approve", {}],
  ["refuse", {}],
  ["sendBack", {}],
  ["recall", {}],
  ["addSigner", { account: "d1", where: "before" }],
  ["finish", {}],
  ["assign", { handler: "li" }],
  ["claim", {}],
  ["return", { state: "accepted" }],
  ["return", { state: "received" }],
  ["withdraw", {}],
  ["suspend", { until: "2024-12-01" }],
  ["resume", {}],
  ["extend", { clock: "decide" }],
  ["urge", {}],
  ["supervise", {}],
  ["circulate", { accounts: ["zhao", "d1"] }],
  ["consult", { accounts: ["li"] }],
  ["read", {}],
  ["advise", {}],
  ["note", {}],
  ["void", {}],
  ["reopen", {}],
  ["correct", { purpose: "搭棚" }],
  ["serve", { instrument: "licence", on: "2024-09-02", way: "直接送达" }],
];
const NAMES: readonly Name[] = ["wang", "li", "zhao", "chief", "d1", "d2", "head"];

function filled(s: Street, value: Value): Value {
  if (typeof value === "string" && value in s.people) return s.people[value as Name];
  return Array.isArray(value) ? value.map((item: Value) => filled(s, item)) : value;
}

/** One of the acts the matter waits for, and somebody who may do it. */
function taskOf(s: Street, matter: Matter, n: number): { act: string; who: Name } | undefined {
  const tasks = awaited(REPORTING_PERMIT, matter);
  const task = tasks[n % Math.max(tasks.length, 1)];
  const act = task?.acts[n % task.acts.length];
  const who = NAMES.find((name) => (task?.account ? s.people[name] === task.account : task?.roles.includes(name)));
  return act !== undefined && who !== undefined ? { act, who } : undefined;
}

it("whatever is done, and whenever, replay gives the snapshot and every projection; by the door and by batches", async () => {
  const step = fc.record({
    act: fc.integer({ min: 0, max: ACTS.length - 1 }),
    who: fc.constantFrom(...NAMES),
    days: fc.integer({ min: 0, max: 12 }),
    batched: fc.boolean(),
    /** Does what is awaited instead, if anything is. */
    awaited: fc.boolean(),
  });
  const s = await Street.create({ pool });
  let took = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30, size: "max" }), async (steps) => {
      const id = await s.apply();
      let matter = await s.do("wang", id, "note");
      for (const { act, who: anybody, days, batched, awaited: expected } of steps) {
        s.now = new Date(Date.parse(s.now) + days * 3_600_000).toISOString();
        const task = expected ? taskOf(s, matter, act) : undefined;
        const [name, values] = (task && ACTS.find(([known]) => known === task.act)) ?? ACTS[act] ?? ["note", {}];
        const who = task?.who ?? anybody;
        const given = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, filled(s, value)]));
        const request = { matter: id, command: s.command(name, given) };
        const [outcome] = batched
          ? await performBatch(s.door, s.tenant, [{ actor: s.actor(who), request }])
          : [await s.ask(who, request)];
        if (!outcome?.ok) continue;
        took++;
        matter = outcome.matter;
      }
      s.now = new Date(Date.parse(s.now) + 10 * 86_400_000).toISOString();
      await sweep(s.door, s.tenant);
      const { divergences } = await verify(pool, { tenants: [s.tenant], now: () => s.now });
      expect(canonical(divergences)).toBe("[]");
    }),
    { numRuns: 25 },
  );
  // Random walks that only ever bounce off would prove nothing.
  expect(took).toBeGreaterThan(100);
});
