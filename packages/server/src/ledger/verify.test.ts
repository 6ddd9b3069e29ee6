import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Client } from "pg";
import type { Pool } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { GENESIS } from "@fadu/engine/ledger/chain.ts";

import { sweep } from "../clock/sweep.ts";
import { sealOnce } from "../seal/seal.ts";
import { openSigner } from "../seal/signer.ts";
import type { Signer } from "../seal/signer.ts";
import { createPool } from "../store/pool.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { inTenant } from "../store/tx.ts";
import { Street } from "../testing/street.ts";
import type { DivergenceKind } from "./divergence.ts";
import { sealFileInTx } from "./seal-file.ts";
import { verify } from "./verify.ts";

let database: TestDatabase;
let pool: Pool;
let admin: Client;
const folder = mkdtempSync(path.join(tmpdir(), "fadu-key-"));
const signer = openSigner(path.join(folder, "ed25519.json"));

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await pool.end();
  await database.drop();
});

/** A street with some history under three seals, one entry not sealed yet. */
async function worked(by: Signer = signer): Promise<{ s: Street; permit: string; ticket: string }> {
  const s = await Street.create({ pool });
  const permit = await s.granted();
  await sealOnce(s.door, s.tenant, by);
  const ticket = await s.open("wang", "ticket", "receive", {
    topic: "占道",
    applicant: { kind: "citizen", name: "张三" },
  });
  await s.do("wang", ticket, "refer");
  await sealOnce(s.door, s.tenant, by);
  await s.do("wang", permit, "serve", { instrument: "licence", on: "2024-09-02", way: "直接送达" });
  s.now = "2024-11-05T01:00:00.000Z";
  await sweep(s.door, s.tenant);
  await sealOnce(s.door, s.tenant, by);
  await s.do("wang", ticket, "note");
  return { s, permit, ticket };
}

const found = async (s: Street) => (await verify(pool, { tenants: [s.tenant], trustedKeys: [signer.key] })).divergences;

it("finds nothing wrong with what the door wrote, and says how much it looked at", async () => {
  const { s } = await worked();
  const result = await verify(pool, { tenants: [s.tenant], trustedKeys: [signer.key] });
  expect(result.divergences).toEqual([]);
  expect(result).toMatchObject({ tenants: 1, seals: 3, unsealed: 1, matters: 5 });
  expect(result.bytes).toBeGreaterThan(result.entries * 300);
});

it("verifies seals signed with SM2", async () => {
  const sm2 = openSigner(path.join(folder, "sm2.json"), "SM2");
  const { s } = await worked(sm2);
  expect((await verify(pool, { tenants: [s.tenant], trustedKeys: [sm2.key] })).divergences).toEqual([]);
  expect(openSigner(path.join(folder, "sm2.json"), "SM2").key).toBe(sm2.key);
});

