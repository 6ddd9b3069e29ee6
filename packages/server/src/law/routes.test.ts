import type { Static } from "typebox";
import { describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import { installCatalog } from "../procedure/install-catalog.ts";
import type { RuleItem, RuleView } from "./schema.ts";

const office = offices();

async function withCatalog() {
  const o = await office();
  await installCatalog(o.street.pool, o.street.now);
  const get = async (address: string, who = "wang") => (await o.ask(who, "GET", address)).body as unknown;
  return { o, get };
}

describe("the rule book", () => {
  it("is told whole, with what the catalogue cites besides it, to whoever works here", async () => {
    const { o, get } = await withCatalog();
    const admin = await o.hire("admin", ["sec-admin"]);
    const items = (await get("/api/rules", admin)) as Static<typeof RuleItem>[];
    const byId = new Map(items.map((item) => [item.id, item]));
    expect(byId.size).toBe(items.length);
    expect(byId.get("APL-60")).toMatchObject({ cite: "行政处罚法第六十条", status: "V" });
    expect(byId.get("APL-60")?.procedures).toBeGreaterThan(0);
    const beside = items.find(({ says }) => says === null);
    expect(beside?.procedures).toBeGreaterThan(0);
    expect((await o.ask(admin, "GET", `/api/rules/${encodeURIComponent(beside?.id ?? "")}`)).body).toMatchObject({
      cite: beside?.cite,
      says: null,
    });
  });

  it("says of a rule what it demands and where each procedure rests on it, each place once", async () => {
    const { get } = await withCatalog();
    const rule = (await get("/api/rules/APL-60")) as Static<typeof RuleView>;
    const ordinary = rule.citedBy.find(({ procedure }) => procedure.id === "ordinary-penalty");
    expect(ordinary?.procedure).toMatchObject({ title: "行政处罚（普通程序）", area: "enforcement" });
    expect(ordinary?.places.map((place) => place.in)).toContain("clock");
    const keys = ordinary?.places.map((place) => `${place.in} ${place.title}`) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("knows no other rules, and tells strangers none", async () => {
    const { o } = await withCatalog();
    expect((await o.ask("wang", "GET", "/api/rules/APL-999")).status).toBe(404);
    expect((await o.app.inject({ method: "GET", url: "/api/rules" })).statusCode).toBe(401);
  });
});
