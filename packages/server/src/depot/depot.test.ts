import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { depotStore } from "../exhibit/depot-store.ts";
import { startS3 } from "../testing/s3-store.ts";
import type { S3Store } from "../testing/s3-store.ts";
import { DepotError } from "./depot.ts";
import type { Depot } from "./depot.ts";
import { folderDepot } from "./folder-depot.ts";
import { openDepot } from "./open-depot.ts";

const folder = (): string => mkdtempSync(path.join(tmpdir(), "fadu-depot-"));

/** `s3://bucket` of a store of the operator's, with FADU_S3_ENDPOINT, FADU_S3_KEY_ID and FADU_S3_SECRET beside it (docs/operations.md). */
const S3 = process.env["FADU_TEST_S3"];

const file = (content: Buffer): string => {
  const place = path.join(folder(), "file");
  writeFileSync(place, content);
  return place;
};

function promises(open: () => Depot): void {
  const names = async (depot: Depot, prefix: string): Promise<string[]> => {
    const found: string[] = [];
    for await (const { key, size } of depot.list(prefix)) found.push(`${key} ${size}`);
    return found.sort();
  };

  it("gives back what it was given, replaces, lists below a name and removes", async () => {
    const depot = open();
    const run = `run-${randomBytes(6).toString("hex")}`;
    expect(await depot.read(`${run}/a.json`)).toBeUndefined();
    expect(await depot.sizeOf(`${run}/a.json`)).toBeUndefined();
    await depot.put(`${run}/a.json`, file(Buffer.from("first")));
    await depot.put(`${run}/a.json`, file(Buffer.from("第二")));
    await depot.put(`${run}/deep/b`, file(Buffer.alloc(0)));
    await depot.put(`${run}-not/c`, file(Buffer.from("c")));
    const read = await depot.read(`${run}/a.json`);
    expect(read?.size).toBe(6);
    expect((await buffer(read?.stream ?? Readable.from([]))).toString()).toBe("第二");
    expect(await names(depot, run)).toEqual([`${run}/a.json 6`, `${run}/deep/b 0`]);
    await depot.remove(`${run}/a.json`);
    await depot.remove(`${run}/a.json`);
    expect(await names(depot, run)).toEqual([`${run}/deep/b 0`]);
  });

  it("keeps a large file bit for bit", async () => {
    const depot = open();
    const content = randomBytes(33 * 1024 * 1024);
    await depot.put("large/file", file(content));
    const read = await depot.read("large/file");
    const hash = createHash("sha256");
    for await (const chunk of read?.stream ?? []) hash.update(chunk as Buffer);
    expect(hash.digest("hex")).toBe(createHash("sha256").update(content).digest("hex"));
    expect(read?.size).toBe(content.length);
    await depot.remove("large/file");
  });

  it("stores exhibits by their digest, keeps nothing that is refused, and finds out what was changed", async () => {
    const depot = open();
    const store = depotStore(depot, folder());
    const text = `photo ${randomBytes(8).toString("hex")}`;
    const stored = await store.put(Readable.from([Buffer.from(text)]));
    expect(stored.digest).toBe(`sm3:${createHash("sm3").update(text).digest("hex")}`);
    expect((await buffer((await store.read(stored.digest)).stream)).toString()).toBe(text);
    expect(await store.verify(stored.digest)).toBe(true);
    const hex = stored.digest.slice(4);
    const key = `${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex}`;
    await depot.put(key, file(Buffer.from("another")));
    expect(await store.verify(stored.digest)).toBe(false);
    await store.remove(stored.digest);
    await expect(store.read(stored.digest)).rejects.toThrow(/No file/);
    const refused = `refused ${text}`;
    const refuse = store.put(Readable.from([Buffer.from(refused)]), () => {
      throw new Error("no");
    });
    await expect(refuse).rejects.toThrow("no");
    expect(await store.verify(`sm3:${createHash("sm3").update(refused).digest("hex")}`)).toBe(false);
  });
}

describe("a folder", () => {
  promises(() => folderDepot(folder()));

  it("takes no name that leaves it", async () => {
    const depot = folderDepot(folder());
    for (const key of ["../x", "a/../../x", "/etc/passwd", "a//b", ".hidden", "a\\b"]) {
      await expect((async () => depot.sizeOf(key))(), key).rejects.toThrow(/Not a name/);
    }
  });
});

describe.skipIf(S3 === undefined)("the operator's own store (skipped unless FADU_TEST_S3 names one)", () => {
  promises(() => openDepot(S3 ?? "", process.env));
});

