import { describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { Answered, TestOffice } from "../http/test-office.ts";
import { inTenant } from "../store/tx.ts";
import { IDLE_MS, SESSION_MS } from "./authenticate.ts";

const office = offices();
const PASSWORD = "correct horse battery";

async function ready(): Promise<TestOffice> {
  const o = await office();
  await o.password(o.street.people.wang, PASSWORD);
  return o;
}
const signIn = (o: TestOffice, password: string, login = "wang", ip = "10.0.0.1"): Promise<Answered> =>
  o.app
    .inject({
      method: "POST",
      url: "/api/session",
      remoteAddress: ip,
      headers: { "x-fadu": "1" },
      payload: { login, password, tenant: o.street.tenant },
    })
    .then((answer) => ({
      status: answer.statusCode,
      headers: answer.headers,
      body: JSON.parse(answer.body) as never,
      text: answer.body,
    }));
const cookieOf = (answer: Answered): string => String(answer.headers["set-cookie"]).split(";")[0] ?? "";
const me = (o: TestOffice, cookie: string): Promise<Answered> => o.ask(null, "GET", "/api/me", undefined, { cookie });
const after = (o: TestOffice, ms: number): void => {
  o.street.now = new Date(Date.parse(o.street.now) + ms).toISOString();
};

describe("signing in", () => {
  it("sets a cookie that scripts and other sites cannot use, and tells who one is", async () => {
    const o = await ready();
    const answer = await signIn(o, PASSWORD);
    expect(answer.body).toMatchObject({ name: "wang", roles: [{ role: "clerk" }], administrator: false });
    const cookie = String(answer.headers["set-cookie"]);
    expect(cookie).toMatch(/^fadu=[0-9a-f]{32}\.[\w-]{43};/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect((await me(o, cookieOf(answer))).body).toMatchObject({ login: "wang" });
  });

  it("keeps only digests of what signs in", async () => {
    const o = await ready();
    const token = cookieOf(await signIn(o, PASSWORD)).slice("fadu=".length);
    const dump = await inTenant(o.street.pool, o.street.tenant, async (tx) =>
      JSON.stringify([
        (await tx.query("select * from session")).rows,
        (await tx.query("select * from credential")).rows,
        (await tx.query("select * from login_event")).rows,
      ]),
    );
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(token.slice(33));
    expect(dump).not.toContain(PASSWORD);
    expect(dump).toContain("$argon2id$");
  });

  it("answers a wrong password, an unknown login and a disabled account alike", async () => {
    const o = await ready();
    const bodies = [await signIn(o, "wrong"), await signIn(o, PASSWORD, "nobody"), await signIn(o, PASSWORD, "li")];
    for (const { status, body } of bodies) expect([status, body]).toMatchObject([401, { code: "signIn.failed" }]);
  });

  it("locks an account after five wrong passwords, longer each time, even for the right one", async () => {
    const o = await ready();
    for (let i = 0; i < 5; i++) expect((await signIn(o, "wrong", "wang", `10.0.1.${i}`)).status).toBe(401);
    expect((await signIn(o, PASSWORD)).body).toMatchObject({ code: "signIn.throttled", retryAfter: 60 });
    after(o, 61_000);
    expect((await signIn(o, "wrong")).status).toBe(401);
    expect((await signIn(o, PASSWORD)).body).toMatchObject({ code: "signIn.throttled", retryAfter: 120 });
    after(o, 121_000);
    expect((await signIn(o, PASSWORD)).status).toBe(200);
    expect((await signIn(o, "wrong")).status).toBe(401);
  });

  it("counts tries made at once one by one", async () => {
    const o = await ready();
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(o, "wrong")));
    expect(answers.filter(({ status }) => status === 401).length).toBe(5);
    expect(answers.filter(({ status }) => status === 429).length).toBe(7);
  });

  it("slows an address that tries many accounts", async () => {
    const o = await ready();
    for (let i = 0; i < 30; i++) await signIn(o, "wrong", `nobody${i}`, "10.9.9.9");
    expect((await signIn(o, PASSWORD, "wang", "10.9.9.9")).status).toBe(429);
    expect((await signIn(o, PASSWORD, "wang", "10.9.9.8")).status).toBe(200);
  });
});

