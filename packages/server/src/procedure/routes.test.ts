import type { Static } from "typebox";
import { describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import { changeInTenant } from "../store/tx.ts";
import type { ProcedureItem, ProcedureView } from "./schema.ts";
import { installCatalog } from "./install-catalog.ts";

const office = offices();

describe("procedures", () => {
  it("tell what one may open and see, and give the definition with its bases", async () => {
    const o = await office();
    const admin = await o.hire("admin", ["sec-admin"]);
    const listed = async (who: string) => {
      const { body } = await o.ask(who, "GET", "/api/procedures");
      return new Map((body as Static<typeof ProcedureItem>[]).map((item) => [item.id, item]));
    };
    expect((await listed("wang")).get("permit")).toMatchObject({
      title: "占道许可",
      opens: [{ act: "apply", title: "登记申请" }],
      sees: true,
    });
    expect((await listed("d1")).get("permit")).toMatchObject({ opens: [], sees: false });
    expect((await listed(admin)).get("ticket")).toMatchObject({ opens: [], sees: false });

    const { body, headers } = await o.ask("wang", "GET", "/api/procedures/permit");
    const view = body as Static<typeof ProcedureView>;
    expect(view.definition.acts["check"]?.requires[0]?.basis[0]?.cite).toBe("行政处罚法第六十条");
    const again = { "if-none-match": String(headers["etag"]) };
    expect((await o.ask("wang", "GET", "/api/procedures/permit", undefined, again)).status).toBe(304);
    expect((await o.ask("wang", "GET", `/api/procedures/permit?hash=${view.hash}`)).status).toBe(200);
    expect((await o.ask("wang", "GET", `/api/procedures/permit?hash=${"0".repeat(64)}`)).status).toBe(404);
    expect((await o.ask("wang", "GET", "/api/procedures/none")).status).toBe(404);
  });

  it("one's own of the last season come first, by how often they were opened", async () => {
    const o = await office();
    const frequent = async (who: string): Promise<unknown> =>
      (await o.ask(who, "GET", "/api/frequent-procedures")).body;
    expect(await frequent("wang")).toEqual([]);
    const apply = (purpose: string): Promise<string> =>
      o.street.open("wang", "permit", "apply", { applicant: { kind: "citizen", name: "张三" }, purpose });
    await apply("摆摊");
    await apply("促销");
    expect(await frequent("wang")).toEqual([{ procedure: "permit", act: "apply", count: 2 }]);
    expect(await frequent("d1")).toEqual([]);
    o.street.now = "2024-12-20T01:00:00.000Z";
    expect(await frequent("wang")).toEqual([]);
  });

  it("and classes and holidays come from the catalogue, once, without touching what the street entered", async () => {
    const o = await office();
    const own = { date: "2024-10-01", name: "国庆节" };
    const { tenant, pool } = o.street;
    expect(await installCatalog(pool, o.street.now)).toContain(tenant);
    expect(await installCatalog(pool, o.street.now)).not.toContain(tenant);
    const year = await o.ask("wang", "GET", "/api/calendar/2024");
    expect(year.body).toMatchObject({ known: true });
    expect((year.body as { days: object[] }).days).toContainEqual(
      expect.objectContaining({ ...own, source: "国务院办公厅通知" }),
    );
    const { body } = await o.ask("wang", "GET", `/api/taxonomies/urban-matter?q=${encodeURIComponent("井盖")}`);
    const items = body as { code: string; title: string; within: string[]; leaf: boolean }[];
    expect(items.length).toBeGreaterThan(1);
    expect(items.every((item) => item.title.includes("井盖"))).toBe(true);
    expect(items[0]?.within.length).toBeGreaterThan(0);
    const top = await o.ask("wang", "GET", "/api/taxonomies/urban-matter?parent=");
    expect((top.body as { leaf: boolean }[]).some((item) => !item.leaf)).toBe(true);
  });

  it("show a street's own later version of a class, and the former one on a former day", async () => {
    const o = await office();
    await changeInTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query(
        `insert into taxonomy_item (tenant_id, taxonomy, code, version, title, valid_from, valid_to)
         values ($1, 't', '1', '1', '旧名', '2020-01-01', null), ($1, 't', '1', '2', '新名', '2024-01-01', null),
                ($1, 't', '2', '1', '已废', '2020-01-01', '2023-12-31')`,
        [o.street.tenant],
      ),
    );
    const titles = async (query: string) =>
      ((await o.ask("wang", "GET", `/api/taxonomies/t?${query}`)).body as { title: string }[]).map((i) => i.title);
    expect(await titles("")).toEqual(["新名"]);
    expect(await titles("on=2023-06-01")).toEqual(["旧名", "已废"]);
  });

  it("grow by a class and a filing standard of the street's own, and say what is wrong with one", async () => {
    const o = await office();
    await installCatalog(o.street.pool, o.street.now);
    const admin = await o.hire("classes", ["sys-admin"]);
    const set = (who: string, taxonomy: string, body: object) =>
      o.ask(who, "POST", `/api/taxonomies/${taxonomy}`, body);
    const own = { code: "06010-L1", title: "暴露垃圾（夜市）", parent: "06", nationalCode: "06010" };
    expect((await set("wang", "urban-matter", own)).status).toBe(403);
    expect((await set(admin, "urban-matter", own)).status).toBe(204);
    const { body } = await o.ask("wang", "GET", "/api/taxonomies/urban-matter?q=06010-L1");
    expect(body).toMatchObject([{ code: "06010-L1", title: "暴露垃圾（夜市）", nationalCode: "06010" }]);
    const standard = { code: "06010-L1-1", title: "夜市收摊后一小时未清", attributes: { class: "06010-L1" } };
    const refused = await set(admin, "filing-standard", standard);
    expect(refused.status).toBe(400);
    expect((refused.body as { detail: string }).detail).toContain("limit");
    expect((await set(admin, "urban-matter", { ...own, nationalCode: "99999" })).status).toBe(400);
    expect((await set(admin, "no-such", own)).status).toBe(404);
  });
});
