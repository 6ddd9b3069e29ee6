import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";

import { unzipSync, strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";

import { xlsxFile } from "../export/sheet-file.ts";
import { makeSheet } from "../list-export/sheet.ts";
import { inTenant } from "../store/tx.ts";
import { createApp } from "./app.ts";
import { createServices } from "./create-services.ts";
import { offices } from "./test-office.ts";
import type { TestOffice } from "./test-office.ts";

const office = offices();
const PASSWORD = "Lin-gang-2024!";

/** A session's cookie of an account, as a browser holds it. */
async function cookieOf(o: TestOffice, app = o.app): Promise<{ set: string; sent: string }> {
  await o.password(o.street.people.wang, PASSWORD);
  const tenant = o.street.tenant;
  const answer = await app.inject({
    method: "POST",
    url: "/api/session",
    headers: { "x-fadu": "1" },
    payload: { login: "wang", password: PASSWORD, tenant },
  });
  expect(answer.statusCode, answer.body).toBe(200);
  const set = String(answer.headers["set-cookie"]);
  return { set, sent: set.split(";")[0] ?? "" };
}

/** Sends these very bytes, as no client of HTTP would. */
function raw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.write(bytes);
  return text(socket);
}

describe("another site's page", () => {
  it("writes nothing with the officer's cookie: no header, a foreign origin, another site, a form", async () => {
    const o = await office();
    const { sent } = await cookieOf(o);
    const post = (headers: Readonly<Record<string, string>>, payload: string | object = {}) =>
      o.app.inject({
        method: "POST",
        url: "/api/notices/read",
        headers: { cookie: sent, host: "fadu.example", ...headers },
        payload,
      });
    const ours = { "x-fadu": "1", origin: "http://fadu.example", "sec-fetch-site": "same-origin" };
    expect((await post(ours)).json()).not.toMatchObject({ code: "origin.refused" });
    for (const [name, headers] of Object.entries({
      "no header": { origin: "http://fadu.example" },
      "foreign origin": { ...ours, origin: "https://evil.example" },
      "null origin": { ...ours, origin: "null" },
      "a port": { ...ours, origin: "http://fadu.example:8080" },
      "cross site": { ...ours, "sec-fetch-site": "cross-site" },
      "same site": { ...ours, "sec-fetch-site": "same-site" },
    })) {
      expect((await post(headers)).json(), name).toMatchObject({ code: "origin.refused", status: 403 });
    }
    const form = { "content-type": "application/x-www-form-urlencoded", origin: "https://evil.example" };
    expect((await post(form, "a=1")).statusCode).toBe(403);
    expect((await post({ ...ours, "content-type": "text/plain" }, "{}")).statusCode).toBe(415);
  });

  it("reads nothing: no answer is opened to another origin", async () => {
    const o = await office();
    for (const method of ["OPTIONS", "GET"] as const) {
      const answer = await o.app.inject({
        method,
        url: "/api/me",
        headers: { origin: "https://evil.example", "access-control-request-method": "GET" },
      });
      expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });

  it("neither frames the desk nor runs a script in it", async () => {
    const o = await office();
    const { headers } = await o.ask(null, "GET", "/healthz");
    const policy = String(headers["content-security-policy"]);
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
    for (const part of ["frame-ancestors 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"]) {
      expect(policy).toContain(part);
    }
    expect(headers).toMatchObject({ "x-frame-options": "SAMEORIGIN", "cross-origin-opener-policy": "same-origin" });
    const page = readFileSync(path.join(import.meta.dirname, "../../../web/index.html"), "utf8");
    for (const [script] of page.matchAll(/<script[^>]*>[^<]*/g)) expect(script).toMatch(/src="[^"]+"[^>]*>\s*$/);
    expect(page).not.toMatch(/\son\w+=|javascript:/i);
  });
});

describe("a cookie", () => {
  it("is kept from scripts and from other sites, and over https from other hosts and from http", async () => {
    const o = await office();
    const plain = (await cookieOf(o)).set;
    expect(plain).toMatch(/^fadu=[^;]+;.*Path=\/;.*HttpOnly;.*SameSite=Strict/);
    const services = createServices({ door: o.street.door, dataDir: "/nowhere", secure: true });
    const app = await createApp(services);
    const safe = (await cookieOf(o, app)).set;
    expect(safe).toMatch(/^__Host-fadu=[^;]+;.*Path=\/;.*HttpOnly;.*Secure;.*SameSite=Strict/);
    expect(safe).not.toMatch(/domain/i);
    const secure = await app.inject({ url: "/healthz" });
    expect(secure.headers["strict-transport-security"]).toContain("max-age=31536000");
    services.feed.close();
    await app.close();
  });
});

describe("an address", () => {
  it("leads to no file beside the desk's, nowhere else, and to no other host", async () => {
    const o = await office();
    const folder = mkdtempSync(path.join(tmpdir(), "fadu-web-"));
    mkdirSync(path.join(folder, "dist/assets"), { recursive: true });
    writeFileSync(path.join(folder, "secret.txt"), "SECRET");
    writeFileSync(path.join(folder, "dist/index.html"), "<!doctype html><title>desk</title>");
    const app = await createApp(o.services, { webDir: path.join(folder, "dist") });
    await app.listen({ host: "127.0.0.1", port: 0 });
    const { port } = app.server.address() as AddressInfo;
    for (const target of [
      "/../secret.txt",
      "/assets/../../secret.txt",
      "/%2e%2e/secret.txt",
      "/%2e%2e%2fsecret.txt",
      "/..%2fsecret.txt",
      "/assets/..%5c..%5csecret.txt",
      "/%252e%252e/secret.txt",
      "//secret.txt",
      "/assets/%00/../../secret.txt",
      "//evil.example/%2e%2e",
      "/\\evil.example",
      "http://evil.example/",
    ]) {
      const answer = await raw(
        port,
        `GET ${target} HTTP/1.1\r\nhost: evil.example\r\naccept: */*\r\nconnection: close\r\n\r\n`,
      );
      expect(answer, target).toMatch(/^HTTP\/1\.1 [24]/);
      expect(answer, target).not.toContain("SECRET");
      expect(answer.toLowerCase(), target).not.toMatch(/location:|evil/);
    }
    await app.close();
    rmSync(folder, { recursive: true });
    const { files } = o.services;
    for (const digest of ["sm3:../../../etc/passwd", "../x", `sm3:${"0".repeat(63)}/`, `sha:${"0".repeat(64)}`]) {
      await expect(files.read(digest), digest).rejects.toThrow("Not a digest");
    }
  });

  it("with a key twice, an id too long, a text of SQL or a NUL is a wrong request or a plain word", async () => {
    const o = await office();
    await o.street.apply();
    const count = () =>
      inTenant(o.services.pool, o.street.tenant, (tx) =>
        tx.query<{ n: number }>("select count(*) as n from matter where tenant_id = $1", [tx.tenant]),
      );
    const before = (await count()).rows[0]?.n;
    for (const url of [
      "/api/matters?limit=1&limit=2",
      "/api/matters?q=a%00b",
      `/api/matters/${"a".repeat(300)}`,
      "/api/matters/%ZZ",
    ]) {
      const { status } = await o.ask("wang", "GET", url);
      expect([400, 404, 414], url).toContain(status);
    }
    for (const probe of [
      "'; drop table matter; --",
      "' or '1'='1",
      "1) or 1=1 --",
      "\\'; select pg_sleep(9)--",
      "%' union select null--",
    ]) {
      const began = performance.now();
      const { status, body } = await o.ask("wang", "GET", `/api/matters?q=${encodeURIComponent(probe)}`);
      expect(status, probe).toBe(200);
      expect((body as { total: number }).total, probe).toBe(0);
      expect(performance.now() - began).toBeLessThan(8_000);
    }
    expect((await count()).rows[0]?.n).toBe(before);
    const long = await raw(await listen(o), `GET /api/matters?q=${"a".repeat(40_000)} HTTP/1.1\r\nhost: x\r\n\r\n`);
    expect(long).toMatch(/^HTTP\/1\.1 431 /);
    expect(long).toContain('"code":"request.tooLarge"');
  });
});

async function listen(o: TestOffice): Promise<number> {
  await o.app.listen({ host: "127.0.0.1", port: 0 });
  return (o.app.server.address() as AddressInfo).port;
}

describe("a body", () => {
  it("too deep, with a prototype, with a NUL or half a character is refused", async () => {
    const o = await office();
    const post = async (payload: string) => {
      const headers = { authorization: `Bearer ${await o.token("wang")}`, "content-type": "application/json" };
      return o.app.inject({ method: "POST", url: "/api/matters", headers, payload });
    };
    for (const [name, payload] of Object.entries({
      deep: `{"procedure":"permit","values":{"purpose":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`,
      prototype: '{"procedure":"permit","values":{},"__proto__":{"admin":true}}',
      constructor: '{"procedure":"permit","values":{"constructor":{"prototype":{"a":1}}}}',
      nul: '{"procedure":"permit","values":{"purpose":"a\\u0000b"}}',
      half: '{"procedure":"permit","values":{"purpose":"\\ud800"}}',
      infinite: '{"procedure":"permit","values":{"purpose":1e999}}',
    })) {
      const answer = await post(payload);
      expect(answer.statusCode, name).toBe(400);
      expect(answer.json(), name).toMatchObject({ code: "request.invalid" });
    }
    expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
  });

  it("that asks for an act or a field which only JavaScript knows finds none", async () => {
    const o = await office();
    const id = await o.street.apply();
    for (const name of ["toString", "constructor", "__proto__", "hasOwnProperty"]) {
      for (const [address, asked] of [
        [`/api/matters/${id}/acts`, { act: name }],
        ["/api/acts/check", { procedure: "permit", act: name }],
        ["/api/matters", { procedure: "permit", act: name, values: {} }],
      ] as const) {
        const answer = await o.ask("wang", "POST", address, asked);
        expect(answer.text, `${address} ${name}`).toContain(`没有办理动作“${name}”`);
      }
    }
    const odd = { applicant: { kind: "citizen", name: "张三" }, purpose: "堆料", toString: "1" };
    const opened = await o.ask("wang", "POST", "/api/matters", { procedure: "permit", act: "apply", values: odd });
    expect([opened.status, opened.text.includes("toString")], opened.text).toEqual([422, true]);
  });

  it("loses what nobody sees before anything is written down of it", async () => {
    const o = await office();
    const values = { applicant: { kind: "citizen", name: "张\u202E三\u0007" }, purpose: "堆\u2066料第二行" };
    const opened = await o.ask("wang", "POST", "/api/matters", { procedure: "permit", act: "apply", values });
    expect(opened.status, opened.text).toBe(201);
    const { id } = opened.body as { id: string };
    const { rows } = await inTenant(o.services.pool, o.street.tenant, (tx) =>
      tx.query<{ snapshot: string }>("select snapshot::text from matter where tenant_id = $1 and id = $2", [
        tx.tenant,
        id,
      ]),
    );
    expect(rows[0]?.snapshot).not.toMatch(/\u202e|\u2066|\p{Cc}|\\u0007/u);
    expect(rows[0]?.snapshot).toContain("堆料第二行");
  });
});

describe("a file sent out", () => {
  it("runs nothing when a spreadsheet opens it: cells are texts, and there is no formula in it", async () => {
    const cells = ["=1+1", "+SUM(A1)", "-2+3", "@x", "\t=1", "\r=1", '=HYPERLINK("http://evil.example","点击")'];
    const rows = cells.map((A) => ({ A }));
    const sheet = await xlsxFile("表", [{ code: "A", title: "甲" }], rows);
    const list = await makeSheet({ headings: ["甲"], rows: cells.map((cell) => [cell]), about: [["=1", "=2"]] });
    for (const file of [sheet, list]) {
      const parts = Object.entries(unzipSync(new Uint8Array(file)));
      const sheets = parts.filter(([name]) => name.startsWith("xl/worksheets/")).map(([, own]) => strFromU8(own));
      expect(sheets.length).toBeGreaterThan(0);
      for (const own of sheets) {
        expect(own).not.toMatch(/<f[ >]|hyperlink/i);
        for (const [cell] of own.matchAll(/<c [^>]*>/g)) expect(cell).toMatch(/t="(?:s|inlineStr)"/);
      }
    }
  });

  it("keeps its name from becoming a header: every name is percent-encoded where it is written", async () => {
    const folder = path.join(import.meta.dirname, "..");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const sources = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
    let found = 0;
    for (const file of sources) {
      const source = readFileSync(path.join(folder, file), "utf8");
      for (const [, word = ""] of source.matchAll(/filename\*?=(?:UTF-8'')?\$\{(\w+)/g)) {
        found++;
        const encoded = word === "encodeURIComponent" || source.includes(`const ${word} = encodeURIComponent(`);
        expect(encoded, file).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(5);
    const o = await office();
    const { headers } = await o.ask("wang", "GET", "/api/imports/permit/template");
    expect(headers["content-disposition"]).toMatch(/^attachment; filename\*=UTF-8''[\w%.~!'()*-]+$/);
  });
});
