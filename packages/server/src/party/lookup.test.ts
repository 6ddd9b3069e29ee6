import type { Static } from "typebox";
import { describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { activate } from "../procedure/registry.ts";
import { changeInTenant, inTenant, touchFacts } from "../store/tx.ts";
import { REPORTING_PERMIT } from "../testing/street.ts";
import type { PartyFound } from "./lookup.ts";

const office = offices();
const ZHANG = {
  kind: "citizen",
  name: "张三丰",
  idNumber: "11010519491231002X",
  phone: "13812345678",
  address: "望江路88号302室",
};
const FIRM = {
  kind: "organisation",
  name: "示范渣土运输有限公司",
  idNumber: "91350100M000100Y43",
  phone: "13912345678",
  representative: "李四",
};

const find = async (o: TestOffice, who: string, q: string): Promise<Static<typeof PartyFound>[]> =>
  (await o.ask(who, "GET", `/api/parties?q=${encodeURIComponent(q)}`)).body;
const apply = (o: TestOffice, applicant: object, purpose = "摆摊"): Promise<string> =>
  o.street.open("wang", "permit", "apply", { applicant: { ...applicant }, purpose });
const address = ({ source }: Static<typeof PartyFound>): string =>
  `/api/parties/${source.matter}/${source.field}/${source.position}`;

describe("an earlier party", () => {
  it("is found by the beginning of its name, its number or its telephone, once, masked", async () => {
    const o = await office();
    await apply(o, ZHANG);
    await apply(o, ZHANG, "再摆");
    for (const typed of ["张三", "11010519491231002x", "13812345678"]) {
      expect([typed, await find(o, "wang", typed)]).toEqual([
        typed,
        [
          {
            source: { matter: expect.any(String) as string, field: "applicant", position: 0 },
            party: {
              kind: "citizen",
              name: "张三丰",
              idNumber: "1****************X",
              phone: "138****5678",
              address: "望江路***",
            },
            matters: 2,
            last: { procedure: "占道许可", openedOn: "2024-09-02" },
          },
        ],
      ]);
    }
    for (const typed of ["三丰", "1381234", "%张", "__"])
      expect([typed, await find(o, "wang", typed)]).toEqual([typed, []]);
    expect((await o.ask("wang", "GET", "/api/parties?q=z")).status).toBe(400);
  });

  it("is taken over whole by who works on its matter, and that is recorded as a reading", async () => {
    const o = await office();
    await apply(o, ZHANG);
    const [found] = await find(o, "wang", "张三丰");
    const taken = await o.ask("wang", "GET", address(found!));
    expect(taken.body).toEqual(ZHANG);
    const { rows } = await inTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("select account_id, what from read_event where matter_id = $1", [found!.source.matter]),
    );
    expect(rows).toEqual([{ account_id: o.street.people.wang, what: "matter" }]);
  });

  it("that is a citizen is not told to who may not see the matter, and of a firm no more than is public", async () => {
    const o = await office();
    const visibility = { ...REPORTING_PERMIT.visibility, roles: ["clerk", "auditor"] };
    await changeInTenant(o.street.pool, o.street.tenant, async (tx) => {
      await activate(tx, [{ ...REPORTING_PERMIT, visibility }], o.street.now);
      await touchFacts(tx);
    });
    await apply(o, ZHANG);
    await apply(o, FIRM);
    const [[zhang], [firm]] = [await find(o, "wang", "张三丰"), await find(o, "wang", "示范渣土")];
    const [auditor, stranger] = [await o.hire("auditor", ["auditor"]), await o.hire("stranger", [])];
    expect(await find(o, auditor, "张三丰")).toEqual([]);
    expect((await o.ask(auditor, "GET", address(zhang!))).status).toBe(404);
    expect(await find(o, auditor, "示范渣土")).toHaveLength(1);
    const { kind, name, idNumber } = FIRM;
    expect((await o.ask(auditor, "GET", address(firm!))).body).toEqual({ kind, name, idNumber });
    expect(await find(o, stranger, "示范渣土")).toEqual([]);
    expect((await o.ask(stranger, "GET", address(firm!))).status).toBe(404);
    const sec = await o.hire("sec", ["sec-admin"]);
    expect(await find(o, sec, "示范渣土")).toEqual([]);
  });
});
