import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { Client } from "pg";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { TestOffice } from "../http/test-office.ts";
import { runEffects } from "../job/effects.ts";
import { addDataKey } from "../keys/store.ts";
import { verify } from "../ledger/verify.ts";
import { activate } from "../procedure/registry.ts";
import { newId } from "../store/ids.ts";
import { createPool } from "../store/pool.ts";
import { changeInTenant, inTenant, touchFacts } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { REPORTING_PERMIT } from "../testing/street.ts";
import { TEST_MASTER } from "../testing/test-master.ts";
import { performBatch } from "./batch.ts";
import { maskName } from "./masking.ts";

/** Numbers and words that must be found nowhere once they are written. */
const CITIZEN = "11010519491231002X";
const OTHER = "330302199001011235";
const CARD = "310115198001010016";
const WORDS = "秘密记载甲乙丙丁";
const PHONE = "13912345678";
const FOREIGN = "E98765432";
const MARKERS = [CITIZEN, OTHER, CARD, WORDS, PHONE, FOREIGN];
/** A firm's number is public. */
const FIRM = "91350100M000100Y43";

/** The permit with everything that is sealed. */
const SEALING: Definition = {
  ...REPORTING_PERMIT,
  version: "2",
  // Who watches sees it and does nothing to it.
  visibility: { ...REPORTING_PERMIT.visibility, roles: [...REPORTING_PERMIT.visibility.roles, "office-head"] },
  fields: {
    ...REPORTING_PERMIT.fields,
    card: { type: "idcard", title: "代办人身份证号" },
    reason: { type: "longtext", title: "理由", sensitivity: "secret" },
    accused: { type: "party", title: "被举报人", sensitivity: "secret" },
    people: {
      type: "table",
      title: "同住人",
      columns: {
        name: { type: "text", title: "姓名" },
        papers: { type: "text", title: "证件号码", sensitivity: "personal", sealed: true },
        who: { type: "party", title: "本人" },
      },
    },
  },
  acts: {
    ...REPORTING_PERMIT.acts,
    apply: {
      ...must(REPORTING_PERMIT.acts["apply"]),
      collects: ["applicant", "purpose", "card", "reason", "accused", "people"].map((field) => ({ field })),
      publishes: [
        {
          title: "许可公示",
          within: { n: 7, unit: "workday" },
          basis: [],
          fields: ["applicant", "purpose", "card", "reason", "accused", "people"],
        },
      ],
    },
  },
};

const citizen = (idNumber: string, name = "张三"): Value => ({ kind: "citizen", name, idNumber });
const VALUES: Record<string, Value> = {
  applicant: citizen(CITIZEN),
  purpose: "摆摊",
  card: CARD,
  reason: WORDS,
  accused: { kind: "citizen", name: "李四", idNumber: OTHER, phone: PHONE },
  people: [
    { name: "王五", papers: FOREIGN, who: citizen(OTHER, "王五") },
    { name: "赵六", papers: FOREIGN },
  ],
};

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("missing");
  return value;
}

let database: TestDatabase;
let pool: Pool;
let folder: string;
let o: TestOffice;
let watcher: string;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  folder = mkdtempSync(path.join(tmpdir(), "fadu-sealed-"));
  o = await TestOffice.create(pool, folder);
  watcher = await o.hire("watcher", ["office-head"]);
  await changeInTenant(pool, o.street.tenant, async (tx) => {
    await activate(tx, [SEALING], o.street.now);
    await touchFacts(tx);
  });
});
afterAll(async () => {
  o.services.feed.close();
  await o.app.close();
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Every place in the database, jobs included, and in the data folder where a text lies in plain. */
async function placesOf(text: string): Promise<string[]> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    const { rows: columns } = await client.query<{ place: string; sql: string }>(
      `select format('%s.%s', table_name, column_name) as place,
              format('select 1 from %I.%I where %I::text like ''%%'' || $1 || ''%%'' limit 1', table_schema, table_name, column_name) as sql
         from information_schema.columns
        where table_schema in ('public', 'graphile_worker')
          and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')`,
    );
    const found: string[] = [];
    for (const { place, sql } of columns) if ((await client.query(sql, [text])).rows.length > 0) found.push(place);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    for (const file of files) {
      const at = path.join(file.parentPath, file.name);
      if (readFileSync(at).includes(text)) found.push(at);
    }
    return found;
  } finally {
    await client.end();
  }
}

const viewed = async (who: string, id: string): Promise<{ readonly facts: readonly { readonly value: Value }[] }> =>
  (await o.ask(who, "GET", `/api/matters/${id}`)).body;

const shownTo = async (who: string): Promise<readonly { readonly id: string; readonly title: string }[]> => {
  const list = await o.ask(who, "GET", "/api/matters?limit=200");
  expect(list.status).toBe(200);
  return (list.body as { items: { id: string; title: string }[] }).items;
};

