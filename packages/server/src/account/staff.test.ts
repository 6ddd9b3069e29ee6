import { describe, expect, it } from "vitest";

import type { Static } from "typebox";

import { formOf } from "../http/test-form.ts";
import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { weakness } from "./password-rules.ts";
import { firstPassword } from "./passwords.ts";
import type { RoleItem, StaffPage } from "./schema.ts";

const office = offices();

async function admins(o: TestOffice): Promise<{ sys: string; sec: string; audit: string }> {
  return {
    sys: await o.hire("sys", ["sys-admin"]),
    sec: await o.hire("sec", ["sec-admin"]),
    audit: await o.hire("audit", ["audit-admin"]),
  };
}

describe("accounts as their administrators see them", () => {
  it("are found when disabled, without a role, or with a first password", async () => {
    const o = await office();
    const { sec, sys, audit } = await admins(o);
    const idle = await o.hire("idle", []);
    const gone = await o.hire("gone", ["grid-worker"]);
    await o.password(idle, "correct horse battery", true);
    expect((await o.ask(sys, "PATCH", `/api/accounts/${gone}`, { disabled: true })).status).toBe(200);
    const logins = async (query: string): Promise<string[]> => {
      const { body } = await o.ask(sec, "GET", `/api/staff?${query}`);
      return (body as Static<typeof StaffPage>).items.map((item) => item.login);
    };
    expect(await logins("state=disabled")).toEqual(["gone"]);
    expect(await logins("state=initial")).toEqual(["idle"]);
    expect(await logins("state=without")).toContain("idle");
    expect(await logins("q=gon")).toEqual(["gone"]);
    expect(await logins("role=grid-worker&state=active")).toEqual([]);
    expect((await o.ask(sys, "GET", "/api/staff")).body).toEqual((await o.ask(sec, "GET", "/api/staff")).body);
    for (const who of [audit, "wang"]) expect((await o.ask(who, "GET", "/api/staff")).status, who).toBe(403);
  });

  it("are told by role, and a disabled account holds none", async () => {
    const o = await office();
    const { sec, sys } = await admins(o);
    const worker = await o.hire("worker", ["grid-worker"], o.street.community);
    const holders = async (): Promise<string[]> => {
      const { body } = await o.ask(sec, "GET", "/api/roles");
      const role = (body as Static<typeof RoleItem>[]).find(({ id }) => id === "grid-worker");
      return role?.holders.map(({ account, over }) => `${account.name} ${over.name}`) ?? [];
    };
    expect(await holders()).toEqual(["worker 海芦社区"]);
    await o.ask(sys, "PATCH", `/api/accounts/${worker}`, { disabled: true });
    expect(await holders()).toEqual([]);
    expect((await o.ask("wang", "GET", "/api/roles")).status).toBe(403);
  });

  it("lose a session when the security administrator ends it, and the log says so", async () => {
    const o = await office();
    const { sec, sys, audit } = await admins(o);
    const worker = await o.hire("worker", ["grid-worker"]);
    await o.password(worker, "correct horse battery");
    const signedIn = await o.ask(null, "POST", "/api/session", {
      login: "worker",
      password: "correct horse battery",
      tenant: o.street.tenant,
    });
    expect(signedIn.status, signedIn.text).toBe(200);
    const cookie = String(signedIn.headers["set-cookie"]).split(";")[0] ?? "";
    expect((await o.ask(null, "GET", "/api/me", undefined, { cookie })).status).toBe(200);
    const list = await o.ask(sec, "GET", `/api/accounts/${worker}/sessions`);
    const [session] = list.body as { id: string }[];
    expect((await o.ask(sys, "GET", `/api/accounts/${worker}/sessions`)).status).toBe(403);
    const address = `/api/accounts/${worker}/sessions/${session?.id ?? ""}`;
    expect((await o.ask(sec, "DELETE", address)).status).toBe(204);
    expect((await o.ask(sec, "DELETE", address)).status).toBe(404);
    expect((await o.ask(null, "GET", "/api/me", undefined, { cookie })).status).toBe(401);
    const log = await o.ask(audit, "GET", `/api/audit/administration?action=session.end&subject=${worker}`);
    expect(log.body).toMatchObject({ total: 1, items: [{ title: "结束会话", subjectName: "worker" }] });
  });
});

