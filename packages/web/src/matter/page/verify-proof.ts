import { entryHash, GENESIS } from "@fadu/engine/ledger/chain.ts";
import type { Digest } from "@fadu/engine/ledger/digest.ts";
import { bytesOfHex } from "@fadu/engine/ledger/digest.ts";
import { verifyInclusion } from "@fadu/engine/ledger/merkle.ts";
import { sealHash } from "@fadu/engine/ledger/seal.ts";
import { sm2, sm3 } from "sm-crypto-v2";

import type { ProofView } from "../../api/generated.ts";

/** One thing that was reckoned anew here; null: it cannot be reckoned in this browser. */
export interface Check {
  readonly what: "text" | "chain" | "hash" | "inclusion" | "seal" | "signature";
  readonly holds: boolean | null;
}

/** What the proof is to prove: this entry of this matter, behind the one before it. */
export interface Claim {
  readonly matter: string;
  readonly revision: number;
  readonly hash: string;
  /** Hash of the entry before, as the record shows it; none for the first. */
  readonly previous: string | undefined;
}

const SM3: Digest = { name: "SM3", hash: (bytes) => bytesOfHex(sm3(bytes)) };

/**
 * Reckons a proof anew, in the browser and with nothing but what the proof holds: the server is not asked whether it is right.
 * What it cannot tell is whether the key is the office's: that is compared with the one the office has published.
 */
export async function verifyProof(proof: ProofView, claim: Claim): Promise<Check[]> {
  const { seal } = proof;
  const digest = seal.digest === "SM3" ? SM3 : undefined;
  const reckoned = <T>(work: (by: Digest) => T): T | null => (digest ? work(digest) : null);
  const sealed = reckoned((by) => sealHash(seal, by));
  return [
    { what: "text", holds: isOf(proof.entry, claim) },
    { what: "chain", holds: proof.prevHash === (claim.previous ?? GENESIS) },
    {
      what: "hash",
      holds: reckoned((by) => proof.hash === claim.hash && entryHash(proof.entry, proof.prevHash, by) === proof.hash),
    },
    {
      what: "inclusion",
      holds: reckoned((by) =>
        verifyInclusion(
          { leaf: proof.hash, index: proof.position, size: seal.leaves, proof: proof.path, root: seal.root },
          by,
        ),
      ),
    },
    { what: "seal", holds: sealed === null ? null : sealed === seal.hash },
    { what: "signature", holds: await isSigned(seal) },
  ];
}

/** Whether the text is that of this entry. */
function isOf(text: string, { matter, revision }: Claim): boolean {
  try {
    const entry = JSON.parse(text) as { readonly matter?: unknown; readonly revision?: unknown };
    return entry.matter === matter && entry.revision === revision;
  } catch {
    return false;
  }
}

async function isSigned({ signer, key, hash, signature }: ProofView["seal"]): Promise<boolean | null> {
  if (signer === "SM2") return sm2.doVerifySignature(hash, signature, key, { der: true, hash: true });
  // Not there without https, nor in older browsers.
  const { subtle } = globalThis.crypto;
  if (signer !== "Ed25519" || subtle === undefined) return null;
  try {
    const publicKey = await subtle.importKey("spki", bytesOfBase64(key), "Ed25519", false, ["verify"]);
    return await subtle.verify("Ed25519", publicKey, bytesOfBase64(signature), new TextEncoder().encode(hash));
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotSupportedError") return null;
    return false;
  }
}

const bytesOfBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
