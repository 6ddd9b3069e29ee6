import { hash } from "node:crypto";

import Type from "typebox";
import type { Static } from "typebox";
import Value from "typebox/value";

import { isSignedBy } from "../seal/signer.ts";
import type { Signer, SignerName } from "../seal/signer.ts";
import { BackupError } from "./errors.ts";

const Count = Type.Integer({ minimum: 0 });

/** A file of the set: its name in it, and what it must be. */
const Part = Type.Object({ name: Type.String(), bytes: Count, sha256: Type.String() });

const Table = Type.Object({ table: Type.String(), columns: Type.Array(Type.String()), rows: Count, part: Part });

const Street = Type.Object({
  id: Type.String(),
  name: Type.String(),
  matters: Count,
  entries: Count,
  /** The last seal at that moment: what was sealed cannot be missing from the copy. */
  seal: Type.Union([Type.Null(), Type.Object({ number: Count, hash: Type.String(), sealedAt: Type.String() })]),
});

/** What a backup says of itself. Written last: a set without it is none. */
const Manifest = Type.Object({
  format: Type.Literal(1),
  set: Type.String(),
  program: Type.String(),
  postgres: Type.String(),
  /** The moment whose state this is. */
  snapshotAt: Type.String(),
  finishedAt: Type.String(),
  migrations: Type.Array(Type.Object({ version: Count, name: Type.String(), checksum: Type.String() })),
  tables: Type.Array(Table),
  jobs: Type.Object({ rows: Count, part: Part }),
  /** Digest and size of every exhibit, a line each; the files lie beside the sets, kept once for all. */
  files: Type.Object({ count: Count, bytes: Count, part: Part }),
  streets: Type.Array(Street),
  /** Names of the key files of the data folder, and whether they are in the set. */
  keys: Type.Object({ names: Type.Array(Type.String()), parts: Type.Array(Part) }),
});

export type Manifest = Static<typeof Manifest>;
export type Part = Static<typeof Part>;
export type TableOf = Static<typeof Table>;

const Sealed = Type.Object({
  manifest: Manifest,
  /** SM3 of the manifest's JSON. */
  digest: Type.String(),
  signature: Type.Union([
    Type.Null(),
    Type.Object({
      signer: Type.Union([Type.Literal("Ed25519"), Type.Literal("SM2")]),
      key: Type.String(),
      value: Type.String(),
    }),
  ]),
});

/** The text of `manifest.json`, signed with the key of the seals where this machine has it. */
export function manifestText(manifest: Manifest, signer: Signer | undefined): string {
  const digest = digestOf(manifest);
  const signature = signer ? { signer: signer.name, key: signer.key, value: signer.sign(digest) } : null;
  return `${JSON.stringify({ manifest, digest, signature }, null, 1)}\n`;
}

export interface ReadManifest {
  readonly manifest: Manifest;
  /** Whose signature holds; undefined when it has none. */
  readonly signedBy: { readonly name: SignerName; readonly key: string } | undefined;
}

/** @throws BackupError when it is not what was written, or its signature does not hold */
export function readManifest(text: string): ReadManifest {
  const sealed = parse(text);
  if (sealed.digest !== digestOf(sealed.manifest))
    throw new BackupError("备份清单被改动过：内容与其摘要不符，拒绝使用。");
  const { signature } = sealed;
  if (signature && !isSignedBy(signature.signer, signature.key, sealed.digest, signature.value)) {
    throw new BackupError("备份清单的签名不成立，清单被改动过，拒绝使用。");
  }
  return {
    manifest: sealed.manifest,
    signedBy: signature ? { name: signature.signer, key: signature.key } : undefined,
  };
}

function parse(text: string): Static<typeof Sealed> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new BackupError("备份清单残缺，不能读取。", { cause });
  }
  if (!Value.Check(Sealed, json)) throw new BackupError("备份清单的格式不是本程序认识的，可能由更新版本的程序写成。");
  return json;
}

const digestOf = (manifest: Manifest): string => `sm3:${hash("sm3", JSON.stringify(manifest))}`;
