import { expect, it } from "vitest";

import type { RoleId } from "@fadu/catalog/roles/roles.ts";

import { errands } from "./errand.ts";
import type { Errand } from "./errand.ts";

const errand = errands();

const CODE = "11330302MB1234567M";
const CITIZEN = { kind: "citizen", name: "张小三", idNumber: "11010519491231002X", address: "万源路1号" };

/** A stall fined on the spot, on that day. */
async function fined(e: Errand, facts: string): Promise<string> {
  const me = "enforcement-officer";
  const officers = [e.account(me), e.account("enforcement-officer-2")];
  const place = { text: "万源路口", unit: e.unit("c1") };
  const occurredAt = `${e.today}T01:00:00.000Z`;
  const start = { officers, identityShown: true, place, occurredAt, entry: "supervision" };
  const id = await e.open(me, "simple-penalty", start);
  await e.act(me, id, "decide", {
    officers,
    offender: CITIZEN,
    cause: "SR01",
    occurredAt,
    place,
    facts,
    brokenLaw: "市容条例",
    penaltyLaw: "市容条例",
    discretionStep: "general",
    told: true,
    defence: "无",
    evidence: [await e.exhibit(me)],
    powerSource: "devolved",
    inNameOf: "street",
    sanction: "fine",
    fine: 100,
    collection: "cash",
    signing: "signed",
    publicity: "publish",
  });
  return id;
}

/** A permit granted at the hall. */
async function permitted(e: Errand, applicant: Record<string, string>): Promise<string> {
  const clerk = "service-window";
  const entry = {
    code: "0001",
    name: "食品小作坊登记",
    department: "market",
    kind: "permit",
    permitKind: "registration",
    settled: true,
    window: "3号",
    certificateFree: false,
    validFrom: "2024-01-01",
  };
  const item = { id: await e.open("service-head", "service-item", entry), title: entry.name };
  const asked = { item, permit: true, applicant, way: "window", appliedOn: e.today };
  const id = await e.open(clerk, "service-case", asked);
  await e.act(clerk, id, "accept", { tolerant: false, committed: false, worker: e.account(clerk) });
  await e.act(clerk, id, "review", { opinion: "符合条件。" });
  const granted = {
    result: "granted",
    decisionText: "准予登记。",
    decidedOn: e.today,
    licenceName: "登记证",
    licenceNumber: "证1号",
    licenceFrom: e.today,
  };
  await e.act(clerk, id, "decide", granted, ["service-head"]);
  return id;
}

const COLUMNS = { "credit-penalty": 30, "credit-permit": 28 } as const;

/** The exported file as rows of cells. */
async function csv(
  e: Errand,
  table: keyof typeof COLUMNS,
  audience: string,
  who: RoleId,
): Promise<Map<string, string>[]> {
  const query = `from=2024-01-01&to=2024-12-31&organCode=${CODE}&audience=${audience}&format=csv`;
  const { status, text } = await e.ask(who, "GET", `/api/exports/${table}?${query}`);
  expect(status, text).toBe(200);
  const { parse } = await import("csv-parse/sync");
  const [head = [], ...rows] = parse(text, { bom: true });
  expect(head).toHaveLength(COLUMNS[table]);
  return rows.map((row) => new Map(head.map((code, i) => [code, row[i] ?? ""])));
}

it("双公示: penalties and permits leave as rows of the standard, checked, defused, and masked for the public", async () => {
  const e = await errand("2024-03-04");
  await fined(e, '=HYPERLINK("http://x","在人行道摆摊")');
  await permitted(e, CITIZEN);
  // A firm whose legal representative nobody wrote down: not reported, but said.
  await permitted(e, { kind: "organisation", name: "万源食品有限公司", idNumber: "91350100M000100Y43" });

  const [penalty, ...more] = await csv(e, "credit-penalty", "platform", "case-clerk");
  expect(more).toEqual([]);
  expect(penalty?.get("CF_XDR_ZJHM")).toBe(CITIZEN.idNumber);
  expect(penalty?.get("CF_NR_FK")).toBe("0.010000");
  expect(penalty?.get("CF_JDRQ")).toBe("2024/03/04");
  expect(penalty?.get("CF_SY")).toBe(`'=HYPERLINK("http://x","在人行道摆摊")`);
  expect(penalty?.get("CF_CFJGDM")).toBe(CODE);
  const [shown] = await csv(e, "credit-penalty", "public", "case-clerk");
  expect([shown?.get("CF_XDR_MC"), shown?.get("CF_XDR_ZJLX"), shown?.get("CF_XDR_ZJHM")]).toEqual(["张**", "", ""]);

  const permits = await csv(e, "credit-permit", "platform", "service-head");
  expect(
    permits.map((row) => [row.get("XK_XDR_MC"), row.get("XK_XKLB"), row.get("XK_YXQZI"), row.get("XK_ZT")]),
  ).toEqual([["张小三", "登记", "2099/12/31", "1"]]);
  const query = `from=2024-01-01&to=2024-12-31&organCode=${CODE}&audience=platform`;
  const check = await e.ask("service-head", "GET", `/api/exports/credit-permit/check?${query}`);
  expect(check.body).toMatchObject({ rows: 1, unreported: [{ says: ["缺“法定代表人”"] }] });

  const wrong = `from=2024-01-01&to=2024-12-31&organCode=11330302MB1234567Y&audience=platform`;
  expect((await e.ask("case-clerk", "GET", `/api/exports/credit-penalty/check?${wrong}`)).status).toBe(400);
  expect((await e.ask("mediator", "GET", `/api/exports/credit-penalty/check?${query}`)).status).toBe(403);
  // The desk offers it to whom it is open to, and knows that from the server alone.
  for (const who of ["case-clerk", "service-head", "mediator"] as const) {
    const { status } = await e.ask(who, "GET", `/api/exports/credit-penalty/check?${query}`);
    expect((await e.ask(who, "GET", "/api/me")).body).toMatchObject({ reportsCredit: status !== 403 });
  }
  const xlsx = await e.ask("case-clerk", "GET", `/api/exports/credit-penalty?${query}&format=xlsx`);
  expect(xlsx.text.startsWith("PK")).toBe(true);
});