describe("accounts from a file", () => {
  const HEAD = "姓名*,登录名*,机构*,电话,角色";

  it("are checked line by line, then opened all at once with first passwords told once", async () => {
    const o = await office();
    const { sys, sec } = await admins(o);
    const send = (who: string, lines: readonly string[], query = "") => {
      const form = formOf({}, { name: "accounts.csv", bytes: Buffer.from([HEAD, ...lines].join("\n")) });
      return o.ask(who, "POST", `/api/staff/import${query}`, form.body, form.headers);
    };
    const bad = ["张一,wang,海芦社区,,", "李二,li two,海芦社区,,", "王三,wangsan,没有社区,,", ",zhaosi,海芦社区,,"];
    const checked = await send(sys, ["周五,zhouwu,海芦社区,13800000000,网格员", ...bad]);
    expect(checked.body).toMatchObject({
      lines: 5,
      accepted: 1,
      committed: false,
      unknownColumns: ["角色"],
      accounts: [],
    });
    const { problems } = checked.body as { problems: { line: number; column: string }[] };
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [3, "登录名"],
      [4, "登录名"],
      [5, "机构"],
      [6, "姓名"],
    ]);
    expect((await send(sys, bad, "?dryRun=false")).body).toMatchObject({ code: "import.refused" });
    expect((await send(sec, ["周五,zhouwu,海芦社区,,"])).status).toBe(403);
    expect((await o.ask(sec, "GET", "/api/staff/template")).status).toBe(403);

    const made = await send(
      sys,
      ["周五,zhouwu,海芦社区,,网格员", "吴六,wuliu,南汇新城镇,,安全管理员"],
      "?dryRun=false",
    );
    const { accounts } = made.body as { accounts: { login: string; password: string }[] };
    expect(accounts.map(({ login }) => login)).toEqual(["zhouwu", "wuliu"]);
    const answer = await o.ask(null, "POST", "/api/session", {
      login: accounts[0]?.login,
      password: accounts[0]?.password,
      tenant: o.street.tenant,
    });
    expect(answer.body).toMatchObject({
      me: { login: "zhouwu", mustChangePassword: true, unit: { name: "海芦社区" }, roles: [] },
    });
    const without = await o.ask(sec, "GET", "/api/staff?state=without");
    expect((without.body as Static<typeof StaffPage>).items.map(({ login }) => login).sort()).toEqual([
      "wuliu",
      "zhouwu",
    ]);
  });

  it("get passwords that are good enough, each another", () => {
    const made = Array.from({ length: 200 }, () => firstPassword("zhouwu"));
    expect(new Set(made).size).toBe(200);
    expect(made.filter((password) => weakness(password, { login: "zhouwu" }) !== undefined)).toEqual([]);
  });
});

describe("the logs", () => {
  it("are narrowed, and leave as a file with nothing to run", async () => {
    const o = await office();
    const { sys, audit } = await admins(o);
    const account = { name: "=HYPERLINK(1)", login: "evil", unit: o.street.unit, password: "correct horse battery" };
    expect((await o.ask(sys, "POST", "/api/accounts", account)).status).toBe(201);
    await o.ask(null, "POST", "/api/session", {
      login: "evil",
      password: "wrong wrong wrong",
      tenant: o.street.tenant,
    });
    const failed = await o.ask(audit, "GET", "/api/audit/logins?ok=false&login=evil");
    expect(failed.body).toMatchObject({
      total: 1,
      items: [{ ok: false, reason: "password", account: { name: "=HYPERLINK(1)" } }],
    });
    expect((await o.ask(audit, "GET", "/api/audit/logins?ok=true&login=evil")).body).toMatchObject({ total: 0 });
    const file = await o.ask(audit, "GET", "/api/audit/administration.csv?action=account.create");
    const lines = file.text.replace("\uFEFF", "").trim().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe("时间,操作人,操作,对象,理由,变更前,变更后");
    expect(lines[1]).toContain(",sys,开立账号,'=HYPERLINK(1),");
    expect((await o.ask(sys, "GET", "/api/audit/administration.csv")).status).toBe(403);
  });

  it("say who read a matter, by its number and without its content", async () => {
    const o = await office();
    const { audit } = await admins(o);
    const matter = await o.street.apply();
    await o.ask("wang", "GET", `/api/matters/${matter}`);
    const all = (await o.ask(audit, "GET", `/api/audit/reads?matter=${matter}`)).body as {
      total: number;
      items: { number: string | null }[];
    };
    const number = all.items[0]?.number;
    expect([all.total > 0, typeof number]).toEqual([true, "string"]);
    const one = await o.ask(audit, "GET", `/api/audit/reads?number=${encodeURIComponent(String(number))}`);
    expect(one.body).toMatchObject({ total: all.total });
    expect((await o.ask(audit, "GET", "/api/audit/reads?number=none")).body).toMatchObject({ total: 0 });
    expect(one.text).not.toContain("张三");
  });
});
