import type { Static } from "typebox";
import { beforeEach, describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { Answered, TestOffice } from "../http/test-office.ts";
import type { WorkPage } from "../matter/schema.ts";
import type { EntryView, MatterView } from "../matter/view-schema.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Delegations } from "./schema.ts";

const office = offices();
const DAY = { today: "2024-09-02", tomorrow: "2024-09-03", later: "2024-09-10" };

let o: TestOffice;
beforeEach(async () => {
  o = await office();
});

const people = (): TestOffice["street"]["people"] => o.street.people;

async function give(from: string, to: string, more: object = {}): Promise<Answered> {
  const body = { to, validFrom: DAY.today, validTo: DAY.later, words: "外出培训", ...more };
  return o.ask(from, "POST", "/api/delegations", body);
}

/** A permit whose decision waits for the chief. */
async function pending(): Promise<string> {
  const id = await o.street.apply();
  await o.street.do("wang", id, "accept");
  await o.street.do("wang", id, "check", { officers: [people().wang, people().li] });
  await o.street.do("wang", id, "decide", { verdict: "grant", days: 10 });
  return id;
}

const act = (who: string, id: string, body: object): Promise<Answered> =>
  o.ask(who, "POST", `/api/matters/${id}/acts`, body);
const view = async (who: string, id: string): Promise<Static<typeof MatterView>> =>
  (await o.ask(who, "GET", `/api/matters/${id}`)).body;
const work = async (who: string): Promise<Static<typeof WorkPage>> =>
  (await o.ask(who, "GET", "/api/worklist?tab=delegated")).body;

describe("giving", () => {
  it("is refused to oneself, backwards, into the past, too long, twice, and to or by the three administrators", async () => {
    const admin = await o.hire("admin", ["sec-admin"]);
    const refusals = [
      await give("chief", people().chief),
      await give("chief", people().zhao, { validTo: "2024-09-01" }),
      await give("chief", people().zhao, { validFrom: "2024-09-01" }),
      await give("chief", people().zhao, { validTo: "2026-01-01" }),
      await give("chief", newId()),
      await give("chief", admin),
      await give(admin, people().zhao),
      await give("chief", people().zhao, { procedures: ["none"] }),
    ];
    for (const { status, body } of refusals)
      expect([status, body]).toMatchObject([422, { code: "delegation.refused" }]);
    expect((await give("chief", people().zhao, { words: "" })).status).toBe(400);
    expect((await give("chief", people().zhao)).status).toBe(201);
    expect((await give("chief", people().zhao)).body).toMatchObject({
      detail: expect.stringContaining("期间重叠") as string,
    });
    const listed = async (who: string) =>
      (await o.ask(who, "GET", "/api/delegations")).body as Static<typeof Delegations>;
    expect(await listed("chief")).toMatchObject({
      given: [{ to: { name: "zhao" }, standing: "inForce" }],
      received: [],
    });
    expect(await listed("zhao")).toMatchObject({ given: [], received: [{ from: { name: "chief" } }] });
    expect(await listed("li")).toEqual({ given: [], received: [] });
  });

  it("is written down among administrative changes, and told to who is concerned", async () => {
    const { body } = await give("chief", people().zhao);
    const { id } = body as { id: string };
    expect((await o.ask("li", "DELETE", `/api/delegations/${id}`)).status).toBe(404);
    expect((await o.ask("chief", "DELETE", `/api/delegations/${id}`)).status).toBe(204);
    expect((await o.ask("chief", "DELETE", `/api/delegations/${id}`)).status).toBe(404);
    const logged = await inTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("select action from admin_event where tenant_id = $1 and subject = $2 order by id", [tx.tenant, id]),
    );
    expect(logged.rows).toEqual([{ action: "delegation.give" }, { action: "delegation.revoke" }]);
    expect((await o.ask("zhao", "GET", "/api/notices")).body).toMatchObject({
      total: 2,
      items: [{ kind: "delegated", text: "chief撤销了对您的代理授权" }, { kind: "delegated" }],
    });
  });
});

