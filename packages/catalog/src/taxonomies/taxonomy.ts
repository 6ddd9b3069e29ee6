import type { Value } from "@fadu/engine/definition/field.ts";

/** One class. A street may add its own rows and retire others; records keep the version they were classified under. */
export interface TaxonomyItem {
  readonly code: string;
  readonly title: string;
  readonly parent?: string;
  /** The national code this class maps to; at most one. */
  readonly nationalCode?: string;
  /** What rules read from the class: a filing standard's limit, a cause's field. */
  readonly attributes?: Readonly<Record<string, Value>>;
}

/** A list of classes that a field may choose from. */
export interface Taxonomy {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly source: string;
  /** An example or default that each street sets for itself. */
  readonly local?: boolean;
  readonly items: readonly TaxonomyItem[];
}

/** Rows `code → title` as items, in their order. */
export const itemsOf = (rows: Readonly<Record<string, string>>): readonly TaxonomyItem[] =>
  Object.entries(rows).map(([code, title]) => ({ code, title }));