describe("names what was changed by somebody who can change anything in the database:", () => {
  let s: Street;
  let permit: string;
  let ticket: string;
  beforeEach(async () => {
    ({ s, permit, ticket } = await worked());
  });

  /** Changes the tables as superuser, past every grant and policy, and says what verification finds. */
  async function tampered(sql: string, values: unknown[]): Promise<{ kind: DivergenceKind | undefined; says: string }> {
    await admin.query("set session_replication_role = replica");
    const { rowCount } = await admin.query(sql, values);
    expect(rowCount).toBeGreaterThan(0);
    const [first] = await found(s);
    expect(first?.tenant).toBe(s.tenant);
    return { kind: first?.kind, says: first?.says ?? "" };
  }

  it("one character of an entry", async () => {
    const sql =
      "update entry set body = replace(body, '堆料', '推料') where tenant_id = $1 and matter_id = $2 and revision = 1";
    expect(await tampered(sql, [s.tenant, permit])).toEqual({
      kind: "entry.hash",
      says: "事项南汇占〔2024〕1号第1条（apply）：记录内容被改动，与其哈希不符",
    });
  });

  it("an entry rewritten with a hash that fits", async () => {
    const { rows } = await admin.query<{ body: string; prev_hash: string }>(
      "select body, prev_hash from entry where tenant_id = $1 and matter_id = $2 and revision = 2",
      [s.tenant, permit],
    );
    const body = (rows[0]?.body ?? "").replace("同意", "不同意");
    const bytes = `{"entry":${body},"prevHash":"${rows[0]?.prev_hash}"}`;
    const hash = createHash("sm3").update(bytes).digest("hex");
    const sql = "update entry set body = $3, hash = $4 where tenant_id = $1 and matter_id = $2 and revision = 2";
    expect(await tampered(sql, [s.tenant, permit, body, hash])).toMatchObject({ kind: "entry.chain" });
  });

  it("the last entry rewritten with a hash that fits, and the matter with it", async () => {
    const { rows } = await admin.query<{ revision: number }>(
      `select max(e.revision) as revision from entry e join seal_leaf l using (tenant_id, matter_id, revision)
        where e.tenant_id = $1 and e.matter_id = $2`,
      [s.tenant, permit],
    );
    const revision = rows[0]?.revision;
    const hash = "ab".repeat(32);
    await admin.query("update matter set head = $3 where tenant_id = $1 and id = $2", [s.tenant, permit, hash]);
    const sql = "update entry set hash = $4 where tenant_id = $1 and matter_id = $2 and revision = $3";
    expect((await tampered(sql, [s.tenant, permit, revision, hash])).kind).toBe("entry.hash");
  });

  it("an entry deleted from the middle", async () => {
    const sql = "delete from entry where tenant_id = $1 and matter_id = $2 and revision = 3";
    expect(await tampered(sql, [s.tenant, permit])).toMatchObject({
      kind: "entry.missing",
      says: expect.stringContaining("南汇占〔2024〕1号第3条") as string,
    });
  });

  it("an unsealed last entry deleted", async () => {
    const sql = "delete from entry where tenant_id = $1 and matter_id = $2 and revision = 3";
    expect((await tampered(sql, [s.tenant, ticket])).kind).toBe("matter.snapshot");
  });

  it("a whole matter deleted with all its rows", async () => {
    const { rows } = await admin.query<{ table: string }>(
      `select table_name as table from information_schema.columns
        where table_schema = 'public' and column_name = 'matter_id' and table_name <> 'seal_leaf'`,
    );
    await admin.query("set session_replication_role = replica");
    for (const { table } of rows) {
      await admin.query(`delete from ${table} where tenant_id = $1 and matter_id = $2`, [s.tenant, permit]);
    }
    expect(await tampered("delete from matter where tenant_id = $1 and id = $2", [s.tenant, permit])).toMatchObject({
      kind: "entry.missing",
      says: expect.stringContaining(permit) as string,
    });
  });

  it("a whole matter deleted with its places under the seals", async () => {
    await admin.query("set session_replication_role = replica");
    for (const table of ["entry", "unsealed", "task", "clock", "party", "instrument", "matter_person", "publication"]) {
      await admin.query(`delete from ${table} where tenant_id = $1 and matter_id = $2`, [s.tenant, permit]);
    }
    await admin.query("delete from matter where tenant_id = $1 and id = $2", [s.tenant, permit]);
    const sql = "delete from seal_leaf where tenant_id = $1 and matter_id = $2";
    expect((await tampered(sql, [s.tenant, permit])).kind).toBe("seal.count");
  });

  it("a seal deleted, the last one with its leaves given back", async () => {
    expect((await tampered("delete from seal where tenant_id = $1 and number = 2", [s.tenant])).kind).toBe(
      "seal.chain",
    );
  });

  it("a seal's count changed", async () => {
    const sql = "update seal set leaves = leaves - 1, total = total - 1 where tenant_id = $1 and number = 3";
    expect((await tampered(sql, [s.tenant])).kind).toBe("seal.hash");
  });

  it("a seal signed by somebody else", async () => {
    const other = openSigner(path.join(folder, "other.json"));
    const { rows } = await admin.query<{ hash: string }>("select hash from seal where tenant_id = $1 and number = 3", [
      s.tenant,
    ]);
    const signature = other.sign(rows[0]?.hash ?? "");
    const sql = "update seal set signature = $2 where tenant_id = $1 and number = 3";
    expect((await tampered(sql, [s.tenant, signature])).kind).toBe("seal.signature");
  });

  it("an entry smuggled past the door", async () => {
    const sql = `insert into entry select tenant_id, matter_id, revision + 1, procedure, kind, act, actor, recorded_at, effective_at,
      effective_on, command_id, body, hash, hash from entry where tenant_id = $1 and matter_id = $2 order by revision desc limit 1`;
    expect((await tampered(sql, [s.tenant, permit])).kind).toBe("entry.hash");
  });

  it("a value in the snapshot", async () => {
    const sql = `update matter set snapshot = jsonb_set(snapshot, '{values,days}', '99') where tenant_id = $1 and id = $2`;
    expect(await tampered(sql, [s.tenant, permit])).toMatchObject({
      kind: "matter.snapshot",
      says: expect.stringContaining("values") as string,
    });
  });

  it("a column that lists and figures read", async () => {
    const sql = "update matter set decided_on = '2023-01-01' where tenant_id = $1 and id = $2";
    expect(await tampered(sql, [s.tenant, permit])).toMatchObject({
      kind: "projection",
      says: expect.stringContaining("decided_on") as string,
    });
  });

  it("a column of an entry", async () => {
    const sql = "update entry set effective_on = '2023-01-01' where tenant_id = $1 and matter_id = $2 and revision = 2";
    expect((await tampered(sql, [s.tenant, permit])).kind).toBe("entry.columns");
  });

  it("a task taken from somebody's list, a clock, a person's relation", async () => {
    const sql = "delete from matter_person where tenant_id = $1 and matter_id = $2";
    expect(await tampered(sql, [s.tenant, ticket])).toMatchObject({
      kind: "projection",
      says: expect.stringContaining("办理人员") as string,
    });
  });
});

