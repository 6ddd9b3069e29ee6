import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { buffer } from "node:stream/consumers";

import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import type { Depot } from "../depot/depot.ts";
import { folderDepot } from "../depot/folder-depot.ts";
import { keyOf } from "../exhibit/depot-store.ts";
import { openFiles } from "../exhibit/open-files.ts";
import { createApp } from "../http/app.ts";
import { createServices } from "../http/create-services.ts";
import { formOf } from "../http/test-form.ts";
import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import { sealAll } from "../seal/seal.ts";
import { openSigner } from "../seal/signer.ts";
import { createPool } from "../store/pool.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { startS3 } from "../testing/s3-store.ts";
import type { S3Store } from "../testing/s3-store.ts";
import { TEST_MASTER } from "../testing/test-master.ts";
import { backUp } from "./backup.ts";
import type { BackupOptions, KeyFile } from "./backup.ts";
import { manifestText, readManifest } from "./manifest.ts";
import type { Manifest } from "./manifest.ts";
import { restore } from "./restore.ts";
import type { RestoreOptions } from "./restore.ts";
import { listSets } from "./sets.ts";
import { contentOf, folder, linesOf, replace, storesWith } from "./test-stores.ts";

const STORES = storesWith(() => s3);
const PASSWORD = "Zhongguo-2024-beifen";
const make = offices();

vi.setConfig({ testTimeout: 90_000 });

let s3: S3Store;
let office: TestOffice;
let url: string;
const dataDir = folder();
const png = (rest: Buffer): Buffer => Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), rest]);
const contents = [png(randomBytes(300_000)), png(Buffer.from("现场照片")), png(Buffer.from("笔录"))];
const digests = contents.map((content) => `sm3:${createHash("sm3").update(content).digest("hex")}`);

/** An office with a few matters, three files, seals and a password. */
beforeAll(async () => {
  s3 = await startS3();
  office = await make();
  const { street, services } = office;
  url = street.pool.options.connectionString ?? "";
  for (const content of contents) {
    const form = formOf({ kind: "photo" }, { name: "照片.png", bytes: content });
    const sent = await office.ask("wang", "POST", "/api/exhibits", form.body, form.headers);
    if (sent.status !== 201) throw new Error(sent.text);
  }
  await office.password(street.people.wang, PASSWORD);
  await street.granted();
  await sealAll(services.door, openSigner(path.join(dataDir, "seal-key.json")));
});
afterAll(() => s3.stop());

const keyFilesIn = (place: string): readonly KeyFile[] => [
  { name: "seal-key.json", file: path.join(place, "seal-key.json") },
  { name: "master-key.json", file: path.join(place, "master-key.json") },
];

const backingUp = (depot: Depot, more: Partial<BackupOptions> = {}): BackupOptions => ({
  adminUrl: url,
  keyFiles: keyFilesIn(dataDir),
  files: office.services.files,
  depot,
  withKeys: false,
  keep: 14,
  program: "test",
  say: () => undefined,
  ...more,
});

interface Target extends Pick<RestoreOptions, "adminUrl" | "keyFiles" | "files" | "say"> {
  readonly dataDir: string;
  readonly database: TestDatabase;
  readonly said: string[];
}

/**
 * @param template a migrated database without data is as good as an empty one, and there at once
 * @param env names a store for its files
 */
async function target(template?: string, env: NodeJS.ProcessEnv = {}): Promise<Target> {
  const database = await createTestDatabase(template);
  const said: string[] = [];
  const place = folder();
  return {
    database,
    adminUrl: database.adminUrl,
    dataDir: place,
    keyFiles: keyFilesIn(place),
    files: openFiles(place, env).files,
    said,
    say: (sentence) => said.push(sentence),
  };
}

/** Sixteen writers in another process, once some have been answered. */
async function writing(): Promise<{ stop(): Promise<number> }> {
  const script = path.join(import.meta.dirname, "../testing/writer.ts");
  const { tenant, people } = office.street;
  const child = spawn(process.execPath, [script, url, tenant, people.wang], { stdio: ["ignore", "pipe", "inherit"] });
  let answered = 0;
  const lines = createInterface({ input: child.stdout });
  await new Promise<void>((resolve) => {
    lines.on("line", () => {
      if (++answered === 40) resolve();
    });
  });
  return {
    stop: async () => {
      const closed = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGKILL");
      await closed;
      return answered;
    },
  };
}

/** As the owner of the database, who is bound by nothing. */
async function asOwner(adminUrl: string, sql: string): Promise<number | null> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rowCount;
  } finally {
    await client.end();
  }
}

