import { canonical } from "@fadu/engine/ledger/canonical.ts";
import { entryHash, GENESIS } from "@fadu/engine/ledger/chain.ts";
import type { Digest } from "@fadu/engine/ledger/digest.ts";
import { verifyInclusion } from "@fadu/engine/ledger/merkle.ts";
import { sealHash } from "@fadu/engine/ledger/seal.ts";

import type { ProofEntry, ProofFile, SealFile, SignedSeal } from "./proof-schema.ts";

/** What the checks compute with; handed in, so that the script carries its own and the tests the server's. */
export interface Means {
  digest(name: string): Digest | undefined;
  isSigned(signer: string, key: string, text: string, signature: string): boolean;
}

/** Where a file first differs from what it must be. */
export class Broken extends Error {}

export interface Checked {
  readonly says: string[];
  /** What holds only under a condition, or was not looked at. */
  readonly notes: string[];
}

interface Asked {
  /** Public keys that the office has published; none: any key, so that only the file's own consistency is vouched for. */
  readonly keys: readonly string[];
  /** Seals kept elsewhere. */
  readonly kept?: SealFile | undefined;
}

const fail = (says: string): never => {
  throw new Broken(says);
};

/** Checks a proof file in its own order and stops at what is first wrong. @throws Broken */
export function checkProof(file: ProofFile, { keys, kept }: Asked, means: Means): Checked {
  if (file.format !== "fadu-proof/2") fail(`文件格式是“${String(file.format)}”，本程序核验 fadu-proof/2`);
  const [says, notes]: [string[], string[]] = [[], []];
  const seals = new Map<number, SignedSeal>();
  let previous: SignedSeal | undefined;
  for (const seal of file.seals) {
    checkSeal(seal, previous, keys, means);
    seals.set(seal.number, seal);
    previous = seal;
  }
  says.push(`${file.seals.length} 次封存：内容与哈希一致，签名有效`);
  checkEntries(file, seals, means);
  const hidden = file.entries.filter(({ body }) => body === null).length;
  const open = file.entries.filter(({ sealed }) => sealed === null).length;
  says.push(`${file.entries.length} 条记录：首尾相连${hidden === 0 ? "，原文与哈希一致" : ""}，均在所属封存的根之下`);
  if (hidden > 0) notes.push(`${hidden} 条记录没有原文（取得人无权查看），只核验了其哈希的连接和封存`);
  if (open > 0) notes.push(`${open} 条记录在生成文件时尚未封存，只核验了哈希链`);
  checkEnd(file, keys, means, says, notes);
  if (keys.length === 0) notes.push("没有给出本机关公布的公钥（--key），不能判断签名是否出自本机关");
  if (kept) checkKept(file, kept, says, notes, means);
  else notes.push("没有给出另行保存的封存清单（--seals），不能发现整体重做的记录");
  return { says, notes };
}

/** A list of seals: each whole, each behind the one before. @throws Broken */
export function checkSeals(file: SealFile, keys: readonly string[], means: Means): Checked {
  if (file.format !== "fadu-seals/1") fail(`文件格式是“${String(file.format)}”，封存清单应为 fadu-seals/1`);
  let previous: SignedSeal | undefined;
  for (const seal of file.seals) {
    if (previous && seal.number !== previous.number + 1) fail(`第${previous.number + 1}号封存缺失`);
    checkSeal(seal, previous, keys, means);
    previous = seal;
  }
  return { says: [`${file.seals.length} 次封存：首尾相连，内容与哈希一致，签名有效`], notes: [] };
}

function checkSeal(seal: SignedSeal, previous: SignedSeal | undefined, keys: readonly string[], means: Means): void {
  const at = `第${seal.number}号封存：`;
  const digest = means.digest(seal.digest) ?? fail(`${at}摘要算法“${seal.digest}”不认识`);
  if (sealHash(seal, digest) !== seal.hash) fail(`${at}内容被改动，与其哈希不符`);
  if (!means.isSigned(seal.signer, seal.key, seal.hash, seal.signature)) fail(`${at}签名无效`);
  if (keys.length > 0 && !keys.includes(seal.key)) fail(`${at}签名所用的公钥不是给出的公钥`);
  if (!previous) return;
  if (seal.number <= previous.number) fail(`${at}次序不对`);
  if (seal.tenant !== previous.tenant) fail(`${at}属于另一个机关`);
  if (seal.number === previous.number + 1 && seal.prevHash !== previous.hash) fail(`${at}与上一封存的哈希链断开`);
  if (seal.total < previous.total + seal.leaves) fail(`${at}累计条数与之前的封存不符`);
}

