import type { AddressInfo } from "node:net";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { codeAt } from "../second-factor/test-code.ts";
import { after, MINUTE, TestBrowser } from "../sign-in/test-visit.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { CLIENT, TestProvider, Traveller } from "./test-provider.ts";

const office = offices();
const PASSWORD = "correct horse battery";

let o: TestOffice;
let gateway: TestProvider;
let base: string;
let sys: string;

beforeEach(async () => {
  o = await office();
  await o.app.listen({ host: "127.0.0.1", port: 0 });
  base = `http://127.0.0.1:${(o.app.server.address() as AddressInfo).port}`;
  gateway = await TestProvider.open(`${base}/api/sign-in/callback`);
  sys = await o.hire("sys", ["sys-admin"]);
  vi.stubEnv("FADU_OUTGOING_ALLOW", "127.0.0.1");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await gateway.close();
});

const settings = (more: object = {}): object => ({
  name: "浙政钉",
  issuer: gateway.issuer,
  ...CLIENT,
  maps: "login",
  claim: "preferred_username",
  scope: "openid profile phone",
  baseAddress: `${base}/`,
  closesLocal: false,
  ...more,
});
async function connect(more: object = {}): Promise<string> {
  const { status, body, text } = await o.ask(sys, "POST", "/api/providers", settings(more));
  expect(status, text).toBe(201);
  expect(text).not.toContain(CLIENT.clientSecret);
  return (body as { id: string }).id;
}

/** A browser that keeps its cookies and follows nothing by itself. */
class Browser {
  readonly cookies = new Map<string, string>();

