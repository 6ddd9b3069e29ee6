import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { INDICATORS, PROCEDURES } from "@fadu/catalog/catalog.ts";
import type { Dimension, Indicator } from "@fadu/engine/definition/indicator.ts";

import { createPool } from "../store/pool.ts";
import { CatalogOffice } from "../testing/catalog-office.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import type { SampleMatter } from "../testing/matter-rows.ts";
import { lintIndicator } from "./lint.ts";
import { readDefinition } from "./read-definition.ts";

let database: TestDatabase;
let pool: Pool;
let office: CatalogOffice;

const closed = (on: string, category: string, result: "success" | "failure"): SampleMatter => ({
  procedure: "mediation",
  openedOn: on,
  closedOn: on,
  outcome: result === "success" ? "agreed" : "failed",
  result,
  facets: { filedOn: on, category, subcategory: "community", amount: 100 },
});

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  office = await CatalogOffice.open(pool, "2025-02-12");
  await office.add([
    ...["2024-01-10", "2024-02-10", "2024-03-10"].map((on) => closed(on, "02", "success")),
    closed("2024-04-10", "17", "failure"),
    closed("2023-04-10", "02", "success"),
    closed("2023-05-10", "17", "success"),
    // Not over at the end of 2024.
    { procedure: "mediation", openedOn: "2024-12-20", facets: { filedOn: "2024-12-20", category: "02" } },
  ]);
});
afterAll(async () => {
  await office.close();
  await pool.end();
  await database.drop();
});

const HEAD = { group: "自定义", unit: "件", definition: "本街道口径", dimensions: ["category", "subcategory"] };
const COUNTED = { procedures: ["mediation"], measure: { kind: "count" } };
/** What a street may write down without programming: a flow in, a flow out, a stock, a share, a change. */
const OWN: readonly object[] = [
  { ...HEAD, id: "Z-in", title: "受理", kind: "base", ...COUNTED, by: "filedOn" },
  { ...HEAD, id: "Z-out", title: "办结", kind: "base", ...COUNTED, by: "closedOn" },
  {
    ...HEAD,
    id: "Z-stock",
    title: "在办",
    kind: "base",
    procedures: ["mediation"],
    measure: { kind: "open" },
    by: "filedOn",
  },
  {
    ...HEAD,
    id: "Z-share",
    title: "邻里纠纷占比",
    unit: "%",
    kind: "rate",
    cohort: true,
    numerator: { ...COUNTED, by: "closedOn", filter: { path: "category", is: "eq", value: "02" } },
    denominator: { ...COUNTED, by: "closedOn" },
  },
  { ...HEAD, id: "Z-change", title: "办结同比", unit: "%", kind: "yoy", of: "Z-out" },
  { ...HEAD, id: "Z-shareChange", title: "占比同比", unit: "百分点", kind: "yoy", of: "Z-share" },
  { ...HEAD, id: "Z-net", title: "净增", kind: "combined", plus: ["Z-in"], minus: ["Z-out"] },
];

describe("an indicator of the street's own, without code", () => {
  const period = { from: "2024-01-01", to: "2024-12-31" };

  test("flows, stock, share, change and difference are defined, computed, and divided by any list", async () => {
    for (const one of OWN) {
      const { status, text } = await office.ask("justice-office-head", "POST", "/api/indicators", one);
      expect(status, text).toBe(201);
    }
    const asked = OWN.map((one) => ({ indicator: (one as Indicator).id, ...period }));
    const { body } = await office.ask("justice-office-head", "POST", "/api/figures", { asked });
    const { figures } = body as { figures: { printed: string }[] };
    expect(figures.map(({ printed }) => printed)).toEqual(["5", "4", "1", "75%", "100%", "25个百分点", "1"]);
    const divided = await office.ask("justice-office-head", "POST", "/api/figures/breakdown", {
      indicator: "Z-out",
      ...period,
      dimension: "category",
    });
    const { groups } = divided.body as { groups: { key: string; title: string; figure: { value: number } }[] };
    expect(groups.map(({ key, title, figure }) => [key, title, figure.value])).toEqual([
      ["02", "邻里纠纷", 3],
      ["17", "物业纠纷", 1],
    ]);
  });

  test("is refused with every reason", async () => {
    const wrong = { ...OWN[0], id: "Z-wrong", procedures: ["none"] };
    const { status, text } = await office.ask("justice-office-head", "POST", "/api/indicators", wrong);
    expect(status).toBe(422);
    expect(text).toContain("没有程序“none”");
    expect((await office.ask("mediator", "POST", "/api/indicators", { ...OWN[0], id: "Z-no" })).status).toBe(403);
  });

  test("is read from a file as the interface takes it", () => {
    expect(readDefinition(JSON.stringify(OWN[0]))).toEqual(OWN[0]);
    expect(() => readDefinition("{")).toThrow("不是有效的 JSON");
    expect(() => readDefinition(JSON.stringify({ ...OWN[0], measure: { kind: "none" } }))).toThrow("不合指标的格式");
  });
});

test("any counted indicator takes every list and choice its records have as a dimension, and a change over the year", () => {
  const procedures = new Map(PROCEDURES.map((one) => [one.id, one]));
  const indicators = new Map(INDICATORS.map((one) => [one.id, one]));
  const refused = INDICATORS.flatMap((one) => {
    if (one.kind !== "base") return [];
    const [definition] = one.procedures.flatMap((id) => procedures.get(id) ?? []);
    const lists = Object.entries(definition?.facets ?? {}).flatMap(([facet, source]): Dimension[] => {
      const type = definition?.fields[source]?.type;
      return type === "taxonomy" || type === "choice" ? [facet as Dimension] : [];
    });
    const divided: Indicator = { ...one, id: "Z-divided", dimensions: lists };
    const change: Indicator = { ...one, kind: "yoy", id: "Z-change", of: one.id, dimensions: [] };
    const known = { procedures, indicators: new Map(indicators) };
    return [...lintIndicator(divided, known), ...lintIndicator(change, known)].map(({ says }) => `${one.id} ${says}`);
  });
  expect(refused).toEqual([]);
});
