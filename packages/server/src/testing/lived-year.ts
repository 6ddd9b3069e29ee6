import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { PROCEDURES } from "@fadu/catalog/catalog.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Command } from "@fadu/engine/matter/command.ts";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { folderStore } from "../exhibit/file-store.ts";
import { listRecords } from "../indicator/records.ts";
import { readKnown } from "../indicator/registry.ts";
import { askedBy } from "../report/figures.ts";
import { buildYear, printReproduced, reproduceFigures } from "../reproduce/reproduce.ts";
import type { Reproduced, Street } from "../reproduce/reproduce.ts";
import type { Seed } from "../reproduce/seed.ts";
import { newId } from "../store/ids.ts";
import { createPool } from "../store/pool.ts";
import { inTenant } from "../store/tx.ts";
import { createTestDatabase } from "./create-test-database.ts";
import type { TestDatabase } from "./create-test-database.ts";
import { TEST_MASTER } from "./test-master.ts";

/** The year of a published report, lived once in a database of its own for the tests of one file. */
export interface LivedYear {
  /** Every figure as it is computed now, by its id. */
  figures(): Promise<Map<string, Reproduced>>;
  /** Matters of every procedure, and those of them that are void. */
  matters(): Promise<Map<string, { readonly all: number; readonly void: number }>>;
  /** A record that a figure counts. */
  counted(figure: string): Promise<string>;
  /** One act on a matter by the account of a role, through the door. */
  act(matter: string, role: string, name: string, values?: Command["values"]): Promise<void>;
  /** Strikes a record out, by who leads matters of its kind; what was once open and is closed is reopened first. */
  strike(matter: string): Promise<void>;
}

const definitions = new Map(PROCEDURES.map((one): [string, Definition] => [one.id, one]));

/** Builds the year before the tests of the file that calls it. */
function livedYear(seed: Seed): LivedYear {
  const folder = mkdtempSync(path.join(tmpdir(), "fadu-files-"));
  let database: TestDatabase;
  let pool: Pool;
  let street: Street;
  beforeAll(async () => {
    database = await createTestDatabase();
    pool = createPool(database.adminUrl);
    street = await buildYear(seed, pool, folderStore(folder), undefined, TEST_MASTER);
  }, 600_000);
  afterAll(async () => {
    await pool.end();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The refusal's message, or nothing. */
  const perform = async (
    matter: string,
    role: string,
    act: string,
    values: Command["values"] = {},
  ): Promise<string> => {
    const { office, door } = street;
    const outcome = await door.perform(
      { tenant: office.tenant, account: office.accounts[role] ?? "" },
      { matter, command: { id: newId(), act, values, words: "核对后更正" } },
    );
    return outcome.ok ? "" : outcome.refusal.message;
  };
  const year: LivedYear = {
    async figures() {
      const rows = await reproduceFigures(seed, pool, street.office.tenant);
      return new Map(rows.map((row) => [row.figure.id, row]));
    },
    matters: () =>
      inTenant(pool, street.office.tenant, async (tx) => {
        const { rows } = await tx.query<{ procedure: string; all: number; void: number }>(
          `select procedure, count(*) as all, count(*) filter (where result = 'void') as void from matter
            where tenant_id = $1 group by procedure`,
          [tx.tenant],
        );
        return new Map(rows.map((row) => [row.procedure, row]));
      }),
    async counted(id) {
      const asked = seed.figures.find((figure) => figure.id === id)?.slot;
      if (!asked) throw new Error(`no figure ${id}`);
      return inTenant(pool, street.office.tenant, async (tx) => {
        const { indicators } = await readKnown(tx);
        const { rows } = await listRecords(tx, askedBy(asked, seed.period), { limit: 1 }, indicators, {});
        return rows[0]?.matter ?? "";
      });
    },
    async act(matter, role, name, values = {}) {
      expect(await perform(matter, role, name, values)).toBe("");
    },
    async strike(matter) {
      const [row] = await inTenant(pool, street.office.tenant, async (tx) => {
        const { rows } = await tx.query<{ procedure: string; closed: boolean }>(
          `select procedure, closed_on is not null as closed from matter where tenant_id = $1 and id = $2`,
          [tx.tenant, matter],
        );
        return rows;
      });
      const definition = definitions.get(row?.procedure ?? "");
      const lead = definition?.leads.flatMap((one) => ("role" in one ? one.role : []))[0];
      if (!row || !definition || lead === undefined) throw new Error(`nobody leads “${row?.procedure}”`);
      if (row.closed) expect(["", "没有可以恢复的环节"]).toContain(await perform(matter, lead, "reopen"));
      await year.act(matter, lead, "void");
    },
  };
  return year;
}

/** What a year must show. */
export interface Shown {
  /** Figures that are computed, and phrases that no record bears out. */
  readonly computed: number;
  readonly unsupported: number;
  /** Procedures of whose records more are there than a figure counts: procedure, figure, how many at least. */
  readonly decoys: readonly (readonly [procedure: string, figure: string, atLeast: number])[];
  /** A record that a figure counts is struck out: what it becomes, and what else changes with it. */
  readonly struck: readonly {
    readonly figure: string;
    readonly becomes: string;
    readonly also?: Readonly<Record<string, string>>;
  }[];
}

/** Describes the year of a seed: every figure comes out of the records, and out of nothing else. */
export function describeYear(seed: Seed, shown: Shown): LivedYear {
  const year = livedYear(seed);
  describe(`the year of ${seed.id}, lived through the write door`, () => {
    test("every figure of the published report comes out of the records", async () => {
      const rows = [...(await year.figures()).values()];
      const different = rows.filter(({ same }) => !same);
      expect(different.map(({ figure, computed }) => [figure.id, figure.printed, computed])).toEqual([]);
      expect(rows).toHaveLength(shown.computed + shown.unsupported);
      const own = shown.unsupported === 0 ? "" : `，${shown.unsupported}处无数据支撑`;
      expect(printReproduced(rows).at(-1)).toBe(`${shown.computed}个数据全部一致${own}。`);
    });

    test("what must not be counted is there, and is not", async () => {
      const matters = await year.matters();
      const rows = await year.figures();
      for (const [procedure, figure, atLeast] of shown.decoys) {
        const counted = Math.max(...Object.values(rows.get(figure)?.records ?? {}));
        expect((matters.get(procedure)?.all ?? 0) - counted, procedure).toBeGreaterThanOrEqual(atLeast);
      }
    });

    test.each(shown.struck)("$figure is written nowhere: a record struck out makes it $becomes", async (one) => {
      const before = await year.figures();
      await year.strike(await year.counted(one.figure));
      const after = await year.figures();
      const changed = [...after].filter(([other, { computed }]) => computed !== before.get(other)?.computed);
      expect(Object.fromEntries(changed.map(([other, { computed }]) => [other, computed]))).toEqual({
        [one.figure]: one.becomes,
        ...one.also,
      });
      expect(after.get(one.figure)?.same).toBe(false);
    });
  });
  return year;
}
