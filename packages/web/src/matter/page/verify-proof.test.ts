import { canonical } from "@fadu/engine/ledger/canonical.ts";
import { entryHash, GENESIS } from "@fadu/engine/ledger/chain.ts";
import { bytesOfHex } from "@fadu/engine/ledger/digest.ts";
import { inclusionProof, merkleRoot } from "@fadu/engine/ledger/merkle.ts";
import { sealHash } from "@fadu/engine/ledger/seal.ts";
import { sm2, sm3 } from "sm-crypto-v2";
import { describe, expect, it } from "vitest";

import type { ProofView } from "../../api/generated.ts";
import { verifyProof } from "./verify-proof.ts";

const SM3 = { name: "SM3", hash: (bytes: Uint8Array) => bytesOfHex(sm3(bytes)) } as const;
const MATTER = "0191e0c0-0000-7000-8000-000000000001";
const OTHER = "e".repeat(64);

/** A proof of the second entry of a matter, third of five under one seal. */
async function made(signer: "Ed25519" | "SM2"): Promise<{ proof: ProofView; first: string }> {
  const first = entryHash(canonical({ matter: MATTER, revision: 1 }), GENESIS, SM3);
  const entry = canonical({ matter: MATTER, revision: 2, words: "请补充红线图。" });
  const hash = entryHash(entry, first, SM3);
  const leaves = [OTHER, first, hash, "a".repeat(64), "b".repeat(64)];
  const keys = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const pair = sm2.generateKeyPairHex();
  const statement = {
    tenant: "0191e0c0-0000-7000-8000-0000000000ff",
    number: 7,
    sealedAt: "2024-09-25T01:02:03.000Z",
    leaves: 5,
    total: 90,
    digest: "SM3",
    root: merkleRoot(leaves, SM3),
    prevHash: OTHER,
    signer,
    key: signer === "SM2" ? pair.publicKey : base64(await crypto.subtle.exportKey("spki", keys.publicKey)),
  };
  const sealed = sealHash(statement, SM3);
  const signature =
    signer === "SM2"
      ? sm2.doSignature(sealed, pair.privateKey, { der: true, hash: true, publicKey: pair.publicKey })
      : base64(await crypto.subtle.sign("Ed25519", keys.privateKey, new TextEncoder().encode(sealed)));
  return {
    first,
    proof: {
      entry,
      prevHash: first,
      hash,
      seal: { ...statement, hash: sealed, signature },
      position: 2,
      path: inclusionProof(leaves, 2, SM3),
    },
  };
}

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

const failed = async (proof: ProofView, previous: string | undefined, revision = 2): Promise<string[]> =>
  (await verifyProof(proof, { matter: MATTER, revision, hash: proof.hash, previous })).flatMap(({ what, holds }) =>
    holds === true ? [] : [what],
  );

describe("a proof reckoned in the browser", () => {
  it.each(["Ed25519", "SM2"] as const)("holds as the server made it, signed with %s", async (signer) => {
    const { proof, first } = await made(signer);
    expect(await failed(proof, first)).toEqual([]);
  });

  it("falls with one character of the record, and says what fell", async () => {
    const { proof, first } = await made("Ed25519");
    expect(await failed({ ...proof, entry: proof.entry.replace("红线图", "平面图") }, first)).toEqual(["hash"]);
    expect(await failed(proof, OTHER)).toEqual(["chain"]);
    expect(await failed(proof, first, 3)).toEqual(["text"]);
    expect(await failed({ ...proof, position: 1 }, first)).toEqual(["inclusion"]);
    expect(await failed({ ...proof, seal: { ...proof.seal, sealedAt: "2024-09-26T01:02:03.000Z" } }, first)).toEqual([
      "seal",
    ]);
    const { signature: good } = proof.seal;
    const signature = `${good.startsWith("A") ? "B" : "A"}${good.slice(1)}`;
    expect(await failed({ ...proof, seal: { ...proof.seal, signature } }, first)).toEqual(["signature"]);
  });

  it("does not pretend to know what it cannot reckon", async () => {
    const { proof, first } = await made("Ed25519");
    const checks = await verifyProof(
      { ...proof, seal: { ...proof.seal, digest: "SHA-256" } },
      { matter: MATTER, revision: 2, hash: proof.hash, previous: first },
    );
    expect(checks.filter(({ holds }) => holds === null).map(({ what }) => what)).toEqual(["hash", "inclusion", "seal"]);
  });
});
