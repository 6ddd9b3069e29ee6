import { beforeAll, describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { activate } from "../procedure/registry.ts";
import { changeInTenant } from "../store/tx.ts";
import { readRows } from "../testing/read-rows.ts";
import { REPORTING_PERMIT } from "../testing/street.ts";
import { expireExports } from "./commands.ts";
import { runExport } from "./run.ts";
import type { ExportItem } from "./schema.ts";

const office = offices();
let o: TestOffice;

const COLUMNS = ["number", "title", "state", "openedOn", "facet.party"];

async function open(name: string, kind = "citizen"): Promise<void> {
  const values = { applicant: { kind, name }, purpose: "堆料" };
  const { status, text } = await o.ask("wang", "POST", "/api/matters", { procedure: "permit", values });
  expect(status, text).toBe(201);
}

beforeAll(async () => {
  o = await office();
  const visibility = { roles: [...REPORTING_PERMIT.visibility.roles, "watcher"], sensitivity: "internal" as const };
  await changeInTenant(o.street.pool, o.street.tenant, (tx) =>
    activate(tx, [{ ...REPORTING_PERMIT, visibility }], o.street.now),
  );
  await open("张三丰");
  await open("=cmd|' /C calc'!A0", "organisation");
  await open("李四");
});

const ask = (who: string, query: object = { procedure: "permit" }) =>
  o.ask(who, "POST", "/api/list-exports", { title: "占道许可", query, columns: COLUMNS });

async function asked(who: string, query?: object): Promise<string> {
  const { body, status, text } = await ask(who, query);
  expect(status, text).toBe(202);
  return (body as ExportItem).id;
}

const run = (id: string): Promise<void> =>
  runExport(o.street.door, o.services.exports, { tenant: o.street.tenant, id });

async function mine(who: string): Promise<ExportItem[]> {
  return (await o.ask(who, "GET", "/api/list-exports")).body;
}

async function file(who: string, id: string): Promise<unknown[][]> {
  const answer = await o.app.inject({
    url: `/api/list-exports/${id}/file`,
    headers: { authorization: `Bearer ${await o.token(who)}` },
  });
  expect(answer.statusCode).toBe(200);
  return readRows(answer.rawPayload);
}

const log = (who: string): Promise<string[]> =>
  changeInTenant(o.street.pool, o.street.tenant, async (tx) => {
    const { rows } = await tx.query<{ reason: string }>(
      "select reason from read_event where tenant_id = $1 and account_id = $2 and what like 'export.%' order by id",
      [o.street.tenant, who],
    );
    return rows.map(({ reason }) => reason);
  });

describe("an export", () => {
  it("is a file of the list as it is seen, told of while it is made and recorded when it is taken", async () => {
    const chief = o.street.people.chief;
    const id = await asked("chief");
    expect(await mine("chief")).toMatchObject([{ id, state: "waiting", written: 0, total: 3 }]);
    expect((await o.ask("chief", "GET", `/api/list-exports/${id}/file`)).status).toBe(409);
    await run(id);
    expect(await mine("chief")).toMatchObject([{ id, state: "done", written: 3, total: 3, problem: null }]);
    expect(await file("chief", id)).toEqual([
      ["编号", "名称", "环节", "登记日期", "申请人"],
      ["南汇占〔2024〕3号", "李四 堆料", "已收件", "2024-09-02", "李四"],
      ["南汇占〔2024〕2号", "=cmd|' /C calc'!A0 堆料", "已收件", "2024-09-02", "=cmd|' /C calc'!A0"],
      ["南汇占〔2024〕1号", "张三丰 堆料", "已收件", "2024-09-02", "张三丰"],
    ]);
    expect(await log(chief)).toEqual(["导出“占道许可”，3 行", "下载“占道许可”，3 行"]);
  });

  it("shows no more than the page does: masked for who does not work on it, nothing of what he may not see", async () => {
    const watcher = await o.hire("watcher", ["watcher"]);
    const id = await asked(watcher);
    await run(id);
    const rows = await file(watcher, id);
    expect(rows.slice(1).map((row) => row[4])).toEqual(["李*", "=cmd|' /C calc'!A0", "张**"]);
    const stranger = await o.hire("stranger", ["welfare-clerk"]);
    const none = await asked(stranger);
    await run(none);
    expect(await file(stranger, none)).toHaveLength(1);
  });

  it("is by the rights of the moment it is made, and of nobody who is gone", async () => {
    const leaver = await o.hire("leaver", ["clerk"]);
    const id = await asked(leaver);
    await changeInTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("update account set disabled_at = $3 where tenant_id = $1 and id = $2", [
        tx.tenant,
        leaver,
        o.street.now,
      ]),
    );
    await run(id);
    const { rows } = await changeInTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("select state, problem from list_export where tenant_id = $1 and id = $2", [tx.tenant, id]),
    );
    expect(rows).toEqual([{ state: "failed", problem: "账号已停用，不能导出" }]);
  });

  it("is nobody else's to see, fetch or take away", async () => {
    const id = await asked("li");
    await run(id);
    expect((await mine("chief")).map((one) => one.id)).not.toContain(id);
    expect((await o.ask("chief", "GET", `/api/list-exports/${id}/file`)).status).toBe(404);
    expect((await o.ask("chief", "DELETE", `/api/list-exports/${id}`)).status).toBe(404);
    expect((await o.ask("li", "DELETE", `/api/list-exports/${id}`)).status).toBe(204);
    expect(await mine("li")).toEqual([]);
  });

  it("can be cancelled, and is then not made", async () => {
    const id = await asked("zhao");
    expect((await o.ask("zhao", "DELETE", `/api/list-exports/${id}`)).status).toBe(204);
    await run(id);
    expect(await mine("zhao")).toMatchObject([{ id, state: "cancelled", written: 0, size: null }]);
    expect(await log(o.street.people.zhao)).toEqual([]);
  });

  it("ends with its time: the file is gone, the record stays", async () => {
    const id = await asked("d1");
    await run(id);
    const [done] = await mine("d1");
    const later = new Date(Date.parse(done?.expiresAt ?? "") + 1).toISOString();
    await expireExports(o.street.pool, o.services.exports, o.street.now);
    expect(await mine("d1")).toMatchObject([{ state: "done" }]);
    await expireExports(o.street.pool, o.services.exports, later);
    expect(await mine("d1")).toMatchObject([{ id, state: "expired", size: null }]);
    expect((await o.ask("d1", "GET", `/api/list-exports/${id}/file`)).status).toBe(409);
    expect(await log(o.street.people.d1)).toHaveLength(1);
  });

  it("keeps to the street's limits, and says what to do", async () => {
    const [sys, sec] = [await o.hire("root", ["sys-admin"]), await o.hire("sec", ["sec-admin"])];
    const two = { value: 2, reason: "试一试" };
    // How much leaves at once is a rule of security: not the system administrator's.
    expect((await o.ask(sys, "PUT", "/api/settings/lists/exportRows", two)).status).toBe(404);
    expect((await o.ask(sys, "PUT", "/api/security-policy/exportRows", two)).status).toBe(403);
    expect((await o.ask(sec, "PUT", "/api/security-policy/exportRows", { ...two, value: 100_001 })).status).toBe(400);
    expect((await o.ask(sec, "PUT", "/api/security-policy/exportRows", two)).status).toBe(204);
    const many = await ask("chief", { procedure: "permit", q: "堆料" });
    expect([many.status, many.body]).toMatchObject([422, { code: "export.tooMany" }]);
    const rules = await o.ask(sec, "GET", "/api/security-policy");
    expect(rules.body).toContainEqual(expect.objectContaining({ area: "lists", key: "exportRows", value: 2 }));
    await asked("wang", { procedure: "permit", q: "李四" });
    await asked("wang", { procedure: "permit", q: "李四" });
    const third = await ask("wang", { procedure: "permit", q: "李四" });
    expect([third.status, third.body]).toMatchObject([409, { code: "export.busy" }]);
  });

  it("takes only columns that a list has, and is not for administrators", async () => {
    const odd = { title: "怪", query: {}, columns: ["snapshot"] };
    expect((await o.ask("wang", "POST", "/api/list-exports", odd)).status).toBe(400);
    const admin = await o.hire("audit", ["audit-admin"]);
    expect((await ask(admin)).status).toBe(403);
  });
});
