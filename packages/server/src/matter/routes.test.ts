import { describe, expect, it } from "vitest";

import type { Static } from "typebox";

import { changeInTenant } from "../store/tx.ts";
import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { newId } from "../store/ids.ts";
import type { MatterPage, Receipt } from "./schema.ts";
import type { EntryView, MatterView } from "./view-schema.ts";

const office = offices();
const APPLY = {
  procedure: "permit",
  values: { applicant: { kind: "citizen", name: "张三丰", phone: "13812345678" }, purpose: "堆料" },
};

async function opened(o: TestOffice): Promise<Static<typeof Receipt>> {
  const { status, body, text } = await o.ask("wang", "POST", "/api/matters", APPLY);
  expect(status, text).toBe(201);
  return body;
}
const view = async (o: TestOffice, who: string, id: string): Promise<Static<typeof MatterView>> => {
  const { status, body, text } = await o.ask(who, "GET", `/api/matters/${id}`);
  expect(status, text).toBe(200);
  return body;
};
const list = async (o: TestOffice, who: string, query = ""): Promise<Static<typeof MatterPage>> => {
  const { status, body, text } = await o.ask(who, "GET", `/api/matters?${query}`);
  expect(status, text).toBe(200);
  return body;
};

describe("a matter over HTTP", () => {
  it("is opened, read with what can be done, acted on, and told as a timeline", async () => {
    const o = await office();
    const { id, number } = await opened(o);
    expect(number).toBe("南汇占〔2024〕1号");
    const seen = await view(o, "wang", id);
    expect(seen).toMatchObject({ title: "张三丰 堆料", state: { title: "已收件" }, worksOn: true, revision: 1 });
    expect(seen.offers.find((offer) => offer.act === "accept")).toMatchObject({ primary: true, ready: true });
    expect(seen.facts[0]).toMatchObject({ field: "applicant", title: "申请人", masked: false });

    const done = await o.ask("wang", "POST", `/api/matters/${id}/acts`, { act: "accept" });
    expect(done.status, done.text).toBe(200);
    const after = await view(o, "wang", id);
    expect(after.clocks[0]).toMatchObject({ id: "decide", phase: "running", main: true });
    expect(after.clocks[0]?.explanation).toContain("行政处罚法第六十条");
    const { body } = await o.ask("wang", "GET", `/api/matters/${id}/entries`);
    const entries = body as Static<typeof EntryView>[];
    expect(entries.map((entry) => entry.title)).toEqual(["登记申请", "受理"]);
    expect(entries[0]?.changed.map((fact) => fact.title)).toEqual(["申请人", "用途"]);
    expect(entries[1]?.notes).toContain("进入“已受理”");
    expect(entries[1]?.prevHash).toBe(entries[0]?.hash);
  });

  it("refuses with failures, the article, and what is open now", async () => {
    const o = await office();
    const { id } = await opened(o);
    await o.ask("wang", "POST", `/api/matters/${id}/acts`, { act: "accept" });
    const { status, body, headers } = await o.ask("wang", "POST", `/api/matters/${id}/acts`, {
      act: "check",
      values: { officers: [o.street.people.wang, o.street.people.zhao] },
    });
    expect(status).toBe(422);
    expect(headers["content-type"]).toContain("application/problem+json");
    expect(body).toMatchObject({
      code: "requirement.failed",
      type: "/problems/requirement.failed",
      basis: [{ cite: "行政处罚法第六十条" }],
    });
    expect((body as { openNow: { act: string }[] }).openNow.map((act) => act.act)).toContain("check");
  });

  it("checks without doing: nothing is written and no number is taken", async () => {
    const o = await office();
    const bad = await o.ask("wang", "POST", "/api/acts/check", { procedure: "permit", values: { purpose: "堆料" } });
    expect(bad.body).toMatchObject({ ok: false, code: "field.invalid", failures: [{ path: "applicant" }] });
    const good = await o.ask("wang", "POST", "/api/acts/check", APPLY);
    expect(good.body).toEqual({ ok: true, failures: [], openNow: [], proposals: {} });
    expect((await list(o, "wang", "procedure=permit")).total).toBe(0);
    expect((await opened(o)).number).toBe("南汇占〔2024〕1号");
  });

  it("does what is sent twice under one key once, and refuses the key for anything else", async () => {
    const o = await office();
    const key = { "idempotency-key": newId() };
    const first = await o.ask("wang", "POST", "/api/matters", APPLY, key);
    const again = await o.ask("wang", "POST", "/api/matters", APPLY, key);
    expect(again.body).toEqual(first.body);
    expect((await list(o, "wang", "procedure=permit")).total).toBe(1);
    const other = { ...APPLY, values: { ...APPLY.values, purpose: "施工" } };
    expect((await o.ask("wang", "POST", "/api/matters", other, key)).body).toMatchObject({
      code: "idempotency.reused",
    });
  });

  it("honours If-Match with 412 and If-None-Match with 304", async () => {
    const o = await office();
    const { id } = await opened(o);
    const { headers } = await o.ask("wang", "GET", `/api/matters/${id}`);
    const etag = String(headers["etag"]);
    expect((await o.ask("wang", "GET", `/api/matters/${id}`, undefined, { "if-none-match": etag })).status).toBe(304);
    const accept = { act: "accept" };
    expect((await o.ask("wang", "POST", `/api/matters/${id}/acts`, accept, { "if-match": '"7"' })).status).toBe(412);
    expect((await o.ask("wang", "POST", `/api/matters/${id}/acts`, accept, { "if-match": etag })).status).toBe(200);
  });

  it("does a batch one by one and answers for each", async () => {
    const o = await office();
    const a = await opened(o);
    const b = await opened(o);
    await o.ask("wang", "POST", `/api/matters/${b.id}/acts`, { act: "accept" });
    const { body } = await o.ask("wang", "POST", "/api/matters/acts", { ids: [a.id, b.id, newId()], act: "accept" });
    expect(body).toMatchObject({
      outcomes: [
        { id: a.id, receipt: { state: "accepted" } },
        { id: b.id, problem: { code: "act.notOpen" } },
        { problem: { code: "notFound" } },
      ],
    });
  });
});

