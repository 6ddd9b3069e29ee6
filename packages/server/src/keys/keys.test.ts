import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Worlds } from "../matter/world.ts";
import { createPool } from "../store/pool.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { Street } from "../testing/street.ts";
import { TEST_MASTER } from "../testing/test-master.ts";
import { CIPHER_NAMES, CIPHERS, KEY_BYTES, Unreadable } from "./cipher.ts";
import { addMasterKey, dropOldKeys, masterKeyFile, MasterKeyMissing, openMaster } from "./master.ts";
import type { Master } from "./master.ts";
import { digestIn, isSealed, KeyRing } from "./ring.ts";
import { addDataKey, cipherNamed, keyStates, makeFirstKeys, readKeys, rewrap } from "./store.ts";

const NOW = "2024-09-02T01:00:00.000Z";
const folder = mkdtempSync(path.join(tmpdir(), "fadu-keys-"));
const fresh = (name: string): string => path.join(folder, `${name}.json`);

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe.each(CIPHER_NAMES)("%s", (name) => {
  const cipher = CIPHERS[name];
  const key = Buffer.alloc(KEY_BYTES, 1);
  const bound = Buffer.from("matter/field");
  const seal = (text: string) => cipher.seal(key, Buffer.from(text), bound);

  test("gives back what was sealed, and never seals alike twice", () => {
    for (const text of ["", "x", "330302199001011235", "案情".repeat(5000)]) {
      expect(cipher.open(key, seal(text), bound).toString()).toBe(text);
    }
    expect(seal("甲").equals(seal("甲"))).toBe(false);
    expect(seal("330302199001011235").includes("330302199001011235")).toBe(false);
  });

  test("refuses every changed bit, another key, another place and a piece cut short", () => {
    const sealed = seal("330302199001011235");
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => cipher.open(key, changed, bound), `byte ${at}`).toThrow(Unreadable);
    }
    expect(() => cipher.open(Buffer.alloc(KEY_BYTES, 2), sealed, bound)).toThrow(Unreadable);
    expect(() => cipher.open(key, sealed, Buffer.from("matter/other"))).toThrow(Unreadable);
    for (const length of [0, 5, sealed.length - 1])
      expect(() => cipher.open(key, sealed.subarray(0, length), bound)).toThrow(Unreadable);
  });
});

describe("a ring of keys", () => {
  const key = (number: number, fill: number, cipher = CIPHER_NAMES[0]) => ({
    number,
    cipher: cipher ?? "AES-256-GCM",
    key: Buffer.alloc(KEY_BYTES, fill),
  });
  const digesting = Buffer.alloc(KEY_BYTES, 9);
  const ring = new KeyRing("t1", [key(1, 1), key(2, 2, "SM4-CTR-HMAC-SM3")], digesting);

  test("binds a value to its tenant and place", () => {
    const sealed = ring.seal("m1/person", "甲");
    expect(isSealed(sealed)).toBe(true);
    expect(ring.open("m1/person", sealed)).toBe("甲");
    expect(() => ring.open("m2/person", sealed)).toThrow(Unreadable);
    const other = new KeyRing("t2", [key(1, 1), key(2, 2, "SM4-CTR-HMAC-SM3")], digesting);
    expect(() => other.open("m1/person", sealed)).toThrow(Unreadable);
  });

  test("seals under the newest key and opens under each that is left", () => {
    const before = new KeyRing("t1", [key(1, 1)], digesting).seal("p", "甲");
    expect(ring.seal("p", "甲")).toMatch(/^fadu1:S:2:/);
    expect(ring.open("p", before)).toBe("甲");
    expect(() => new KeyRing("t1", [key(2, 2)], digesting).open("p", before)).toThrow("没有第 1 号数据密钥");
  });

  test("finds equal values by a digest that is nobody else's and cannot be exchanged on the sealed value", () => {
    const digest = ring.digest("id", "330302199001011235");
    expect(ring.digest("id", "330302199001011235")).toBe(digest);
    expect(ring.digest("other", "330302199001011235")).not.toBe(digest);
    expect(new KeyRing("t2", [key(1, 1)], digesting).digest("id", "330302199001011235")).not.toBe(digest);
    const sealed = ring.seal("p", "330302199001011235", digest);
    expect(digestIn(sealed)).toBe(digest);
    const forged = sealed.replace(digest, ring.digest("id", "11010519491231002X"));
    expect(() => ring.open("p", forged)).toThrow(Unreadable);
  });

  test("takes no text for a sealed value that is none", () => {
    for (const text of ["", "fadu1", "fadu1:A:0::AA", "fadu1:X:1::AA", "fadu1:A:1:zz:AA", " fadu1:A:1::AA"]) {
      expect(isSealed(text)).toBe(false);
      expect(() => ring.open("p", text)).toThrow(Unreadable);
    }
  });
});