function checkEntries(file: ProofFile, seals: ReadonlyMap<number, SignedSeal>, means: Means): void {
  let previous = GENESIS;
  for (const [i, entry] of file.entries.entries()) {
    const at = `第${i + 1}条记录：`;
    if (entry.revision !== i + 1) fail(`${at}缺失或次序不对，此处是第${entry.revision}条`);
    if (entry.prevHash !== previous) fail(`${at}与上一条的哈希链断开，上一条被替换、删去或者本条被移动`);
    if (entry.body !== null) checkBody(file, entry, seals, means, at);
    if (entry.sealed !== null) checkSealed(entry, seals, means, at);
    previous = entry.hash;
  }
}

function checkBody(
  file: ProofFile,
  { body, prevHash, hash, revision, sealed }: ProofEntry,
  seals: ReadonlyMap<number, SignedSeal>,
  means: Means,
  at: string,
): void {
  // Before it is sealed an entry does not say by which digest it is chained.
  const names = sealed === null ? ["SM3", "SHA-256"] : [seals.get(sealed.seal)?.digest ?? "SM3"];
  const matches = names.some((name) => {
    const digest = means.digest(name);
    return digest !== undefined && entryHash(body ?? "", prevHash, digest) === hash;
  });
  if (!matches) fail(`${at}原文被改动，与其哈希不符`);
  const said = JSON.parse(body ?? "null") as { readonly matter?: unknown; readonly revision?: unknown } | null;
  if (said?.matter !== file.matter || said.revision !== revision) fail(`${at}原文属于另一条记录或者另一件事项`);
}

function checkSealed(
  { hash, sealed }: ProofEntry,
  seals: ReadonlyMap<number, SignedSeal>,
  means: Means,
  at: string,
): void {
  if (sealed === null) return;
  const seal = seals.get(sealed.seal) ?? fail(`${at}所属的第${sealed.seal}号封存不在文件中`);
  const digest = means.digest(seal.digest) ?? fail(`${at}摘要算法“${seal.digest}”不认识`);
  const claim = { leaf: hash, index: sealed.position, size: seal.leaves, proof: sealed.path, root: seal.root };
  if (!verifyInclusion(claim, digest)) fail(`${at}不在第${seal.number}号封存的根之下`);
}

/** How far the record went when the file was made: without it, nobody sees that the last entries were cut off. */
function checkEnd(file: ProofFile, keys: readonly string[], means: Means, says: string[], notes: string[]): void {
  const { statement, signature, entries } = file;
  if (statement.matter !== file.matter) fail("文件的声明属于另一件事项");
  if (signature !== null) {
    if (!means.isSigned(signature.signer, signature.key, canonical({ ...statement }), signature.signature)) {
      fail("文件的声明（条数和末条哈希）与其签名不符");
    }
    if (keys.length > 0 && !keys.includes(signature.key)) fail("文件声明的签名公钥不是给出的公钥");
  }
  if (statement.revisions !== entries.length || statement.head !== (entries.at(-1)?.hash ?? GENESIS)) {
    fail(`记录止于第${entries.length}条，而文件生成时有${statement.revisions}条，末尾被截去或者添加`);
  }
  if (signature === null) notes.push("文件的声明没有签名，不能判断末尾的记录是否被截去");
  else says.push(`声明签名有效：${statement.madeAt} 生成时共 ${statement.revisions} 条，没有截去或者添加`);
}

/** The seals of the file against those that somebody else has kept since. */
function checkKept(file: ProofFile, kept: SealFile, says: string[], notes: string[], means: Means): void {
  checkSeals(kept, [], means);
  const known = new Map(kept.seals.map((seal) => [seal.number, seal]));
  let compared = 0;
  for (const seal of file.seals) {
    const other = known.get(seal.number);
    if (!other) continue;
    if (other.tenant !== seal.tenant) fail("封存清单属于另一个机关");
    if (other.hash !== seal.hash) fail(`第${seal.number}号封存与另行保存的清单不同，记录被整体重做过`);
    compared++;
  }
  says.push(`${compared} 次封存与另行保存的清单一致`);
  if (compared < file.seals.length) notes.push(`${file.seals.length - compared} 次封存不在给出的清单之内`);
}
