import { beforeEach, describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { after, HOUR, MINUTE, TestBrowser } from "../sign-in/test-visit.ts";
import { inTenant } from "../store/tx.ts";

const office = offices();
const PASSWORD = "correct horse battery";
const IDLE_MS = 2 * HOUR;

let o: TestOffice;
beforeEach(async () => {
  o = await office();
  await o.password(o.street.people.wang, PASSWORD);
});

const signedIn = async (address?: string, login = "wang"): Promise<TestBrowser> => {
  const browser = new TestBrowser(o, address);
  await browser.signIn(login, PASSWORD);
  return browser;
};
const secretOf = (browser: TestBrowser): string => browser.cookies.get("fadu") ?? "";
const withSecret = (secret: string): TestBrowser => {
  const browser = new TestBrowser(o);
  browser.cookies.set("fadu", secret);
  return browser;
};
const setPolicy = async (key: string, value: unknown): Promise<void> => {
  const sec = await o.hire(`sec-${key}`, ["sec-admin"]);
  const { status, text } = await o.ask(sec, "PUT", `/api/security-policy/${key}`, { value, reason: "安全检查要求" });
  expect(status, text).toBe(204);
};

describe("signing in", () => {
  it("sets cookies that scripts and other sites cannot use, and tells who one is", async () => {
    const answer = await o.app.inject({
      method: "POST",
      url: "/api/session",
      headers: { "x-fadu": "1" },
      payload: { login: "wang", password: PASSWORD, tenant: o.street.tenant },
    });
    expect(answer.json<object>()).toMatchObject({
      step: "done",
      me: { name: "wang", roles: [{ role: "clerk" }], administrator: false },
    });
    const cookies = [answer.headers["set-cookie"] ?? []].flat();
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^fadu(-device)?=[0-9a-f]{32}\.[\w-]{43};/);
      expect(cookie).toMatch(/HttpOnly/);
      expect(cookie).toMatch(/SameSite=Strict/);
    }
  });

  it("keeps only digests of what signs in", async () => {
    const browser = await signedIn();
    const dump = await inTenant(o.street.pool, o.street.tenant, async (tx) => {
      const tables = ["session", "credential", "login_event", "device", "sign_in_brake", "password_history"];
      const rows = [];
      for (const table of tables) rows.push((await tx.query(`select * from ${table}`)).rows);
      return JSON.stringify(rows);
    });
    for (const secret of browser.cookies.values()) {
      expect(dump).not.toContain(secret);
      expect(dump).not.toContain(secret.slice(33));
    }
    expect(dump).not.toContain(PASSWORD);
    expect(dump).toContain("$argon2id$");
  });
});

