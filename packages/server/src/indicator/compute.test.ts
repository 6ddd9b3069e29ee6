import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { Facet } from "@fadu/engine/definition/definition.ts";
import type { BaseIndicator, Dimension, Indicator, TimeBasis } from "@fadu/engine/definition/indicator.ts";
import type { Pool } from "pg";
import { sql } from "kysely";

import { newId } from "../store/ids.ts";
import { createPool } from "../store/pool.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { createSampleTenant, insertMatters } from "../testing/matter-rows.ts";
import type { SampleMatter, SampleTenant } from "../testing/matter-rows.ts";
import {
  base,
  coverage,
  DIMENSIONS,
  indicatorOf,
  matter,
  naive,
  naiveCoverage,
  period,
  PROCEDURES,
  round,
} from "../testing/naive-figures.ts";
import { breakDown } from "./breakdown.ts";
import { IndicatorFault } from "./column.ts";
import type { Period } from "./column.ts";
import { computeFigures, openFigures } from "./compute.ts";
import { partsOf, planOf } from "./plan.ts";
import { listRecords } from "./records.ts";
import type { FigureValue } from "./value.ts";

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

async function sampleOf(seed: number): Promise<{ tenant: SampleTenant; matters: SampleMatter[]; ids: string[] }> {
  const tenant = await createSampleTenant(pool);
  const units = Object.values(tenant.units).map((u) => u.id);
  const matters = fc
    .sample(fc.tuple(matter, fc.constantFrom(...units)), { seed, numRuns: 120 })
    .map(([m, unit]) => ({ ...m, unit }));
  return { tenant, matters, ids: await insertMatters(pool, tenant, matters) };
}

