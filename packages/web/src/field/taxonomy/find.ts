import type { TaxonomyItem } from "../../api/generated.ts";

/**
 * Whether a class answers to every word typed: in its title, its code, the titles above it, the hint that sets it apart, or by
 * the pinyin initials of its title.
 */
export function matches(item: TaxonomyItem, typed: string): boolean {
  const text = [item.title, item.code, ...item.within, item.disambiguation ?? ""].join(" ").toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word) || item.initials.includes(word));
}

/** Classes under the titles above them, in the order in which they come. */
export function underHeadings(items: readonly TaxonomyItem[]): [heading: string, items: TaxonomyItem[]][] {
  const groups = new Map<string, TaxonomyItem[]>();
  for (const item of items) {
    const heading = item.within.join(" › ");
    groups.set(heading, [...(groups.get(heading) ?? []), item]);
  }
  return [...groups];
}

/** The uppermost titles, each once. */
export const topsOf = (items: readonly TaxonomyItem[]): string[] => [
  ...new Set(items.flatMap((item) => item.within[0] ?? [])),
];

/** The classes that a hint sends to by their codes: “容器满溢的归06042”. */
export function sentTo(item: TaxonomyItem, all: readonly TaxonomyItem[]): TaxonomyItem[] {
  const codes = new Set(item.disambiguation?.match(/[A-Z]*\d{2,}/g) ?? []);
  return all.filter((other) => other.leaf && other.code !== item.code && codes.has(other.code));
}

/** A hint with the titles of the classes behind their codes. */
export function hintOf(item: TaxonomyItem, all: readonly TaxonomyItem[]): string {
  return sentTo(item, all).reduce(
    (hint, other) => hint.replaceAll(other.code, `“${other.title}”（${other.code}）`),
    item.disambiguation ?? "",
  );
}