describe("the key file", () => {
  test("is made once, for its owner alone, and lies where the operator mounts it", () => {
    const file = fresh("made");
    expect(openMaster(file).ids()).toEqual(openMaster(file).ids());
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(masterKeyFile("/data", {})).toBe("/data/master-key.json");
    expect(masterKeyFile("/data", { FADU_MASTER_KEY_FILE: "/run/secrets/key" })).toBe("/run/secrets/key");
  });

  test("is never replaced when it is broken", () => {
    const file = fresh("broken");
    for (const text of ["", "{}", '{"keys":[]}', '{"keys":[{"id":"a","key":"c2hvcnQ="}]}']) {
      writeFileSync(file, text);
      expect(() => openMaster(file).wrap("AES-256-GCM", Buffer.alloc(KEY_BYTES), "x")).toThrow("主密钥文件");
      expect(readFileSync(file, "utf8")).toBe(text);
    }
  });
});

describe("a tenant's keys", () => {
  test("are made with the first world, once by several processes, and lie wrapped", async () => {
    const street = await Street.create({ pool });
    const worlds = [1, 2, 3].map(() => new Worlds({ pool, master: TEST_MASTER }));
    const [a, b, c] = await Promise.all(worlds.map((one) => one.get(street.tenant)));
    const sealed = a?.keys.seal("p", "甲") ?? "";
    expect(b?.keys.open("p", sealed)).toBe("甲");
    expect(c?.keys.open("p", sealed)).toBe("甲");
    const states = await inTenant(pool, street.tenant, keyStates);
    expect(states.map(({ use, number }) => [use, number])).toEqual([
      ["digest", 1],
      ["seal", 1],
    ]);
  });

  test("rotate without losing what was sealed, and a running process learns of it", async () => {
    const street = await Street.create({ pool });
    const before = (await street.door.worlds.get(street.tenant)).keys;
    const [sealed, digest] = [before.seal("p", "甲"), before.digest("id", "1")];
    const number = await changeInTenant(pool, street.tenant, (tx) =>
      addDataKey(tx, TEST_MASTER, "SM4-CTR-HMAC-SM3", NOW),
    );
    expect(number).toBe(2);
    // The next command notices: the facts have another version.
    await street.apply();
    const after = (await street.door.worlds.get(street.tenant)).keys;
    expect(after.seal("p", "乙")).toMatch(/^fadu1:S:2:/);
    expect(after.open("p", sealed)).toBe("甲");
    expect(after.digest("id", "1")).toBe(digest);
  });

  test("outlive a change of the master key, after which the old one opens nothing and the new one everything", async () => {
    const file = fresh("rewrapped");
    const master = openMaster(file);
    const tenant = await keyedBy(master);
    const sealed = (await inTenant(pool, tenant, (tx) => readKeys(tx, master)))?.seal("p", "甲") ?? "";
    const [old = ""] = master.ids();
    const kept = readFileSync(file, "utf8");
    const renewed = addMasterKey(file);
    expect(await changeInTenant(pool, tenant, (tx) => rewrap(tx, renewed))).toBe(2);
    expect(await changeInTenant(pool, tenant, (tx) => rewrap(tx, renewed))).toBe(0);
    dropOldKeys(file);
    expect(master.ids()).not.toContain(old);
    // `master` is what a server that is running holds.
    expect((await inTenant(pool, tenant, (tx) => readKeys(tx, master)))?.open("p", sealed)).toBe("甲");
    const past = fresh("past");
    writeFileSync(past, kept);
    await expect(inTenant(pool, tenant, (tx) => readKeys(tx, openMaster(past)))).rejects.toThrow(MasterKeyMissing);
  });

  test("cannot be taken over by another tenant, nor deleted by the application", async () => {
    const [a, b] = [await Street.create({ pool }), await Street.create({ pool })];
    await Promise.all([a, b].map((street) => street.door.worlds.get(street.tenant)));
    const stolen = await inTenant(pool, a.tenant, (tx) =>
      tx.query<{ wrapped: Buffer }>("select wrapped from data_key where tenant_id = $1 and use = 'seal'", [a.tenant]),
    );
    await changeInTenant(pool, b.tenant, (tx) =>
      tx.query("update data_key set wrapped = $2 where tenant_id = $1 and use = 'seal'", [
        b.tenant,
        stolen.rows[0]?.wrapped,
      ]),
    );
    await expect(inTenant(pool, b.tenant, (tx) => readKeys(tx, TEST_MASTER))).rejects.toThrow(Unreadable);
    await expect(
      changeInTenant(pool, a.tenant, (tx) => tx.query("delete from data_key where tenant_id = $1", [a.tenant])),
    ).rejects.toThrow("permission denied");
  });

  test("are of the cipher that is asked for", () => {
    expect(["aes", "AES-256-GCM", "sm4", "SM4-CTR-HMAC-SM3"].map(cipherNamed)).toEqual([
      "AES-256-GCM",
      "AES-256-GCM",
      "SM4-CTR-HMAC-SM3",
      "SM4-CTR-HMAC-SM3",
    ]);
    expect([undefined, "", "DES"].map(cipherNamed)).toEqual([undefined, undefined, undefined]);
  });
});

/** A tenant that has no keys yet, given its first under this master key. */
async function keyedBy(master: Master): Promise<string> {
  const id = "01920000-0000-7000-8000-000000000001";
  await changeInTenant(pool, id, (tx) =>
    tx.db
      .insertInto("tenant")
      .values({ id, name: "邻镇", short_name: "邻", division_code: "310116", created_at: NOW })
      .execute(),
  );
  await makeFirstKeys(pool, id, master, NOW);
  return id;
}
