import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";

import { archiveDestruction } from "@fadu/catalog/procedures/decision/archive-destruction.ts";
import { Client } from "pg";
import type { Pool } from "pg";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { backUp } from "../backup/backup.ts";
import { folderDepot } from "../depot/folder-depot.ts";
import type { FileStore } from "../exhibit/file-store.ts";
import { formOf } from "../http/test-form.ts";
import { TestOffice } from "../http/test-office.ts";
import { verify } from "../ledger/verify.ts";
import { activate } from "../procedure/registry.ts";
import { sealOnce } from "../seal/seal.ts";
import { openSigner } from "../seal/signer.ts";
import { newId } from "../store/ids.ts";
import { createPool } from "../store/pool.ts";
import { changeInTenant, inTenant, touchFacts } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { REPORTING_PERMIT, Street } from "../testing/street.ts";
import { runDestruction } from "./destroy.ts";

// The certificate of destruction is the first document that is drawn, with all its fonts to be read.
vi.setConfig({ testTimeout: 60_000 });

const ID = "11010519491231002X";
const MARK = "档案里的秘密内容";
/** Twelve years before the order: kept for ten. */
const THEN = "2010-03-01T01:00:00.000Z";
const NOW = "2022-06-01T01:00:00.000Z";
const WITH_FILES = {
  ...REPORTING_PERMIT,
  version: "3",
  // Not verified, as most terms of the catalogue: the office may set a shorter one.
  retention: { years: 10, basis: [{ rule: "ARC-05", cite: "归档范围和保管期限表", status: "U" as const }] },
  fields: { ...REPORTING_PERMIT.fields, photos: { type: "exhibits" as const, title: "照片" } },
  acts: {
    ...REPORTING_PERMIT.acts,
    apply: {
      ...(REPORTING_PERMIT.acts["apply"] ?? fail()),
      collects: [{ field: "applicant" }, { field: "purpose" }, { field: "photos", required: false }],
    },
    drop: {
      ...(REPORTING_PERMIT.acts["accept"] ?? fail()),
      title: "撤件",
      to: "ended",
      outcome: "refused",
      from: ["received" as const],
    },
  },
};

function fail(): never {
  throw new Error("missing");
}

/** Its term is verified: the office can only lengthen it. */
const VERIFIED = { ...REPORTING_PERMIT, id: "verified-permit", title: "期限已核实的许可" };

/** A value of each type that is found again in a row written as JSON. */
const MARKERS: Readonly<Record<string, string>> = {
  text: "'MARKER-TEXT'",
  uuid: "'12345678-1234-4234-8234-123456789abc'",
  date: "'1901-02-03'",
  timestamptz: "'1901-02-03T01:02:03Z'",
  numeric: "987654321",
  int4: "987654321",
  bool: "true",
  jsonb: `'{"MARKER-TEXT": 1}'`,
};
const MARKED = ["MARKER-TEXT", "12345678-1234-4234-8234-123456789abc", "1901-02-03", "987654321", "true"];
const STAYS = ["due_provisional", "supervised", "suspended", "suspended_until", "unit_path", "updated_at", "urged"];

