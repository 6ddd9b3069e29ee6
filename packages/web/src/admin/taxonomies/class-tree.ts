import type { TaxonomyClass } from "../../api/generated.ts";

export interface ClassRow {
  readonly item: TaxonomyClass;
  readonly depth: number;
  /** Those under the same parent, in their order. */
  readonly siblings: readonly TaxonomyClass[];
  readonly children: number;
}

export interface ClassFilter {
  readonly q: string;
  /** Day that counts as today. */
  readonly today: string;
  /** Those put out of use, too. */
  readonly ended: boolean;
  /** Classes whose children are shown; a search shows everything it finds. */
  readonly open: ReadonlySet<string>;
}

export const isEnded = ({ validTo }: Pick<TaxonomyClass, "validTo">, today: string): boolean =>
  validTo !== null && validTo < today;

/** The classes shown, from the top down. A search shows what it finds with everything above it. */
export function rowsOf(classes: readonly TaxonomyClass[], { q, today, ended, open }: ClassFilter): ClassRow[] {
  const kept = classes.filter((item) => ended || !isEnded(item, today));
  const codes = new Set(kept.map(({ code }) => code));
  const below = new Map<string, TaxonomyClass[]>();
  for (const item of kept) {
    const parent = item.parent !== null && codes.has(item.parent) ? item.parent : "";
    below.set(parent, [...(below.get(parent) ?? []), item]);
  }
  const found = (item: TaxonomyClass): boolean =>
    item.title.includes(q) || item.code.startsWith(q) || (below.get(item.code) ?? []).some(found);
  const walk = (parent: string, depth: number): ClassRow[] => {
    const siblings = below.get(parent) ?? [];
    return siblings.flatMap((item) => {
      if (q !== "" && !found(item)) return [];
      const children = below.get(item.code)?.length ?? 0;
      const row = { item, depth, siblings, children };
      return q !== "" || open.has(item.code) ? [row, ...walk(item.code, depth + 1)] : [row];
    });
  };
  return walk("", 0);
}

/** Codes of the brothers after one was moved a place up or down. */
export function movedCodes(siblings: readonly TaxonomyClass[], code: string, by: -1 | 1): string[] {
  const codes = siblings.map((one) => one.code);
  const at = codes.indexOf(code);
  codes.splice(at, 1);
  codes.splice(at + by, 0, code);
  return codes;
}

/** Matters under a class and everything below it. */
export function usesOf(
  classes: readonly TaxonomyClass[],
  uses: readonly { readonly code: string; readonly matters: number }[],
): ReadonlyMap<string, number> {
  const parents = new Map(classes.map(({ code, parent }) => [code, parent]));
  const sums = new Map<string, number>();
  for (const { code, matters } of uses) {
    const seen = new Set<string>();
    for (let at: string | null | undefined = code; at != null && !seen.has(at); at = parents.get(at)) {
      seen.add(at);
      sums.set(at, (sums.get(at) ?? 0) + matters);
    }
  }
  return sums;
}