describe("identity numbers and secret values", () => {
  test("lie nowhere in plain, whichever way they came in, and those who work on the matter read them", async () => {
    const { street } = o;
    const draft = { values: { ...VALUES }, words: `记得 ${CITIZEN}` };
    expect((await o.ask("wang", "PUT", "/api/drafts/permit/apply", draft)).status).toBe(200);
    const id = await street.open("wang", "permit", "apply", VALUES);
    await street.do("wang", id, "correct", { applicant: citizen(OTHER), reason: `更正${WORDS}` });
    // Submitted for approval: what was asked waits in the record, too.
    await street.do("wang", id, "accept");
    await street.do("wang", id, "check", { officers: [street.people.wang, street.people.li] });
    await street.do("wang", id, "decide", { verdict: "grant", days: 5, reason: WORDS });
    // Carried into a matter that another act opens, and reported back by a job.
    const ticket = await street.open("wang", "ticket", "receive", { topic: "求助", applicant: citizen(CITIZEN) });
    const opened = await street.do("wang", ticket, "refer").catch(() => null);
    // In a batch, as imports do it, and refused, and asked twice.
    const command = street.command("apply", VALUES);
    const item = { actor: street.actor("wang"), request: { procedure: "permit", command } };
    const [first] = await performBatch(street.door, street.tenant, [item]);
    const [again] = await performBatch(street.door, street.tenant, [item]);
    expect([first?.ok, again?.ok && again.repeated]).toEqual([true, true]);
    expect(again?.ok && again.matter.values).toEqual(VALUES);
    expect(opened).not.toBeNull();

    for (const marker of MARKERS) expect([marker, await placesOf(marker)]).toEqual([marker, []]);
    expect(await placesOf("张三"), "the search itself finds what lies in plain").toContain("party.name");

    const text = JSON.stringify(await viewed("wang", id));
    for (const marker of [OTHER, CARD, WORDS, PHONE, FOREIGN]) expect(text).toContain(marker);
    expect(text).not.toContain("fadu1:");
    const timeline = await o.ask("wang", "GET", `/api/matters/${id}/entries`);
    expect(timeline.text).toContain(CITIZEN);
    expect(timeline.text).not.toContain("fadu1:");
    const kept = (await o.ask("wang", "GET", "/api/drafts/permit/apply")).text;
    for (const marker of MARKERS) expect(kept).toContain(marker);
  });

  test("are replayed and verified without a key, and rotation changes none of them", async () => {
    const { street } = o;
    const id = await street.open("wang", "permit", "apply", VALUES);
    await changeInTenant(pool, street.tenant, (tx) => addDataKey(tx, TEST_MASTER, "SM4-CTR-HMAC-SM3", street.now));
    await street.do("wang", id, "correct", { card: OTHER });
    const { rows } = await inTenant(pool, street.tenant, (tx) =>
      tx.query<{ values: string; card: string; reason: string }>(
        "select m.values::text as values, m.snapshot->'values'->>'card' as card, m.snapshot->'values'->>'reason' as reason from matter m where m.tenant_id = $1 and m.id = $2",
        [street.tenant, id],
      ),
    );
    expect(rows[0]?.card).toMatch(/^fadu1:S:2:[0-9a-f]{64}:/);
    expect(rows[0]?.reason).toMatch(/^fadu1:A:1::/);
    // What filters read holds neither the value nor its ciphertext.
    expect(rows[0]?.values).not.toContain("fadu1:");
    expect(JSON.stringify(await viewed("wang", id))).toContain(WORDS);
    expect((await verify(pool, { tenants: [street.tenant] })).divergences).toEqual([]);
  });

  test("put in another matter or field are not opened, and whoever put them there is not believed", async () => {
    const { street } = o;
    const [a, b] = [
      await street.open("wang", "permit", "apply", VALUES),
      await street.open("wang", "permit", "apply", { ...VALUES, card: OTHER }),
    ];
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query(
      `update matter set snapshot = jsonb_set(snapshot, '{values,card}',
         (select snapshot #> '{values,card}' from matter where id = $2)) where id = $1`,
      [a, b],
    );
    await admin.end();
    const answer = await o.ask("wang", "GET", `/api/matters/${a}`);
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain(OTHER);
    await expect(street.do("wang", a, "note")).rejects.toThrow("密文无法解开");
    // Nor does one such matter take the list of all others with it.
    expect((await shownTo(watcher)).find(({ id }) => id === a)?.title).toBe("（已隐去）");
    const { divergences } = await verify(pool, { tenants: [street.tenant] });
    expect(divergences.map(({ matter }) => matter)).toEqual([a]);
  });

  test("are found again by the whole number, under which parties are told apart", async () => {
    const { street } = o;
    const number = "440301197512120011";
    const ids = [
      await street.open("wang", "permit", "apply", { ...VALUES, applicant: citizen(number, "孙七") }),
      await street.open("wang", "permit", "apply", { ...VALUES, applicant: citizen(number, "孙七七") }),
    ];
    const firm = { kind: "organisation", name: "示范渣土运输有限公司", idNumber: FIRM };
    await street.open("wang", "permit", "apply", { purpose: "堆料", applicant: firm });
    const found = async (q: string): Promise<readonly { readonly source: { matter: string }; matters: number }[]> =>
      (await o.ask("wang", "GET", `/api/parties?q=${encodeURIComponent(q)}`)).body;
    expect(await found(number)).toMatchObject([{ matters: 2 }]);
    expect(await found(number.slice(0, 17))).toEqual([]);
    expect(await found(FIRM)).toMatchObject([{ matters: 1, party: { idNumber: FIRM } }]);
    const [one] = await found(number);
    const taken = await o.ask("wang", "GET", `/api/parties/${one?.source.matter}/applicant/0`);
    expect(taken.text).toContain(number);
    const dealings = await o.ask("wang", "GET", `/api/matters/${ids[0]}/dealings?field=applicant&position=0`);
    expect(dealings.body).toMatchObject({ by: "idNumber", total: 1 });
    // Counted once by what filters read.
    const { rows } = await inTenant(pool, street.tenant, (tx) =>
      tx.query<{ n: number }>(
        "select count(distinct values #>> '{applicant,idNumber}')::int as n from matter where tenant_id = $1 and id = any($2::uuid[])",
        [street.tenant, ids],
      ),
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  test("typed a second time into a title are masked in lists, as on the matter's page", async () => {
    const reason = "另案线索壬癸子丑";
    const purpose = `摆摊，见${reason}，代办人${CARD}，同住人${FOREIGN}`;
    const id = await o.street.open("wang", "permit", "apply", { ...VALUES, reason, purpose });
    const shown = "张* 摆摊，见（已隐去），代办人3****************6，同住人E********";
    expect((await shownTo(watcher)).find((one) => one.id === id)?.title).toBe(shown);
    expect(await viewed(watcher, id)).toMatchObject({ title: shown });
    expect(await viewed("wang", id)).toMatchObject({ title: `张三 ${purpose}` });
  });

  test("typed as if they were sealed already are sealed like any other, and open as what was typed", async () => {
    const { street } = o;
    const forged = "fadu1:A:1::AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    const id = await street.open("wang", "permit", "apply", { ...VALUES, reason: forged });
    const { values } = await street.do("wang", id, "note");
    expect(values["reason"]).toBe(forged);
    expect(await placesOf(forged)).toEqual([]);
  });

  test("do not leak by an outbox that waits, and what it holds is done once it is opened", async () => {
    const { street } = o;
    await street.open("wang", "permit", "apply", { ...VALUES, purpose: "等待" });
    const { rows } = await inTenant(pool, street.tenant, (tx) =>
      tx.query<{ id: string; sealed: boolean }>(
        "select id, jsonb_typeof(effects) = 'string' as sealed from outbox where tenant_id = $1",
        [street.tenant],
      ),
    );
    expect(rows.some(({ sealed }) => sealed)).toBe(true);
    for (const { id } of rows) await runEffects(street.door, { tenant: street.tenant, id });
    const left = await inTenant(pool, street.tenant, (tx) =>
      tx.query("select 1 from outbox where tenant_id = $1", [street.tenant]),
    );
    expect(left.rows).toEqual([]);
    await expect(runEffects(street.door, { tenant: street.tenant, id: newId() })).resolves.toBeUndefined();
  });

  test("PUB-02 are published by the rules, hidden or masked, and never as what lies in their place", async () => {
    const { street } = o;
    const reason = "另案线索戊己庚辛";
    const purpose = `摆摊，见${reason}，代办人${CARD}`;
    const id = await street.open("wang", "permit", "apply", { ...VALUES, reason, purpose });
    const listed = await o.ask("wang", "GET", "/api/publications?standing=waiting&limit=200");
    const items = listed.body as { items: readonly { id: string; matter: { id: string } }[] };
    const publication = items.items.find(({ matter }) => matter.id === id);
    const preview = await o.ask("wang", "GET", `/api/publications/${publication?.id}`);
    expect(preview.status).toBe(200);
    for (const { text } of [listed, preview]) expect(text).not.toMatch(/[0-9a-f]{64}|fadu1:|§/);
    // The clerk who works on the matter reads its title in full; the public reads the facts.
    const { facts } = preview.body as { facts: readonly { field: string; text: string; hidden: readonly string[] }[] };
    for (const marker of [...MARKERS, reason]) expect(JSON.stringify(facts)).not.toContain(marker);
    const shown = Object.fromEntries(facts.map(({ field, text, hidden }) => [field, { text, hidden }]));
    expect(shown["card"]).toEqual({ text: "", hidden: ["身份证号"] });
    expect(shown["reason"]).toEqual({ text: "", hidden: ["全部内容（涉密）"] });
    // Each cell as the mask of the number itself would be, not of its digest.
    expect(shown["people"]?.text).toContain(maskName(FOREIGN));
    expect(shown["purpose"]?.text).toContain("摆摊");
    expect(shown["applicant"]?.text).toBe(maskName("张三"));
  });
});
