import { randomBytes } from "node:crypto";

import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { changeInTenant, touchFacts } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import type { CipherName } from "./cipher.ts";
import { KEY_BYTES } from "./cipher.ts";
import type { Master } from "./master.ts";
import { KeyRing } from "./ring.ts";

/** `seal`: encrypts values, numbered, the highest in use. `digest`: one for ever, for keyed digests. */
type KeyUse = "seal" | "digest";

interface KeyRow {
  readonly use: KeyUse;
  readonly number: number;
  readonly cipher: CipherName;
  readonly wrapped: Buffer;
  readonly master: string;
}

const boundTo = (tenant: string, { use, number }: Pick<KeyRow, "use" | "number">): string =>
  JSON.stringify(["fadu data key", tenant, use, number]);

/** The tenant's keys, unwrapped; null when it has none yet. */
export async function readKeys(tx: Tx, master: Master): Promise<KeyRing | null> {
  const rows = await keyRows(tx);
  const digesting = rows.find(({ use }) => use === "digest");
  const sealing = rows.filter(({ use }) => use === "seal");
  if (!digesting || sealing.length === 0) return null;
  const unwrap = (row: KeyRow): Buffer => master.unwrap(row.cipher, row.master, row.wrapped, boundTo(tx.tenant, row));
  return new KeyRing(
    tx.tenant,
    sealing.map((row) => ({ number: row.number, cipher: row.cipher, key: unwrap(row) })),
    unwrap(digesting),
  );
}

async function keyRows(tx: Tx): Promise<KeyRow[]> {
  const { rows } = await tx.query<KeyRow>(
    `select use, number, cipher, wrapped, master from data_key where tenant_id = $1 order by use, number`,
    [tx.tenant],
  );
  return rows;
}

/** Gives a tenant its first keys. Of two processes that do it at once, the second finds those of the first. */
export async function makeFirstKeys(pool: Pool, tenant: string, master: Master, now: Instant): Promise<void> {
  await changeInTenant(pool, tenant, async (tx) => {
    const first = await insertKey(tx, master, { use: "digest", number: 1, cipher: "AES-256-GCM" }, now);
    const second = await insertKey(tx, master, { use: "seal", number: 1, cipher: cipherWished() }, now);
    if (first || second) await touchFacts(tx);
  });
}

/** Cipher of a tenant's first key: the operator's wish (FADU_CIPHER=SM4), else AES. */
function cipherWished(env: NodeJS.ProcessEnv = process.env): CipherName {
  return cipherNamed(env["FADU_CIPHER"]) ?? "AES-256-GCM";
}

/** `AES`, `SM4` or a full name; nothing for anything else. */
export function cipherNamed(name: string | undefined): CipherName | undefined {
  const short = name?.toUpperCase().split("-")[0];
  return short === "SM4" ? "SM4-CTR-HMAC-SM3" : short === "AES" ? "AES-256-GCM" : undefined;
}

/** A new data key under which everything new is sealed; the former ones go on opening what they sealed. */
export async function addDataKey(tx: Tx, master: Master, cipher: CipherName, now: Instant): Promise<number> {
  const { rows } = await tx.query<{ last: number }>(
    "select coalesce(max(number), 0)::int as last from data_key where tenant_id = $1 and use = 'seal'",
    [tx.tenant],
  );
  const number = (rows[0]?.last ?? 0) + 1;
  await tx.query("update data_key set retired_at = $2 where tenant_id = $1 and use = 'seal' and retired_at is null", [
    tx.tenant,
    now,
  ]);
  if (!(await insertKey(tx, master, { use: "seal", number, cipher }, now)))
    throw new Error("Another process made a key at the same moment; run it again.");
  await touchFacts(tx);
  return number;
}

async function insertKey(
  tx: Tx,
  master: Master,
  key: Pick<KeyRow, "use" | "number" | "cipher">,
  now: Instant,
): Promise<boolean> {
  const made = master.wrap(key.cipher, randomBytes(KEY_BYTES), boundTo(tx.tenant, key));
  const { rowCount } = await tx.query(
    `insert into data_key (tenant_id, use, number, cipher, wrapped, master, made_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [tx.tenant, key.use, key.number, key.cipher, made.wrapped, made.master, now],
  );
  return rowCount === 1;
}

/** Wraps every data key of the tenant under the current master key. @returns how many were under another one */
export async function rewrap(tx: Tx, master: Master): Promise<number> {
  const current = master.ids().at(-1);
  const rows = (await keyRows(tx)).filter((row) => row.master !== current);
  for (const row of rows) {
    const bound = boundTo(tx.tenant, row);
    const key = master.unwrap(row.cipher, row.master, row.wrapped, bound);
    const anew = master.wrap(row.cipher, key, bound);
    await tx.query("update data_key set wrapped = $4, master = $5 where tenant_id = $1 and use = $2 and number = $3", [
      tx.tenant,
      row.use,
      row.number,
      anew.wrapped,
      anew.master,
    ]);
  }
  return rows.length;
}

/** What there is of keys, without the keys. */
export interface KeyState {
  readonly use: KeyUse;
  readonly number: number;
  readonly cipher: CipherName;
  readonly master: string;
  readonly made: Instant;
  readonly retired: Instant | null;
}

export async function keyStates(tx: Tx): Promise<KeyState[]> {
  const { rows } = await tx.query<KeyState>(
    `select use, number, cipher, master, made_at as made, retired_at as retired
       from data_key where tenant_id = $1 order by use, number`,
    [tx.tenant],
  );
  return rows;
}
