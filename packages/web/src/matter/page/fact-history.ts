import type { EntryView, FactView } from "../../api/generated.ts";

/** One value a field has had, and the entry that brought it. */
export interface FactVersion {
  readonly fact: FactView;
  readonly entry: EntryView;
}

/**
 * Values that fields had before the present one. What was only submitted for consent changed nothing until it took effect,
 * and a value given again unchanged is no earlier value.
 *
 * @param entries the whole record, oldest first
 * @returns field → earlier values, the latest first
 */
export function factHistory(entries: readonly EntryView[]): ReadonlyMap<string, readonly FactVersion[]> {
  const versions = new Map<string, FactVersion[]>();
  for (const entry of entries) {
    if (entry.kind !== "act") continue;
    for (const fact of entry.changed) {
      const known = versions.get(fact.field) ?? [];
      if (known[0] && sameValue(known[0].fact, fact)) continue;
      versions.set(fact.field, [{ fact, entry }, ...known]);
    }
  }
  return new Map([...versions].flatMap(([field, [, ...earlier]]) => (earlier.length > 0 ? [[field, earlier]] : [])));
}

const sameValue = (a: FactView, b: FactView): boolean => JSON.stringify(a.value) === JSON.stringify(b.value);

/** The entry by which a file became part of the matter: exhibit → the first entry that names it. */
export function exhibitEntries(entries: readonly EntryView[]): ReadonlyMap<string, EntryView> {
  const first = new Map<string, EntryView>();
  for (const entry of entries) {
    for (const id of entry.changed.flatMap((fact) => exhibitsIn(fact.type, fact.value))) {
      if (!first.has(id)) first.set(id, entry);
    }
  }
  return first;
}

/** Files in a field of their own, and in the cells of a table: an id there is told by its being a text in a list. */
function exhibitsIn(type: string, value: FactView["value"]): string[] {
  if (!Array.isArray(value)) return [];
  const items = value as readonly FactView["value"][];
  if (type === "exhibits") return items.filter((item): item is string => typeof item === "string");
  if (type !== "table") return [];
  return items.flatMap((row) =>
    typeof row === "object" && row !== null
      ? Object.values(row).flatMap((cell: FactView["value"]) => exhibitsIn("exhibits", cell))
      : [],
  );
}
