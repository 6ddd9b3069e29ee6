import { expect, it } from "vitest";

import type { Static } from "typebox";

import { recompute } from "../clock/recompute.ts";
import { offices } from "../http/test-office.ts";
import { inTenant } from "../store/tx.ts";
import type { NoticeEffect } from "./schema.ts";

const office = offices();
const off = (date: string, name = "国庆节") => ({ date, kind: "off", name });
const NOTICE = {
  year: 2024,
  source: "国务院办公厅关于2024年部分节假日安排的通知",
  days: ["2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04"].map((date) => off(date)),
};

it("tells how many limits a notice would move, writes nothing, and is right about it", async () => {
  const o = await office();
  const sys = await o.hire("sys", ["sys-admin"]);
  const matter = await o.street.apply();
  await o.street.do("wang", matter, "accept");
  const due = (): Promise<string | undefined> =>
    inTenant(o.street.pool, o.street.tenant, async (tx) => {
      const { rows } = await tx.query<{ due: string }>(
        "select due_on as due from clock where tenant_id = $1 and matter_id = $2 and clock = 'decide'",
        [tx.tenant, matter],
      );
      return rows[0]?.due;
    });
  const before = await due();
  // Twenty working days from 2 September end on 30 September: beyond it nothing of October matters.
  o.street.now = "2024-09-20T01:00:00.000Z";
  const late = await o.street.apply();
  await o.street.do("wang", late, "accept");
  const { body } = await o.ask(sys, "POST", "/api/calendar/effect", NOTICE);
  const effect = body as Static<typeof NoticeEffect>;
  expect(effect).toMatchObject({ limits: 1, matters: 1, earlier: 0, settled: 0 });
  expect(await due()).toBe(before);

  expect((await o.ask(sys, "POST", "/api/calendar", NOTICE)).status).toBe(200);
  await recompute(o.street.door, { tenant: o.street.tenant, years: [2024] });
  const { rows } = await inTenant(o.street.pool, o.street.tenant, (tx) =>
    tx.query<{ due: string }>(
      "select due_on as due from clock where tenant_id = $1 and matter_id = $2 and clock = 'decide'",
      [tx.tenant, late],
    ),
  );
  expect(rows[0]?.due).toBe(effect.examples[0]?.after);
  expect(await due()).toBe(before);
  expect((await o.ask(sys, "POST", "/api/calendar/effect", NOTICE)).body).toMatchObject({ limits: 0, matters: 0 });
  expect((await o.ask("wang", "POST", "/api/calendar/effect", NOTICE)).status).toBe(403);
  const torn = { ...NOTICE, days: [off("2024-05-01", "劳动节")] };
  expect((await o.ask(sys, "POST", "/api/calendar/effect", torn)).body).toMatchObject({
    code: "request.notAcceptable",
  });
});

it("keeps who changed a parameter, to what and why", async () => {
  const o = await office();
  const sys = await o.hire("sys", ["sys-admin"]);
  const put = (value: string | null, reason?: string) =>
    o.ask(sys, "PUT", "/api/settings/statistics/areaBands", { value, ...(reason === undefined ? {} : { reason }) });
  expect((await put("10,20")).status).toBe(400);
  expect((await put("10,20", "按县统计办法分组")).status).toBe(204);
  expect((await put("20,10", "写反了")).body).toMatchObject({ code: "request.notAcceptable" });
  expect((await put(null, "恢复")).status).toBe(204);
  const { body } = await o.ask(sys, "GET", "/api/settings/statistics/areaBands/history");
  expect(body).toMatchObject([
    { before: "10,20", after: "100,500,1000,5000", reason: "恢复", account: { name: "sys" } },
    { before: "100,500,1000,5000", after: "10,20", reason: "按县统计办法分组" },
  ]);
  expect((await o.ask("wang", "GET", "/api/settings/statistics/areaBands/history")).status).toBe(403);
});
