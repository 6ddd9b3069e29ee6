import type { ListSearch } from "../../app/search-keys.ts";

/** In the address in place of a view: the list as it is, and not the one it begins with. */
export const ALL = "all";

/** What a view keeps of an address: the filter and the order. */
export function keptSearch(search: ListSearch): Record<string, string> {
  return Object.fromEntries(
    Object.entries(search).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === "string" && entry[1] !== "" && entry[0] !== "view" && entry[0] !== "columns",
    ),
  );
}

export function sameSearch(
  a: Readonly<Record<string, string | undefined>>,
  b: Readonly<Record<string, string | undefined>>,
): boolean {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.every((key) => a[key] === b[key]);
}

/** Nothing was asked of the list yet but which procedure it is of. */
export const isOpening = (search: ListSearch): boolean =>
  Object.entries(search).every(([key, value]) => value === undefined || key === "procedure");