interface Item {
  readonly id: string;
  readonly revision: number;
}
interface View {
  readonly revision: number;
  readonly sections: readonly {
    readonly paragraphs: readonly { readonly id: string; readonly hint: string | null }[];
  }[];
  readonly checks: readonly { readonly level: string; readonly says: string }[];
  readonly figures: readonly { readonly slot: string; readonly printed: string }[];
}

it("OGI-T0 OGI-49c the yearly disclosure report: registers declared, tables computed, signed by another, published and frozen", async () => {
  const e = await errand("2025-01-10");
  const clerk = "disclosure-clerk";
  const asked = { outline: "disclosure-report", from: "2024-01-01", to: "2024-12-31" };
  const { id } = (await e.ask(clerk, "POST", "/api/reports", asked)).body as Item;
  const view = async (): Promise<View> => (await e.ask(clerk, "GET", `/api/reports/${id}`)).body;
  expect((await view()).figures.find(({ slot }) => slot === "T3-direct-total")?.printed).toBe("无数据");

  // Nobody sued the street; that it kept the registers all the year makes it a zero.
  const kept =
    "disclosure-item disclosure-request normative-document service-case ordinary-penalty simple-penalty " +
    "coercive-measure coercive-execution charge-income reconsideration litigation";
  const registers = kept.split(" ");
  const declaration = { since: "2023-01-01", ground: "2023年起各项登记簿在本平台启用" };
  const refused = await e.ask(clerk, "PUT", "/api/registers/litigation", declaration);
  expect(refused.status).toBe(403);
  for (const register of registers) {
    expect((await e.ask("office-head", "PUT", `/api/registers/${register}`, declaration)).status).toBe(204);
  }
  expect((await e.ask("office-head", "PUT", "/api/registers/none", declaration)).status).toBe(404);
  const tomorrow = { ...declaration, since: "2025-01-11" };
  expect((await e.ask("office-head", "PUT", "/api/registers/litigation", tomorrow)).status).toBe(400);
  expect((await view()).figures.find(({ slot }) => slot === "T3-direct-total")?.printed).toBe("0");

  const { sections, ...opened } = await view();
  let { revision } = opened;
  for (const { id: paragraph, hint } of sections.flatMap(({ paragraphs }) => paragraphs)) {
    if (hint === null) continue;
    const url = `/api/reports/${id}/paragraphs/${paragraph}`;
    const edited = await e.ask(clerk, "PUT", url, { revision, text: "按照条例要求开展工作。" });
    expect(edited.status, edited.text).toBe(200);
    revision = (edited.body as Item).revision;
  }
  expect((await view()).checks.filter(({ level }) => level === "error")).toEqual([]);
  const table = sections[1]?.paragraphs[0]?.id ?? "";
  const typed = await e.ask(clerk, "PUT", `/api/reports/${id}/paragraphs/${table}`, { revision, text: "共5件。" });
  expect(typed.status).toBe(400);

  const step = async (who: RoleId, path: string, more: object = {}): Promise<void> => {
    const answer = await e.ask(who, "POST", `/api/reports/${id}/${path}`, { revision, ...more });
    expect(answer.status, answer.text).toBe(200);
    revision = (answer.body as Item).revision;
  };
  await step(clerk, "submit");
  await step("org-head", "approve", { words: "同意" });
  await step("office-head", "publish");
  const sheet = await e.ask(clerk, "GET", `/api/reports/${id}/document?format=xlsx`);
  expect(sheet.text.startsWith("PK")).toBe(true);

  // Taken back, the register is 无数据 again; what was published stays.
  const back = await e.ask("office-head", "DELETE", "/api/registers/litigation?ground=录入有误");
  expect(back.status, back.text).toBe(204);
  expect((await view()).figures.find(({ slot }) => slot === "T3-direct-total")?.printed).toBe("0");
  const listed = (await e.ask("office-head", "GET", "/api/registers")).body as { procedure: string }[];
  expect(listed.map(({ procedure }) => procedure)).not.toContain("litigation");
});
