import { AREA_TITLES } from "@fadu/catalog/areas/titles.ts";

import type { ProcedureItem } from "../api/generated.ts";

const HEADINGS: Readonly<Record<string, string>> = AREA_TITLES;

export const areaTitle = (area: string): string => HEADINGS[area] ?? "其他";

/** Procedures under the headings of their areas, in the order of the office's day. */
export function areasOf(items: readonly ProcedureItem[]): [string, ProcedureItem[]][] {
  const known = Object.keys(AREA_TITLES);
  const place = (area: string): number => (known.includes(area) ? known.indexOf(area) : known.length);
  const areas = new Map<string, ProcedureItem[]>();
  for (const one of items) areas.set(one.area, [...(areas.get(one.area) ?? []), one]);
  return [...areas].sort(([a], [b]) => place(a) - place(b));
}