describe("acting in another's place", () => {
  it("shows the work, marks the act with 代, and ends at once when revoked", async () => {
    const [first, second] = [await pending(), await pending()];
    expect(await work("zhao")).toMatchObject({ total: 0 });
    const { body } = await give("chief", people().zhao);
    expect((await work("zhao")).items).toMatchObject([
      { for: { name: "chief" }, approvalOf: { id: "decide" } },
      { for: { name: "chief" } },
    ]);
    expect((await o.ask("zhao", "GET", "/api/worklist/counts")).body).toMatchObject({ mine: 0, pool: 0, delegated: 2 });
    const seen = await view("zhao", first);
    expect(seen.worksOn).toBe(true);
    expect(seen.offers.find((one) => one.act === "approve")).toMatchObject({ ready: true, for: { name: "chief" } });
    // In his own right he may not.
    expect(await act("zhao", first, { act: "approve" })).toMatchObject({ status: 403 });
    const done = await act("zhao", first, { act: "approve", for: people().chief, words: "同意。" });
    expect(done.status, done.text).toBe(200);
    const entries = (await o.ask("chief", "GET", `/api/matters/${first}/entries`)).body as Static<typeof EntryView>[];
    expect(entries.at(-1)?.actor).toMatchObject({ name: "zhao", for: "chief" });
    expect((await view("chief", first)).approval?.steps[0]?.opinions).toMatchObject([
      { name: "zhao", for: { name: "chief" } },
    ]);

    await o.ask("chief", "DELETE", `/api/delegations/${(body as { id: string }).id}`);
    expect(await act("zhao", second, { act: "approve", for: people().chief })).toMatchObject({
      status: 403,
      body: { code: "delegation.none" },
    });
    expect(await work("zhao")).toMatchObject({ total: 0 });
    expect((await o.ask("zhao", "GET", "/api/worklist/counts")).body).toMatchObject({ delegated: 0 });
    // What he signed in another's place is not his: he takes no more part in it.
    expect((await act("zhao", first, { act: "note", words: "补充" })).status).toBe(403);
  });

  it("names both in the record, from what is asked for to what takes effect, and on the page while it waits", async () => {
    const id = await o.street.apply();
    await o.street.do("wang", id, "accept");
    await o.street.do("wang", id, "check", { officers: [people().wang, people().li] });
    await give("wang", people().zhao);
    const asked = { act: "decide", values: { verdict: "grant", days: 10 }, words: "拟准予。", for: people().wang };
    expect((await act("zhao", id, asked)).status).toBe(200);
    expect((await view("chief", id)).approval?.by).toMatchObject({ name: "zhao", for: "wang" });
    for (const who of ["chief", "head"])
      expect((await act(who, id, { act: "approve", words: "同意。" })).status).toBe(200);
    const entries = (await o.ask("head", "GET", `/api/matters/${id}/entries`)).body as Static<typeof EntryView>[];
    expect(entries.slice(-4).map(({ kind, title, actor }) => [kind, title, actor.name, actor.for])).toEqual([
      ["pending", "作出决定", "zhao", "wang"],
      ["opinion", "同意", "chief", null],
      ["opinion", "同意", "head", null],
      ["act", "作出决定", "zhao", "wang"],
    ]);
  });

  it("begins and ends with its days, is for the procedures named, and is not passed on further", async () => {
    const id = await pending();
    const ask = (who: string) => act(who, id, { act: "approve", for: people().chief });
    await give("chief", people().zhao, { validFrom: DAY.tomorrow, validTo: DAY.tomorrow, procedures: ["permit"] });
    await give("chief", people().d2, { procedures: ["ticket"] });
    await give("zhao", people().d1);
    expect((await ask("zhao")).body).toMatchObject({ code: "delegation.none" });
    // To who sees nothing of the matter it is not there.
    expect((await ask("d2")).body).toMatchObject({ code: "notFound" });
    o.street.now = `${DAY.tomorrow}T01:00:00.000Z`;
    expect((await ask("d1")).body).toMatchObject({ code: "notFound" });
    expect((await work("d1")).total).toBe(0);
    o.street.now = "2024-09-04T01:00:00.000Z";
    expect((await ask("zhao")).body).toMatchObject({ code: "delegation.none" });
    o.street.now = `${DAY.tomorrow}T15:59:00.000Z`;
    expect((await ask("zhao")).status).toBe(200);
  });

  it("ends when the delegator's account is disabled, and begins again by nothing but its being enabled", async () => {
    const [first, second] = [await pending(), await pending()];
    const ask = (id: string) => act("zhao", id, { act: "approve", for: people().chief, words: "同意。" });
    const sys = await o.hire("sys", ["sys-admin"]);
    const set = (disabled: boolean) => o.ask(sys, "PATCH", `/api/accounts/${people().chief}`, { disabled });
    await give("chief", people().zhao);
    expect((await ask(first)).status).toBe(200);
    expect((await set(true)).status).toBe(200);
    expect(await ask(second)).toMatchObject({ status: 403, body: { code: "delegation.none" } });
    expect(await work("zhao")).toMatchObject({ total: 0 });
    // Neither does what waits become the deputy's own, nor is the matter open to him any longer.
    expect((await act("zhao", second, { act: "approve" })).status).toBe(403);
    expect((await view("zhao", second)).worksOn).not.toBe(true);
    expect((await set(false)).status).toBe(200);
    expect((await ask(second)).status).toBe(200);
  });

  it("passes on no office of the three administrators, not even when it was granted later", async () => {
    const id = await pending();
    await give("chief", people().zhao);
    const grant = (account: string) =>
      changeInTenant(o.street.pool, o.street.tenant, async (tx) => {
        const row = { tenant_id: tx.tenant, id: newId(), account_id: account, role: "audit-admin" };
        await tx.db
          .insertInto("grant_")
          .values({ ...row, unit_id: o.street.unit, valid_from: "2020-01-01" })
          .execute();
        await tx.query("update tenant set facts_version = facts_version + 1 where id = $1", [tx.tenant]);
      });
    await grant(people().chief);
    o.services.auth.forget(people().zhao);
    expect((await o.ask("zhao", "GET", "/api/audit/logins")).status).toBe(403);
    expect((await act("zhao", id, { act: "approve", for: people().chief })).status).not.toBe(200);
    expect(await work("zhao")).toMatchObject({ total: 0 });
  });

  it("keeps apart what must be kept apart, and tells why", async () => {
    const id = await pending();
    await give("chief", people().wang);
    const { status, body } = await act("wang", id, { act: "approve", for: people().chief });
    expect([status, body]).toMatchObject([403, { code: "approval.notYours" }]);
    expect((await view("wang", id)).offers.find((one) => one.act === "approve")).toBeUndefined();
  });
});

describe("a batch of approvals", () => {
  it("is given to what waits for that approval, and says of the others what they wait for", async () => {
    const [decided, unasked] = [await pending(), await o.street.apply()];
    const asked = {
      ids: [decided, unasked],
      act: "approve",
      words: "同意。",
      approvalOf: { procedure: "permit", act: "decide" },
    };
    const { body } = await o.ask("chief", "POST", "/api/matters/acts", asked);
    expect(body).toMatchObject({
      outcomes: [
        { id: decided, receipt: { pending: true } },
        {
          id: unasked,
          problem: { code: "approval.differs", detail: expect.stringContaining("没有等待的审批") as string },
        },
      ],
    });
    const outsider = await o.hire("outsider", ["welfare-clerk"]);
    expect((await o.ask(outsider, "POST", "/api/matters/acts", asked)).body).toMatchObject({
      outcomes: [{ problem: { code: "notFound" } }, { problem: { code: "notFound" } }],
    });
  });
});
