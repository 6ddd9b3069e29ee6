import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { OUTLINES } from "@fadu/catalog/catalog.ts";

import { createPool } from "../store/pool.ts";
import { CatalogOffice } from "../testing/catalog-office.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";

let database: TestDatabase;
let pool: Pool;
let office: CatalogOffice;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  office = await CatalogOffice.open(pool, "2025-02-12");
  await office.add(
    Array.from({ length: 3 }, () => ({
      procedure: "mediation",
      openedOn: "2024-01-10",
      closedOn: "2024-02-01",
      outcome: "agreed",
      result: "success" as const,
      facets: { category: "02" },
    })),
  );
});
afterAll(async () => {
  await office.close();
  await pool.end();
  await database.drop();
});

interface Item {
  readonly id: string;
  readonly revision: number;
  readonly state: { readonly id: string };
}
const NEW = { outline: "annual-report", from: "2024-01-01", to: "2024-12-31" };
const draft = async (): Promise<Item> => (await office.ask("justice-assistant", "POST", "/api/reports", NEW)).body;

describe("reports over HTTP", () => {
  test("are drafted by who may write, and listed for who may read", async () => {
    expect((await office.ask("mediator", "POST", "/api/reports", NEW)).status).toBe(403);
    expect((await office.ask("justice-assistant", "POST", "/api/reports", { ...NEW, to: "2025-12-31" })).status).toBe(
      400,
    );
    const created = await office.ask("justice-assistant", "POST", "/api/reports", NEW);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      title: "南汇街道2024年法治政府建设情况报告",
      period: "2024年",
      state: { id: "draft" },
      revision: 1,
    });
    const listed = await office.ask("org-head", "GET", "/api/reports");
    expect((listed.body as { reports: Item[] }).reports.map(({ id }) => id)).toContain((created.body as Item).id);
    const closed = await office.ask("mediator", "GET", "/api/reports");
    expect(closed.body).toMatchObject({ reports: [], outlines: OUTLINES.map(({ id }) => ({ id, mayWrite: false })) });
    expect((await office.ask("mediator", "GET", `/api/reports/${(created.body as Item).id}`)).status).toBe(404);
  });

  test("show text, slots, figures and checks, and open a figure to its records", async () => {
    const { id } = await draft();
    const { status, body } = await office.ask("justice-assistant", "GET", `/api/reports/${id}`);
    expect(status).toBe(200);
    const view = body as {
      figures: { slot: string; printed: string }[];
      checks: { level: string }[];
      sections: object[];
      may: object;
    };
    expect(view.figures.find(({ slot }) => slot === "TJ-01")?.printed).toBe("3");
    expect(view.figures.find(({ slot }) => slot === "HS-01")?.printed).toBe("无数据");
    expect(view.checks.some(({ level }) => level === "error")).toBe(true);
    expect(view.sections).toHaveLength(5);
    expect(view.may).toEqual({ write: true, sign: false, publish: false });
    const records = await office.ask("justice-assistant", "GET", `/api/reports/${id}/figures/TJ-01/records?limit=2`);
    expect(records.body).toMatchObject({ all: 3, seen: 3, frozen: false });
    expect((records.body as { items: object[] }).items).toHaveLength(2);
    expect((await office.ask("justice-assistant", "GET", `/api/reports/${id}/figures/none/records`)).status).toBe(404);
  });

  test("are edited paragraph by paragraph, each edit on the revision it saw", async () => {
    const { id } = await draft();
    const edited = await office.ask("justice-assistant", "PUT", `/api/reports/${id}/paragraphs/p1`, {
      revision: 1,
      text: "2024年调解{TJ-01}起。",
    });
    expect(edited.body).toMatchObject({ revision: 2 });
    const stale = await office.ask("justice-assistant", "PUT", `/api/reports/${id}/paragraphs/p1`, {
      revision: 1,
      text: "x",
    });
    expect(stale.status).toBe(412);
    const wrong = await office.ask("justice-assistant", "PUT", `/api/reports/${id}/paragraphs/p1`, {
      revision: 2,
      text: "{none}",
    });
    expect(wrong.status).toBe(422);
    expect(
      (
        await office.ask("justice-assistant", "PATCH", `/api/reports/${id}`, {
          revision: 2,
          addressee: "中共鹿城区委、鹿城区人民政府",
        })
      ).status,
    ).toBe(200);
    const slot = { id: "S1", indicator: "TJ-02", period: { kind: "year" } };
    expect(
      (await office.ask("justice-assistant", "PUT", `/api/reports/${id}/slots`, { revision: 3, slot })).status,
    ).toBe(200);
    expect((await office.ask("justice-assistant", "DELETE", `/api/reports/${id}/slots/S1?revision=4`)).status).toBe(
      200,
    );
    const view = (await office.ask("justice-assistant", "GET", `/api/reports/${id}`)).body as {
      addressee: string;
      events: { kind: string }[];
    };
    expect(view.addressee).toBe("中共鹿城区委、鹿城区人民政府");
    expect(view.events.map(({ kind }) => kind)).toEqual(["create", "edit", "edit", "edit", "edit"]);
  });

  test("are not submitted with errors, and say which", async () => {
    const { id } = await draft();
    const { status, body } = await office.ask("justice-assistant", "POST", `/api/reports/${id}/submit`, {
      revision: 1,
    });
    expect(status).toBe(422);
    expect((body as { failures: object[] }).failures.length).toBeGreaterThan(3);
    expect(
      (await office.ask("org-head", "POST", `/api/reports/${id}/approve`, { revision: 1, words: "" })).status,
    ).toBe(409);
  });

  test.each([
    ["pdf", "application/pdf"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["html", "text/html; charset=utf-8"],
  ])("are exported as %s", async (format, type) => {
    const { id } = await draft();
    const { status, headers, text } = await office.ask(
      "justice-assistant",
      "GET",
      `/api/reports/${id}/document?format=${format}`,
    );
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
    expect(text.length).toBeGreaterThan(1000);
  });

  test("no differences before publication", async () => {
    const { id } = await draft();
    expect((await office.ask("justice-assistant", "GET", `/api/reports/${id}/differences`)).status).toBe(404);
  });
});
