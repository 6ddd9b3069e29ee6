import { PERMIT } from "../../../engine/test/office.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { beforeEach, describe, expect, it } from "vitest";

import { ACCESS } from "../http/access-table.ts";
import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { runExport } from "../list-export/run.ts";
import { activate } from "../procedure/registry.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";

const office = offices();

/** Rare words and numbers, one for each place in which something personal can stand. */
const MARKS = {
  name: "欧阳朔月",
  idNumber: "310115199001011232",
  phone: "13912345678",
  address: "秀沿路七百八十九弄四号三零二室",
  second: "司徒望舒",
  secondId: "310115198502022349",
  alias: "钟离寒",
  card: "310115197703033453",
  mobile: "13787654321",
  memo: "患有慢性疾病丁戊己庚",
  secret: "线人辛壬癸甲",
  place: "环湖西路一百二十三弄五号",
  row: "令狐踏雪",
  rowPhone: "13698765432",
  file: "欧阳朔月的身份证.pdf",
} as const;
/** All but the beginning of a name, which a mask leaves. */
const HIDDEN = Object.values(MARKS).map((mark) => (mark.length <= 6 ? mark.slice(1) : mark.slice(3)));

/** A procedure that concerns persons, with a personal field of each type. */
const RELIEF: Definition = {
  ...PERMIT,
  id: "relief",
  title: "临时救助",
  subject: "{applicant.name} {place.text} {memo} 救助",
  visibility: { roles: ["clerk", "chief", "auditor", "org-head", "handler"], sensitivity: "personal" },
  fields: {
    applicant: { type: "party", title: "申请人", sensitivity: "personal" },
    keeper: { type: "party", title: "监护人", sensitivity: "secret" },
    alias: { type: "text", title: "曾用名", sensitivity: "personal" },
    card: { type: "idcard", title: "身份证号" },
    mobile: { type: "phone", title: "电话" },
    memo: { type: "longtext", title: "病情", sensitivity: "personal" },
    secret: { type: "text", title: "举报人", sensitivity: "secret" },
    place: { type: "place", title: "住处" },
    family: {
      type: "table",
      title: "家庭成员",
      columns: {
        name: { type: "text", title: "姓名", sensitivity: "personal" },
        phone: { type: "phone", title: "电话" },
      },
    },
    papers: { type: "exhibits", title: "材料", kinds: ["paper"] },
    topic: { type: "text", title: "事由" },
  },
  facets: { party: "applicant", place: "place", topic: "secret", category: "alias" },
  states: { open: { title: "在办" }, closed: { title: "已办结", end: true } },
  initial: "open",
  outcomes: { given: { title: "已救助", result: "success" } },
  acts: {
    register: {
      title: "登记",
      basis: PERMIT.basis,
      from: "new",
      by: [{ role: "clerk" }],
      collects: [
        "applicant",
        "keeper",
        "alias",
        "card",
        "mobile",
        "memo",
        "secret",
        "place",
        "family",
        "papers",
        "topic",
      ].map((field) => ({ field })),
      requires: [],
    },
    close: {
      title: "办结",
      basis: PERMIT.basis,
      from: ["open"],
      to: "closed",
      outcome: "given",
      by: [{ role: "clerk" }],
      collects: [],
      requires: [],
    },
  },
  clocks: {},
  mainClocks: [],
  numbering: { matter: { template: "救{year}{seq:4}", gapless: false, resets: "year" } },
  instruments: {},
  leads: [{ role: "chief" }],
};

let o: TestOffice;
let id: string;
let auditor: string;
let handler: string;

beforeEach(async () => {
  o = await office();
  const { pool, tenant, now, unit } = o.street;
  await changeInTenant(pool, tenant, async (tx) => {
    await activate(tx, [RELIEF], now);
    await tx.query("update tenant set facts_version = facts_version + 1 where id = $1", [tenant]);
  });
  auditor = await o.hire("auditor", ["auditor"]);
  handler = await o.hire("street-worker", ["handler"]);
  const file = await o.app.inject({
    method: "POST",
    url: "/api/exhibits",
    headers: {
      "x-fadu": "1",
      authorization: `Bearer ${await o.token("wang")}`,
      "content-type": "multipart/form-data; boundary=b",
    },
    payload: `--b\r\ncontent-disposition: form-data; name="kind"\r\n\r\npaper\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="${MARKS.file}"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.4\n%%EOF\n\r\n--b--\r\n`,
  });
  if (file.statusCode !== 201) throw new Error(file.body);
  const values = {
    applicant: {
      kind: "citizen",
      name: MARKS.name,
      idNumber: MARKS.idNumber,
      phone: MARKS.phone,
      address: MARKS.address,
    },
    keeper: { kind: "citizen", name: MARKS.second, idNumber: MARKS.secondId },
    alias: MARKS.alias,
    card: MARKS.card,
    mobile: MARKS.mobile,
    memo: MARKS.memo,
    secret: MARKS.secret,
    place: { text: MARKS.place, unit },
    family: [{ name: MARKS.row, phone: MARKS.rowPhone }],
    papers: [(JSON.parse(file.body) as { id: string }).id],
    topic: "困难",
  };
  const words = `${MARKS.name}（${MARKS.phone}，${MARKS.idNumber}）之子${MARKS.row}来办，住${MARKS.address}，${MARKS.memo}`;
  const opened = await o.ask("wang", "POST", "/api/matters", { procedure: "relief", values, words });
  if (opened.status !== 201) throw new Error(opened.text);
  ({ id } = opened.body);
  for (const [act, given] of [
    ["supervise", {}],
    ["circulate", { accounts: [o.street.people.chief] }],
  ] as const)
    await o.ask("chief", "POST", `/api/matters/${id}/acts`, { act, values: given, words });
});

