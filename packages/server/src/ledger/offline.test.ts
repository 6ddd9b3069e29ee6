import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";

import { beforeAll, describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import { activate } from "../procedure/registry.ts";
import { sealOnce } from "../seal/seal.ts";
import { openSigner } from "../seal/signer.ts";
import type { SignerName } from "../seal/signer.ts";
import { changeInTenant } from "../store/tx.ts";
import { REPORTING_PERMIT } from "../testing/street.ts";
import type { ProofEntry, ProofFile, SealFile, SignedSeal } from "./offline/proof-schema.ts";
import { verify } from "./verify.ts";

const office = offices();
/** Nothing but the script and the files lie here: no modules, no environment. */
const bare = mkdtempSync(path.join(tmpdir(), "fadu-bare-"));
const keyFile = (name: string): string => path.join(bare, `${name}.key.json`);

const save = (name: string, content: unknown): string => {
  writeFileSync(path.join(bare, name), typeof content === "string" ? content : JSON.stringify(content));
  return name;
};

/** Runs the script as a third party does; beside this process, which would else look busy to itself. */
async function run(...args: readonly string[]): Promise<{ readonly status: number | null; readonly says: string }> {
  const child = spawn(process.execPath, ["fadu-verify.mjs", ...args], { cwd: bare, env: {} });
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { status, says: out + err };
}

async function worked(signer: SignerName = "Ed25519", key: string = signer) {
  const signerFile = keyFile(key);
  const by = openSigner(signerFile, signer);
  const o = await office({ signerFile });
  const { street } = o;
  const matter = await street.granted();
  await sealOnce(street.door, street.tenant, by);
  await street.do("wang", matter, "serve", { instrument: "licence", on: "2024-09-02", way: "直接送达" });
  await street.apply();
  await sealOnce(street.door, street.tenant, by);
  const audit = await o.hire("audit", ["audit-admin"]);
  const proof = (await o.ask("wang", "GET", `/api/matters/${matter}/proof.json`)).body as ProofFile;
  const seals = (await o.ask(audit, "GET", "/api/audit/seals.json")).body as SealFile;
  return { o, by, matter, proof, seals, audit };
}

let script: string;
let told: unknown;

beforeAll(async () => {
  const o = await office();
  script = (await o.ask(null, "GET", "/api/verifier/fadu-verify.mjs")).text;
  told = (await o.ask(null, "GET", "/api/verifier")).body;
  save("fadu-verify.mjs", script);
});

it("is handed out to everybody, with the digest of its very bytes beside it", () => {
  expect(told).toMatchObject({
    sha256: createHash("sha256").update(script).digest("hex"),
    sm3: createHash("sm3").update(script).digest("hex"),
  });
});

/** The entry at this place, changed. */
const changed = (file: ProofFile, at: number, change: Partial<ProofEntry>): ProofFile => ({
  ...file,
  entries: file.entries.map((one, i) => (i === at ? { ...one, ...change } : one)),
});
const sealChanged = (file: ProofFile, at: number, change: Partial<SignedSeal>): ProofFile => ({
  ...file,
  seals: file.seals.map((one, i) => (i === at ? { ...one, ...change } : one)),
});

describe("the proof of a matter, checked by a third party with the script alone", () => {
  it("holds as the office handed it out, with its key and the seals kept elsewhere", async () => {
    const { proof, seals, by } = await worked();
    expect(proof.seals).toHaveLength(2);
    const { status, says } = await run(save("good.json", proof), "--key", by.key, "--seals", save("seals.json", seals));
    expect(says).toContain("2 次封存与另行保存的清单一致");
    expect(says).not.toContain("注意");
    expect(status, says).toBe(0);
    expect((await run(save("seals.json", seals), "--key", by.key)).status).toBe(0);
  });

  it("names the first divergence of every tampered, reordered, cut or foreign file", async () => {
    const { proof, seals, by, o } = await worked();
    const [first, second] = proof.entries;
    if (!first || !second?.body || !second.sealed) throw new Error("no entries");
    const last = proof.entries.length - 1;
    const cut = proof.entries.slice(0, -1);
    const foreign = openSigner(keyFile("foreign"));
    const other = await o.street.granted();
    const strange = (await o.ask("wang", "GET", `/api/matters/${other}/proof.json`)).body as ProofFile;
    const cases: readonly [string, unknown, RegExp][] = [
      [
        "body",
        changed(proof, 1, { body: second.body.replace('"revision":2', '"revision": 2') }),
        /第2条记录：原文被改动/,
      ],
      ["hash", changed(proof, 1, { hash: "0".repeat(64) }), /第2条记录：原文被改动/],
      [
        "hash without text",
        changed(proof, 1, { body: null, hash: "0".repeat(64) }),
        /第2条记录：不在第1号封存的根之下/,
      ],
      ["chain", changed(proof, 1, { prevHash: "0".repeat(64) }), /第2条记录：与上一条的哈希链断开/],
      ["path", changed(proof, 1, { sealed: { ...second.sealed, path: [] } }), /第2条记录：不在第1号封存的根之下/],
      ["position", changed(proof, 1, { sealed: { ...second.sealed, position: 0 } }), /第2条记录：不在第1号封存/],
      ["removed", { ...proof, entries: proof.entries.filter((_, i) => i !== 1) }, /第2条记录：缺失/],
      ["reordered", { ...proof, entries: [second, first, ...proof.entries.slice(2)] }, /第1条记录：缺失或次序不对/],
      ["cut", { ...proof, entries: cut }, /末尾被截去/],
      [
        "cut and covered",
        { ...proof, entries: cut, statement: { ...proof.statement, revisions: cut.length, head: cut.at(-1)?.hash } },
        /声明.*与其签名不符/,
      ],
      ["of another matter", { ...proof, matter: strange.matter }, /属于另一条记录或者另一件事项/],
      ["sealed when", sealChanged(proof, 0, { sealedAt: "2024-01-01T00:00:00.000Z" }), /第1号封存：内容被改动/],
      [
        "signature",
        sealChanged(proof, 1, { signature: foreign.sign(proof.seals[1]?.hash ?? "") }),
        /第2号封存：签名无效/,
      ],
      ["no seal", { ...proof, seals: proof.seals.slice(1) }, /所属的第1号封存不在文件中/],
      ["unknown digest", sealChanged(proof, 0, { digest: "MD5" }), /摘要算法“MD5”不认识/],
      ["half a file", JSON.stringify(proof).slice(0, -50), /不是 JSON/],
      ["some JSON", { format: "fadu-proof/2" }, /残缺/],
      ["other format", { ...proof, format: "fadu-proof/9" }, /文件格式/],
    ];
    expect(last).toBeGreaterThan(2);
    for (const [name, file, expected] of cases) {
      const { status, says } = await run(save("bad.json", file));
      expect(says, name).toMatch(expected);
      expect(status, name).toBe(1);
    }
    expect((await run(save("good.json", proof), "--key", foreign.key)).says).toContain("不是给出的公钥");
    const kept = { ...seals, seals: seals.seals.slice(1).map((one) => ({ ...one, number: one.number + 1 })) };
    expect((await run(save("kept.json", kept))).status).toBe(1);
    expect(by.key).not.toBe(foreign.key);
  });

  it("holds when signed with SM2, and falls with one character", async () => {
    const { proof, by } = await worked("SM2");
    expect((await run(save("sm2.json", proof), "--key", by.key)).status).toBe(0);
    const broken = { ...proof, statement: { ...proof.statement, madeAt: "2020-01-01T00:00:00.000Z" } };
    expect((await run(save("sm2.json", broken))).says).toContain("与其签名不符");
  });

  it("gives the text only to who works on the matter; to others who see it hashes, which prove as much as they can", async () => {
    const o = await office({ signerFile: keyFile("Ed25519") });
    const visibility = { roles: [...REPORTING_PERMIT.visibility.roles, "watcher"], sensitivity: "internal" as const };
    await changeInTenant(o.street.pool, o.street.tenant, (tx) =>
      activate(tx, [{ ...REPORTING_PERMIT, visibility }], o.street.now),
    );
    const matter = await o.street.apply();
    const watcher = await o.hire("watcher", ["watcher"]);
    const { status, text: sent, body } = await o.ask(watcher, "GET", `/api/matters/${matter}/proof.json`);
    expect(status).toBe(200);
    expect((body as ProofFile).entries.every((entry) => entry.body === null)).toBe(true);
    expect(sent).not.toContain("张三");
    const checked = await run(save("hidden.json", body));
    expect(checked.says).toContain("没有原文");
    expect(checked.status).toBe(0);
    const outsider = await o.hire("outsider", []);
    expect((await o.ask(outsider, "GET", `/api/matters/${matter}/proof.json`)).status).toBe(404);
  });
});

describe("seals kept elsewhere", () => {
  it("are found again, and tell when the last of them are gone", async () => {
    const { o, seals } = await worked();
    const asked = { tenants: [seals.tenant] };
    expect((await verify(o.street.pool, { ...asked, keptSeals: [seals] })).divergences).toEqual([]);
    const longer = { ...seals, seals: [...seals.seals, { ...seals.seals[1], number: 3 } as SignedSeal] };
    const [gone] = (await verify(o.street.pool, { ...asked, keptSeals: [longer] })).divergences;
    expect(gone).toMatchObject({ kind: "seal.kept", seal: 3 });
  });

  it("are public where the office says so, and hold no word of any matter", async () => {
    const { o, seals, audit } = await worked();
    const address = `/api/public/seals/${o.street.tenant}`;
    expect((await o.ask(null, "GET", address)).status).toBe(404);
    const shown = async () => (await o.ask(audit, "GET", "/api/audit/ledger")).body;
    expect(await shown()).toMatchObject({ published: false });
    // What evidence leaves the house is the security administrator's to say, and nobody else's.
    const [sys, sec] = [await o.hire("sys", ["sys-admin"]), await o.hire("sec", ["sec-admin"])];
    const open = { value: true, reason: "公布封存" };
    expect((await o.ask(sys, "PUT", "/api/settings/ledger/publicSeals", open)).status).toBe(404);
    for (const who of [sys, audit])
      expect((await o.ask(who, "PUT", "/api/security-policy/publicSeals", open)).status).toBe(403);
    expect((await o.ask(null, "GET", address)).status).toBe(404);
    expect((await o.ask(sec, "PUT", "/api/security-policy/publicSeals", open)).status).toBe(204);
    const { status, body, text: sent } = await o.ask(null, "GET", address);
    expect(status).toBe(200);
    expect(await shown()).toMatchObject({ published: true });
    expect((body as SealFile).seals).toEqual(seals.seals);
    expect(sent).not.toMatch(/张三|堆料|permit/);
    expect((await o.ask(null, "GET", "/api/public/seals/0191e0c0-0000-7000-8000-000000000001")).status).toBe(404);
  });
});