describe("a session", () => {
  it("ends by signing out, by being idle, and in any case after its time", async () => {
    const o = await ready();
    const first = cookieOf(await signIn(o, PASSWORD));
    const out = await o.ask(null, "DELETE", "/api/session", undefined, { cookie: first });
    expect(out.status).toBe(204);
    expect((await me(o, first)).body).toMatchObject({ code: "session.expired" });

    const idle = cookieOf(await signIn(o, PASSWORD));
    after(o, IDLE_MS - 60_000);
    expect((await me(o, idle)).status).toBe(200);
    after(o, IDLE_MS - 60_000);
    expect((await me(o, idle)).status).toBe(200);
    after(o, IDLE_MS + 1);
    expect((await me(o, idle)).status).toBe(401);

    const long = cookieOf(await signIn(o, PASSWORD));
    for (let passed = 0; passed < SESSION_MS - 3_600_000; passed += 3_600_000) {
      after(o, 3_600_000);
      expect((await me(o, long)).status).toBe(200);
    }
    after(o, 3_600_000);
    expect((await me(o, long)).status).toBe(401);
  });

  it("is listed and revoked by its owner only", async () => {
    const o = await ready();
    const one = cookieOf(await signIn(o, PASSWORD));
    const two = cookieOf(await signIn(o, PASSWORD));
    const { body } = await o.ask(null, "GET", "/api/session", undefined, { cookie: two });
    const sessions = body as { id: string; current: boolean }[];
    expect(sessions.length).toBe(2);
    const other = sessions.find((session) => !session.current)?.id ?? "";
    expect((await o.ask("li", "DELETE", `/api/session/${other}`)).status).toBe(404);
    expect((await o.ask(null, "DELETE", `/api/session/${other}`, undefined, { cookie: two })).status).toBe(204);
    expect((await me(o, one)).status).toBe(401);
    expect((await me(o, two)).status).toBe(200);
  });

  it("is refused a write that another site may have caused", async () => {
    const o = await ready();
    const cookie = cookieOf(await signIn(o, PASSWORD));
    const write = (headers: Record<string, string>) =>
      o.app.inject({ method: "DELETE", url: "/api/session", headers: { cookie, host: "fadu.example", ...headers } });
    const foreign: readonly Record<string, string>[] = [
      {},
      { "x-fadu": "1", origin: "https://evil.example" },
      { "x-fadu": "1", origin: "null" },
      { "x-fadu": "1", "sec-fetch-site": "cross-site" },
      { "x-fadu": "1", "sec-fetch-site": "same-site" },
    ];
    for (const headers of foreign) {
      const answer = await write(headers);
      expect([answer.statusCode, answer.json<object>()]).toMatchObject([403, { code: "origin.refused" }]);
    }
    expect((await write({ "x-fadu": "1", origin: "http://fadu.example" })).statusCode).toBe(204);
  });

  it("of one tenant opens nothing of another", async () => {
    const o = await ready();
    const other = await ready();
    const token = cookieOf(await signIn(o, PASSWORD)).slice("fadu=".length);
    const forged = `fadu=${other.street.tenant.replaceAll("-", "")}${token.slice(32)}`;
    expect((await me(o, forged)).status).toBe(401);
    expect((await me(o, "fadu=nonsense")).status).toBe(401);
    expect((await me(o, "")).body).toMatchObject({ code: "session.missing" });
  });
});

describe("a password", () => {
  it("set by an administrator must be changed before anything else is open", async () => {
    const o = await office();
    await o.password(o.street.people.li, PASSWORD, true);
    const cookie = cookieOf(await signIn(o, PASSWORD, "li"));
    const ask = (method: "GET" | "PUT", url: string, body?: unknown) => o.ask(null, method, url, body, { cookie });
    expect((await ask("GET", "/api/matters")).body).toMatchObject({ code: "password.mustChange" });
    expect((await ask("GET", "/api/me")).body).toMatchObject({ mustChangePassword: true });
    const change = (current: string, next: string) => ask("PUT", "/api/me/password", { current, next });
    expect((await change("wrong", "another horse battery")).body).toMatchObject({ code: "password.wrong" });
    for (const weak of ["short", "1234567890", "li is my login", PASSWORD, "aaaaaaaaaaaa"]) {
      expect((await change(PASSWORD, weak)).body, weak).toMatchObject({ code: "password.weak" });
    }
    expect((await change(PASSWORD, "another horse battery")).status).toBe(204);
    expect((await ask("GET", "/api/matters")).status).toBe(200);
    expect((await signIn(o, PASSWORD, "li")).status).toBe(401);
  });
});