describe.each(STORES)("a backup in %s", (_, { open, filesEnv, failing, says }) => {
  it("is made while sixteen write; the copy verifies, is the same byte by byte, and its people sign in", async () => {
    const depot = open();
    const writers = await writing();
    const { manifest, copied } = await backUp(backingUp(depot));
    const answered = await writers.stop();
    expect(copied).toBe(3);
    const [street] = manifest.streets;
    expect(street?.entries).toBeGreaterThan(40);
    expect(street?.seal?.number).toBe(1);
    expect(answered).toBeGreaterThan(40);

    const to = await target("template0", filesEnv());
    const { key } = openSigner(path.join(dataDir, "seal-key.json"));
    const { verified, differences, migrated } = await restore({ ...to, depot, trustedKeys: [key] });
    expect(differences).toEqual([]);
    expect(migrated).toEqual([]);
    expect(verified).toMatchObject({ entries: street?.entries, matters: street?.matters, seals: 1, divergences: [] });
    for (const [i, digest] of digests.entries()) {
      expect((await buffer((await to.files.read(digest)).stream)).equals(contents[i] ?? Buffer.alloc(0))).toBe(true);
    }

    const copy = open();
    const again = await backUp(backingUp(copy, { adminUrl: to.adminUrl, files: to.files }));
    for (const { table, rows } of manifest.tables.filter((one) => one.table !== "session")) {
      const lines = [await linesOf(depot, manifest.set, table), await linesOf(copy, again.manifest.set, table)];
      // Tokens end with the restoring, as sessions do.
      const [before, after] = lines.map((all) =>
        all.filter((line) => table !== "credential" || !line.includes("\ttoken\t")),
      );
      expect(after, table).toEqual(before);
      expect(lines[0]).toHaveLength(rows);
    }
    expect(again.manifest.jobs).toEqual(manifest.jobs);
    expect(manifest.jobs.rows).toBeGreaterThan(0);

    const pool = createPool(to.adminUrl);
    const door = new Door({ pool, digest: DIGESTS.SM3, master: TEST_MASTER, now: () => office.street.now });
    const app = await createApp(createServices({ door, dataDir: to.dataDir }));
    const signIn = (password: string) =>
      app.inject({
        method: "POST",
        url: "/api/session",
        headers: { "x-fadu": "1" },
        payload: { login: "wang", password },
      });
    expect((await signIn(PASSWORD)).statusCode).toBeLessThan(300);
    expect((await signIn("falsch")).statusCode).toBe(401);
    await app.close();
    await pool.end();
    await to.database.drop();
  });

  it("copies only files the place does not have, keeps as many sets as asked, and what they need", async () => {
    const depot = open();
    const first = await backUp(backingUp(depot));
    const second = await backUp(backingUp(depot, { keep: 2 }));
    expect([first.copied, second.copied]).toEqual([3, 0]);
    // Nobody's any more but the older sets'.
    await replace(depot, `files/00/00/${"0".repeat(64)}`, Buffer.from("x"));
    const third = await backUp(backingUp(depot, { keep: 2 }));
    expect(third.pruned).toEqual({ sets: [first.manifest.set], files: 1 });
    const { complete } = await listSets(depot);
    expect(complete).toHaveLength(2);
    expect(complete).not.toContain(first.manifest.set);
    for (const digest of digests) expect(await depot.sizeOf(`files/${keyOf(digest)}`)).toBeGreaterThan(0);
  });

  it("broken off in the middle is no backup: the one before stays whole and is the one restored; tried again it succeeds", async () => {
    const depot = open();
    const good = await backUp(backingUp(depot));
    const broken = failing(depot);
    await expect(backUp(backingUp(broken.depot))).rejects.toThrow(says);
    await broken.mend();
    const { complete, incomplete } = await listSets(depot);
    expect(complete).toEqual([good.manifest.set]);
    expect(incomplete).toHaveLength(1);
    const to = await target();
    await expect(restore({ ...to, depot, set: incomplete[0] ?? "" })).rejects.toThrow(/没有完整的备份.*中途断掉/);
    const { manifest, differences } = await restore({ ...to, depot });
    expect([manifest.set, differences]).toEqual([good.manifest.set, []]);
    expect(to.said.join()).toContain(`备份 ${incomplete[0]} 中途断掉，不完整，跳过`);
    // Tried again it succeeds, and is the newest.
    const again = await backUp(backingUp(depot));
    expect((await listSets(depot)).complete).toEqual([again.manifest.set, good.manifest.set]);
    await to.database.drop();
  });
});

