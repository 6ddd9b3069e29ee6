import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { readSheet } from "read-excel-file/node";

import { createPool } from "../store/pool.ts";
import { CatalogOffice } from "../testing/catalog-office.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import type { SampleMatter } from "../testing/matter-rows.ts";

let database: TestDatabase;
let pool: Pool;
let office: CatalogOffice;

const mediated = (closedOn: string, dispute: string, amount: number): SampleMatter => ({
  procedure: "mediation",
  openedOn: "2024-01-10",
  closedOn,
  outcome: "agreed",
  result: "success",
  facets: { category: dispute, amount, filedOn: "2024-01-10" },
});

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  office = await CatalogOffice.open(pool, "2025-02-12");
  await office.add([
    mediated("2024-02-01", "02", 100),
    mediated("2024-02-20", "02", 50.5),
    mediated("2024-07-01", "17", 1000),
  ]);
});
afterAll(async () => {
  await office.close();
  await pool.end();
  await database.drop();
});

const OWN: Indicator = {
  id: "物业纠纷",
  kind: "base",
  title: "物业纠纷调解数",
  group: "人民调解",
  unit: "件",
  definition: "期内结案的物业纠纷",
  procedures: ["mediation"],
  filter: { path: "category", is: "eq", value: "17" },
  measure: { kind: "count" },
  by: "closedOn",
  dimensions: ["month", "outcome"],
};
const YEAR = { from: "2024-01-01", to: "2024-12-31" };

describe("indicators", () => {
  test("lists those that can be computed here", async () => {
    const { status, body } = await office.ask("mediator", "GET", "/api/indicators");
    expect(status).toBe(200);
    const ids = (body as { indicator: { id: string } }[]).map(({ indicator }) => indicator.id);
    expect(ids).toContain("TJ-01");
    expect(ids.length).toBeGreaterThan(60);
  });

  test("can be added without programming by who may define, and computed at once", async () => {
    expect((await office.ask("mediator", "POST", "/api/indicators", OWN)).status).toBe(403);
    expect((await office.ask("justice-office-head", "POST", "/api/indicators", OWN)).status).toBe(201);
    const { body } = await office.ask("justice-office-head", "POST", "/api/figures", {
      asked: [{ indicator: OWN.id, ...YEAR }],
    });
    expect(body).toMatchObject({ figures: [{ value: 1, printed: "1", none: null }] });
    const again = await office.ask("justice-office-head", "POST", "/api/indicators", { ...OWN, title: "物业纠纷数" });
    expect(again.body).toMatchObject({ version: 2, own: true });
  });

  test("a wrong one is refused with every reason, in Chinese", async () => {
    const bad = {
      ...OWN,
      filter: { path: "category2", is: "eq", value: "17" },
      measure: { kind: "sum", facet: "values.none" },
    };
    const { status, body } = await office.ask("justice-office-head", "POST", "/api/indicators", bad);
    expect(status).toBe(422);
    expect((body as { failures: { says: string }[] }).failures.map(({ says }) => says)).toContain(
      "所选程序没有字段“none”",
    );
    const unknown = await office.ask("justice-office-head", "POST", "/api/indicators", {
      ...OWN,
      sql: "drop table matter",
    });
    expect(unknown.status).toBe(400);
    const taken = await office.ask("justice-office-head", "POST", "/api/indicators", { ...OWN, id: "TJ-01" });
    expect(taken.status).toBe(409);
    const checked = await office.ask("mediator", "POST", "/api/indicators/check", { ...OWN, by: "paidOn" });
    expect(checked.body).toMatchObject({ findings: [{ path: "by" }] });
  });

  test("is retired unless another rests on it", async () => {
    const other = { ...OWN, id: "其他调解", kind: "combined", plus: ["TJ-02"], minus: [OWN.id] };
    const { procedures: _, filter: __, measure: ___, by: ____, ...combined } = other;
    await office.ask("justice-office-head", "POST", "/api/indicators", OWN);
    expect((await office.ask("justice-office-head", "POST", "/api/indicators", combined)).status).toBe(201);
    const id = encodeURIComponent(OWN.id);
    expect((await office.ask("justice-office-head", "DELETE", `/api/indicators/${id}`)).status).toBe(409);
    expect(
      (await office.ask("justice-office-head", "DELETE", `/api/indicators/${encodeURIComponent("其他调解")}`)).status,
    ).toBe(204);
    expect((await office.ask("justice-office-head", "DELETE", `/api/indicators/${id}`)).status).toBe(204);
    const gone = await office.ask("justice-office-head", "POST", "/api/figures", {
      asked: [{ indicator: OWN.id, ...YEAR }],
    });
    expect(gone.status).toBe(400);
    expect(gone.body).toMatchObject({ detail: `没有指标“${OWN.id}”` });
  });
});

