import { describe, expect, it } from "vitest";

import type { Static } from "typebox";

import { offices } from "../http/test-office.ts";
import type { AccountDetail } from "./schema.ts";

const office = offices();
const STRONG = "correct horse battery";

describe("administration", () => {
  it("is divided among three, and each step is logged for the third", async () => {
    const o = await office();
    const sys = await o.hire("sys", ["sys-admin"]);
    const sec = await o.hire("sec", ["sec-admin"]);
    const audit = await o.hire("audit", ["audit-admin"]);
    const account = { name: "钱七", login: "qianqi", unit: o.street.unit, password: STRONG };
    for (const who of ["wang", sec, audit]) {
      expect((await o.ask(who, "POST", "/api/accounts", account)).status).toBe(403);
    }
    const created = await o.ask(sys, "POST", "/api/accounts", account);
    expect(created.status, created.text).toBe(201);
    const { id } = created.body as Static<typeof AccountDetail>;
    expect((await o.ask(sys, "POST", "/api/accounts", account)).body).toMatchObject({ code: "name.taken" });

    const grant = { role: "grid-worker", unit: o.street.community };
    expect((await o.ask(sys, "POST", `/api/accounts/${id}/grants`, grant)).status).toBe(403);
    const granted = await o.ask(sec, "POST", `/api/accounts/${id}/grants`, grant);
    expect(granted.body).toMatchObject({
      grants: [{ role: "grid-worker", title: "网格员", unit: { name: "海芦社区" } }],
    });
    for (const role of ["sys-admin", "audit-admin"]) {
      const refused = await o.ask(sec, "POST", `/api/accounts/${id}/grants`, { role, unit: o.street.unit });
      expect(refused.body, role).toMatchObject({ code: "duties.conflict" });
    }
    expect((await o.ask(sec, "POST", `/api/accounts/${sys}/grants`, grant)).body).toMatchObject({
      code: "duties.conflict",
    });

    const { grants } = granted.body as Static<typeof AccountDetail>;
    expect((await o.ask(sec, "DELETE", `/api/grants/${grants[0]?.id ?? ""}`)).status).toBe(204);
    const after = await o.ask(sys, "GET", `/api/accounts/${id}`);
    expect((after.body as Static<typeof AccountDetail>).grants).toEqual([]);

    expect((await o.ask(sys, "GET", "/api/audit/administration")).status).toBe(403);
    const { body } = await o.ask(audit, "GET", "/api/audit/administration");
    const { items } = body as { items: { action: string; account: { name: string } }[] };
    expect(items.map(({ action, account: by }) => `${by.name} ${action}`).toReversed()).toEqual([
      "sys account.create",
      "sec grant.create",
      "sec grant.end",
    ]);
    expect(JSON.stringify(items)).not.toContain(STRONG);
  });

  it("takes effect at once: a disabled account is out, a grant is in force", async () => {
    const o = await office();
    const sys = await o.hire("sys", ["sys-admin"]);
    const sec = await o.hire("sec", ["sec-admin"]);
    const someone = await o.hire("someone", []);
    const matter = await o.street.apply();
    expect((await o.ask(someone, "GET", `/api/matters/${matter}`)).status).toBe(404);
    // "chief" is a role of the test's procedures only; the catalogue's roles are the only ones that can be given.
    const unknown = await o.ask(sec, "POST", `/api/accounts/${someone}/grants`, { role: "chief", unit: o.street.unit });
    expect(unknown.body).toMatchObject({ code: "request.notAcceptable" });
    expect((await o.ask(sys, "PATCH", `/api/accounts/${someone}`, { disabled: true })).status).toBe(200);
    expect((await o.ask(someone, "GET", "/api/me")).body).toMatchObject({ code: "session.expired" });
  });

  it("finds accounts by unit, role and name, page by page", async () => {
    const o = await office();
    const names = async (query: string): Promise<string[]> => {
      const { body } = await o.ask("wang", "GET", `/api/accounts?${query}`);
      return (body as { items: { name: string }[] }).items.map((item) => item.name);
    };
    await o.hire("grid1", ["grid-worker"], o.street.community);
    expect(await names("role=deputy")).toEqual(["d1", "d2"]);
    expect(await names("q=wa")).toEqual(["wang"]);
    expect(await names(`unit=${o.street.community}`)).toEqual(["grid1"]);
    const { body } = await o.ask("wang", "GET", "/api/accounts?limit=5");
    const { next, total } = body as { next: string; total: number };
    expect([total, (await names(`limit=5&after=${next}`)).length]).toEqual([8, 3]);
  });
});

