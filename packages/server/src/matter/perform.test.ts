import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Pool } from "pg";

import { canonical } from "@fadu/engine/ledger/canonical.ts";
import { newId } from "../store/ids.ts";
import { createPool } from "../store/pool.ts";
import { changeInTenant, inTenant, touchFacts } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { Street } from "../testing/street.ts";
import { CommandReused, UnknownMatter, UnknownProcedure } from "./request.ts";

let database: TestDatabase;
let pool: Pool;
let trips: number[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const street = (): Promise<Street> => Street.create({ pool, onTrips: (n) => trips.push(n) });
const APPLY = { applicant: { kind: "citizen", name: "张三" }, purpose: "堆料" };

function rows<R extends object>(s: Street, sql: string, values: unknown[] = []): Promise<R[]> {
  return inTenant(
    pool,
    s.tenant,
    async (tx) => (await tx.query<R & Record<string, unknown>>(sql, [s.tenant, ...values])).rows,
  );
}

const counts = async (s: Street): Promise<unknown> =>
  (
    await rows(
      s,
      `select (select count(*) from matter where tenant_id = $1) as matters, (select count(*) from entry where tenant_id = $1) as entries,
              (select count(*) from task where tenant_id = $1) as tasks, (select count(*) from outbox where tenant_id = $1) as outbox,
              (select count(*) from unsealed where tenant_id = $1) as unsealed, (select sum(last) from number_series where tenant_id = $1) as numbers,
              (select count(*) from idempotency_key where tenant_id = $1) as keys`,
    )
  )[0];

describe("an opening", () => {
  it("writes the matter, its ledger and its projections, and answers with them", async () => {
    const s = await street();
    const id = await s.apply();
    const [matter] = await rows<Record<string, unknown>>(s, "select * from matter where tenant_id = $1 and id = $2", [
      id,
    ]);
    expect(matter).toMatchObject({
      procedure: "permit",
      number: "南汇占〔2024〕1号",
      state: "received",
      title: "张三 堆料",
      party: "张三",
      handler: s.people.wang,
      unit_path: `/${s.unit}/`,
      opened_on: "2024-09-02",
      updated_at: "2024-09-02T01:00:00.000Z",
      search_open: "南汇占〔2024〕1号 张* 堆料 z dl zhang duiliao",
      search_personal: "张三 张三 堆料 zs zhangsan zs dl zhangsan duiliao",
    });
    expect(
      await rows(s, "select account_id, role, title from task where tenant_id = $1 and matter_id = $2", [id]),
    ).toEqual([{ account_id: s.people.wang, role: "", title: "受理" }]);
    expect(await rows(s, "select name, kind from party where tenant_id = $1 and matter_id = $2", [id])).toEqual([
      { name: "张三", kind: "citizen" },
    ]);
  });

  it("says which procedure or matter there is not", async () => {
    const s = await street();
    await expect(s.ask("wang", { procedure: "none", command: s.command("apply") })).rejects.toThrow(UnknownProcedure);
    await expect(s.ask("wang", { matter: newId(), command: s.command("accept") })).rejects.toThrow(UnknownMatter);
  });

  it("opens children in the same transaction, linked both ways, and is refused with them", async () => {
    const s = await street();
    const ticket = await s.open("wang", "ticket", "receive", { topic: "占道堆料", applicant: APPLY.applicant });
    const after = await s.do("wang", ticket, "refer");
    const child = after.links[0]?.matter ?? "";
    const [row] = await rows<{ snapshot: { links: unknown; title: string } }>(
      s,
      "select snapshot from matter where tenant_id = $1 and id = $2",
      [child],
    );
    expect(row?.snapshot).toMatchObject({ title: "张三 占道堆料", links: [{ matter: ticket, kind: "origin" }] });

    const nameless = await s.open("wang", "ticket", "receive", { topic: "占道" });
    const before = await counts(s);
    const refused = await s.ask("wang", { matter: nameless, command: s.command("refer") });
    expect(refused).toMatchObject({ ok: false, refusal: { message: "须同时登记“占道许可”：请填写“申请人”" } });
    expect(await counts(s)).toEqual(before);
  });

  it("waits for its children", async () => {
    const s = await street();
    const ticket = await s.open("wang", "ticket", "receive", { topic: "占道堆料", applicant: APPLY.applicant });
    await s.do("wang", ticket, "refer");
    const refused = await s.ask("wang", { matter: ticket, command: s.command("solve") });
    expect(refused).toMatchObject({ ok: false, refusal: { code: "requirement.failed" } });
  });
});

describe("an act", () => {
  it("goes through approvals to a numbered instrument and a duty to publish", async () => {
    const s = await street();
    const id = await s.granted();
    expect(await rows(s, "select number, title from instrument where tenant_id = $1 and matter_id = $2", [id])).toEqual(
      [{ number: "南汇许〔2024〕001号", title: "许可决定书" }],
    );
    expect(await rows(s, "select due_on from publication where tenant_id = $1 and matter_id = $2", [id])).toEqual([
      { due_on: "2024-09-11" },
    ]);
    expect(
      await rows(s, "select phase, stopped_on, next_at from clock where tenant_id = $1 and matter_id = $2", [id]),
    ).toEqual([{ phase: "stopped", stopped_on: "2024-09-02", next_at: null }]);
    const tasks = await rows<{ title: string }>(s, "select title from task where tenant_id = $1 and matter_id = $2", [
      id,
    ]);
    expect(tasks).toEqual([{ title: "办结" }]);
  });

  it("leaves no trace when refused, and gives its numbers back", async () => {
    const s = await street();
    await s.apply();
    const before = await counts(s);
    const refused = await s.ask("wang", { procedure: "permit", command: s.command("apply", { purpose: "堆料" }) });
    expect(refused).toMatchObject({ ok: false, refusal: { code: "field.invalid" } });
    expect(await counts(s)).toEqual(before);
    const next = await s.ask("wang", { procedure: "permit", command: s.command("apply", APPLY) });
    expect(next.ok && next.matter.numbers).toEqual({ matter: "南汇占〔2024〕2号" });
  });

  it("is refused on an older revision, and to whom it does not belong", async () => {
    const s = await street();
    const id = await s.apply();
    const stale = s.command("accept", {}, { expectedRevision: 7 });
    expect(await s.ask("wang", { matter: id, command: stale })).toMatchObject({
      refusal: { code: "revision.conflict" },
    });
    expect(await s.ask("li", { matter: id, command: s.command("accept") })).toMatchObject({
      refusal: { code: "act.notYours" },
    });
  });

  it("sees facts changed by another server at once", async () => {
    const s = await street();
    await s.apply();
    await changeInTenant(pool, s.tenant, async (tx) => {
      await tx.query("update grant_ set valid_to = '2024-01-01' where tenant_id = $1 and account_id = $2", [
        s.tenant,
        s.people.wang,
      ]);
      await touchFacts(tx);
    });
    const refused = await s.ask("wang", { procedure: "permit", command: s.command("apply", APPLY) });
    expect(refused).toMatchObject({ ok: false, refusal: { code: "act.notYours" } });
  });

  it("takes two round trips, three when a matter at hand is given a number", async () => {
    const s = await street();
    const id = await s.apply();
    trips = [];
    await s.apply();
    await s.do("wang", id, "accept");
    await s.do("wang", id, "check", { officers: [s.people.wang, s.people.li] });
    await s.do("wang", id, "decide", { verdict: "grant", days: 10 });
    await s.do("chief", id, "approve");
    await s.do("head", id, "approve");
    expect(trips).toEqual([2, 2, 2, 2, 2, 3]);
  });
});

describe("the same command", () => {
  it("is done once and answered alike, at once and after more has happened", async () => {
    const s = await street();
    const command = s.command("apply", APPLY);
    const all = await Promise.all(Array.from({ length: 8 }, () => s.ask("wang", { procedure: "permit", command })));
    const [first] = all;
    if (!first?.ok) throw new Error("refused");
    for (const outcome of all) expect(outcome).toMatchObject({ ok: true, matter: first.matter });
    expect(all.filter((outcome) => outcome.ok && !outcome.repeated)).toHaveLength(1);
    await s.do("wang", first.matter.id, "accept");
    const later = await s.ask("wang", { procedure: "permit", command });
    if (!later.ok) throw new Error("refused");
    expect(canonical(later.matter)).toBe(canonical(first.matter));
    expect(canonical(later.entries)).toBe(canonical(first.entries));
    expect(await rows(s, "select id from matter where tenant_id = $1 and procedure = 'permit'")).toHaveLength(1);
  });

  it("is done once on one matter by many at once", async () => {
    const s = await street();
    const id = await s.apply();
    const command = s.command("note");
    const all = await Promise.all(Array.from({ length: 16 }, () => s.ask("wang", { matter: id, command })));
    expect(all.filter((outcome) => outcome.ok && !outcome.repeated)).toHaveLength(1);
    expect(all.every((outcome) => outcome.ok && outcome.matter.revision === 2)).toBe(true);
  });

  it("cannot be used for another request", async () => {
    const s = await street();
    const command = s.command("apply", APPLY);
    await s.ask("wang", { procedure: "permit", command });
    await expect(s.ask("li", { procedure: "permit", command })).rejects.toThrow(CommandReused);
  });
});

describe("16 writers", () => {
  it("on one matter queue up and lose nothing", async () => {
    const s = await street();
    const id = await s.apply();
    await Promise.all(Array.from({ length: 64 }, (_, i) => s.do("wang", id, "note", {}).then(() => i)));
    const entries = await rows<{ revision: number; prev_hash: string; hash: string }>(
      s,
      "select revision, prev_hash, hash from entry where tenant_id = $1 and matter_id = $2 order by revision",
      [id],
    );
    expect(entries.map((entry) => entry.revision)).toEqual(Array.from({ length: 65 }, (_, i) => i + 1));
    expect(entries.slice(1).map((entry) => entry.prev_hash)).toEqual(entries.slice(0, -1).map((entry) => entry.hash));
  });

  it("opening matters take every legal number once and leave no gap", async () => {
    const s = await street();
    await Promise.all(Array.from({ length: 64 }, () => s.apply()));
    const numbers = await rows<{ number: string }>(
      s,
      "select number from matter where tenant_id = $1 and procedure = 'permit'",
    );
    const taken = numbers.map(({ number }) => Number(/〕(\d+)号/.exec(number)?.[1])).toSorted((a, b) => a - b);
    expect(taken).toEqual(Array.from({ length: 64 }, (_, i) => i + 1));
  });
});