describe("an indicator tried out before it is kept", () => {
  test("is computed whole and divided, and leaves nothing behind", async () => {
    const indicator = { ...OWN, id: "试算", dimensions: ["category"] };
    const { status, body } = await office.ask("mediator", "POST", "/api/indicators/preview", {
      indicator: { ...indicator, filter: { path: "category", is: "in", value: ["02", "17"] } },
      ...YEAR,
      dimension: "category",
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      findings: [],
      preview: { whole: { value: 3 }, additive: true, groups: [{ key: "02", figure: { value: 2 } }, { key: "17" }] },
    });
    const { body: known } = await office.ask("mediator", "GET", "/api/indicators");
    expect((known as { indicator: { id: string } }[]).some((one) => one.indicator.id === "试算")).toBe(false);
  });

  test("counts only what the viewer may see", async () => {
    const { body } = await office.ask("disclosure-clerk", "POST", "/api/indicators/preview", {
      indicator: OWN,
      ...YEAR,
    });
    expect(body).toMatchObject({ preview: { whole: { none: "无数据" }, groups: [] } });
  });

  test("says what is wrong instead", async () => {
    const { status, body } = await office.ask("mediator", "POST", "/api/indicators/preview", {
      indicator: { ...OWN, filter: { path: "outcome", is: "eq", value: "agreeed" } },
      ...YEAR,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ preview: null, findings: [{ path: "filter" }] });
  });
});

describe("a figure as a spreadsheet", () => {
  test("has the groups and the sum as numbers, beside the year before", async () => {
    const query = `indicator=TJ-01&from=${YEAR.from}&to=${YEAR.to}&dimension=category&compare=true`;
    const answer = await office.ask("justice-office-head", "GET", `/api/figures/sheet?${query}`);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-disposition"]).toContain(encodeURIComponent("2024-01-01至2024-12-31.xlsx"));
    const rows = await readSheet(answer.bytes);
    expect(rows.find(([first]) => first === "分组")).toEqual(["分组", "本期", "上年同期", "增减（%）"]);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(["合计", 3]);
    expect(rows.filter(([, value]) => value === 2)).toHaveLength(1);
  });
});