it("puts keys into the set only when asked, and back with their rights; otherwise says what is lacking", async () => {
  const [without, including] = [folderDepot(folder()), folderDepot(folder())];
  await backUp(backingUp(without));
  const said: string[] = [];
  await backUp(backingUp(including, { withKeys: true, say: (sentence) => said.push(sentence) }));
  expect(said.join()).toContain("备份中含有密钥");
  const [a, b] = [await target(), await target()];
  await restore({ ...a, depot: without });
  expect(a.said.join()).toContain("请在启动前把另行保管的 seal-key.json 放到");
  await restore({ ...b, depot: including });
  const place = path.join(b.dataDir, "seal-key.json");
  expect(readFileSync(place)).toEqual(readFileSync(path.join(dataDir, "seal-key.json")));
  await a.database.drop();
  await b.database.drop();
});

describe.each(STORES)("a backup in %s that is not what was written", (_, { open, filesEnv }) => {
  let depot: Depot;
  let set: string;
  let to: Target;
  beforeAll(async () => {
    depot = open();
    ({ set } = (await backUp(backingUp(depot))).manifest);
    to = await target(undefined, filesEnv());
  });
  afterAll(() => to.database.drop());

  /** @param change what is made of one file of a good backup, for this once; undefined: it is missing */
  async function refused(
    key: string,
    change: (whole: Buffer) => Buffer | undefined,
    more: Partial<RestoreOptions> = {},
  ): Promise<string> {
    const whole = await contentOf(depot, key);
    await replace(depot, key, change(whole));
    const error = await restore({ ...to, depot, ...more }).then(
      () => undefined,
      (reason: Error) => reason,
    );
    await replace(depot, key, whole);
    expect(await asOwner(to.adminUrl, "select from tenant")).toBe(0);
    return error?.message ?? "restored";
  }
  const inSet = (name: string): string => `sets/${set}/${name}`;
  const resigned = (text: Buffer, change: (manifest: Manifest) => void): Buffer => {
    const { manifest } = readManifest(text.toString());
    change(manifest);
    return Buffer.from(manifestText(manifest, undefined));
  };

  it("is refused before anything is written, and says what is wrong", async () => {
    expect(await refused(inSet("tables/entry.copy.zst"), (whole) => whole.subarray(0, 100))).toMatch(
      /tables\/entry\.copy\.zst 应为 \d+ 字节，实为 100 字节，残缺/,
    );
    expect(
      await refused(inSet("tables/credential.copy.zst"), (whole) => {
        const bytes = Buffer.from(whole);
        bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
        return bytes;
      }),
    ).toMatch(/tables\/credential\.copy\.zst 的内容被改动过/);
    expect(await refused(inSet("tables/matter.copy.zst"), () => undefined)).toMatch(/缺少文件 tables\/matter/);
    expect(
      await refused(inSet("manifest.json"), (whole) =>
        Buffer.from(whole.toString().replace('"program": "test"', '"program": "TEST"')),
      ),
    ).toMatch(/清单被改动过/);
    expect(await refused(inSet("manifest.json"), (whole) => whole.subarray(0, 500))).toMatch(/清单残缺/);
  });

  it("with a changed or missing exhibit leaves the database empty", async () => {
    const exhibit = `files/${keyOf(digests[1] ?? "")}`;
    expect(await refused(exhibit, () => Buffer.from("另一张照片"))).toMatch(/1 个附件不能复制：.*摘要不符/);
    expect(await refused(exhibit, () => undefined)).toMatch(/不存在/);
  });

  it("is refused when signed by nobody trusted, or made by a newer program", async () => {
    expect(await refused(inSet("manifest.json"), (whole) => whole, { trustedKeys: ["another"] })).toMatch(
      /不是用指定的密钥签名/,
    );
    expect(
      await refused(inSet("manifest.json"), (whole) =>
        resigned(whole, (manifest) => {
          const last = manifest.migrations.at(-1);
          if (last) manifest.migrations.push({ ...last, version: last.version + 1 });
        }),
      ),
    ).toMatch(/由更新版本的程序写成/);
  });
});

it("never writes over data", async () => {
  const depot = folderDepot(folder());
  await backUp(backingUp(depot));
  const to = await target();
  await restore({ ...to, depot });
  await expect(restore({ ...to, depot })).rejects.toThrow(/已有“南汇新城镇”的数据.*不会覆盖/);
  await to.database.drop();
  const foreign = await target("template0");
  await asOwner(foreign.adminUrl, "create table guests (id int)");
  await expect(restore({ ...foreign, depot })).rejects.toThrow(/已有其他程序的表/);
  await foreign.database.drop();
});
