import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createPool } from "../store/pool.ts";
import { CatalogOffice } from "../testing/catalog-office.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import type { SampleMatter } from "../testing/matter-rows.ts";

let database: TestDatabase;
let pool: Pool;
let office: CatalogOffice;

/** A Wednesday. */
const TODAY = "2025-02-12";

interface Counted {
  readonly count: number;
  readonly list: Readonly<Record<string, string | boolean>>;
}
interface Line {
  readonly id: string;
  readonly open: Counted;
  readonly overdue: Counted;
  readonly openedWeek: Counted;
  readonly closedWeek: Counted;
}
interface Picture {
  readonly any: boolean;
  readonly week: { readonly from: string; readonly to: string };
  readonly numbers: Readonly<Record<string, Counted>>;
  readonly days: readonly { readonly day: string; readonly opened: number; readonly closed: number }[];
  readonly rising: readonly {
    readonly title: string;
    readonly of: string;
    readonly now: Counted;
    readonly before: Counted;
    readonly average: number;
  }[];
  readonly communities: readonly Line[];
  readonly units: readonly Line[];
  readonly rates: readonly { readonly indicator: string }[];
}

const event = (openedOn: string, category: string, more: Partial<SampleMatter> = {}): SampleMatter => ({
  procedure: "grid-event",
  openedOn,
  ...more,
  facets: { category, community: office.office.units["c1"] ?? "", ...more.facets },
});

const many = (n: number, make: (i: number) => SampleMatter): SampleMatter[] =>
  Array.from({ length: n }, (_, i) => make(i));

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  office = await CatalogOffice.open(pool, TODAY);
  await office.add([
    // Ten in the last week, three in the four before: a rise.
    ...many(10, (i) => event(i < 4 ? TODAY : "2025-02-08", "06010")),
    ...many(3, () => event("2025-01-20", "06010", { closedOn: "2025-02-11", outcome: "solved", result: "success" })),
    // Three against none: small numbers.
    ...many(3, () => event("2025-02-10", "06020", { facets: { community: office.office.units["c2"] ?? "" } })),
    // Neither a void one nor a register's entry is a case.
    event(TODAY, "06010", { closedOn: TODAY, outcome: "void", result: "void" }),
    { procedure: "patrol-record", kind: "record", openedOn: TODAY },
    // Long ago and still open.
    event("2024-06-01", "06030"),
  ]);
});
afterAll(async () => {
  await office.close();
  await pool.end();
  await database.drop();
});

const picture = async (who: string, query = ""): Promise<Picture> =>
  (await office.ask(who, "GET", `/api/cockpit${query}`)).body;

describe("the picture of the office", () => {
  test("counts today and this week, cases only, void ones left out", async () => {
    const { numbers, week, days, any } = await picture("command-director");
    expect(any).toBe(true);
    expect(week).toEqual({ from: "2025-02-10", to: "2025-02-16" });
    const counts = Object.fromEntries(Object.entries(numbers).map(([key, { count }]) => [key, count]));
    expect(counts).toMatchObject({ open: 14, openedToday: 4, closedToday: 0, openedWeek: 7, closedWeek: 3 });
    expect(days).toHaveLength(30);
    expect(days.at(-1)).toEqual({ day: TODAY, opened: 4, closed: 0 });
    expect(days.at(-2)).toEqual({ day: "2025-02-11", opened: 0, closed: 3 });
  });

  test("every number opens to a list of as many matters", async () => {
    const { numbers, rising, communities, units } = await picture("command-director");
    const lines = [...communities, ...units].flatMap(({ open, overdue, openedWeek, closedWeek }) => [
      open,
      overdue,
      openedWeek,
      closedWeek,
    ]);
    const all = [...Object.values(numbers), ...rising.flatMap(({ now, before }) => [now, before]), ...lines];
    expect(all.length).toBeGreaterThan(15);
    for (const { count, list } of all) {
      const query = new URLSearchParams(
        Object.entries(list).map(([key, value]): [string, string] => [key, String(value)]),
      );
      const { body } = await office.ask("command-director", "GET", `/api/matters?${query.toString()}`);
      expect({ list, total: (body as { total: number }).total }).toEqual({ list, total: count });
    }
  });

  test("calls a rise what chance would hardly bring about, and lets small numbers be", async () => {
    const { rising } = await picture("command-director");
    expect(rising.map(({ of, now, before }) => [of, now.count, before.count])).toEqual([
      ["网格事件", 10, 3],
      ["社区", 10, 3],
    ]);
    expect(rising[0]).toMatchObject({ average: 0.75 });
  });

  test("divides by community, and shows rates that can be opened", async () => {
    const { communities, rates } = await picture("command-director");
    expect(communities.map(({ id, open }) => [id, open.count])).toEqual([
      [office.office.units["c1"], 11],
      [office.office.units["c2"], 3],
    ]);
    expect(rates.map(({ indicator }) => indicator)).toEqual(["D-13", "D-13A", "RX-03", "RX-04"]);
  });

  test("is for those who lead, of what they may see, and of a unit that there is", async () => {
    expect((await office.ask("handler", "GET", "/api/cockpit")).status).toBe(403);
    const none = "0190a000-0000-7000-8000-000000000001";
    expect((await office.ask("command-director", "GET", `/api/cockpit?within=${none}`)).status).toBe(404);
    const narrowed = await picture("command-director", `?within=${office.office.units["c1"] ?? ""}`);
    expect(narrowed).toMatchObject({ any: false, rising: [], communities: [], units: [] });
    // Whoever sees no grid event is shown none.
    expect((await picture("office-head")).numbers["open"]?.count).toBe(0);
  });
});