let database: TestDatabase;
let pool: Pool;
let folder: string;
let o: TestOffice;
const people: Record<string, string> = {};

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  folder = mkdtempSync(path.join(tmpdir(), "fadu-destroy-"));
  o = await TestOffice.create(pool, folder);
  for (const role of ["archive-clerk", "office-head", "deputy-head", "org-head", "sys-admin"])
    people[role] = await o.hire(role, [role]);
  people["second"] = await o.hire("second", ["archive-clerk"]);
  people["third"] = await o.hire("third", ["office-head"]);
  await changeInTenant(pool, o.street.tenant, async (tx) => {
    await activate(tx, [WITH_FILES, VERIFIED, archiveDestruction], THEN);
    await tx.query("update grant_ set valid_from = '2000-01-01' where tenant_id = $1", [tx.tenant]);
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

const who = (name: string): string => people[name] ?? fail();

async function exhibit(
  content: string | Buffer,
  street: Street = o.street,
): Promise<{ readonly id: string; readonly digest: string }> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const { digest, size } = await o.services.files.put(Readable.from([bytes]));
  const id = newId();
  await changeInTenant(pool, street.tenant, (tx) =>
    tx.query(
      `insert into exhibit (tenant_id, id, digest, kind, name, media_type, size, uploaded_by, uploaded_at)
       values ($1, $2, $3, 'photo', '现场照片.png', 'image/png', $4, $5, $6)`,
      [street.tenant, id, digest, size, street.people.wang, THEN],
    ),
  );
  return { id, digest };
}

/** A closed matter of then. */
async function closed(photos: readonly string[] = [], at = THEN): Promise<string> {
  o.street.now = at;
  const applicant = { kind: "citizen", name: "张三", idNumber: ID, phone: "13812345678", address: "望江路88号" };
  const values = { applicant, purpose: MARK, ...(photos.length > 0 ? { photos: [...photos] } : {}) };
  const id = await o.street.open("wang", "permit", "apply", values);
  await o.street.do("wang", id, "drop");
  o.street.now = NOW;
  return id;
}

async function act(name: string, matter: string, what: string, values: object = {}): Promise<void> {
  const answer = await o.ask(who(name), "POST", `/api/matters/${matter}/acts`, { act: what, values, words: "同意" });
  if (answer.status !== 200) throw new Error(`${what}: ${answer.text}`);
}

/** An order for these matters, listed and, as far as it is said, brought on. */
async function ordered(matters: readonly string[], until: "listed" | "permitted" | "destroyed"): Promise<string> {
  const answer = await o.ask(who("archive-clerk"), "POST", "/api/archive/orders", {
    title: "2010年度许可档案销毁清册",
    reason: "保管期满，无继续保存价值",
    matters,
  });
  if (answer.status !== 201) throw new Error(answer.text);
  const { id } = answer.body as { id: string };
  if (until === "listed") return id;
  const appraisers = [who("second"), who("third")];
  await act("archive-clerk", id, "appraise", { appraisers, appraisedOn: "2022-05-31", appraisal: "可以销毁" });
  await act("archive-clerk", id, "permit");
  await act("deputy-head", id, "approve");
  await act("org-head", id, "approve");
  if (until === "permitted") return id;
  await act("archive-clerk", id, "destroy", { supervisors: appraisers, destroyedOn: "2022-06-01", way: "数据清除" });
  return id;
}

const destroy = (order: string, files = o.services.files) =>
  runDestruction(o.street.door, [files, o.services.previews], { tenant: o.street.tenant, order });
const checked = async () => verify(pool, { tenants: [o.street.tenant] });

async function asAdmin(sql: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Tables in which a text stands in a row that names the matter. */
async function leftOf(matter: string, text: string): Promise<string[]> {
  const tables = (await asAdmin(
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and c.column_name in ('matter_id', 'id') and t.table_type = 'BASE TABLE' group by 1`,
  )) as { name: string }[];
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await asAdmin(
      `select 1 from ${name} x where x::text like '%' || $1 || '%' and x::text like '%' || $2 || '%'`,
      [matter, text],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}

describe("the destruction of files", () => {
  test("takes away what the listed ones say, and nothing else; the record stays sound and says so", async () => {
    const [own, shared] = [await exhibit("只此一件"), await exhibit("两件共用")];
    const [gone, kept] = [await closed([own.id, shared.id]), await closed([shared.id])];
    await sealOnce(o.street.door, o.street.tenant, openSigner(path.join(folder, "seal.json")));
    expect(await leftOf(gone, MARK)).not.toEqual([]);
    const order = await ordered([gone], "destroyed");
    await destroy(order);
    await destroy(order);

    for (const text of [MARK, "张三", ID, "fadu1:", "望江路", "13812345678", own.id])
      expect([text, await leftOf(gone, text)]).toEqual([text, []]);
    expect(await o.services.files.verify(own.digest).catch(() => false)).toBe(false);
    expect(await o.services.files.verify(shared.digest)).toBe(true);
    expect(JSON.stringify((await o.ask("wang", "GET", `/api/matters/${kept}`)).body)).toContain(MARK);

    const page = await o.ask(who("archive-clerk"), "GET", `/api/matters/${gone}`);
    expect([404, 410]).toContain(page.status);
    const shown = await o.ask("chief", "GET", `/api/matters/${gone}`);
    expect([shown.status, shown.text]).toEqual([410, expect.stringContaining(order)]);
    expect((await o.ask("chief", "GET", `/api/matters/${gone}/entries`)).status).toBe(410);
    await expect(o.street.do("chief", gone, "reopen")).rejects.toThrow("保管期满");
    expect((await o.ask(who("archive-clerk"), "GET", `/api/matters/${order}`)).text).toContain("档案销毁证明");

    const found = await checked();
    expect(found.divergences).toEqual([]);
    expect(found.destroyed).toBe(1);
    const left = await inTenant(pool, o.street.tenant, (tx) =>
      tx.query("select number, closed_on, title from matter where tenant_id = $1 and id = $2", [o.street.tenant, gone]),
    );
    expect(left.rows).toEqual([
      { number: expect.stringMatching(/〔2010〕/) as string, closed_on: "2010-03-01", title: "（档案已销毁）" },
    ]);
  });

  test("leaves what another street holds, backups whole, and its files out of those that are made afterwards", async () => {
    const [own, shared] = [await exhibit("备份里也不再有"), await exhibit("另一街道也有的同一份文件")];
    await exhibit("另一街道也有的同一份文件", await Street.create({ pool }));
    await destroy(await ordered([await closed([own.id, shared.id])], "destroyed"));
    expect(await o.services.files.verify(own.digest)).toBe(false);
    expect(await o.services.files.verify(shared.digest)).toBe(true);
    const depot = folderDepot(path.join(folder, "backup"));
    const options = { adminUrl: database.adminUrl, keyFiles: [], withKeys: false, keep: 1, program: "test" };
    await backUp({ ...options, files: o.services.files, depot, say: () => undefined });
    const kept = readdirSync(path.join(folder, "backup/files"), { recursive: true, encoding: "utf8" }).join("\n");
    expect(kept).toContain(shared.digest.slice(4));
    expect(kept).not.toContain(own.digest.slice(4));
  });

  test("sees what another street holds also where the owner of the tables is bound by their policies", async () => {
    const [own, shared] = [await exhibit("只在本街道"), await exhibit("两个街道都有")];
    await exhibit("两个街道都有", await Street.create({ pool }));
    await asAdmin(`create role bound nologin; grant select on tenant, exhibit to bound;
      alter function files_unused(uuid, text[]) owner to bound`);
    await asAdmin("update exhibit set name = '' where id = any($1)", [[own.id, shared.id]]);
    const { tenant } = o.street;
    await changeInTenant(pool, tenant, async (tx) => {
      const sql = "select files_unused($1, $2) as unused, current_setting('app.tenant') as tenant";
      const { rows } = await tx.query(sql, [tenant, [own.digest, shared.digest]]);
      expect(rows).toEqual([{ unused: [own.digest], tenant }]);
    });
  });

  test("takes the previews of its pictures along, and leaves that of one which another matter holds", async () => {
    const picture = async (background: string): Promise<string> => {
      const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer();
      return (await exhibit(bytes)).id;
    };
    const [own, shared] = [await picture("red"), await picture("blue")];
    const [gone] = [await closed([own, shared]), await closed([shared])];
    const look = async (id: string) => (await o.ask("wang", "GET", `/api/exhibits/${id}/preview`)).status;
    expect([await look(own), await look(shared)]).toEqual([200, 200]);
    const drawn = (await asAdmin("select preview_digest as digest from exhibit where id = any($1) order by id = $2", [
      [own, shared],
      shared,
    ])) as { digest: string }[];
    const kept = () => Promise.all(drawn.map(({ digest }) => o.services.previews.verify(digest)));
    expect(await kept()).toEqual([true, true]);
    await destroy(await ordered([gone], "destroyed"));
    expect(await kept()).toEqual([false, true]);
    // Nor can who uploaded it open it, or hand it in anew.
    expect([await look(own), await look(shared)]).toEqual([404, 200]);
    expect((await o.ask("wang", "GET", `/api/exhibits/${own}`)).status).toBe(404);
    await expect(closed([own])).rejects.toThrow("refused");
  });

  test("empties every column that may say something, also one that is added later", async () => {
    const matter = await closed();
    const order = await ordered([matter], "destroyed");
    const columns = (await asAdmin(
      `select column_name as name, udt_name as type from information_schema.columns
        where table_schema = 'public' and table_name = 'matter'`,
    )) as { name: string; type: string }[];
    /** By which it is known, what it is, when it was: meant to stay. */
    const known = ["tenant_id", "id", "number", "revision", "head", "opened_on", "opened_at", "closed_on"];
    const bound = [...known, "kind", "procedure", "definition", "state", "result", "sensitivity", "unit_id"];
    const filled = columns.filter(({ name }) => !bound.includes(name));
    const sets = filled.map(({ name, type }) => `"${name}" = ${MARKERS[type] ?? fail()}`);
    await asAdmin(`update matter set ${sets.join(", ")} where id = $1`, [matter]);
    const left = async (): Promise<string[]> => {
      const [row] = (await asAdmin(`select to_jsonb(m) as row from matter m where id = $1`, [matter])) as {
        row: Record<string, unknown>;
      }[];
      const marked = filled.filter(({ name }) =>
        MARKED.some((mark) => JSON.stringify(row?.row[name] ?? null).includes(mark)),
      );
      return marked.map(({ name }) => name).toSorted();
    };
    expect(await left()).toEqual(filled.map(({ name }) => name).toSorted());
    await destroy(order);
    // How its last limit and supervision stood: none of them says what it was about.
    expect(await left()).toEqual(STAYS);
  });

  test("goes by the office's own term with its basis, and by no shorter one without", async () => {
    const term = async (value: number | null, reason = "南汇新城镇归档范围和保管期限表（2021）3号") =>
      (await o.ask(who("sys-admin"), "PUT", "/api/settings/permit/retention", { value, reason })).status;
    const fault = async (matter: string, order: string) =>
      inTenant(pool, o.street.tenant, async (tx) => {
        const sql = "select destruction_fault($1, $2, $3) as fault";
        return (await tx.query<{ fault: string | null }>(sql, [tx.tenant, matter, order])).rows[0]?.fault ?? null;
      });
    const old = await closed();
    const items = (await o.ask("wang", "GET", "/api/settings")).body as { procedure: string; key: string }[];
    const item = items.find(({ procedure, key }) => procedure === "permit" && key === "retention");
    expect(item).toMatchObject({ value: 10, default: 10, changed: false });
    const order = await ordered([old], "destroyed");
    expect(await fault(old, order)).toBe(null);
    expect(await term(30)).toBe(204);
    expect(await fault(old, order)).toBe("not due");
    await expect(ordered([old], "listed")).rejects.toThrow("保管期未满");
    expect(await term(0)).toBe(204);
    expect(await fault(old, order)).toBe("kept for ever");
    expect([await term(1.5), await term(101), await term(-1), await term(3, " ")]).toEqual([400, 400, 400, 400]);
    expect((await o.ask("wang", "PUT", "/api/settings/permit/retention", { value: 1, reason: "想短" })).status).toBe(
      403,
    );
    // Set behind the log's back it shortens nothing, nor does a line of the log without a basis.
    const young = await closed([], "2015-01-01T01:00:00.000Z");
    expect(await term(5)).toBe(204);
    const early = await ordered([young], "destroyed");
    expect(await fault(young, early)).toBe(null);
    expect(await term(30)).toBe(204);
    expect(await fault(young, early)).toBe("not due");
    await changeInTenant(pool, o.street.tenant, (tx) =>
      tx.query(`update tenant set settings = settings || '{"permit.retention": 5}' where id = $1`, [tx.tenant]),
    );
    expect(await fault(young, early)).toBe("not due");
    await asAdmin(
      `insert into admin_event (tenant_id, id, account_id, at, action, subject, after, reason)
       values ($1, gen_random_uuid(), $2, '2022-06-01T01:00:00.001Z', 'setting.change', 'permit.retention', '5', ' ')`,
      [o.street.tenant, who("sys-admin")],
    );
    expect(await fault(young, early)).toBe("not due");
    await expect(
      changeInTenant(pool, o.street.tenant, (tx) =>
        tx.query("delete from admin_event where tenant_id = $1", [tx.tenant]),
      ),
    ).rejects.toThrow("permission denied");
    expect(await term(null)).toBe(204);
  });

  test("goes by a verified term at least: it can be lengthened, and shortening it is refused with the rule", async () => {
    const url = "/api/settings/verified-permit/retention";
    const set = (value: number | null) =>
      o.ask(who("sys-admin"), "PUT", url, { value, reason: "归档范围和保管期限表（2021）3号" });
    const stands = async (): Promise<unknown> =>
      ((await o.ask("wang", "GET", "/api/settings")).body as { procedure: string; key: string; value: unknown }[]).find(
        ({ procedure, key }) => procedure === VERIFIED.id && key === "retention",
      )?.value;
    expect((await set(11)).status).toBe(204);
    const refused = await set(9);
    expect([refused.status, refused.body]).toMatchObject([
      400,
      { detail: expect.stringMatching(/不能改为9年：.*须保管10年.*只能延长/) as string, basis: [{ status: "V" }] },
    ]);
    expect(await stands()).toBe(11);
    expect([(await set(10)).status, (await set(0)).status, (await set(1)).status]).toEqual([204, 204, 400]);
    expect(await stands()).toBe(0);
    expect((await set(null)).status).toBe(204);
    expect(await stands()).toBe(10);
  });

  test("loses no file that comes in again while its last copy is taken away", async () => {
    const bytes = "同一份材料又来一次";
    const { id, digest } = await exhibit(bytes);
    const matter = await closed([id]);
    const order = await ordered([matter], "destroyed");
    let upload: Promise<number> | undefined;
    const send = async (): Promise<number> => {
      const form = formOf({ kind: "other" }, { name: "材料.txt", bytes: Buffer.from(bytes) });
      return (await o.ask("wang", "POST", "/api/exhibits", form.body, form.headers)).status;
    };
    const files: FileStore = {
      ...o.services.files,
      async remove(gone) {
        const seen = { answered: false };
        upload = send().finally(() => (seen.answered = true));
        // Its bytes are there and it waits to be written down, or it is done.
        const waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted";
        while (!seen.answered && (await asAdmin(waiting)).length === 0) await setTimeout(20);
        await o.services.files.remove(gone);
      },
    };
    await destroy(order, files);
    expect(await upload).toBe(503);
    expect(await o.services.files.verify(digest)).toBe(false);
    expect(await send()).toBe(201);
    expect(await o.services.files.verify(digest)).toBe(true);
    await destroy(order);
    expect(await o.services.files.verify(digest)).toBe(true);
  });

  test("is refused for what is not due, held, bound to an open matter or not there", async () => {
    const young = await closed([], "2020-01-01T01:00:00.000Z");
    const due = async (): Promise<readonly string[]> =>
      (
        (await o.ask(who("archive-clerk"), "GET", "/api/archive/due")).body as { items: { matter: string }[] }
      ).items.map(({ matter }) => matter);
    await expect(ordered([young], "listed")).rejects.toThrow("保管期未满");
    const old = await closed();
    expect(await due()).toContain(old);
    expect(await due()).not.toContain(young);
    const hold = (way: "PUT" | "POST", url: string) =>
      o.ask(who("archive-clerk"), way, url, { reason: "行政诉讼未了" });
    expect((await hold("PUT", `/api/archive/holds/${old}`)).status).toBe(204);
    await expect(ordered([old], "listed")).rejects.toThrow("行政诉讼未了");
    expect((await hold("POST", `/api/archive/holds/${old}/lift`)).status).toBe(204);
    // The auditor reads of which file, by its number alone.
    const audit = await o.hire("audit", ["audit-admin"]);
    const log = await o.ask(audit, "GET", "/api/audit/administration?action=archive.hold");
    const [held] = (log.body as { items: { subjectName: string; reason: string }[] }).items;
    expect(held).toMatchObject({ subjectName: expect.stringContaining("〔2010〕") as string, reason: "行政诉讼未了" });
    // Held only after the order was carried out: the database still refuses.
    const order = await ordered([old], "destroyed");
    await hold("PUT", `/api/archive/holds/${old}`);
    await expect(destroy(order)).rejects.toThrow("held");
    expect(await leftOf(old, MARK)).not.toEqual([]);
    await hold("POST", `/api/archive/holds/${old}/lift`);
    await destroy(order);
    expect(await leftOf(old, MARK)).toEqual([]);
    expect((await o.ask("wang", "GET", "/api/archive/due")).status).toBe(403);
  });

  test("cannot be had from the database without an order that was approved, whoever asks", async () => {
    const { tenant } = o.street;
    const [matter, other] = [await closed(), await closed()];
    const call = (id: string, order: string) =>
      changeInTenant(pool, tenant, (tx) => tx.query("select destroy_matter($1, $2, $3)", [tenant, id, order]));
    await expect(call(matter, newId())).rejects.toThrow("no order");
    const listed = await ordered([matter], "listed");
    await expect(call(matter, listed)).rejects.toThrow("not permitted");
    const permitted = await ordered([matter], "permitted");
    await expect(call(matter, permitted)).rejects.toThrow("not carried out");
    const order = await ordered([matter], "destroyed");
    await expect(call(other, order)).rejects.toThrow("not listed");
    // Something was added to its record since it was listed.
    o.street.now = "2022-06-02T01:00:00.000Z";
    await o.street.do("chief", matter, "note");
    await expect(call(matter, order)).rejects.toThrow("changed since it was listed");
    const fresh = changeInTenant(pool, tenant, (tx) =>
      tx.query("select destroy_matter($1, $2, $3)", [newId(), matter, order]),
    );
    await expect(fresh).rejects.toThrow("not of this tenant");
    for (const sql of [
      "update entry set body = '' where tenant_id = $1",
      "insert into destroyed_matter select $1, id, id, now(), procedure, number, closed_on, 1, head, '{}' from matter limit 1",
      "update procedure_version set definition = '{}' where tenant_id = $1",
      "delete from archive_hold where tenant_id = $1",
    ])
      await expect(changeInTenant(pool, tenant, (tx) => tx.query(sql, [tenant]))).rejects.toThrow("permission denied");
  });

  test("that nobody ordered is found by verification, and so is a certificate that was changed", async () => {
    const forged = await closed();
    expect((await checked()).divergences).toEqual([]);
    const bodies = await asAdmin("select revision, body from entry where matter_id = $1", [forged]);
    await asAdmin("update entry set body = '' where matter_id = $1", [forged]);
    expect((await checked()).divergences).toMatchObject([{ kind: "entry.hash", matter: forged }]);
    await asAdmin(
      `insert into destroyed_matter select tenant_id, id, id, now(), procedure, number, closed_on, revision, head, '{}' from matter where id = $1`,
      [forged],
    );
    expect((await checked()).divergences).toMatchObject([{ kind: "entry.destroyed", matter: forged }]);
    expect((await checked()).divergences[0]?.says).toContain("没有经批准并已执行的销毁清册");
    await asAdmin("delete from destroyed_matter where matter_id = $1", [forged]);
    for (const { revision, body } of bodies as { revision: number; body: string }[])
      await asAdmin("update entry set body = $3 where matter_id = $1 and revision = $2", [forged, revision, body]);
    expect((await checked()).divergences).toEqual([]);
    await asAdmin("update destroyed_matter set closed_on = '2009-01-01'");
    expect((await checked()).divergences).toMatchObject([{ kind: "entry.destroyed" }]);
  });
});