describe("an S3-compatible store", () => {
  let s3: S3Store;
  beforeAll(async () => {
    s3 = await startS3();
  });
  afterAll(() => s3.stop());
  promises(() => s3.open());

  it("lists all, also what comes on the second page", async () => {
    const place = s3.place();
    const all = Array.from({ length: 1001 }, (_, i) => `many/${String(i).padStart(4, "0")}`);
    s3.plant(place, all);
    const found: string[] = [];
    for await (const { key, size } of openDepot(place, s3.env).list("many")) found.push(`${key} ${size}`);
    expect(found).toEqual(all.map((name) => `${name} 1`));
  });

  /** What each way of using a store says. @returns the different sentences */
  async function says(depot: Depot): Promise<string[]> {
    const list = async (): Promise<void> => {
      for await (const one of depot.list("a")) void one;
    };
    const ways = [() => depot.put("a/b", file(Buffer.from("x"))), () => depot.read("a/b"), list];
    const errors: unknown[] = await Promise.all(
      ways.map((way) =>
        way().then(
          () => "no error",
          (reason: unknown) => reason,
        ),
      ),
    );
    for (const error of errors) expect(error).toBeInstanceOf(DepotError);
    return [...new Set(errors.map((error) => (error as DepotError).message))];
  }

  it("that takes another key, has no such bucket or is gone is told in one sentence, never taken for an empty one", async () => {
    const { host } = new URL(s3.env["FADU_S3_ENDPOINT"] ?? "");
    const wrong = openDepot(s3.place(), { ...s3.env, FADU_S3_SECRET: "falsch" });
    expect(await says(wrong)).toEqual([
      expect.stringMatching(/拒绝访问桶 fadu-tests（403 SignatureDoesNotMatch）。请核对密钥/),
    ]);
    // To HEAD the server gives no reason.
    await expect(wrong.sizeOf("a/b")).rejects.toThrow(/拒绝访问桶 fadu-tests（403）/);
    await expect(wrong.remove("a/b")).rejects.toThrow(DepotError);
    expect((await says(wrong)).join()).not.toContain("falsch");
    expect(await says(openDepot("s3://another/at", s3.env))).toEqual([
      `对象存储 ${host} 中没有桶 another。请先建立这个桶，或改正位置中的桶名。`,
    ]);
    s3.die();
    expect(await says(s3.open())).toEqual([expect.stringMatching(/连不上（ECONNREFUSED）。请检查/)]);
    await s3.revive();
  });

  it("that goes away between two parts keeps nothing of the file; sent again it is whole", async () => {
    const depot = s3.open();
    const content = randomBytes(17 * 1024 * 1024);
    s3.dieAt("partNumber=2");
    await expect(depot.put("large/file", file(content))).rejects.toThrow(/^与对象存储 .*连接中断或连不上/);
    await s3.revive();
    expect(await depot.read("large/file")).toBeUndefined();
    for await (const one of depot.list("large")) expect(one).toBe("nothing");
    await depot.put("large/file", file(content));
    const read = await depot.read("large/file");
    expect((await buffer(read?.stream ?? Readable.from([]))).equals(content)).toBe(true);
  });

  it("that goes away while a file is read ends the reading with an error", async () => {
    const depot = s3.open();
    await depot.put("large/file", file(randomBytes(8 * 1024 * 1024)));
    const read = await depot.read("large/file");
    s3.die();
    await expect(buffer(read?.stream ?? Readable.from([]))).rejects.toThrow(DepotError);
    await s3.revive();
  });
});

describe("an address of a store", () => {
  const env = { FADU_S3_KEY_ID: "id", FADU_S3_SECRET: "secret" };
  const opened = (endpoint: string) => () => openDepot("s3://bucket/at", { ...env, FADU_S3_ENDPOINT: endpoint });

  it("is told without its keys", () => {
    expect(opened("https://s3.example.cn")().address).toBe("s3://bucket/at (s3.example.cn)");
  });

  it("is refused when it is no address, carries keys or paths, or is the machine's own link", () => {
    expect(opened("ftp://s3.example.cn")).toThrow(/https/);
    expect(opened("nonsense")).toThrow(/https/);
    expect(opened("https://id:secret@s3.example.cn")).toThrow(/不得写入密钥/);
    expect(opened("https://s3.example.cn/bucket")).toThrow(/不含桶名/);
    expect(opened("http://169.254.169.254")).toThrow(/链路地址/);
    expect(() => openDepot("s3://bucket", env)).toThrow(/FADU_S3_ENDPOINT/);
    expect(() => openDepot("s3://Bucket", { ...env, FADU_S3_ENDPOINT: "https://x" })).toThrow(/s3:\/\/桶名/);
  });
});
