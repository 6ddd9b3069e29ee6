import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { runEffects } from "../job/effects.ts";
import { createPool } from "../store/pool.ts";
import { changeInTenant, inTenant, touchFacts } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { Street } from "../testing/street.ts";
import { recompute } from "./recompute.ts";
import { sweep } from "./sweep.ts";

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

const one = (s: Street, sql: string, values: unknown[] = []): Promise<unknown> =>
  inTenant(pool, s.tenant, async (tx) => (await tx.query<Record<string, unknown>>(sql, [s.tenant, ...values])).rows[0]);

const CLOCK =
  "select phase, due_on, provisional, next_at, expired_at from clock where tenant_id = $1 and matter_id = $2";

describe("the sweeper", () => {
  it("registers a clock that ran out once, however many sweepers there are", async () => {
    const s = await Street.create({ pool });
    const ids = await Promise.all(Array.from({ length: 5 }, () => s.apply()));
    for (const id of ids) await s.do("wang", id, "accept");
    expect(await sweep(s.door, s.tenant)).toMatchObject({ expired: 0 });
    s.now = "2024-10-08T01:00:00.000Z";
    const swept = await Promise.all([sweep(s.door, s.tenant), sweep(s.door, s.tenant), sweep(s.door, s.tenant)]);
    expect(swept.reduce((n, { expired }) => n + expired, 0)).toBe(5);
    expect(await sweep(s.door, s.tenant)).toEqual({ expired: 0, warned: 0, resumed: 0, refused: 0 });
    const entries = "select count(*) as n from entry where tenant_id = $1 and act = 'expire'";
    expect(await one(s, entries)).toEqual({ n: 5 });
    expect(await one(s, CLOCK, [ids[0]])).toMatchObject({ phase: "overdue", next_at: null, expired_at: s.now });
  });

  it("performs the act that the procedure names", async () => {
    const s = await Street.create({ pool });
    const id = await s.granted();
    await s.do("wang", id, "serve", { instrument: "licence", on: "2024-09-02", way: "直接送达" });
    s.now = "2024-10-20T01:00:00.000Z";
    expect(await sweep(s.door, s.tenant)).toMatchObject({ expired: 1 });
    expect(await one(s, "select state, closed_on from matter where tenant_id = $1 and id = $2", [id])).toEqual({
      state: "ended",
      closed_on: "2024-10-20",
    });
  });

  it("leaves for later what is refused, and shows it as overdue", async () => {
    const s = await Street.create({ pool });
    const id = await s.granted("stubborn-permit");
    await s.do("wang", id, "serve", { instrument: "licence", on: "2024-09-02", way: "直接送达" });
    s.now = "2024-10-20T01:00:00.000Z";
    expect(await sweep(s.door, s.tenant)).toMatchObject({ expired: 0, refused: 1 });
    expect(await sweep(s.door, s.tenant)).toMatchObject({ expired: 0, refused: 0 });
    const collect = `${CLOCK} and clock = 'collect'`;
    expect(await one(s, collect, [id])).toMatchObject({ phase: "overdue", next_at: "2024-10-20T02:00:00.000Z" });
    s.now = "2024-10-20T02:00:01.000Z";
    expect(await sweep(s.door, s.tenant)).toMatchObject({ refused: 1 });
    await s.do("chief", id, "correct", { reason: "逾期未领取" });
    s.now = "2024-10-20T04:00:00.000Z";
    expect(await sweep(s.door, s.tenant)).toMatchObject({ expired: 1, refused: 0 });
  });

  it("marks a limit coming near once, and tells who works on it", async () => {
    const s = await Street.create({ pool });
    const id = await s.granted("stubborn-permit");
    await s.do("wang", id, "serve", { instrument: "licence", on: "2024-09-02", way: "直接送达" });
    const collect = `${CLOCK} and clock = 'collect'`;
    expect(await one(s, collect, [id])).toMatchObject({ phase: "running", due_on: "2024-10-02" });
    s.now = "2024-09-29T01:00:00.000Z";
    const swept = await Promise.all([sweep(s.door, s.tenant), sweep(s.door, s.tenant)]);
    expect(swept.reduce((n, { warned }) => n + warned, 0)).toBe(1);
    expect(await one(s, collect, [id])).toMatchObject({ phase: "near", next_at: "2024-10-02T15:59:59.999Z" });
    const waiting = await inTenant(pool, s.tenant, async (tx) => {
      const { rows } = await tx.query<{ id: string; text: string }>(
        "select id, effects->0->>'text' as text from outbox where tenant_id = $1 and effects->0->>'text' like '%届满'",
        [s.tenant],
      );
      return rows;
    });
    expect(waiting).toMatchObject([{ text: "“领取”将于2024-10-02届满" }]);
    for (let run = 1; run <= 2; run++) await runEffects(s.door, { tenant: s.tenant, id: waiting[0]?.id ?? "" });
    expect(await one(s, "select account_id, count(*) as n from notification where tenant_id = $1 group by 1")).toEqual({
      account_id: s.people.wang,
      n: 1,
    });
  });

  it("resumes a suspended matter on the day that was set", async () => {
    const s = await Street.create({ pool });
    const id = await s.apply();
    await s.do("wang", id, "accept");
    await s.do("chief", id, "suspend", { until: "2024-09-10" });
    expect(await one(s, CLOCK, [id])).toMatchObject({ phase: "suspended", next_at: null });
    s.now = "2024-09-09T15:59:00.000Z";
    expect(await sweep(s.door, s.tenant)).toMatchObject({ resumed: 0 });
    s.now = "2024-09-09T16:00:00.000Z";
    expect(await Promise.all([sweep(s.door, s.tenant), sweep(s.door, s.tenant)])).toContainEqual({
      expired: 0,
      warned: 0,
      resumed: 1,
      refused: 0,
    });
    expect(
      await one(s, "select suspended, suspended_until from matter where tenant_id = $1 and id = $2", [id]),
    ).toEqual({
      suspended: false,
      suspended_until: null,
    });
    expect(await one(s, CLOCK, [id])).toMatchObject({ phase: "running" });
  });
});

describe("a new holiday notice", () => {
  it("moves the provisional dates of running clocks, tasks and publications, and nothing else", async () => {
    const s = await Street.create({ pool, now: "2024-12-20T01:00:00.000Z" });
    const id = await s.apply();
    await s.do("wang", id, "accept");
    const before = await one(s, CLOCK, [id]);
    expect(before).toMatchObject({ due_on: "2025-01-17", provisional: true });
    await changeInTenant(pool, s.tenant, async (tx) => {
      const day = (date: string) => ({
        tenant_id: s.tenant,
        date,
        kind: "off",
        name: "假",
        source: "国务院办公厅通知",
      });
      await tx.db.insertInto("calendar_day").values(["2025-01-01", "2025-10-01"].map(day)).execute();
      await touchFacts(tx);
    });
    const entries = await one(s, "select count(*) as n from entry where tenant_id = $1");
    await recompute(s.door, { tenant: s.tenant, years: [2025] });
    expect(await one(s, CLOCK, [id])).toMatchObject({ due_on: "2025-01-20", provisional: false });
    expect(await one(s, "select due_on, due_provisional from matter where tenant_id = $1 and id = $2", [id])).toEqual({
      due_on: "2025-01-20",
      due_provisional: false,
    });
    expect(await one(s, "select due_on from task where tenant_id = $1 and matter_id = $2", [id])).toEqual({
      due_on: "2025-01-20",
    });
    expect(await one(s, "select count(*) as n from entry where tenant_id = $1")).toEqual(entries);
  });
});