describe("who sees what", () => {
  it("hides matters from those without grant, and from the three administrators even as members", async () => {
    const o = await office();
    const { id } = await opened(o);
    const admin = await o.hire("admin", ["sys-admin"]);
    const outsider = await o.hire("outsider", ["deputy"]);
    for (const who of [admin, outsider]) {
      expect((await o.ask(who, "GET", `/api/matters/${id}`)).status).toBe(404);
      expect((await o.ask(who, "GET", `/api/matters/${id}/entries`)).status).toBe(404);
      expect((await list(o, who)).items).toEqual([]);
      expect((await o.ask(who, "POST", `/api/matters/${id}/acts`, { act: "note", words: "x" })).status).toBe(
        who === admin ? 403 : 404,
      );
    }
  });

  it("shows a matter to a role that does not see them all while it waits for that role", async () => {
    const o = await office();
    const { id } = await opened(o);
    await o.street.do("wang", id, "accept");
    await o.street.do("wang", id, "check", { officers: [o.street.people.wang, o.street.people.li] });
    expect((await o.ask("d1", "GET", `/api/matters/${id}`)).status).toBe(404);
    await o.street.do("wang", id, "decide", { verdict: "grant", days: 40 });
    await o.street.do("chief", id, "approve");
    // The deputies are asked by name of their role; the head's turn comes after.
    expect((await o.ask("d1", "GET", `/api/matters/${id}`)).status).toBe(200);
    expect((await list(o, "d1", "procedure=permit")).total).toBe(1);
    expect((await o.ask("head", "GET", `/api/matters/${id}`)).status).toBe(404);
  });

  it("masks persons to who may look but does not work on the matter, in title, facts and timeline", async () => {
    const o = await office();
    const { id } = await opened(o);
    // A clerk opens permits, sees all of them, and works on none but his own.
    const seen = await view(o, "zhao", id);
    expect(seen).toMatchObject({ title: "张** 堆料", worksOn: false });
    expect(seen.parties[0]).toMatchObject({ party: { name: "张**", phone: "138****5678" }, masked: true });
    expect(JSON.stringify(seen)).not.toContain("张三丰");
    const { text } = await o.ask("zhao", "GET", `/api/matters/${id}/entries`);
    expect(text).not.toContain("张三丰");
    const page = await list(o, "zhao", "procedure=permit");
    expect(page.items[0]).toMatchObject({ title: "张** 堆料", facets: { party: "张**" } });
    expect((await list(o, "wang", "procedure=permit")).items[0]).toMatchObject({ title: "张三丰 堆料" });
    // Of those who saw them unmasked there is a record.
    await view(o, "wang", id);
    const audit = await o.hire("audit", ["audit-admin"]);
    const { body } = await o.ask(audit, "GET", "/api/audit/reads");
    expect(body).toMatchObject({ items: [{ account: { name: "wang" }, what: "matter", matter: id }], total: 1 });
  });
});

