import { canonical } from "@fadu/engine/ledger/canonical.ts";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { newId } from "../store/ids.ts";
import { createPool } from "../store/pool.ts";
import { inTenant } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { Street } from "../testing/street.ts";
import type { Name } from "../testing/street.ts";
import { performBatch } from "./batch.ts";
import type { BatchItem } from "./batch.ts";
import { CommandReused } from "./request.ts";

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

/** A permit's whole life as one run of commands. */
function life(s: Street, id: string): BatchItem[] {
  const as = (name: Name, act: string, values: Parameters<Street["command"]>[1] = {}): BatchItem => ({
    actor: s.actor(name),
    request: { matter: id, command: s.command(act, values) },
  });
  const applied = { applicant: { kind: "citizen", name: "张三" }, purpose: "堆料" };
  return [
    { actor: s.actor("wang"), request: { procedure: "permit", id, command: s.command("apply", applied) } },
    as("wang", "accept"),
    as("wang", "check", { officers: [s.people.wang, s.people.li] }),
    as("wang", "decide", { verdict: "grant", days: 10 }),
    as("chief", "approve"),
    as("head", "approve"),
    as("wang", "finish"),
  ];
}

function rows<R extends object>(s: Street, sql: string): Promise<R[]> {
  return inTenant(pool, s.tenant, async (tx) => (await tx.query<R & Record<string, unknown>>(sql, [s.tenant])).rows);
}

/** A row's text with the street's own ids replaced by what they stand for. */
const strip = (text: string, s: Street): string =>
  [s.unit, ...Object.values(s.people)].reduce((t, id, i) => t.replaceAll(id, `id ${i}`), text);

describe("a batch", () => {
  it("leaves the same rows as the commands one by one", async () => {
    const [batched, single] = [await Street.create({ pool }), await Street.create({ pool })];
    const id = newId();
    const outcomes = await performBatch(batched.door, batched.tenant, [...life(batched, id)]);
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    for (const { actor, request } of life(single, id)) await single.door.perform(actor, request);
    for (const table of ["task", "clock", "party", "matter_person", "matter_link", "matter_exhibit", "number_series"]) {
      const where = (name: string): string => (name === "number_series" ? "" : `and matter_id = '${id}'`);
      const [a, b] = await Promise.all(
        [batched, single].map(async (s) =>
          (
            await rows<{ row: unknown }>(
              s,
              `select to_jsonb(t) - 'tenant_id' as row from ${table} t where tenant_id = $1 ${where(table)}`,
            )
          )
            .map(({ row }) => strip(canonical(row), s))
            .toSorted(),
        ),
      );
      expect(a, table).toEqual(b);
    }
    const column = "number, state, outcome, result, title, revision, opened_on, closed_on, decided_on, category";
    const of = (s: Street) => rows(s, `select ${column} from matter where tenant_id = $1 and procedure = 'permit'`);
    expect(await of(batched)).toEqual(await of(single));
    expect((await of(batched))[0]).toMatchObject({ state: "ended", outcome: "granted", number: "南汇占〔2024〕1号" });
  });

  it("leaves out what is refused, answers why, and wastes no number", async () => {
    const s = await Street.create({ pool });
    const outcomes = await performBatch(s.door, s.tenant, [
      { actor: s.actor("wang"), request: { procedure: "permit", command: s.command("apply", { purpose: "堆料" }) } },
      ...life(s, newId()).slice(0, 2),
      { actor: s.actor("chief"), request: { procedure: "permit", command: s.command("apply", {}) } },
    ]);
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.matter.numbers["matter"] : outcome.refusal.code))).toEqual([
      "field.invalid",
      "南汇占〔2024〕1号",
      "南汇占〔2024〕1号",
      "act.notYours",
    ]);
  });

  it("opens children, and lets them report to the ticket they came from", async () => {
    const s = await Street.create({ pool });
    const ticket = await s.open("wang", "ticket", "receive", {
      topic: "占道堆料",
      applicant: { kind: "citizen", name: "张三" },
    });
    const [referred] = await performBatch(s.door, s.tenant, [
      { actor: s.actor("wang"), request: { matter: ticket, command: s.command("refer") } },
    ]);
    const child = (referred?.ok && referred.matter.links[0]?.matter) || "";
    await s.do("chief", child, "assign", { handler: s.people.wang });
    const outcomes = await performBatch(s.door, s.tenant, life(s, child).slice(1));
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true, true, true, true, true]);
    const [row] = await rows(s, "select state, outcome from matter where tenant_id = $1 and procedure = 'ticket'");
    expect(row).toEqual({ state: "closed", outcome: "solved" });
  });

  it("is answered alike when sent again, and refuses a command's id for another request", async () => {
    const s = await Street.create({ pool });
    const items = life(s, newId());
    const first = await performBatch(s.door, s.tenant, items);
    const again = await performBatch(s.door, s.tenant, items);
    for (const [i, outcome] of again.entries()) {
      const was = first[i];
      if (!was?.ok || !outcome.ok) throw new Error("refused");
      expect(outcome.repeated).toBe(true);
      expect(canonical(outcome.matter)).toBe(canonical(was.matter));
    }
    const [opening] = items;
    if (!opening) throw new Error("empty");
    await expect(performBatch(s.door, s.tenant, [{ ...opening, actor: s.actor("li") }])).rejects.toThrow(CommandReused);
  });

  it("sees the certificates entered before in the same batch", async () => {
    const s = await Street.create({ pool });
    const id = newId();
    const enter = s.command("enter", {
      number: "C-zhao",
      holder: s.people.zhao,
      validFrom: "2020-01-01",
      validTo: "2030-01-01",
    });
    const outcomes = await performBatch(s.door, s.tenant, [
      { actor: s.actor("head"), request: { procedure: "officer", command: enter } },
      ...life(s, id).slice(0, 2),
      {
        actor: s.actor("wang"),
        request: { matter: id, command: s.command("check", { officers: [s.people.wang, s.people.zhao] }) },
      },
    ]);
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true, true, true]);
  });

  it("undoes everything when the database objects", async () => {
    const s = await Street.create({ pool });
    const id = await s.apply();
    const before = await rows(s, "select count(*) from entry where tenant_id = $1");
    const taken: BatchItem = {
      actor: s.actor("wang"),
      request: {
        procedure: "permit",
        id,
        command: s.command("apply", { applicant: { kind: "citizen", name: "李四" }, purpose: "搭棚" }),
      },
    };
    await expect(performBatch(s.door, s.tenant, [...life(s, newId()), taken])).rejects.toThrow("matter_pkey");
    expect(await rows(s, "select count(*) from entry where tenant_id = $1")).toEqual(before);
  });
});