describe("compiled SQL agrees with the records read one by one", () => {
  test.each([1, 2, 3])("random indicators over random matters, sample %i", async (seed) => {
    const { tenant, matters } = await sampleOf(seed);
    const cases = fc.sample(fc.tuple(base, period), { seed: seed * 77, numRuns: 400 });
    const indicators = new Map(cases.map(([b], i) => [`I${i}`, indicatorOf(`I${i}`, b)]));
    const asked = cases.map(([, p], i) => ({ indicator: `I${i}`, period: p }));
    const values: FigureValue[] = [];
    for (let i = 0; i < asked.length; i += 50) {
      values.push(...(await inTenant(pool, tenant.id, (tx) => computeFigures(tx, asked.slice(i, i + 50), indicators))));
    }
    const wrong = cases.flatMap(([b, p], i) => {
      const expected = naive(b, matters, p);
      return JSON.stringify(values[i]) === JSON.stringify(expected)
        ? []
        : [{ base: b, period: p, expected, actual: values[i] }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    // The comparison means something: zeros, numbers and registers without use all occur.
    expect(values.filter((v) => v.kind === "number" && v.value > 0).length).toBeGreaterThan(50);
    expect(values.filter((v) => v.kind === "number" && v.value === 0).length).toBeGreaterThan(20);
    expect(values.filter((v) => v.kind === "none").length).toBeGreaterThan(0);
  });

  test("figures open to the records they count, and drill-downs add up", async () => {
    const { tenant } = await sampleOf(9);
    const cases = fc.sample(fc.tuple(base, period, fc.constantFrom(...DIMENSIONS)), { seed: 5, numRuns: 150 });
    await inTenant(pool, tenant.id, async (tx) => {
      for (const [i, [b, p, dimension]] of cases.entries()) {
        if (b.measure.kind === "stock" || b.measure.kind === "open")
          if (["year", "month", "quarter"].includes(dimension)) continue;
        const indicators = new Map([[`I${i}`, indicatorOf(`I${i}`, b)]]);
        const asked = { indicator: `I${i}`, period: p };
        const [opened] = await openFigures(tx, [asked], indicators);
        const total = opened?.value.kind === "number" ? opened.value.value : 0;
        const page = await listRecords(tx, asked, { limit: 500 }, indicators, {});
        expect(page.rows.map((r) => r.matter).sort()).toEqual([...(opened?.records["value"]?.matters ?? [])].sort());
        expect(page.all).toBe(page.rows.length);
        const { groups, additive } = await breakDown(tx, asked, dimension, indicators);
        // One value may stand in several groups: the breakdown says so, and its sums are not the figure.
        expect(additive).toBe(
          !["distinct", "reached", "average", "mean", "days", "years"].includes(b.measure.kind) &&
            !("distinct" in b.measure),
        );
        if (!additive) continue;
        expect(round(page.rows.reduce((sum, r) => sum + r.adds, 0))).toBe(round(total));
        expect(round(groups.reduce((sum, g) => sum + (g.value.kind === "number" ? g.value.value : 0), 0))).toBe(
          round(total),
        );
        for (const group of groups.slice(0, 2)) {
          const inGroup = await listRecords(
            tx,
            asked,
            { limit: 500, group: { dimension, key: group.key } },
            indicators,
            {},
          );
          expect(round(inGroup.rows.reduce((sum, r) => sum + r.adds, 0))).toBe(
            round(group.value.kind === "number" ? group.value.value : 0),
          );
        }
      }
    });
  });

  test("random coverages: part and gap make up the roster, and open to its entries", async () => {
    const { tenant, matters, ids } = await sampleOf(12);
    const cases = fc.sample(fc.tuple(coverage, period), { seed: 31, numRuns: 150 });
    let both = 0;
    await inTenant(pool, tenant.id, async (tx) => {
      for (const [one, p] of cases) {
        const indicators = new Map<string, Indicator>([["C", one]]);
        const asked = { indicator: "C", period: p };
        const expected = naiveCoverage(one, matters, p);
        const [opened] = await openFigures(tx, [asked], indicators);
        const { value, records = {} } = opened ?? {};
        const rate = { kind: "rate", numerator: expected.covered, denominator: expected.all };
        expect(value?.kind === "none" ? { kind: "none" } : value).toEqual(expected.all === 0 ? { kind: "none" } : rate);
        const parts = ["numerator", "gap"].flatMap((part) => records[part]?.matters ?? []);
        expect(parts.sort()).toEqual([...(records["denominator"]?.matters ?? [])].sort());
        const gap = await listRecords(tx, asked, { part: "gap", limit: 500 }, indicators, {});
        expect(gap.rows.length).toBe(records["gap"]?.matters.length);
        expect(gap.rows.length > 0).toBe(expected.missing > 0);
        expect(gap.rows.every((row) => ids.includes(row.matter))).toBe(true);
        if (expected.covered > 0 && expected.missing > 0) both++;
      }
    });
    expect(both).toBeGreaterThan(10);
  });

  test("records are paged without loss or repetition", async () => {
    const { tenant } = await sampleOf(10);
    const indicators = new Map([
      ["A", indicatorOf("A", { procedures: ["alpha"], measure: { kind: "count" }, by: "openedOn" })],
    ]);
    const asked = { indicator: "A", period: { from: "2023-01-01", to: "2025-12-31" } };
    await inTenant(pool, tenant.id, async (tx) => {
      const all = (await listRecords(tx, asked, { limit: 500 }, indicators, {})).rows.map((r) => r.matter);
      const paged: string[] = [];
      let after: readonly [string, string, number] | null | undefined;
      do {
        const page = await listRecords(tx, asked, { limit: 7, ...(after ? { after } : {}) }, indicators, {});
        paged.push(...page.rows.map((r) => r.matter));
        after = page.next;
      } while (after);
      expect(paged).toEqual(all);
    });
  });
});

describe("what is hostile stays a value", () => {
  const HOSTILE = [
    "'; drop table matter; --",
    '") or true --',
    "\\'; select 1; --",
    "$1",
    "a\u0000b".replace("\u0000", ""),
    "%",
    "{}",
    "${x}",
  ];

  test("texts in filters match nothing but themselves", async () => {
    const tenant = await createSampleTenant(pool);
    await insertMatters(
      pool,
      tenant,
      HOSTILE.map((category) => ({
        procedure: "alpha",
        openedOn: "2024-05-01",
        facets: { category },
        values: { j: category },
      })),
    );
    await inTenant(pool, tenant.id, async (tx) => {
      for (const value of HOSTILE) {
        for (const path of ["category", "values.j"]) {
          for (const filter of [
            { path, is: "eq" as const, value },
            { path, is: "in" as const, value: [value] },
          ]) {
            const indicators = new Map([
              ["A", indicatorOf("A", { procedures: ["alpha"], filter, measure: { kind: "count" }, by: "openedOn" })],
            ]);
            const [figure] = await computeFigures(
              tx,
              [{ indicator: "A", period: { from: "2024-01-01", to: "2024-12-31" } }],
              indicators,
            );
            expect(figure).toEqual({ kind: "number", value: 1 });
          }
        }
      }
    });
  });

  test.each([
    "values.a'b",
    'values."x"',
    "values.a; drop table matter",
    "amount) or (true",
    "m.amount",
    "snapshot",
    "tenant_id",
    "values",
    "values.",
    "__proto__",
    "constructor",
    "$act.x",
    "$today",
  ])("the path %s is refused", async (path) => {
    const tenant = await createSampleTenant(pool);
    const bad: BaseIndicator[] = [
      { procedures: ["alpha"], filter: { path, is: "eq", value: "x" }, measure: { kind: "count" }, by: "openedOn" },
      { procedures: ["alpha"], measure: { kind: "sum", facet: path as Facet }, by: "openedOn" },
      { procedures: ["alpha"], measure: { kind: "count" }, by: path as TimeBasis },
      { procedures: ["alpha"], measure: { kind: "count" }, by: `act:${path} x` as TimeBasis },
    ];
    for (const one of bad) {
      const indicators = new Map([["A", indicatorOf("A", one)]]);
      const asked = [{ indicator: "A", period: { from: "2024-01-01", to: "2024-12-31" } }];
      await expect(inTenant(pool, tenant.id, (tx) => computeFigures(tx, asked, indicators))).rejects.toThrow(
        IndicatorFault,
      );
    }
    const good = indicatorOf("A", { procedures: ["alpha"], measure: { kind: "count" }, by: "openedOn" });
    const dimensions = new Map([["A", { ...good, dimensions: [path as Dimension] }]]);
    const asked = { indicator: "A", period: { from: "2024-01-01", to: "2024-12-31" } };
    await expect(
      inTenant(pool, tenant.id, (tx) => breakDown(tx, asked, path as Dimension, dimensions)),
    ).rejects.toThrow(IndicatorFault);
  });
});

describe("rates, changes, sums", () => {
  const count = (filter?: Condition): BaseIndicator => ({
    procedures: ["alpha"],
    measure: { kind: "count" },
    by: "filedOn",
    ...(filter ? { filter } : {}),
  });
  const head = { title: "t", group: "g", unit: "件", definition: "d", dimensions: [] };
  const year = (y: number): Period => ({ from: `${y}-01-01`, to: `${y}-12-31` });
  const indicators = new Map<string, Indicator>(
    (
      [
        { ...head, id: "N", kind: "base", ...count() },
        { ...head, id: "G", kind: "base", procedures: ["gamma"], measure: { kind: "count" }, by: "filedOn" },
        { ...head, id: "NY", kind: "yoy", of: "N" },
        { ...head, id: "GY", kind: "yoy", of: "G" },
        {
          ...head,
          id: "R",
          kind: "rate",
          cohort: true,
          denominator: count(),
          numerator: { ...count({ path: "outcome", is: "eq", value: "won" }), by: "closedOn" },
        },
        { ...head, id: "RY", kind: "yoy", of: "R" },
        { ...head, id: "S", kind: "combined", plus: ["N"], minus: ["G"] },
        {
          ...head,
          id: "H",
          kind: "base",
          procedures: ["alpha"],
          measure: {
            kind: "reached",
            person: "values.people",
            sum: "amount",
            atLeast: { setting: "hoursPerQuarter", default: 15 },
            every: "quarter",
          },
          by: "filedOn",
        },
      ] satisfies Indicator[]
    ).map((i) => [i.id, i]),
  );

  async function compute(matters: readonly SampleMatter[], ids: readonly string[], y = 2024): Promise<FigureValue[]> {
    const tenant = await createSampleTenant(pool);
    await insertMatters(pool, tenant, matters);
    return inTenant(pool, tenant.id, (tx) =>
      computeFigures(
        tx,
        ids.map((indicator) => ({ indicator, period: year(y) })),
        indicators,
      ),
    );
  }
  const filed = (on: string, more: Partial<SampleMatter> = {}): SampleMatter => ({
    procedure: "alpha",
    openedOn: on,
    facets: { filedOn: on },
    ...more,
  });
  const won = (on: string, closedOn: string): SampleMatter =>
    filed(on, { closedOn, outcome: "won", result: "success" });

  test("a cohort counts an outcome of the same matters by the cut-off, not one that came after it", async () => {
    const matters = [
      won("2024-03-01", "2024-04-01"),
      won("2024-11-01", "2025-02-01"),
      filed("2024-05-01"),
      won("2023-05-01", "2024-05-01"),
    ];
    expect(await compute(matters, ["R"])).toEqual([{ kind: "rate", numerator: 1, denominator: 3 }]);
  });

  test("who reached the hours is asked for every whole quarter, with the number that the street has set", async () => {
    const taught = (on: string, hours: number, ...people: string[]): SampleMatter => ({
      ...filed(on),
      facets: { filedOn: on, amount: hours },
      values: { people },
    });
    const quarters = ["2024-01-15", "2024-05-15", "2024-08-15", "2024-11-15"];
    const matters = [
      ...quarters.map((on) => taught(on, 15, "wang", "li")),
      ...quarters.slice(1).map((on) => taught(on, 20, "zhao")),
      // Sixteen hours in three quarters, eight in the last.
      ...quarters.map((on) => taught(on, 8, "chen")),
      ...quarters.slice(0, 3).map((on) => taught(on, 8, "chen")),
    ];
    expect(await compute(matters, ["H"])).toEqual([{ kind: "number", value: 2 }]);
    const tenant = await createSampleTenant(pool);
    await insertMatters(pool, tenant, matters);
    const asked = [{ indicator: "H", period: year(2024) }];
    const lowered = await changeInTenant(pool, tenant.id, async (tx) => {
      await tx.query("update tenant set settings = '{\"hoursPerQuarter\": 8}' where id = $1", [tx.tenant]);
      return computeFigures(tx, asked, indicators);
    });
    expect(lowered).toEqual([{ kind: "number", value: 3 }]);
    const half = { indicator: "H", period: { from: "2024-03-01", to: "2024-12-31" } };
    expect(await inTenant(pool, tenant.id, (tx) => computeFigures(tx, [half], indicators))).toEqual([
      { kind: "number", value: 4 },
    ]);
  });

  test("a rate without denominator is 无此类事项 where the register is kept, 无数据 where it is not", async () => {
    expect(await compute([filed("2023-03-01")], ["R"])).toEqual([{ kind: "none", why: "noMatters" }]);
    expect(await compute([], ["R"])).toEqual([{ kind: "none", why: "noData" }]);
  });

  test("a change takes the same window a year earlier; a rate changes in 百分点", async () => {
    const matters = [
      filed("2024-01-01"),
      filed("2023-01-01"),
      filed("2023-12-31"),
      filed("2022-12-31"),
      won("2024-02-01", "2024-02-02"),
    ];
    expect(await compute(matters, ["NY", "RY"])).toEqual([
      { kind: "change", now: 2, before: 2 },
      { kind: "points", now: { numerator: 1, denominator: 2 }, before: { numerator: 0, denominator: 2 } },
    ]);
  });

  test("a base of 0 is said, and a year not in the platform is no zero", async () => {
    expect(await compute([filed("2024-05-01"), filed("2022-05-01")], ["NY"])).toEqual([
      { kind: "none", why: "baseZero" },
    ]);
    expect(await compute([filed("2024-05-01", { procedure: "gamma" })], ["GY"])).toEqual([
      { kind: "none", why: "baseNoData" },
    ]);
  });

  test("a baseline stands in for a year before the platform, and names its source", async () => {
    const tenant = await createSampleTenant(pool);
    await insertMatters(pool, tenant, [filed("2024-05-01"), filed("2024-06-01")]);
    await inTenantWithAccount(tenant, async (account, tx) => {
      await tx.query(
        `insert into indicator_baseline (tenant_id, indicator, period_from, period_to, numerator, source, entered_by, entered_at)
         values ($1, 'N', '2023-01-01', '2023-12-31', 8, '2023年度法治政府建设报告', $2, now())`,
        [tenant.id, account],
      );
    });
    const [value] = await inTenant(pool, tenant.id, (tx) =>
      computeFigures(tx, [{ indicator: "NY", period: year(2024) }], indicators),
    );
    expect(value).toEqual({ kind: "change", now: 2, before: 8, source: "2023年度法治政府建设报告" });
  });

  test("differences take off what they say; a part without register does not make the whole a zero", async () => {
    const matters = [filed("2024-05-01"), filed("2024-05-02"), filed("2024-05-03", { procedure: "gamma" })];
    expect(await compute(matters, ["S"])).toEqual([{ kind: "number", value: 1 }]);
    expect(await compute([filed("2024-05-01")], ["S"])).toEqual([{ kind: "number", value: 1 }]);
    expect(await compute([], ["S"])).toEqual([{ kind: "none", why: "noData" }]);
  });

  test("an indicator that leads back to itself is refused", () => {
    const circle = new Map<string, Indicator>([
      ["A", { ...head, id: "A", kind: "combined", plus: ["B"] }],
      ["B", { ...head, id: "B", kind: "combined", plus: ["A"] }],
    ]);
    expect(() => planOf({ indicator: "A", period: year(2024) }, circle)).toThrow("引用了自己");
    expect(partsOf(planOf({ indicator: "S", period: year(2024) }, indicators)).map((p) => [p.key, p.sign])).toEqual([
      ["plus.0", 1],
      ["minus.0", -1],
    ]);
  });
});

async function inTenantWithAccount(
  tenant: SampleTenant,
  work: (account: string, tx: Tx) => Promise<void>,
): Promise<void> {
  const account = newId();
  await changeInTenant(pool, tenant.id, async (tx) => {
    await tx.query(
      "insert into account (tenant_id, id, name, login, unit_id, created_at) values ($1, $2, '统计员', 'stat', $3, now())",
      [tenant.id, account, tenant.units.street.id],
    );
    await work(account, tx);
  });
}

describe("who looks", () => {
  test("a view narrows figure, groups and records alike; the unseen are counted, not shown", async () => {
    const { tenant } = await sampleOf(21);
    const indicators = new Map([
      ["A", indicatorOf("A", { procedures: PROCEDURES, measure: { kind: "count" }, by: "openedOn" })],
    ]);
    const asked = { indicator: "A", period: { from: "2023-01-01", to: "2025-12-31" } };
    const { south, south1 } = tenant.units;
    const visible = sql`m.unit_path like ${`${south.path}%`}`;
    await inTenant(pool, tenant.id, async (tx) => {
      const [whole, part, under] = [
        await computeFigures(tx, [asked], indicators),
        await computeFigures(tx, [asked], indicators, { visible }),
        await computeFigures(tx, [asked], indicators, { under: south.path }),
      ];
      expect(part).toEqual(under);
      const page = await listRecords(tx, asked, { limit: 500 }, indicators, { visible });
      expect({ kind: "number", value: page.seen }).toEqual(part[0]);
      expect({ kind: "number", value: page.all }).toEqual(whole[0]);
      expect(page.rows.length).toBe(page.seen);
      const { groups } = await breakDown(tx, asked, "unit", indicators, { visible }, south.id);
      expect(new Set(groups.map((g) => g.key))).toEqual(new Set([south.id, south1.id]));
    });
  });

  test("months of the year before stand under this year's in a change", async () => {
    const tenant = await createSampleTenant(pool);
    await insertMatters(pool, tenant, [
      { procedure: "alpha", openedOn: "2024-03-05" },
      { procedure: "alpha", openedOn: "2023-03-07" },
      { procedure: "alpha", openedOn: "2023-03-08" },
      { procedure: "alpha", openedOn: "2023-07-08" },
    ]);
    const n = indicatorOf("N", { procedures: ["alpha"], measure: { kind: "count" }, by: "openedOn" });
    const indicators = new Map<string, Indicator>([
      ["N", n],
      ["Y", { ...n, id: "Y", kind: "yoy", of: "N" }],
    ]);
    const { groups } = await inTenant(pool, tenant.id, (tx) =>
      breakDown(tx, { indicator: "Y", period: { from: "2024-01-01", to: "2024-12-31" } }, "month", indicators),
    );
    expect(groups).toEqual([
      { key: "2024-03", value: { kind: "change", now: 1, before: 2 } },
      { key: "2024-07", value: { kind: "change", now: 0, before: 1 } },
    ]);
  });
});