/** Every route that may be asked for this matter, or without a place to fill. */
function addresses(): string[] {
  const query: Readonly<Record<string, string>> = {
    "/api/matters": "?procedure=relief",
    "/api/worklist": "?tab=unit",
    "/api/parties": `?q=${encodeURIComponent(MARKS.name.slice(0, 2))}`,
    "/api/similar": `?procedure=relief&party=${encodeURIComponent(MARKS.name)}`,
    "/api/publications": "?standing=waiting",
    "/api/matters/:id/dealings": "?field=applicant",
    "/api/destinations": "?q=救助",
  };
  return Object.entries(ACCESS).flatMap(([key, { who }]) => {
    const [method, url = ""] = key.split(" ");
    if (method !== "GET" || !url.startsWith("/api/") || url === "/api/stream" || who === "public") return [];
    const filled = url
      .replace(":id", id)
      .replace(":matter", id)
      .replace(":field", "applicant")
      .replace(":position", "0")
      .replace(":revision", "1")
      .replace(":format", "pdf")
      .replace(":year", "2024")
      .replaceAll(/:\w+/g, "relief");
    return [`${filled}${query[url] ?? ""}`];
  });
}

const told = (text: string): string[] =>
  HIDDEN.filter((mark) => text.includes(mark) || text.includes(encodeURIComponent(mark)));

describe("who sees a matter and does not work on it", () => {
  it("meets nothing personal of it in any answer: fields, titles, words, facets, names of files", async () => {
    expect((await o.ask(auditor, "GET", `/api/matters/${id}`)).body).toMatchObject({ worksOn: false });
    for (const url of addresses()) {
      const { text } = await o.ask(auditor, "GET", url);
      expect(told(text), url).toEqual([]);
    }
    // The same is there for who works on it: the marks are not simply gone.
    const { text } = await o.ask("wang", "GET", `/api/matters/${id}`);
    expect(told(text).length).toBeGreaterThan(HIDDEN.length - 2);
  });

  it("does not find it out by asking for it: by filter, by likeness, by a condition of a figure, by export", async () => {
    const found = async (who: string, query: string): Promise<number> =>
      ((await o.ask(who, "GET", `/api/matters?procedure=relief&${query}`)).body as { total: number }).total;
    for (const query of [
      `party=${MARKS.name}`,
      `place=${MARKS.place}`,
      `topic=${MARKS.secret}`,
      `category=${MARKS.alias}`,
      `q=${MARKS.name}`,
    ])
      expect([query, await found(auditor, encodeURI(query))]).toEqual([query, 0]);
    expect(await found("wang", encodeURI(`party=${MARKS.name}`))).toBe(1);
    expect(await found(auditor, "open=true")).toBe(1);
    const like = (who: string) =>
      o.ask(who, "GET", encodeURI(`/api/similar?procedure=relief&party=${MARKS.name}&place=${MARKS.place}`));
    expect((await like(auditor)).body).toEqual([]);
    expect((await like("wang")).body).toHaveLength(1);
    const asked = await o.ask(auditor, "POST", "/api/list-exports", {
      title: "救助",
      query: { procedure: "relief" },
      columns: ["title", "facet.party", "facet.place"],
    });
    const { id: made } = asked.body as { id: string };
    await runExport(o.street.door, o.services.exports, { tenant: o.street.tenant, id: made });
    const { rows } = await inTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("select what, row_count, filter from read_event where tenant_id = $1 and account_id = $2", [
        tx.tenant,
        auditor,
      ]),
    );
    expect(rows).toEqual([{ what: "export.list", row_count: 1, filter: { procedure: "relief" } }]);
  });
});

const reveal = (who: string, more: object = {}) =>
  o.ask(who, "POST", `/api/matters/${id}/reveals`, {
    field: "applicant",
    part: "phone",
    ground: "督办核查",
    reason: "核实是否联系到本人",
    ...more,
  });