  async go(url: string): Promise<{ status: number; to: string }> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(new URL(url, base), { redirect: "manual", headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return { status: answer.status, to: answer.headers.get("location") ?? "" };
  }

  /** Sets out and goes through the gateway's pages. @returns the address to come back to */
  async through(provider: string, person: string, change = (url: URL): URL => url): Promise<string> {
    const { status, to } = await this.go(
      `/api/sign-in/providers/${provider}?tenant=${o.street.tenant}&to=${encodeURIComponent("/matters?q=1")}`,
    );
    if (status !== 302) throw new Error(`setting out was answered ${status}`);
    return new Traveller(person).through(change(new URL(to)).href, `${base}/api/sign-in/callback`);
  }

  async me(): Promise<unknown> {
    const cookie = `fadu=${this.cookies.get("fadu") ?? ""}`;
    return (await fetch(`${base}/api/me`, { headers: { cookie } })).json();
  }
}
const changed = (url: string, name: string, value: string): string => {
  const address = new URL(url);
  address.searchParams.set(name, value);
  return address.href;
};
const lastEvent = async (): Promise<object> => {
  const { rows } = await inTenant(o.street.pool, o.street.tenant, (tx) =>
    tx.query<object>("select ok, reason, login from login_event where tenant_id = $1 order by id desc limit 1", [
      tx.tenant,
    ]),
  );
  return rows[0] ?? {};
};
const knownAs = (login: string, more: object = {}): void => {
  gateway.people.set("u-1001", { preferred_username: login, ...more });
};

describe("signing in through another system", () => {
  it("leads to the account its settings tell, and to the page one wanted", async () => {
    const provider = await connect();
    knownAs("wang");
    const buttons = await fetch(`${base}/api/sign-in/providers?tenant=${o.street.tenant}`);
    expect(await buttons.json()).toEqual([{ id: provider, tenant: o.street.tenant, name: "浙政钉" }]);
    const browser = new Browser();
    const answer = await browser.go(await browser.through(provider, "u-1001"));
    expect(answer).toEqual({ status: 302, to: "/matters?q=1" });
    expect(await browser.me()).toMatchObject({ login: "wang" });
    expect(await lastEvent()).toEqual({ ok: true, reason: "", login: "wang" });
    const links = await o.ask(sys, "GET", `/api/providers/${provider}/links`);
    expect(links.body).toMatchObject([{ account: { name: "wang" }, subject: "u-1001", byHand: false }]);
  });

  it("opens no account for who has none, and none that another person of the gateway is linked to", async () => {
    const provider = await connect();
    knownAs("nobody");
    const browser = new Browser();
    expect((await browser.go(await browser.through(provider, "u-1001"))).to).toBe("/sign-in?problem=unknown");
    expect(browser.cookies.has("fadu")).toBe(false);
    expect(await lastEvent()).toMatchObject({ ok: false, reason: "unknown" });
    knownAs("wang");
    await browser.go(await browser.through(provider, "u-1001"));
    gateway.people.set("u-2002", { preferred_username: "wang" });
    const other = new Browser();
    expect((await other.go(await other.through(provider, "u-2002"))).to).toBe("/sign-in?problem=unknown");
    const { rows } = await inTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("select from account where tenant_id = $1 and login in ('nobody', 'u-1001')", [tx.tenant]),
    );
    expect(rows).toEqual([]);
  });

  it("takes a telephone only when it is vouched for and one account's alone", async () => {
    const provider = await connect({ maps: "phone", claim: "phone_number" });
    const phone = (account: string, number: string) =>
      o.ask(sys, "PATCH", `/api/accounts/${account}`, { phone: number });
    await phone(o.street.people.wang, "138 0013 8000");
    const come = async (): Promise<string> => {
      const browser = new Browser();
      return (await browser.go(await browser.through(provider, "u-1001"))).to;
    };
    knownAs("x", { phone_number: "+8613800138000", phone_number_verified: false });
    expect(await come()).toBe("/sign-in?problem=unknown");
    knownAs("x", { phone_number: "+8613800138000", phone_number_verified: true });
    await phone(o.street.people.li, "13800138000");
    expect(await come()).toBe("/sign-in?problem=unknown");
    await phone(o.street.people.li, "13900139000");
    expect(await come()).toBe("/matters?q=1");
  });

  it("is refused with a state, a nonce or an issuer that is not this trip's", async () => {
    const provider = await connect();
    knownAs("wang");
    const tampered = [
      (url: string) => changed(url, "state", "another"),
      (url: string) => changed(url, "iss", "https://evil.example"),
      (url: string) => changed(url, "code", "another"),
    ];
    for (const change of tampered) {
      const browser = new Browser();
      expect((await browser.go(change(await browser.through(provider, "u-1001")))).to).toBe(
        "/sign-in?problem=provider",
      );
      expect(await lastEvent()).toMatchObject({ ok: false, reason: "provider" });
    }
    const browser = new Browser();
    const withNonce = (url: URL): URL => new URL(changed(url.href, "nonce", "another"));
    expect((await browser.go(await browser.through(provider, "u-1001", withNonce))).to).toBe(
      "/sign-in?problem=provider",
    );
    expect(browser.cookies.has("fadu")).toBe(false);
  });

  it("works once for each trip: a code, an address or a trip used again opens nothing", async () => {
    const provider = await connect();
    knownAs("wang");
    const browser = new Browser();
    const address = await browser.through(provider, "u-1001");
    const trip = browser.cookies.get("fadu-trip") ?? "";
    expect((await browser.go(address)).to).toBe("/matters?q=1");
    const again = new Browser();
    again.cookies.set("fadu-trip", trip);
    expect((await again.go(address)).to).toBe("/sign-in?problem=provider");
    // The old code on a new trip, whose state fits.
    const fresh = new Browser();
    const next = new URL(await fresh.through(provider, "u-1001"));
    const code = new URL(address).searchParams.get("code") ?? "";
    expect((await fresh.go(changed(next.href, "code", code))).to).toBe("/sign-in?problem=provider");
    // Without the cookie of the trip: somebody else's browser was sent here.
    const victim = new Browser();
    expect((await victim.go(await new Browser().through(provider, "u-1001"))).to).toBe("/sign-in?problem=provider");
    expect([again, fresh, victim].some(({ cookies }) => cookies.has("fadu"))).toBe(false);
  });

  it("is over for a disabled account, and when the gateway is taken away", async () => {
    const provider = await connect();
    knownAs("wang");
    await o.ask(sys, "PATCH", `/api/accounts/${o.street.people.wang}`, { disabled: true });
    const browser = new Browser();
    expect((await browser.go(await browser.through(provider, "u-1001"))).to).toBe("/sign-in?problem=disabled");
    expect(await lastEvent()).toMatchObject({ ok: false, reason: "disabled", login: "wang" });
    const late = await browser.through(provider, "u-1001");
    await o.ask(sys, "PATCH", `/api/providers/${provider}`, { disabled: true });
    expect((await browser.go(late)).to).toBe("/sign-in?problem=provider");
    expect((await browser.go(`/api/sign-in/providers/${provider}?tenant=${o.street.tenant}`)).status).toBe(404);
  });

  it("asks for the code of a second factor all the same", async () => {
    await o.password(o.street.people.wang, PASSWORD);
    const own = new TestBrowser(o);
    await own.signIn("wang", PASSWORD);
    const { secret } = (await own.ask("POST", "/api/me/second-factor")).body as { secret: string };
    const code = () => codeAt(secret, Date.parse(o.street.now));
    await own.ask("POST", "/api/me/second-factor/confirm", { code: code() });
    after(o, MINUTE);
    const provider = await connect();
    knownAs("wang");
    const browser = new Browser();
    expect((await browser.go(await browser.through(provider, "u-1001"))).to).toBe(
      "/sign-in?step=code&to=%2Fmatters%3Fq%3D1",
    );
    expect(browser.cookies.has("fadu")).toBe(false);
    const second = new TestBrowser(o);
    second.cookies.set("fadu-step", browser.cookies.get("fadu-step") ?? "");
    expect((await second.ask("POST", "/api/session/code", { code: code() })).body).toMatchObject({ step: "done" });
  });

  it("goes to no inner address that the operator has not opened", async () => {
    const provider = await connect();
    vi.stubEnv("FADU_OUTGOING_ALLOW", "");
    const answer = await fetch(`${base}/api/sign-in/providers/${provider}?tenant=${o.street.tenant}`, {
      redirect: "manual",
    });
    expect([answer.status, await answer.json()]).toMatchObject([401, { code: "provider.refused" }]);
  });

  it("sends nobody on to another site", async () => {
    const provider = await connect();
    knownAs("wang");
    for (const to of ["//evil.example", "/\\evil.example", "https://evil.example"]) {
      const browser = new Browser();
      const out = await browser.go(
        `/api/sign-in/providers/${provider}?tenant=${o.street.tenant}&to=${encodeURIComponent(to)}`,
      );
      const address = await new Traveller("u-1001").through(out.to, `${base}/api/sign-in/callback`);
      expect((await browser.go(address)).to, to).toBe("/");
    }
  });
});

