import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";

import { describe, expect, it } from "vitest";

import { depotStore } from "../exhibit/depot-store.ts";
import type { Depot } from "./depot.ts";
import { folderDepot } from "./folder-depot.ts";
import { openDepot } from "./open-depot.ts";

const folder = (): string => mkdtempSync(path.join(tmpdir(), "fadu-depot-"));

/** `s3://bucket` of a real S3 server, with FADU_S3_ENDPOINT, FADU_S3_KEY_ID and FADU_S3_SECRET beside it (docs/operations.md). */
const S3 = process.env["FADU_TEST_S3"];

function promises(open: () => Depot): void {
  const file = (content: Buffer): string => {
    const place = path.join(folder(), "file");
    writeFileSync(place, content);
    return place;
  };
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
    const content = randomBytes(40 * 1024 * 1024);
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

describe.skipIf(S3 === undefined)("an S3-compatible store (skipped unless FADU_TEST_S3 names one)", () => {
  promises(() => openDepot(S3 ?? "", process.env));
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