describe("lists", () => {
  it("filter by facets, dates, words and relation", async () => {
    const o = await office();
    const { id } = await opened(o);
    const all = ["state=received", "party=张三丰", "q=堆料", "q=南汇占", "mine=opened", "open=true"];
    for (const query of [...all, "mine=handled", "from=2024-09-02&to=2024-09-02", `within=${o.street.unit}`]) {
      expect(
        (await list(o, "wang", `procedure=permit&${encodeURI(query)}`)).items.map((m) => m.id),
        query,
      ).toEqual([id]);
    }
    for (const query of [
      "state=ended",
      "party=李四",
      "q=没有",
      "from=2024-09-03",
      "overdue=true",
      `within=${o.street.community}`,
    ]) {
      expect((await list(o, "wang", `procedure=permit&${encodeURI(query)}`)).total, query).toBe(0);
    }
    expect((await o.ask("wang", "GET", "/api/matters?nonsense=1")).status).toBe(400);
  });

  it.each(["-openedOn", "openedOn", "-updatedAt", "dueOn", "-closedOn", "-amount", "number"])(
    "by %s: pages hold every matter once, in order",
    async (sort) => {
      const o = await office();
      for (let i = 0; i < 7; i++) {
        o.street.now = `2024-09-0${2 + (i % 3)}T0${i}:00:00.000Z`;
        const id = await o.street.apply();
        if (i % 2 === 0) await o.street.do("wang", id, "accept");
        if (i % 3 === 0) await o.street.do("wang", id, "charge", { fee: 100 * i }).catch(() => undefined);
      }
      const whole = await list(o, "wang", `procedure=permit&limit=200&sort=${sort}`);
      const paged: string[] = [];
      let after: string | null = null;
      do {
        const page: Static<typeof MatterPage> = await list(
          o,
          "wang",
          `procedure=permit&limit=2&sort=${sort}${after === null ? "" : `&after=${after}`}`,
        );
        expect(page.total).toBe(7);
        paged.push(...page.items.map((m) => m.id));
        after = page.next;
      } while (after !== null);
      expect(paged).toEqual(whole.items.map((m) => m.id));
      expect(new Set(paged).size).toBe(7);
    },
  );

  it("refuse a cursor made under another sort", async () => {
    const o = await office();
    await opened(o);
    await opened(o);
    const { next } = await list(o, "wang", "procedure=permit&limit=1");
    const { status, body } = await o.ask("wang", "GET", `/api/matters?sort=number&after=${next ?? ""}`);
    expect([status, body]).toMatchObject([400, { code: "cursor.invalid" }]);
  });

  it("show open matters alike while typing", async () => {
    const o = await office();
    const { id } = await opened(o);
    const { body } = await o.ask("wang", "GET", `/api/similar?procedure=permit&party=${encodeURIComponent("张三丰")}`);
    expect(body).toMatchObject([{ id }]);
    expect((await o.ask("wang", "GET", "/api/similar?procedure=permit&party=x")).body).toEqual([]);
  });

  it("shows open matters at the same place first, and not those of the same house number elsewhere", async () => {
    const o = await office();
    const places = ["望江路12号菜场", "万源路12号", "望江路154号", "望江路12号"];
    const ids: string[] = [];
    for (const place of places) {
      const { id } = await opened(o);
      await changeInTenant(o.street.pool, o.street.tenant, (tx) =>
        tx.query("update matter set place = $3 where tenant_id = $1 and id = $2", [tx.tenant, id, place]),
      );
      ids.push(id);
    }
    const near = async (place: string): Promise<string[]> => {
      const { body } = await o.ask("wang", "GET", `/api/similar?procedure=permit&place=${encodeURIComponent(place)}`);
      return (body as { id: string }[]).map(({ id }) => places[ids.indexOf(id)] ?? "");
    };
    expect((await near("望江路12号门前")).sort()).toEqual(["望江路12号", "望江路12号菜场"]);
    expect((await near("望江路12号菜场东门"))[0]).toBe("望江路12号菜场");
    expect(await near("12号")).toEqual(expect.arrayContaining(["万源路12号", "望江路12号"]));
    expect(await near("柳荫路12号")).toEqual([]);
  });
});

describe("the worklist", () => {
  it("tells mine, the pool, what I wait for, what I have to read, and counts alike", async () => {
    const o = await office();
    const { id } = await opened(o);
    await o.street.do("wang", id, "accept");
    await o.street.do("wang", id, "check", { officers: [o.street.people.wang, o.street.people.li] });
    const mine = await o.ask("wang", "GET", "/api/worklist?tab=mine");
    expect(mine.body).toMatchObject({
      total: 1,
      items: [{ title: "作出决定", matter: { id, due: { phase: "running" } } }],
    });
    await o.street.do("wang", id, "decide", { verdict: "grant", days: 10 });
    expect((await o.ask("chief", "GET", "/api/worklist?tab=pool")).body).toMatchObject({
      total: 1,
      items: [{ kind: "opinion", title: "科室审核：作出决定", acts: [{ title: "同意" }, {}, {}] }],
    });
    expect((await o.ask("wang", "GET", "/api/worklist?tab=waiting")).body).toMatchObject({ total: 1 });
    await o.street.do("wang", id, "circulate", { accounts: [o.street.people.li] });
    expect((await o.ask("li", "GET", "/api/worklist?tab=toRead")).body).toMatchObject({ total: 1 });
    expect((await o.ask("li", "GET", "/api/worklist/counts")).body).toMatchObject({ toRead: 1, mine: 0 });
    expect((await o.ask("chief", "GET", "/api/me")).body).toMatchObject({ counts: { pool: 1 } });
  });
});
