import { canonical } from "./canonical.ts";
import { digestOf } from "./digest.ts";
import type { Digest } from "./digest.ts";

/** What a seal states; its hash covers all of it, and the signature covers the hash. */
export interface SealStatement {
  readonly tenant: string;
  readonly number: number;
  readonly sealedAt: string;
  readonly leaves: number;
  readonly total: number;
  readonly digest: string;
  readonly root: string;
  readonly prevHash: string;
  readonly signer: string;
  readonly key: string;
}

/** Hash of a seal over everything it states; it chains the next seal to this one. */
export function sealHash(statement: SealStatement, digest: Digest): string {
  const { tenant, number, sealedAt, leaves, total, root, prevHash, signer, key } = statement;
  return digestOf(
    canonical({ tenant, number, sealedAt, leaves, total, digest: statement.digest, root, prevHash, signer, key }),
    digest,
  );
}
