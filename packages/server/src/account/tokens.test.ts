import { beforeEach, describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { Answered, TestOffice } from "../http/test-office.ts";
import { after, DAY } from "../sign-in/test-visit.ts";
import { changeInTenant } from "../store/tx.ts";
import { CLOSED_TO_TOKENS, SCOPED_TAGS } from "./token-scopes.ts";
import { isWithin } from "../http/address.ts";

const office = offices();
let o: TestOffice;
beforeEach(async () => {
  o = await office();
});

const in90Days = (): string => new Date(Date.parse(o.street.now) + 90 * DAY).toISOString();
const asked = (more: object = {}): object => ({
  name: "市平台汇聚",
  expiresAt: in90Days(),
  scopes: ["matter.read"],
  ...more,
});
const make = (who: string, more: object = {}, url = "/api/me/tokens"): Promise<Answered> =>
  o.ask(who, "POST", url, asked(more));
const tokenOf = ({ body }: Answered): string => (body as { token: string }).token;
const use = async (token: string, method: "GET" | "POST" | "PUT" | "DELETE", url: string, address = "10.0.0.1") => {
  const answer = await o.app.inject({
    method,
    url,
    remoteAddress: address,
    headers: { authorization: `Bearer ${token}` },
    ...(method === "GET" ? {} : { payload: {} }),
  });
  const { code } = answer.headers["content-type"]?.toString().includes("json")
    ? answer.json<{ code?: string }>()
    : { code: undefined };
  return [answer.statusCode, code];
};

describe("a token", () => {
  it("opens what its scopes name, and nothing else", async () => {
    const reads = tokenOf(await make("wang"));
    const matter = await o.street.apply();
    expect(await use(reads, "GET", "/api/matters")).toEqual([200, undefined]);
    expect(await use(reads, "GET", `/api/matters/${matter}`)).toEqual([200, undefined]);
    const refused = [
      await use(reads, "POST", "/api/matters"),
      await use(reads, "POST", `/api/matters/${matter}/acts`),
      await use(reads, "GET", "/api/indicators"),
      await use(reads, "GET", "/api/accounts"),
      await use(reads, "GET", "/api/me/tokens"),
      await use(reads, "POST", "/api/me/tokens"),
      await use(reads, "PUT", "/api/me/password"),
      await use(reads, "DELETE", "/api/session/others"),
    ];
    expect(refused).toEqual(refused.map(() => [403, "token.scope"]));
    const writes = tokenOf(await make("wang", { scopes: ["matter.write"] }));
    expect((await use(writes, "POST", `/api/matters/${matter}/acts`))[1]).not.toBe("token.scope");
    expect(await use(writes, "GET", `/api/matters/${matter}`)).toEqual([200, undefined]);
  });

  it("may do no more than its account, and ends with it", async () => {
    const matter = await o.street.apply();
    const outsider = await o.hire("outsider", []);
    const token = tokenOf(await make(outsider));
    expect((await use(token, "GET", `/api/matters/${matter}`))[0]).toBe(404);
    const sys = await o.hire("sys", ["sys-admin"]);
    await o.ask(sys, "PATCH", `/api/accounts/${outsider}`, { disabled: true });
    expect((await use(token, "GET", "/api/matters"))[0]).toBe(401);
  });

  it("must say for what and until when, at most a year", async () => {
    const wrong = [
      await make("wang", { expiresAt: new Date(Date.parse(o.street.now) + 367 * DAY).toISOString() }),
      await make("wang", { expiresAt: o.street.now }),
      await make("wang", { expiresAt: undefined }),
      await make("wang", { scopes: [] }),
      await make("wang", { scopes: ["*"] }),
      await make("wang", { scopes: undefined }),
      await make("wang", { addresses: ["10.0.0.0/64"] }),
      await make("wang", { addresses: ["example.org"] }),
      await make("wang", { name: "" }),
    ];
    expect(wrong.map(({ status }) => status)).toEqual(wrong.map(() => 400));
    const token = tokenOf(await make("wang"));
    after(o, 89 * DAY);
    expect((await use(token, "GET", "/api/matters"))[0]).toBe(200);
    after(o, DAY);
    expect((await use(token, "GET", "/api/matters"))[0]).toBe(401);
  });

  it("of the time before scopes ends a year after it was made", async () => {
    const old = await o.token("wang");
    await changeInTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("update credential set expires_at = null where tenant_id = $1 and kind = 'token'", [tx.tenant]),
    );
    after(o, 360 * DAY);
    expect((await use(old, "GET", "/api/matters"))[0]).toBe(200);
    after(o, 7 * DAY);
    expect((await use(old, "GET", "/api/matters"))[0]).toBe(401);
  });

  it("is used from its own addresses only", async () => {
    const token = tokenOf(await make("wang", { addresses: ["10.8.0.0/16", "192.0.2.7"] }));
    expect((await use(token, "GET", "/api/matters", "10.8.3.4"))[0]).toBe(200);
    expect((await use(token, "GET", "/api/matters", "10.9.3.4"))[0]).toBe(401);
    expect(isWithin(["10.8.0.0/16"], "::ffff:10.8.1.1")).toBe(true);
    expect(isWithin(["2001:db8::/32"], "2001:db8:5::1")).toBe(true);
    expect(isWithin([], "10.8.1.1")).toBe(false);
  });

  it("is shown once; afterwards it is known what it is for and when it was last used", async () => {
    const token = tokenOf(await make("wang"));
    await use(token, "GET", "/api/matters");
    const { body, text } = await o.ask("wang", "GET", "/api/me/tokens");
    expect(body).toContainEqual(
      expect.objectContaining({ name: "市平台汇聚", scopes: ["matter.read"], lastUsedAt: o.street.now }),
    );
    expect(text).not.toContain(token);
  });

  it("of a machine is the system administrator's to make; in a person's name nobody else makes one", async () => {
    const [sys, sec] = [await o.hire("sys", ["sys-admin"]), await o.hire("sec", ["sec-admin"])];
    const machine = await o.hire("gateway", []);
    await changeInTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("update account set kind = 'machine' where tenant_id = $1 and id = $2", [tx.tenant, machine]),
    );
    const url = (account: string): string => `/api/accounts/${account}/tokens`;
    expect((await make(sec, {}, url(machine))).status).toBe(403);
    expect((await make(sys, {}, url(o.street.people.wang))).body).toMatchObject({
      detail: "个人的访问令牌只能由本人创建",
    });
    const made = await make(sys, {}, url(machine));
    expect(made.status, made.text).toBe(201);
    expect((await use(tokenOf(made), "GET", "/api/matters"))[0]).toBe(200);
    const { id } = made.body as { id: string };
    expect((await o.ask(sys, "DELETE", `${url(machine)}/${id}`)).status).toBe(204);
    expect((await use(tokenOf(made), "GET", "/api/matters"))[0]).toBe(401);
  });
});

it("every route is in a group that a scope opens, or in one that no token opens", async () => {
  const { body } = await o.ask(null, "GET", "/api/openapi.json");
  const { paths } = body as { paths: Record<string, Record<string, { tags?: string[] }>> };
  const tags = new Set(
    Object.values(paths).flatMap((one) => Object.values(one).map((route) => route.tags?.[0] ?? "none")),
  );
  expect(tags.size).toBeGreaterThan(15);
  const known = [...SCOPED_TAGS, ...CLOSED_TO_TOKENS];
  expect([...tags].filter((tag) => !known.includes(tag))).toEqual([]);
  expect(SCOPED_TAGS.filter((tag) => (CLOSED_TO_TOKENS as readonly string[]).includes(tag))).toEqual([]);
});
