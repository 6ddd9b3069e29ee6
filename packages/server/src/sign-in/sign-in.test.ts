import { hash } from "@node-rs/argon2";
import { beforeEach, describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { networkOf } from "./brakes.ts";
import { sweepSignIns } from "./sweep.ts";
import { after, DAY, HOUR, MINUTE, TestBrowser } from "./test-visit.ts";
import type { Said } from "./test-visit.ts";

const office = offices();
const PASSWORD = "correct horse battery";

let o: TestOffice;
beforeEach(async () => {
  o = await office();
  await o.password(o.street.people.wang, PASSWORD);
});

const at = (address: string): TestBrowser => new TestBrowser(o, address);
const statuses = async (browser: TestBrowser, times: number, password = "wrong", login = "wang"): Promise<number[]> => {
  const found: number[] = [];
  for (let i = 0; i < times; i++) found.push((await browser.signIn(login, password)).status);
  return found;
};
const events = (): Promise<{ login: string; kind: string; ok: boolean; reason: string }[]> =>
  inTenant(o.street.pool, o.street.tenant, async (tx) => {
    const { rows } = await tx.query<{ login: string; kind: string; ok: boolean; reason: string }>(
      "select login, kind, ok, reason from login_event where tenant_id = $1 order by id",
      [tx.tenant],
    );
    return rows;
  });

describe("guessing at one login from one address", () => {
  it("waits after five wrong passwords, longer each time, even for the right one", async () => {
    const browser = at("10.0.0.1");
    expect(await statuses(browser, 5)).toEqual([401, 401, 401, 401, 401]);
    expect((await browser.signIn("wang", PASSWORD)).body).toMatchObject({ code: "signIn.throttled", retryAfter: 60 });
    after(o, MINUTE + 1000);
    expect((await browser.signIn("wang", "wrong")).status).toBe(401);
    expect((await browser.signIn("wang", PASSWORD)).body).toMatchObject({ retryAfter: 120 });
    after(o, 2 * MINUTE + 1000);
    expect((await browser.signIn("wang", PASSWORD)).status).toBe(200);
    expect((await browser.signIn("wang", "wrong")).status).toBe(401);
  });

  it("is answered alike, and slowed alike, whether or not there is such an account", async () => {
    await o.password(o.street.people.li, PASSWORD);
    await changeInTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("update account set disabled_at = $3 where tenant_id = $1 and id = $2", [
        tx.tenant,
        o.street.people.li,
        o.street.now,
      ]),
    );
    const told = async (login: string, password: string, address: string): Promise<unknown[]> => {
      const browser = at(address);
      const answers: Said[] = [];
      for (let i = 0; i < 7; i++) answers.push(await browser.signIn(login, password));
      return answers.map(({ status, body }) => [status, { ...(body as object), instance: "" }]);
    };
    const [known, unknown, disabled] = [
      await told("wang", "wrong", "10.1.0.1"),
      await told("nobody", PASSWORD, "10.1.0.2"),
      await told("li", PASSWORD, "10.1.0.3"),
    ];
    expect(unknown).toEqual(known);
    expect(disabled).toEqual(known);
    expect(JSON.stringify(known)).toContain("signIn.throttled");
  });

  it("counts tries made at once one by one", async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => at("10.0.0.1").signIn("wang", "wrong")));
    expect(answers.filter(({ status }) => status === 401).length).toBe(5);
    expect(answers.filter(({ status }) => status === 429).length).toBe(7);
  });
});

