/** A matter's record with everything needed to check it without this system. */
export interface ProofFile {
  readonly format: "fadu-proof/2";
  readonly how: readonly string[];
  readonly matter: string;
  readonly number: string | null;
  readonly procedure: string;
  readonly office: string;
  /** What the office vouches for when it hands the file over: how far the record went. Signed where the server holds the key. */
  readonly statement: Statement;
  readonly signature: Signature | null;
  /** Oldest first. */
  readonly entries: readonly ProofEntry[];
  /** Seals that the entries lie under, by number. */
  readonly seals: readonly SignedSeal[];
}

export interface Statement {
  readonly matter: string;
  readonly revisions: number;
  /** Hash of the last entry. */
  readonly head: string;
  readonly madeAt: string;
}

interface Signature {
  readonly signer: string;
  readonly key: string;
  /** Over the canonical JSON of the statement. */
  readonly signature: string;
}

export interface ProofEntry {
  readonly revision: number;
  /** Canonical JSON; null: whoever asked for the file may not read it, and only its hash is proven. */
  readonly body: string | null;
  readonly prevHash: string;
  readonly hash: string;
  /** Where it is sealed; null: not yet. */
  readonly sealed: { readonly seal: number; readonly position: number; readonly path: readonly string[] } | null;
}

export interface SignedSeal {
  readonly tenant: string;
  readonly number: number;
  readonly sealedAt: string;
  readonly leaves: number;
  readonly total: number;
  readonly digest: string;
  readonly root: string;
  readonly prevHash: string;
  readonly hash: string;
  readonly signer: string;
  readonly key: string;
  readonly signature: string;
}

/** Seals of an office, to be kept elsewhere: whoever rewrites the record later cannot rewrite these. */
export interface SealFile {
  readonly format: "fadu-seals/1";
  readonly office: string;
  readonly tenant: string;
  readonly madeAt: string;
  /** Oldest first, without gaps from the first one given. */
  readonly seals: readonly SignedSeal[];
}