describe("looking behind a mask", () => {
  it("gives one value for a reason, and is written down for the auditor and for who works on the matter", async () => {
    expect((await reveal(auditor)).body).toEqual({ title: "申请人：电话", text: MARKS.phone });
    expect((await reveal(auditor, { field: "family.name", part: undefined })).body).toMatchObject({ text: MARKS.row });
    const admin = await o.hire("audit", ["audit-admin"]);
    const log = await o.ask(admin, "GET", "/api/audit/reads?what=reveal");
    expect(log.body).toMatchObject({
      total: 2,
      items: [
        { field: "姓名" },
        { field: "申请人：电话", reason: "督办核查：核实是否联系到本人", address: "127.0.0.1" },
      ],
    });
    expect(told(log.text)).toEqual([]);
    const seen = await o.ask("wang", "GET", `/api/matters/${id}/readings`);
    expect(seen.body).toMatchObject([{ account: { name: "auditor" }, field: "姓名" }, { what: "reveal" }]);
    expect((await o.ask(auditor, "GET", `/api/matters/${id}/readings`)).status).toBe(403);
  });

  it("is refused without a reason, to other roles, beyond their units, of what is secret, and of what is not there", async () => {
    expect((await reveal(auditor, { reason: "" })).status).toBe(400);
    expect((await reveal(auditor, { ground: "好奇" })).status).toBe(400);
    expect((await reveal(handler)).body).toMatchObject({ code: "forbidden" });
    expect((await reveal(auditor, { field: "secret", part: undefined })).body).toMatchObject({ code: "forbidden" });
    expect((await reveal(auditor, { field: "keeper", part: "name" })).body).toMatchObject({ code: "forbidden" });
    expect((await reveal(auditor, { field: "topic", part: undefined })).status).toBe(404);
    const below = await o.hire("below", ["auditor"], o.street.community);
    expect((await reveal(below)).status).toBe(404);
    for (const role of ["sys-admin", "sec-admin", "audit-admin"])
      expect((await reveal(await o.hire(`the-${role}`, [role]))).status).toBe(403);
    const { rows } = await inTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("select from read_event where tenant_id = $1 and what = 'reveal'", [tx.tenant]),
    );
    expect(rows).toHaveLength(0);
  });

  it("is limited by the hour, and by the roles that the street sets", async () => {
    const sec = await o.hire("sec", ["sec-admin"]);
    const set = (key: string, value: unknown, who = sec) =>
      o.ask(who, "PUT", `/api/security-policy/${key}`, { value, reason: "街道规定" });
    expect((await set("revealsPerHour", 2)).status).toBeLessThan(300);
    await reveal(auditor);
    await reveal(auditor);
    const third = await reveal(auditor);
    expect([third.status, third.body]).toMatchObject([429, { code: "reveal.tooMany", retryAfter: 3_600 }]);
    expect((await set("revealRoles", "auditor,sys-admin")).body).toMatchObject({
      code: "request.notAcceptable",
      detail: expect.stringContaining("三员之一：sys-admin") as string,
    });
    // The security administrator's alone: neither the system administrator's nor among the procedures' settings.
    const sys = await o.hire("sys", ["sys-admin"]);
    expect((await set("revealRoles", null, sys)).status).toBe(403);
    const other = { value: "无", reason: "街道规定" };
    expect((await o.ask(sys, "PUT", "/api/settings/privacy/revealRoles", other)).status).toBe(404);
    const rules = (await o.ask(sec, "GET", "/api/security-policy")).body as { area: string; key: string }[];
    expect(rules.filter(({ area }) => area === "privacy").map(({ key }) => key)).toEqual([
      "revealRoles",
      "revealsPerHour",
      "exportRoles",
      "numberSearchRoles",
    ]);
    await set("revealRoles", "无");
    expect((await reveal(auditor)).status).toBe(403);
  });
});

describe("taking away and looking up", () => {
  it("a list is exported by roles that may, and a number is searched whole, by roles that may, leaving its digest alone", async () => {
    const ask = (who: string) => o.ask(who, "POST", "/api/list-exports", { title: "x", query: {}, columns: ["title"] });
    expect((await ask(handler)).body).toMatchObject({ code: "forbidden" });
    expect((await ask("wang")).status).toBe(202);
    const search = (who: string, q: string) => o.ask(who, "GET", `/api/parties?q=${q}`);
    expect((await search("wang", MARKS.idNumber)).body).toHaveLength(1);
    expect((await search("wang", MARKS.idNumber.slice(0, 12))).body).toEqual([]);
    expect((await search("chief", MARKS.phone)).body).toMatchObject({ code: "forbidden" });
    const { rows } = await inTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query<{ account_id: string; row_count: number; filter: { digest: string } }>(
        "select account_id, row_count, filter from read_event where tenant_id = $1 and what = 'search.number' order by id",
        [tx.tenant],
      ),
    );
    expect(rows.map(({ row_count: count }) => count)).toEqual([1, 0]);
    expect(rows[0]?.filter.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(rows)).not.toContain(MARKS.idNumber);
  });
});