describe("a provider", () => {
  it("is the system administrator's to connect; its secret lies sealed and is never told", async () => {
    const sec = await o.hire("sec", ["sec-admin"]);
    expect((await o.ask(sec, "POST", "/api/providers", settings())).status).toBe(403);
    expect((await o.ask(sec, "GET", "/api/providers")).status).toBe(403);
    const id = await connect();
    expect((await o.ask(sys, "GET", "/api/providers")).body).toMatchObject([
      { id, callback: `${base}/api/sign-in/callback`, links: 0 },
    ]);
    const dump = await inTenant(o.street.pool, o.street.tenant, async (tx) =>
      JSON.stringify([
        (await tx.query("select * from provider")).rows,
        (await tx.query("select * from admin_event")).rows,
      ]),
    );
    expect(dump).not.toContain(CLIENT.clientSecret);
    const bad = await o.ask(sys, "POST", "/api/providers", settings({ claim: " " }));
    expect(bad.body).toMatchObject({ code: "request.notAcceptable" });
  });

  it("that maps by hand alone lets in who was linked; with another issuer nobody is linked any more", async () => {
    const provider = await connect({ maps: "link", claim: "" });
    knownAs("wang");
    const come = async (): Promise<string> => {
      const browser = new Browser();
      return (await browser.go(await browser.through(provider, "u-1001"))).to;
    };
    expect(await come()).toBe("/sign-in?problem=unknown");
    const link = { account: o.street.people.wang, subject: "u-1001" };
    expect((await o.ask(sys, "POST", `/api/providers/${provider}/links`, link)).status).toBe(204);
    expect((await o.ask(sys, "POST", `/api/providers/${provider}/links`, link)).status).toBe(409);
    expect(await come()).toBe("/matters?q=1");
    expect((await o.ask(sys, "DELETE", `/api/providers/${provider}/links/${link.account}`)).status).toBe(204);
    expect(await come()).toBe("/sign-in?problem=unknown");
    await o.ask(sys, "POST", `/api/providers/${provider}/links`, link);
    await o.ask(sys, "PATCH", `/api/providers/${provider}`, { issuer: "https://other.example" });
    expect((await o.ask(sys, "GET", `/api/providers/${provider}/links`)).body).toEqual([]);
  });

  it("may close the password to who is linked, never to the three administrators", async () => {
    const provider = await connect({ maps: "link", claim: "", closesLocal: true });
    await o.password(o.street.people.wang, PASSWORD);
    await o.password(sys, PASSWORD);
    for (const account of [o.street.people.wang, sys]) {
      await o.ask(sys, "POST", `/api/providers/${provider}/links`, { account, subject: `s-${account}` });
    }
    expect((await new TestBrowser(o).signIn("wang", PASSWORD)).body).toMatchObject({ code: "signIn.elsewhere" });
    expect((await new TestBrowser(o).signIn("wang", "wrong")).body).toMatchObject({ code: "signIn.failed" });
    expect((await new TestBrowser(o).signIn("sys", PASSWORD)).status).toBe(200);
    await changeInTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("update provider set disabled_at = $2 where tenant_id = $1", [tx.tenant, o.street.now]),
    );
    expect((await new TestBrowser(o).signIn("wang", PASSWORD)).status).toBe(200);
  });
});
