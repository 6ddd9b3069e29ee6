import { UNIVERSAL_TITLES } from "@fadu/engine/definition/universal.ts";
import { beforeEach, describe, expect, it } from "vitest";

import { ACCESS } from "../http/access-table.ts";
import { formOf } from "../http/test-form.ts";
import { offices } from "../http/test-office.ts";
import type { Answered, TestOffice } from "../http/test-office.ts";
import { runExport } from "../list-export/run.ts";
import { newId } from "../store/ids.ts";
import { inTenant } from "../store/tx.ts";
import { HIDDEN, MARKS, RELIEF, reliefOffice, told } from "../testing/relief-office.ts";
import type { Relief } from "../testing/relief-office.ts";

const office = offices();

let o: TestOffice;
let id: string;
let auditor: string;
let handler: string;
let relief: Relief;

beforeEach(async () => {
  relief = await reliefOffice(await office());
  ({ o, id, auditor, handler } = relief);
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

type Asked = readonly [what: string, answer: Answered];

/** Everything that can be asked to be done to a matter, by somebody whose act it is not. */
async function refusals(who: string, matter: string): Promise<Asked[]> {
  const to = (body: object): [string, object] => [`/api/matters/${matter}/acts`, body];
  const acts = [...Object.keys(RELIEF.acts), ...Object.keys(UNIVERSAL_TITLES)].flatMap((act): [string, object][] => {
    const asked = { act, words: "试办", values: {} };
    return [to(asked), ["/api/acts/check", { matter, ...asked }]];
  });
  const close = { act: "close", words: "试办" };
  const many = { papers: Array.from({ length: 101 }, () => newId()) };
  const asked: readonly [string, object, Record<string, string>?][] = [
    ...acts,
    [...to(close), { "if-match": '"1"' }],
    [...to(close), { "idempotency-key": relief.key }],
    to({ ...close, values: many }),
    to({ ...close, values: { papers: [relief.paper] } }),
    to({ ...close, values: { alias: MARKS.alias } }),
    to({ ...close, for: o.street.people.chief }),
    to({ act: "merge", words: "重复", values: { into: newId() } }),
    ["/api/matters/acts", { ids: [matter], ...close }],
    ["/api/matters/acts", { ids: [matter], ...close, approvalOf: { procedure: "relief", act: "close" } }],
    ["/api/matters/acts/offered", { ids: [matter] }],
    [`/api/matters/${matter}/reveals`, { field: "secret", ground: "督办核查", reason: "核实是否联系到本人" }],
  ];
  const answers: Asked[] = [];
  for (const [url, body, headers] of asked)
    answers.push([`${url} ${JSON.stringify(body).slice(0, 90)}`, await o.ask(who, "POST", url, body, headers)]);
  return answers;
}

describe("what is refused", () => {
  it("tells who does not work on the matter nothing personal of it, however it stands", async () => {
    const suspend = () =>
      o.ask("chief", "POST", `/api/matters/${id}/acts`, { act: "suspend", words: relief.words, values: {} });
    for (const prepare of [() => Promise.resolve(), async () => expect((await suspend()).status).toBe(200)]) {
      await prepare();
      for (const who of [auditor, handler])
        for (const [what, { status, text }] of await refusals(who, id)) {
          expect(told(text), what).toEqual([]);
          const taken = what.includes("/acts {") && !what.startsWith("/api/matters/acts") && status < 400;
          expect(taken, what).toBe(false);
        }
    }
    // Another's command under one's own number, and the same thing registered twice.
    const again = { procedure: "relief", act: "report", values: { applicant: { kind: "citizen", name: MARKS.name } } };
    const reused = await o.ask(handler, "POST", "/api/matters", again, { "idempotency-key": relief.key });
    expect([reused.status, told(reused.text)]).toEqual([409, []]);
    // Who works on it is told why: the marks are not simply gone from refusals.
    await o.ask("chief", "POST", `/api/matters/${id}/acts`, { act: "resume" });
    const check = await o.ask("wang", "POST", "/api/acts/check", { matter: id, act: "grant", words: "试办" });
    expect(told(check.text)).toEqual(expect.arrayContaining([...told(MARKS.memo), ...told(MARKS.alias)]));
  });

  it("tells who sees nothing of a matter the same as of one that is not there", async () => {
    const stranger = await o.hire("stranger", ["welfare-clerk"]);
    const none = newId();
    const plain = (matter: string) => (text: string) =>
      text.replaceAll(matter, "—").replaceAll(/"instance":"[^"]*"/g, "");
    const [real, missing] = [await refusals(stranger, id), await refusals(stranger, none)];
    for (const [i, [what, { status, text }]] of real.entries()) {
      const other = missing[i]?.[1];
      expect([status, plain(id)(text)], what).toEqual([other?.status, plain(none)(other?.text ?? "")]);
    }
    for (const url of addresses()) expect(told((await o.ask(stranger, "GET", url)).text), url).toEqual([]);
  });

  it("of an import repeats what its sender wrote and nothing of other matters, line by line and in the preview", async () => {
    const { columns } = (await o.ask(handler, "GET", "/api/imports/relief/columns?act=report")).body as {
      columns: { title: string }[];
    };
    const headings = columns.map(({ title }) => title);
    const line = (cells: Readonly<Record<string, string>>): string[] => headings.map((title) => cells[title] ?? "");
    // The very person of the matter, with and without faults; and somebody else at the same place.
    const person = { 申请人类型: "个人", 申请人姓名或名称: MARKS.name, 申请人证件号码: MARKS.idNumber };
    const lines = [
      line(person),
      line({ ...person, 申请人电话: "12", 身份证号: "310115199001011233" }),
      line({ 申请人类型: "某人", 住处: MARKS.place }),
      line({ ...person, 办理时间: "昨天" }),
    ];
    const own = new Set(told(JSON.stringify(lines)));
    const others = (text: string): string[] => told(text).filter((mark) => !own.has(mark));
    const csv = [headings, ...lines].map((cells) => cells.join(",")).join("\n");
    const form = formOf({}, { name: "a.csv", bytes: Buffer.from(csv) });
    const rows = lines.map((cells) => ({ key: newId(), cells }));
    let refused = 0;
    for (const query of ["", "&dryRun=false"])
      for (const accept of ["application/json", "application/x-ndjson"]) {
        const url = `/api/imports/relief?act=report${query}`;
        const { status, text } = await o.ask(handler, "POST", url, form.body, { ...form.headers, accept });
        expect([status, others(text)]).toEqual([200, []]);
        refused += text.split('"says"').length - 1;
      }
    for (const keep of ["check", "all", "accepted"]) {
      const body = { act: "report", keep, headings, rows };
      const { status, text } = await o.ask(handler, "POST", "/api/imports/relief/rows", body);
      expect([status, others(text)]).toEqual([200, []]);
      refused += text.split('"says"').length - 1;
    }
    expect(refused).toBeGreaterThan(7 * 3);
    // Nobody who may not register is told anything of the lines.
    expect(told((await o.ask(auditor, "POST", "/api/imports/relief", form.body, form.headers)).text)).toEqual([]);
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
        { field: "家庭成员第1行：姓名" },
        { field: "申请人：电话", reason: "督办核查：核实是否联系到本人", address: "127.0.0.1" },
      ],
    });
    expect(told(log.text)).toEqual([]);
    const seen = await o.ask("wang", "GET", `/api/matters/${id}/readings`);
    expect(seen.body).toMatchObject([
      { account: { name: "auditor" }, field: "家庭成员第1行：姓名" },
      { what: "reveal" },
    ]);
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