describe("figures", () => {
  test("count what the viewer may see, and nothing else", async () => {
    const asked = {
      asked: [
        { indicator: "TJ-01", ...YEAR },
        { indicator: "TJ-03", ...YEAR },
      ],
    };
    const head = await office.ask("justice-office-head", "POST", "/api/figures", asked);
    expect(head.body).toMatchObject({ figures: [{ value: 3 }, { value: 1150.5 }] });
    const clerk = await office.ask("disclosure-clerk", "POST", "/api/figures", asked);
    expect(clerk.body).toMatchObject({ figures: [{ none: "无数据" }, { none: "无数据" }] });
  });

  test("break down with titles a person reads, adding up", async () => {
    const { body } = await office.ask("justice-office-head", "POST", "/api/figures/breakdown", {
      indicator: "TJ-01",
      ...YEAR,
      dimension: "category",
    });
    expect(body).toMatchObject({
      whole: { value: 3 },
      additive: true,
      groups: [
        { key: "02", title: "邻里纠纷", figure: { value: 2 } },
        { key: "17", title: "物业纠纷", figure: { value: 1 } },
      ],
    });
    const none = await office.ask("justice-office-head", "POST", "/api/figures/breakdown", {
      indicator: "TJ-01",
      ...YEAR,
      dimension: "place",
    });
    expect(none.status).toBe(400);
  });

  test("break down by ranges of the amount, whose bounds the street sets", async () => {
    const asked = { indicator: "TJ-01", ...YEAR, dimension: "amountBand" };
    const ranges = async (): Promise<unknown> =>
      (await office.ask("justice-office-head", "POST", "/api/figures/breakdown", asked)).body;
    expect(await ranges()).toMatchObject({
      additive: true,
      groups: [{ key: "00", title: "不满1万元", figure: { value: 3 } }],
    });
    const bounds = (value: string | null): Promise<{ readonly status: number }> =>
      office.ask("sys-admin", "PUT", "/api/settings/statistics/amountBands", { value, reason: "按统计制度分组" });
    expect((await bounds("100,50")).status).toBe(400);
    expect((await bounds("100,1000")).status).toBe(204);
    // 以上 includes the number itself: 50.5 below 100, 100 in the range from 100, 1000 in the highest.
    expect(await ranges()).toMatchObject({
      groups: [
        { key: "00", title: "不满100元", figure: { value: 1 } },
        { key: "01", title: "100元以上不满1000元", figure: { value: 1 } },
        { key: "02", title: "1000元以上", figure: { value: 1 } },
      ],
    });
    const highest = { indicator: "TJ-01", ...YEAR, group: { dimension: "amountBand", key: "02" } };
    const { body } = await office.ask("justice-office-head", "POST", "/api/figures/records", highest);
    expect(body).toMatchObject({ all: 1, items: [{ day: "2024-07-01" }] });
    expect((await bounds(null)).status).toBe(204);
  });

  test("open to their records, one group at a time, page by page", async () => {
    const asked = { indicator: "TJ-01", ...YEAR, group: { dimension: "category", key: "02" }, limit: 1 };
    const first = await office.ask("justice-office-head", "POST", "/api/figures/records", asked);
    expect(first.body).toMatchObject({ all: 2, seen: 2, items: [{ day: "2024-02-20", adds: 1 }] });
    const { next } = first.body as { next: string };
    const second = await office.ask("justice-office-head", "POST", "/api/figures/records", { ...asked, after: next });
    expect(second.body).toMatchObject({ items: [{ day: "2024-02-01" }], next: null });
    const bad = await office.ask("justice-office-head", "POST", "/api/figures/records", { ...asked, after: "x" });
    expect(bad.status).toBe(400);
  });

  test("open to those of one unit and what lies under it", async () => {
    const asked = { indicator: "TJ-01", ...YEAR, limit: 5 };
    const of = async (unit: string): Promise<unknown> => {
      const under = office.office.units[unit];
      return (await office.ask("justice-office-head", "POST", "/api/figures/records", { ...asked, under })).body;
    };
    expect(await of("street")).toMatchObject({ all: 3, seen: 3 });
    expect(await of("justice")).toMatchObject({ all: 0, seen: 0, items: [] });
  });

  test("stand beside the same window of the year before, whole and by groups", async () => {
    await office.add([mediated("2025-02-05", "02", 10), mediated("2025-02-06", "17", 10)]);
    const asked = { indicator: "TJ-01", from: "2025-02-01", to: "2025-02-12" };
    const compare = async (more: object): Promise<unknown> =>
      (await office.ask("justice-office-head", "POST", "/api/figures/comparison", { ...asked, ...more })).body;
    expect(await compare({ dimension: "category" })).toMatchObject({
      window: { from: "2024-02-01", to: "2024-02-12" },
      whole: { now: { value: 2 }, before: { value: 1 }, change: { value: 100, printed: "100%" } },
      additive: true,
      groups: [
        { key: "02", title: "邻里纠纷", now: { value: 1 }, before: { value: 1 }, change: { value: 0 } },
        { key: "17", now: { value: 1 }, before: { value: 0 }, change: { value: null, none: "上年为0" } },
      ],
    });
    // Months of the year before stand under those of the period.
    expect(await compare({ dimension: "month" })).toMatchObject({
      groups: [{ key: "2025-02", now: { value: 2 }, before: { value: 1 } }],
    });
    expect(await compare({})).toMatchObject({ whole: { change: { value: 100 } }, groups: [] });
  });

  test("claim no zero for a year in which the register was not in use, and compare no comparison", async () => {
    const asked = { indicator: "TJ-01", ...YEAR, dimension: "category" };
    const { body } = await office.ask("justice-office-head", "POST", "/api/figures/comparison", asked);
    const none = { before: { none: "无数据" }, change: { none: "上年无数据" } };
    expect(body).toMatchObject({
      whole: { now: { value: 3 }, ...none },
      groups: [
        { key: "02", now: { value: 2 }, ...none },
        { key: "17", ...none },
      ],
    });
    const { body: known } = await office.ask("mediator", "GET", "/api/indicators");
    const yoy = (known as { indicator: Indicator }[]).find(({ indicator }) => indicator.kind === "yoy");
    const twice = await office.ask("mediator", "POST", "/api/figures/comparison", {
      indicator: yoy?.indicator.id,
      ...YEAR,
    });
    expect(twice.status).toBe(400);
    expect((twice.body as { detail: string }).detail).toContain("本身就是与上年同期相比");
  });

  test("compare with a baseline entered with its source", async () => {
    const baseline = { from: "2023-01-01", to: "2023-12-31", numerator: 6, source: "2023年度报告" };
    expect((await office.ask("mediator", "PUT", "/api/indicators/TJ-01/baseline", baseline)).status).toBe(403);
    const reversed = { ...baseline, to: "2022-12-31" };
    const refused = await office.ask("justice-office-head", "PUT", "/api/indicators/TJ-01/baseline", reversed);
    expect(JSON.stringify(refused.body)).toContain("截止日期早于开始日期");
    expect((await office.ask("justice-office-head", "PUT", "/api/indicators/TJ-01/baseline", baseline)).status).toBe(
      204,
    );
    const change: object = {
      id: "调解同比",
      kind: "yoy",
      of: "TJ-01",
      title: "调解数同比",
      group: "人民调解",
      unit: "%",
      definition: "同比",
      dimensions: [],
    };
    expect((await office.ask("justice-office-head", "POST", "/api/indicators", change)).status).toBe(201);
    const { body } = await office.ask("justice-office-head", "POST", "/api/figures", {
      asked: [{ indicator: "调解同比", ...YEAR }],
    });
    expect(body).toMatchObject({ figures: [{ value: -50, printed: "-50%", before: 6, source: "2023年度报告" }] });
  });

  test("a period that is none is refused", async () => {
    const { status } = await office.ask("mediator", "POST", "/api/figures", {
      asked: [{ indicator: "TJ-01", from: "2024-12-31", to: "2024-01-01" }],
    });
    expect(status).toBe(400);
  });
});
