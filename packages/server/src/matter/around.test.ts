import type { Static } from "typebox";
import { describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import type { DealingsView, RelatedView } from "./around-schema.ts";
import type { Receipt } from "./schema.ts";

const office = offices();
const ZHANG = { kind: "citizen", name: "张三丰", phone: "13812345678" };
const NUMBERED = { ...ZHANG, idNumber: "11010519491231002X" };

async function apply(o: TestOffice, applicant: object, purpose: string, who = "wang"): Promise<string> {
  const { status, body, text } = await o.ask(who, "POST", "/api/matters", {
    procedure: "permit",
    values: { applicant, purpose },
  });
  expect(status, text).toBe(201);
  return (body as Static<typeof Receipt>).id;
}

const dealings = (o: TestOffice, who: string, id: string) =>
  o.ask(who, "GET", `/api/matters/${id}/dealings?field=applicant`);

describe("dealings with a party", () => {
  it("are the other matters of the same person, the open ones first, counted by procedure, and looking is recorded", async () => {
    const o = await office();
    const here = await apply(o, NUMBERED, "堆料");
    const byNumber = await apply(o, { ...NUMBERED, name: "张三峰", phone: "13900000000" }, "搭棚");
    const byPhone = await apply(o, ZHANG, "修缮");
    // One telephone in the family, and even the name, but other papers.
    await apply(o, { ...ZHANG, idNumber: "440308199901101512" }, "他人");
    await apply(o, { kind: "citizen", name: "张三丰", phone: "13700000000" }, "同名");
    const { status, body, text } = await dealings(o, "wang", here);
    expect(status, text).toBe(200);
    const found = body as Static<typeof DealingsView>;
    expect(found.by).toBe("idNumber");
    expect(found.items.map((row) => row.id).sort()).toEqual([byNumber, byPhone].sort());
    expect(found).toMatchObject({ total: 2, open: 2, counts: [{ procedure: { id: "permit" }, total: 2, open: 2 }] });
    const audit = await o.hire("audit", ["audit-admin"]);
    const reads = await o.ask(audit, "GET", "/api/audit/reads");
    expect((reads.body as { items: object[] }).items).toContainEqual(
      expect.objectContaining({ what: "dealings", matter: here }),
    );
  });

  it("are kept from who sees the name masked, and leave out matters on which it would be masked", async () => {
    const o = await office();
    const here = await apply(o, ZHANG, "堆料");
    // Zhao is a clerk too: he sees the permits of others with the names masked.
    const own = await apply(o, ZHANG, "搭棚", "zhao");
    expect((await dealings(o, "zhao", here)).status).toBe(403);
    expect((await dealings(o, "zhao", own)).body).toMatchObject({ total: 0, items: [] });
    const admin = await o.hire("admin", ["sys-admin"]);
    expect((await dealings(o, admin, here)).status).toBe(404);
  });

  it("say that a name alone proves nothing; an organisation is known by its name, by everybody who sees the matter", async () => {
    const o = await office();
    const bare = await apply(o, { kind: "citizen", name: "李四" }, "一");
    await apply(o, { kind: "citizen", name: "李四" }, "二");
    expect((await dealings(o, "wang", bare)).body).toMatchObject({ by: null, total: 0 });
    const firm = { kind: "organisation", name: "示范区某建筑公司" };
    const site = await apply(o, firm, "围挡");
    await apply(o, firm, "吊装");
    expect((await dealings(o, "zhao", site)).body).toMatchObject({ by: "name", total: 1, open: 1 });
    expect((await o.ask("wang", "GET", `/api/matters/${site}/dealings?field=purpose`)).status).toBe(404);
  });
});

describe("related matters", () => {
  it("are followed through what the viewer sees, each link once, whichever end names it", async () => {
    const o = await office();
    const opened = await o.ask("wang", "POST", "/api/matters", {
      procedure: "ticket",
      values: { topic: "占道", applicant: ZHANG },
    });
    const ticket = (opened.body as Static<typeof Receipt>).id;
    await o.ask("wang", "POST", `/api/matters/${ticket}/acts`, { act: "refer" });
    const around = async (who: string, id: string): Promise<Static<typeof RelatedView>> => {
      const { status, body, text } = await o.ask(who, "GET", `/api/matters/${id}/related`);
      expect(status, text).toBe(200);
      return body;
    };
    const seen = await around("wang", ticket);
    expect(seen.nodes.map((node) => [node.procedure.id, node.distance])).toEqual([
      ["ticket", 0],
      ["permit", 1],
    ]);
    const permit = seen.nodes[1]?.id ?? "";
    expect(seen.links).toEqual([{ from: ticket, to: permit, kind: "child" }]);
    // Another permit from the same ticket is two steps from the first.
    await o.ask("wang", "POST", `/api/matters/${ticket}/acts`, { act: "refer" });
    const further = await around("wang", permit);
    expect(further.nodes.map((node) => node.distance)).toEqual([0, 1, 2]);
    expect(further.links).toHaveLength(2);
    expect((await o.ask(await o.hire("outsider", []), "GET", `/api/matters/${ticket}/related`)).status).toBe(404);
  });
});
