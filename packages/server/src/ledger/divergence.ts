/** What can be found wrong, from the seals down to the projections. */
export type DivergenceKind =
  | "seal.chain"
  | "seal.hash"
  | "seal.signature"
  | "seal.key"
  | "seal.root"
  | "seal.kept"
  | "seal.count"
  | "entry.hash"
  | "entry.chain"
  | "entry.missing"
  | "entry.unsealed"
  | "entry.columns"
  | "entry.destroyed"
  | "matter.missing"
  | "matter.head"
  | "matter.snapshot"
  | "projection";

/** The place where the records first differ from what was sealed, and how. */
export interface Divergence {
  readonly kind: DivergenceKind;
  readonly tenant: string;
  readonly matter?: string;
  /** Number of the matter, when it has one. */
  readonly number?: string;
  readonly revision?: number;
  readonly act?: string;
  readonly seal?: number;
  /** In Chinese, for an inspector. */
  readonly says: string;
}

/** Ends the verification of a tenant at what was found first. */
export class Diverged extends Error {
  readonly divergence: Divergence;
  constructor(divergence: Divergence) {
    super(divergence.says);
    this.divergence = divergence;
  }
}