/**
 * Rewrites a street's history where it lies, as who has the host and a new key would: the words changed in every entry, every
 * hash and chain computed anew, matters' heads with them, and the same seals over the same entries at the same times.
 */
async function rewrite(s: Street, from: string, to: string, by: Signer): Promise<void> {
  await admin.query("set session_replication_role = replica");
  const { rows: entries } = await admin.query<{ matter_id: string; revision: number; body: string }>(
    "select matter_id, revision, body from entry where tenant_id = $1 order by matter_id, revision",
    [s.tenant],
  );
  let head = GENESIS;
  for (const { matter_id, revision, body } of entries) {
    if (revision === 1) head = GENESIS;
    const words = body.replaceAll(from, to);
    const prev = head;
    head = createHash("sm3").update(`{"entry":${words},"prevHash":"${prev}"}`).digest("hex");
    await admin.query(
      "update entry set body = $4, prev_hash = $5, hash = $6 where tenant_id = $1 and matter_id = $2 and revision = $3",
      [s.tenant, matter_id, revision, words, prev, head],
    );
    await admin.query("update matter set head = $3 where tenant_id = $1 and id = $2", [s.tenant, matter_id, head]);
  }
  const { rows: seals } = await admin.query<{ number: number; sealed_at: Date | string }>(
    "select number, sealed_at from seal where tenant_id = $1 order by number",
    [s.tenant],
  );
  const waiting = await admin.query("delete from unsealed where tenant_id = $1 returning matter_id, revision", [
    s.tenant,
  ]);
  const { rows: leaves } = await admin.query<{ matter_id: string; revision: number; seal: number }>(
    "delete from seal_leaf where tenant_id = $1 returning matter_id, revision, seal",
    [s.tenant],
  );
  await admin.query("delete from seal where tenant_id = $1", [s.tenant]);
  const wait = (leaf: { matter_id: string; revision: number }) =>
    admin.query("insert into unsealed (tenant_id, matter_id, revision) values ($1, $2, $3)", [
      s.tenant,
      leaf.matter_id,
      leaf.revision,
    ]);
  for (const { number, sealed_at } of seals) {
    for (const leaf of leaves.filter(({ seal }) => seal === number)) await wait(leaf);
    s.now = new Date(sealed_at).toISOString();
    await sealOnce(s.door, s.tenant, by);
  }
  for (const leaf of waiting.rows as { matter_id: string; revision: number }[]) await wait(leaf);
}

it("finds a history rewritten as a whole in the database only by what was kept elsewhere: its seals, or the public key", async () => {
  const { s, permit } = await worked();
  const kept = await inTenant(pool, s.tenant, (tx) => sealFileInTx(tx, "试验街道", s.now));
  const asked = { tenants: [s.tenant], what: "ledger" } as const;
  expect((await verify(pool, { ...asked, keptSeals: [kept], trustedKeys: [signer.key] })).divergences).toEqual([]);

  const forger = openSigner(path.join(folder, "forger.json"));
  await rewrite(s, "堆料", "推料", forger);

  const { rows } = await admin.query<{ body: string }>(
    "select body from entry where tenant_id = $1 and matter_id = $2 and revision = 1",
    [s.tenant, permit],
  );
  expect(rows[0]?.body).toContain("推料");
  // Hashes, chains, roots, signatures: all right.
  const alone = await verify(pool, asked);
  expect(alone.divergences).toEqual([]);
  expect(alone).toMatchObject({ seals: kept.seals.length, unsealed: 1 });
  expect((await verify(pool, { ...asked, keptSeals: [kept] })).divergences).toMatchObject([
    { kind: "seal.kept", tenant: s.tenant, seal: 1 },
  ]);
  expect((await verify(pool, { ...asked, trustedKeys: [signer.key] })).divergences).toMatchObject([
    { kind: "seal.key", tenant: s.tenant, seal: 1 },
  ]);
});