describe("units, calendar and settings", () => {
  it("grow and end, but not while somebody works in them", async () => {
    const o = await office();
    const sys = await o.hire("sys", ["sys-admin"]);
    const made = await o.ask(sys, "POST", "/api/units", { parent: o.street.community, kind: "grid", name: "第一网格" });
    expect(made.status, made.text).toBe(201);
    const { id, path } = made.body as { id: string; path: string };
    expect(path).toBe(`/${o.street.unit}/${o.street.community}/${id}/`);
    await o.hire("worker", ["grid-worker"], id);
    const ended = { validTo: "2024-12-31" };
    expect((await o.ask(sys, "PATCH", `/api/units/${id}`, ended)).body).toMatchObject({ code: "inUse" });
    expect((await o.ask("wang", "POST", "/api/units", { parent: id, kind: "grid", name: "x" })).status).toBe(403);
    expect((await o.ask("wang", "GET", "/api/units")).body).toMatchObject([
      { name: "南汇新城镇", parent: null },
      { name: "海芦社区" },
      { name: "第一网格" },
    ]);
  });

  it("takes a year's holiday notice and counts limits by it", async () => {
    const o = await office();
    const sys = await o.hire("sys", ["sys-admin"]);
    const notice = {
      year: 2025,
      source: "国务院办公厅关于2025年部分节假日安排的通知",
      days: [
        { date: "2025-01-01", kind: "off", name: "元旦" },
        { date: "2025-01-26", kind: "work", name: "春节" },
        { date: "2025-10-01", kind: "off", name: "国庆节" },
      ],
    };
    expect((await o.ask("wang", "POST", "/api/calendar", notice)).status).toBe(403);
    const { status, text } = await o.ask(sys, "POST", "/api/calendar", notice);
    expect(status, text).toBe(200);
    expect((await o.ask("wang", "GET", "/api/calendar/2025")).body).toMatchObject({
      known: true,
      days: [{ date: "2025-01-01" }, { date: "2025-01-26", kind: "work" }, { date: "2025-10-01" }],
    });
    const partial = { ...notice, days: notice.days.slice(0, 2) };
    expect((await o.ask(sys, "POST", "/api/calendar", partial)).body).toMatchObject({ code: "request.notAcceptable" });
    const twice = { ...notice, days: [...notice.days, ...notice.days] };
    expect((await o.ask(sys, "POST", "/api/calendar", twice)).body).toMatchObject({ code: "request.notAcceptable" });
    // Of procedures, how long their files are kept; the rest belongs to statistics and the desk: what leaves the house is no system administrator's to set.
    const settings = (await o.ask("wang", "GET", "/api/settings")).body as { procedure: string; key: string }[];
    const names = settings.map(({ procedure, key }) => `${procedure}.${key}`);
    expect(names.filter((name) => name.endsWith(".retention")).sort()).toEqual([
      "officer.retention",
      "permit.retention",
      "stubborn-permit.retention",
      "ticket.retention",
    ]);
    expect(names.filter((name) => !name.endsWith(".retention"))).toEqual([
      "statistics.amountBands",
      "statistics.headcountBands",
      "statistics.areaBands",
      "desk.draftDays",
    ]);
    expect((await o.ask(sys, "PUT", "/api/settings/permit/none", { value: 1, reason: "试一试" })).status).toBe(404);
  });
});
