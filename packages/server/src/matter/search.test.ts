import type { Static } from "typebox";
import { beforeAll, describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { fill, enqueueFilling } from "../job/fill.ts";
import { activate } from "../procedure/registry.ts";
import { changeInTenant } from "../store/tx.ts";
import { REPORTING_PERMIT } from "../testing/street.ts";
import type { MatterPage } from "./schema.ts";

const office = offices();
let o: TestOffice;
let citizen = "";
let shop = "";

async function open(values: object): Promise<string> {
  const { body, status, text } = await o.ask("wang", "POST", "/api/matters", { procedure: "permit", values });
  expect(status, text).toBe(201);
  return (body as { id: string }).id;
}

const ask = (sql: string): Promise<unknown[]> =>
  changeInTenant(o.street.pool, o.street.tenant, async (tx) => (await tx.query(sql, [o.street.tenant])).rows);

async function found(who: string, q: string): Promise<string[]> {
  const { body, status, text } = await o.ask(who, "GET", `/api/matters?q=${encodeURIComponent(q)}`);
  expect(status, text).toBe(200);
  return (body as Static<typeof MatterPage>).items.map(({ id }) => id).sort();
}

beforeAll(async () => {
  o = await office();
  const visibility = { roles: [...REPORTING_PERMIT.visibility.roles, "watcher"], sensitivity: "internal" as const };
  await changeInTenant(o.street.pool, o.street.tenant, (tx) =>
    activate(tx, [{ ...REPORTING_PERMIT, visibility }], o.street.now),
  );
  citizen = await open({ applicant: { kind: "citizen", name: "单雄信" }, purpose: "堆料" });
  shop = await open({ applicant: { kind: "organisation", name: "望江烧烤店" }, purpose: "占道经营" });
});

describe("a search", () => {
  it("finds by words in any order, by initials, by pinyin, by number", async () => {
    for (const q of ["占道 烧烤", "烧烤占道", "wjsk", "wangjiang", "zdjy", "望江", "南汇占 2号"])
      expect(await found("wang", q), q).toEqual([shop]);
    for (const q of ["单雄信", "sxx", "shanxiongxin", "1号"]) expect(await found("wang", q), q).toEqual([citizen]);
    expect(await found("wang", "烧烤 堆料")).toEqual([]);
    expect(await found("wang", "%")).toEqual([]);
  });

  it("finds a citizen's name, however it is written, only for those to whom it is shown", async () => {
    const watcher = await o.hire("watcher", ["watcher"]);
    for (const q of ["单雄信", "sxx", "shanxiongxin", "雄信"]) expect(await found(watcher, q), q).toEqual([]);
    // What he is shown he finds, the first letter of a masked name too.
    expect(await found(watcher, "堆料")).toEqual([citizen]);
    expect(await found(watcher, "望江烧烤店")).toEqual([shop]);
    const { body } = await o.ask(watcher, "GET", "/api/matters?procedure=permit");
    const titles = (body as Static<typeof MatterPage>).items.map(({ title }) => title);
    expect(titles.sort()).toEqual(["单** 堆料", "望江烧烤店 占道经营"]);
  });

  it("finds it for one who is named on the matter, and on that matter only", async () => {
    const reader = await o.hire("reader", ["watcher"]);
    const { status, text } = await o.ask("wang", "POST", `/api/matters/${citizen}/acts`, {
      act: "circulate",
      values: { accounts: [reader] },
    });
    expect(status, text).toBe(200);
    await open({ applicant: { kind: "citizen", name: "单雄信" }, purpose: "施工" });
    expect(await found(reader, "单雄信")).toEqual([citizen]);
    expect(await found("wang", "单雄信")).toHaveLength(2);
  });
});

describe("matters of an older program", () => {
  it("are found by nothing until their texts are written, and then as all others", async () => {
    await ask("update matter set search_open = null, search_personal = null where tenant_id = $1 returning 1");
    expect(await found("wang", "烧烤")).toEqual([]);
    await enqueueFilling(o.street.pool);
    expect(
      await ask("select 1 from graphile_worker.jobs where task_identifier = 'fill' and $1::uuid is not null"),
    ).toHaveLength(1);
    await fill(o.street.door, { tenant: o.street.tenant });
    expect(await found("wang", "烧烤")).toEqual([shop]);
    expect(await found("wang", "shanxiongxin 堆料")).toEqual([citizen]);
  });
});