describe("a stranger's failures", () => {
  it("lock out nobody at another address", async () => {
    await statuses(at("203.0.113.9"), 12);
    expect((await at("10.0.0.1").signIn("wang", PASSWORD)).status).toBe(200);
  });

  it("lock out no known browser, not even at the same address", async () => {
    const own = at("10.0.0.1");
    await own.signIn("wang", PASSWORD);
    await own.ask("DELETE", "/api/session");
    expect(await statuses(at("10.0.0.1"), 7)).toContain(429);
    expect((await own.signIn("wang", PASSWORD)).status).toBe(200);
  });

  it("are slowed as one when they come from many addresses; known browsers come in all the while", async () => {
    const own = at("10.0.0.1");
    await own.signIn("wang", PASSWORD);
    const answers: number[] = [];
    for (let i = 0; i < 34; i++) answers.push((await at(`198.51.100.${i}`).signIn("wang", "wrong")).status);
    expect(answers.filter((status) => status === 401)).toHaveLength(30);
    // Even with the right password a browser nobody knows waits.
    expect((await at("198.51.100.200").signIn("wang", PASSWORD)).status).toBe(429);
    expect((await own.signIn("wang", PASSWORD)).status).toBe(200);
    expect((await events()).filter(({ reason }) => reason === "account")).toHaveLength(5);
    const sec = await o.hire("sec", ["sec-admin"]);
    const { items } = (await o.ask(sec, "GET", "/api/staff?q=wang")).body as {
      items: { lockedUntil: string | null }[];
    };
    expect(items[0]?.lockedUntil).not.toBeNull();
  });

  it("over many accounts slow their address, and no other", async () => {
    for (let i = 0; i < 30; i++) await at("10.9.9.9").signIn(`nobody${i}`, "wrong");
    expect((await at("10.9.9.9").signIn("wang", PASSWORD)).status).toBe(429);
    expect((await at("10.9.9.8").signIn("wang", PASSWORD)).status).toBe(200);
  });

  it("are not paid for by signing in oneself now and then", async () => {
    await o.password(o.street.people.li, PASSWORD);
    const found: number[] = [];
    for (let i = 0; i < 32; i++) {
      found.push((await at("10.9.9.9").signIn(`nobody${i}`, "wrong")).status);
      if (i % 5 === 0) await at("10.9.9.9").signIn("li", PASSWORD);
    }
    expect(found.slice(-2)).toEqual([429, 429]);
  });

  it("from one provider's block of IPv6 are one stranger's", () => {
    expect(networkOf("2001:db8:1:2:aaaa::1")).toBe(networkOf("2001:db8:1:2::ffff"));
    expect(networkOf("2001:db8:1:2::1")).not.toBe(networkOf("2001:db8:1:3::1"));
    expect(networkOf("::ffff:10.0.0.1")).toBe("10.0.0.1");
  });
});

describe("a known browser", () => {
  it("has tries of its own, which run out like any other's", async () => {
    const own = at("10.0.0.1");
    await own.signIn("wang", PASSWORD);
    expect(await statuses(own, 6)).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it("is known by a cookie that is new each time; a copy of the one before is a stranger's", async () => {
    const own = at("10.0.0.1");
    await own.signIn("wang", PASSWORD);
    const thief = at("203.0.113.7");
    thief.cookies.set("fadu-device", own.cookies.get("fadu-device") ?? "");
    await own.signIn("wang", PASSWORD);
    for (let i = 0; i < 30; i++) await at(`198.51.100.${i}`).signIn("wang", "wrong");
    expect((await thief.signIn("wang", PASSWORD)).status).toBe(429);
    expect((await own.signIn("wang", PASSWORD)).status).toBe(200);
    expect(thief.cookies.has("fadu")).toBe(false);
  });

  it("is forgotten when the password is set by an administrator", async () => {
    const own = at("10.0.0.1");
    await own.signIn("wang", PASSWORD);
    const sys = await o.hire("sys", ["sys-admin"]);
    await o.ask(sys, "PUT", `/api/accounts/${o.street.people.wang}/password`, { password: "another horse battery" });
    for (let i = 0; i < 30; i++) await at(`198.51.100.${i}`).signIn("wang", "wrong");
    expect((await own.signIn("wang", "another horse battery")).status).toBe(429);
  });
});

describe("the record of sign-ins", () => {
  it("has each coming, each refusal with its reason, each leaving and each end", async () => {
    const browser = at("10.0.0.1");
    await statuses(browser, 6);
    after(o, HOUR);
    await browser.signIn("wang", PASSWORD);
    await browser.ask("DELETE", "/api/session");
    await at("10.0.0.2").signIn("wang", PASSWORD);
    after(o, DAY);
    await sweepSignIns(o.street.pool, o.street.now);
    const found = (await events()).map(({ kind, ok, reason }) => `${kind} ${ok} ${reason}`.trim());
    expect(found).toEqual([
      ...Array.from({ length: 5 }, () => "signIn false password"),
      "signIn false locked",
      "signIn true",
      "signOut true",
      "signIn true",
      "expired true",
    ]);
    const audit = await o.hire("audit", ["audit-admin"]);
    const { items } = (await o.ask(audit, "GET", "/api/audit/logins")).body as { items: { title: string }[] };
    expect(items.map(({ title }) => title).slice(0, 5)).toEqual([
      "会话到期",
      "登录成功",
      "退出登录",
      "登录成功",
      "失败：连续失败过多，暂停尝试",
    ]);
  });
});

describe("digests of passwords", () => {
  it("made at a lower cost than today's are made anew at the next sign-in", async () => {
    const cheap = await hash(PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    await changeInTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("update credential set secret = $2 where tenant_id = $1 and kind = 'password'", [tx.tenant, cheap]),
    );
    expect((await at("10.0.0.1").signIn("wang", PASSWORD)).status).toBe(200);
    const { rows } = await inTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query<{ secret: string }>("select secret from credential where tenant_id = $1 and kind = 'password'", [
        tx.tenant,
      ]),
    );
    expect(rows[0]?.secret).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await at("10.0.0.1").signIn("wang", PASSWORD)).status).toBe(200);
  });
});