describe("a session", () => {
  it("ends by signing out, by being idle, and in any case after its time", async () => {
    const first = await signedIn();
    const kept = withSecret(secretOf(first));
    expect((await first.ask("DELETE", "/api/session")).status).toBe(204);
    expect((await kept.me()).body).toMatchObject({ code: "session.expired" });

    const idle = await signedIn();
    after(o, IDLE_MS - MINUTE);
    expect((await idle.me()).status).toBe(200);
    after(o, IDLE_MS - MINUTE);
    expect((await idle.me()).status).toBe(200);
    after(o, IDLE_MS);
    expect((await idle.me()).status).toBe(401);

    const long = await signedIn();
    for (let passed = 0; passed < 11; passed++) {
      after(o, HOUR);
      expect((await long.me()).status).toBe(200);
    }
    after(o, HOUR);
    expect((await long.me()).status).toBe(401);
    const { rows } = await inTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("select kind, reason from login_event where tenant_id = $1 and kind <> 'signIn' order by id", [
        tx.tenant,
      ]),
    );
    expect(rows).toEqual([
      { kind: "signOut", reason: "" },
      { kind: "expired", reason: "idle" },
      { kind: "expired", reason: "" },
    ]);
  });

  it("lasts as long as the security administrator says, those that are open too", async () => {
    const browser = await signedIn();
    await setPolicy("idleMinutes", 10);
    after(o, 11 * MINUTE);
    expect((await browser.me()).status).toBe(401);
    const other = await signedIn();
    await setPolicy("sessionHours", 1);
    for (let passed = 0; passed < 7; passed++) {
      after(o, 8 * MINUTE);
      expect((await other.me()).status).toBe(200);
    }
    after(o, 5 * MINUTE);
    expect((await other.me()).status).toBe(401);
  });

  it("changes its secret while it is in use; the one before holds for requests under way, and no longer", async () => {
    await setPolicy("rotateHours", 1);
    const browser = await signedIn();
    const before = secretOf(browser);
    after(o, HOUR + MINUTE);
    const [a, b] = [withSecret(before), withSecret(before)];
    const answers = await Promise.all([a.me(), b.me()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const renewed = [secretOf(a), secretOf(b)].filter((secret) => secret !== before);
    expect(renewed).toHaveLength(1);
    const next = withSecret(renewed[0] ?? "");
    expect((await next.me()).status).toBe(200);
    after(o, 30_000);
    expect((await withSecret(before).me()).status).toBe(200);
    after(o, MINUTE);
    expect((await withSecret(before).me()).status).toBe(401);
    expect((await next.me()).status).toBe(200);
  });

  it("survives the loss of the answer that brought its new secret", async () => {
    await setPolicy("rotateHours", 1);
    const browser = await signedIn();
    const before = secretOf(browser);
    after(o, HOUR + MINUTE);
    await withSecret(before).me();
    after(o, 10 * MINUTE);
    const again = withSecret(before);
    expect((await again.me()).status).toBe(200);
    expect(secretOf(again)).not.toBe(before);
    expect((await again.me()).status).toBe(200);
  });

  it("is the only one of its account where the street says so", async () => {
    const one = await signedIn();
    await setPolicy("oneSession", true);
    expect((await one.me()).status).toBe(200);
    const two = await signedIn("10.0.0.2");
    expect((await one.me()).status).toBe(401);
    expect((await two.me()).status).toBe(200);
  });

  it("is listed and revoked by its owner only, one or all others", async () => {
    const [one, two, three] = [await signedIn(), await signedIn("10.0.0.2"), await signedIn("10.0.0.3")];
    const sessions = (await two.ask("GET", "/api/session")).body as { id: string; current: boolean; address: string }[];
    expect(sessions.map(({ address, current }) => [address, current])).toEqual([
      ["10.0.0.3", false],
      ["10.0.0.2", true],
      ["10.0.0.1", false],
    ]);
    const first = sessions.at(-1)?.id ?? "";
    expect((await o.ask("li", "DELETE", `/api/session/${first}`)).status).toBe(404);
    expect((await two.ask("DELETE", `/api/session/${first}`)).status).toBe(204);
    expect((await one.me()).status).toBe(401);
    expect((await two.ask("DELETE", "/api/session/others")).body).toEqual({ ended: 1 });
    expect((await three.me()).status).toBe(401);
    expect((await two.me()).status).toBe(200);
  });

  it("is seen by the security administrator, of everybody, and ended by him", async () => {
    const browser = await signedIn();
    const [sys, sec] = [await o.hire("sys", ["sys-admin"]), await o.hire("sec", ["sec-admin"])];
    expect((await o.ask(sys, "GET", "/api/sessions")).status).toBe(403);
    const [session] = (await o.ask(sec, "GET", "/api/sessions")).body as { id: string; account: string }[];
    expect(session).toMatchObject({ login: "wang", address: "10.0.0.1", agent: "Test/1.0" });
    const address = `/api/accounts/${session?.account ?? ""}/sessions/${session?.id ?? ""}`;
    expect((await o.ask(sec, "DELETE", address)).status).toBe(204);
    expect((await browser.me()).status).toBe(401);
  });

  it("is refused a write that another site may have caused", async () => {
    const cookie = (await signedIn()).header();
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
    const other = await office();
    const forged = `${other.street.tenant.replaceAll("-", "")}${secretOf(await signedIn()).slice(32)}`;
    expect((await withSecret(forged).me()).status).toBe(401);
    expect((await withSecret("nonsense").me()).status).toBe(401);
    expect((await new TestBrowser(o).me()).body).toMatchObject({ code: "session.missing" });
  });
});

describe("a password", () => {
  const NEXT = "another horse battery";
  const change = (browser: TestBrowser, current: string, next: string) =>
    browser.ask("PUT", "/api/me/password", { current, next });

  it("set by an administrator must be changed before anything else is open", async () => {
    await o.password(o.street.people.li, PASSWORD, true);
    const browser = await signedIn("10.0.0.1", "li");
    expect((await browser.ask("GET", "/api/matters")).body).toMatchObject({ code: "password.mustChange" });
    expect((await browser.me()).body).toMatchObject({ mustChangePassword: true });
    expect((await change(browser, "wrong", NEXT)).body).toMatchObject({ code: "password.wrong" });
    for (const weak of ["short", "1234567890", "li is my login", PASSWORD, "aaaaaaaaaaaa"]) {
      expect((await change(browser, PASSWORD, weak)).body, weak).toMatchObject({ code: "password.weak" });
    }
    expect((await change(browser, PASSWORD, NEXT)).status).toBe(204);
    expect((await browser.ask("GET", "/api/matters")).status).toBe(200);
    expect((await new TestBrowser(o).signIn("li", PASSWORD)).status).toBe(401);
  });

  it("once changed, leaves this session with a new secret and ends the others", async () => {
    const [here, there] = [await signedIn(), await signedIn("10.0.0.2")];
    const before = secretOf(here);
    expect((await change(here, PASSWORD, NEXT)).status).toBe(204);
    expect(secretOf(here)).not.toBe(before);
    expect((await here.me()).status).toBe(200);
    expect((await withSecret(before).me()).status).toBe(401);
    expect((await there.me()).status).toBe(401);
  });

  it("is none of the last ones again, as many as the street says", async () => {
    await setPolicy("passwordHistory", 3);
    const browser = await signedIn();
    const words = [PASSWORD, "second horse battery", "third horse battery", "fourth horse battery"];
    const to = (from: string, next: string): Promise<number> =>
      change(browser, from, next).then(({ status }) => status);
    for (const [i, word] of words.slice(1).entries()) expect(await to(words[i] ?? "", word)).toBe(204);
    expect(await to(words[3] ?? "", words[2] ?? "")).toBe(422);
    expect(await to(words[3] ?? "", words[1] ?? "")).toBe(422);
    expect(await to(words[3] ?? "", PASSWORD)).toBe(204);
  });

  it("that is too old is told of in time, and then must be changed", async () => {
    await setPolicy("passwordDays", 90);
    after(o, 70 * 24 * HOUR);
    expect((await signedIn()).cookies.has("fadu")).toBe(true);
    expect((await (await signedIn()).me()).body).toMatchObject({ mustChangePassword: false, passwordDaysLeft: null });
    after(o, 10 * 24 * HOUR);
    expect((await (await signedIn()).me()).body).toMatchObject({ mustChangePassword: false, passwordDaysLeft: 10 });
    after(o, 10 * 24 * HOUR);
    const browser = await signedIn();
    expect((await browser.me()).body).toMatchObject({ mustChangePassword: true, passwordDaysLeft: 0 });
    expect((await browser.ask("GET", "/api/matters")).body).toMatchObject({ code: "password.mustChange" });
    expect((await change(browser, PASSWORD, NEXT)).status).toBe(204);
    expect((await browser.ask("GET", "/api/matters")).status).toBe(200);
  });
});
