/* The program that a third party runs: see scripts/lib/verifier.ts, which makes one file of it and all it needs. */
import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";

import type { Digest } from "@fadu/engine/ledger/digest.ts";
import { bytesOfHex } from "@fadu/engine/ledger/digest.ts";
import { sm2, sm3 } from "sm-crypto-v2";

import { Broken, checkProof, checkSeals } from "./check-proof.ts";
import type { Checked, Means } from "./check-proof.ts";
import type { ProofFile, SealFile } from "./proof-schema.ts";

// OpenSSL of the system may be built without SM3: the library's own is carried along.
const DIGESTS: Readonly<Record<string, Digest>> = {
  SM3: { name: "SM3", hash: (bytes) => bytesOfHex(sm3(bytes)) },
  "SHA-256": { name: "SHA-256", hash: (bytes) => createHash("sha256").update(bytes).digest() },
};

const means: Means = {
  digest: (name) => DIGESTS[name],
  isSigned(signer, key, text, signature) {
    try {
      if (signer === "SM2") return sm2.doVerifySignature(text, signature, key, { der: true, hash: true });
      if (signer !== "Ed25519") return false;
      const publicKey = createPublicKey({ key: Buffer.from(key, "base64"), format: "der", type: "spki" });
      return verify(null, Buffer.from(text), publicKey, Buffer.from(signature, "base64"));
    } catch {
      return false;
    }
  },
};

const USAGE = `用法：node fadu-verify.mjs <证明文件.json> [--seals <封存清单.json>] [--key <公钥>]…
      node fadu-verify.mjs <封存清单.json> [--key <公钥>]…`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function main(args: readonly string[]): number {
  const files: string[] = [];
  const keys: string[] = [];
  let seals: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    if (arg === "--key") keys.push(args[++i] ?? "");
    else if (arg === "--seals") seals = args[++i];
    else files.push(arg);
  }
  const [file] = files;
  if (file === undefined || files.length > 1) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    const { says, notes } = check(read(file), keys, seals);
    for (const one of says) say(`成立　${one}`);
    for (const one of notes) say(`注意　${one}`);
    say("核验通过。");
    return 0;
  } catch (error) {
    say(`不成立　${error instanceof Broken ? error.message : "文件残缺，不是可以核验的证明文件"}`);
    say("核验没有通过。");
    return 1;
  }
}

function check(file: unknown, keys: readonly string[], seals: string | undefined): Checked {
  const format = (file as { readonly format?: unknown } | null)?.format;
  if (format === "fadu-seals/1") return checkSeals(file as SealFile, keys, means);
  const kept = seals === undefined ? undefined : (read(seals) as SealFile);
  return checkProof(file as ProofFile, { keys, kept }, means);
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as unknown;
  } catch {
    throw new Broken(`不能读取 ${file}：没有这个文件，或者不是 JSON`);
  }
}

process.exitCode = main(process.argv.slice(2));
