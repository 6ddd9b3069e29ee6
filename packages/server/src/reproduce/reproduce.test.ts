import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { RoleId } from "@fadu/catalog/roles/roles.ts";
import type { Command } from "@fadu/engine/matter/command.ts";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { folderStore } from "../exhibit/file-store.ts";
import { listRecords } from "../indicator/records.ts";
import { readKnown } from "../indicator/registry.ts";
import { askedBy } from "../report/figures.ts";
import { newId } from "../store/ids.ts";
import { createPool } from "../store/pool.ts";
import { inTenant } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { buildYear, printReproduced, reproduceFigures } from "./reproduce.ts";
import type { Reproduced, Street } from "./reproduce.ts";
import { seed000 } from "./seed-000/seed.ts";

let database: TestDatabase;
let pool: Pool;
let street: Street;
const folder = mkdtempSync(path.join(tmpdir(), "fadu-files-"));

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  street = await buildYear(seed000, pool, folderStore(folder));
}, 300_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const EXPECTED_ROWS = 23;

/** Every row as it is computed now, by its id. */
async function figures(): Promise<Map<string, Reproduced>> {
  return new Map((await reproduceFigures(seed000, pool, street.office.tenant)).map((row) => [row.figure.id, row]));
}

/** One act on a matter by the account of a role, through the door. */
async function act(matter: string, role: RoleId, name: string, values: Command["values"] = {}): Promise<void> {
  const { office, door } = street;
  const outcome = await door.perform(
    { tenant: office.tenant, account: office.accounts[role] ?? "" },
    { matter, command: { id: newId(), act: name, values, words: "核对后更正" } },
  );
  expect(outcome.ok ? "" : outcome.refusal.message).toBe("");
}

/** A record that a figure counts. */
async function counted(id: string): Promise<string> {
  const asked = seed000.figures.find((figure) => figure.id === id)?.slot;
  if (!asked) throw new Error(`no figure ${id}`);
  return inTenant(pool, street.office.tenant, async (tx) => {
    const { indicators } = await readKnown(tx);
    const { rows } = await listRecords(tx, askedBy(asked, seed000.period), { limit: 1 }, indicators, {});
    return rows[0]?.matter ?? "";
  });
}

describe("the year of seed 000, lived through the write door", () => {
  test("every figure of the published report comes out of the records", async () => {
    const rows = await reproduceFigures(seed000, pool, street.office.tenant);
    const different = rows.filter(({ same }) => !same);
    expect(different.map(({ figure, computed }) => [figure.id, figure.printed, computed])).toEqual([]);
    expect(rows).toHaveLength(EXPECTED_ROWS);
    expect(printReproduced(rows).at(-1)).toBe("23个数据全部一致。");
  });

  test("an approximate word stands for an exact number, a zero and a full rate for records that were looked at", async () => {
    const rows = await figures();
    expect(rows.get("F000-11")).toMatchObject({ computed: "100余", exact: "107", records: { value: 107 } });
    expect(rows.get("F000-12")?.records).toEqual({ now: 222, before: 400 });
    expect(rows.get("F000-17")?.records).toEqual({ numerator: 18, denominator: 18 });
    expect(rows.get("F000-20")?.records).toMatchObject({
      "now.numerator": 0,
      "now.denominator": 3,
      "before.numerator": 1,
    });
  });

  test("what must not be counted is there, and is not", async () => {
    const matters = await inTenant(pool, street.office.tenant, async (tx) => {
      const { rows } = await tx.query<{ procedure: string; all: number; void: number }>(
        `select procedure, count(*) as all, count(*) filter (where result = 'void') as void from matter
          where tenant_id = $1 group by procedure`,
        [tx.tenant],
      );
      return new Map(rows.map((row) => [row.procedure, row]));
    });
    const rows = await figures();
    const decoys = (procedure: string, id: string): number =>
      (matters.get(procedure)?.all ?? 0) - Math.max(...Object.values(rows.get(id)?.records ?? {}));
    expect(decoys("mediation", "F000-13")).toBeGreaterThan(100);
    expect(decoys("complaint", "F000-12")).toBeGreaterThan(300);
    expect(decoys("ordinary-penalty", "F000-10")).toBeGreaterThan(30);
    expect(matters.get("complaint")?.void).toBe(25);
    for (const procedure of ["meeting-topic", "mediation", "theme", "officer", "litigation", "legality-review"]) {
      expect(matters.get(procedure)?.void).toBeGreaterThan(0);
    }
  });
});

describe("no figure is written anywhere: a record changed changes it", () => {
  test.each<[id: string, becomes: string, change: (matter: string) => Promise<void>]>([
    ["F000-02", "49", (m) => act(m, "office-clerk", "void")],
    ["F000-06", "92.9%", (m) => act(m, "personnel-clerk", "correct", { passed: false, score: 41 })],
    ["F000-08", "117", (m) => act(m, "command-director", "void")],
    ["F000-10", "750", (m) => act(m, "squad-leader", "correct", { inNameOf: "branch" })],
    ["F000-12", "44.8%", (m) => act(m, "command-director", "correct", { kind: "help" })],
    [
      "F000-13",
      "1384",
      async (m) => {
        await act(m, "mediation-head", "reopen");
        await act(m, "mediation-head", "void");
      },
    ],
  ])("%s", async (id, becomes, change) => {
    const before = await figures();
    await change(await counted(id));
    const after = await figures();
    expect(after.get(id)).toMatchObject({ computed: becomes, same: false });
    const rest = (rows: ReadonlyMap<string, Reproduced>): string[] =>
      [...rows].filter(([other]) => other !== id).map(([other, row]) => `${other} ${row.computed}`);
    expect(rest(after)).toEqual(rest(before));
    expect(printReproduced([...after.values()]).at(-1)).toContain("不一致");
  });
});
