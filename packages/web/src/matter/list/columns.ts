import type { Definition, Facet } from "@fadu/engine/definition/definition.ts";
import { FACETS } from "@fadu/engine/definition/definition.ts";
import { facetOfColumn, isListColumn, listColumnsOf } from "@fadu/engine/definition/list-column.ts";
import type { ListColumn } from "@fadu/engine/definition/list-column.ts";

import type { Kind } from "./filter.ts";

/** What says most of a record, first things first: a register shows the first few it has. */
const TELLING: readonly Facet[] = [
  "occurredOn",
  "validFrom",
  "validTo",
  "category",
  "party",
  "person",
  "amount",
  "headcount",
  "score",
];
const TOLD = 3;

/** The columns a list has until somebody chooses others. */
export function defaultColumns(kinds: readonly Kind[], definition: Definition | undefined): ListColumn[] {
  if (kinds.includes("case")) return ["title", "state", "due", "office", "openedOn"];
  const own = new Set(listColumnsOf(definition));
  const telling = definition ? TELLING.map((facet) => `facet.${facet}` as const) : VALIDITY;
  return ["title", "state", ...telling.filter((key) => own.has(key)).slice(0, TOLD), "office", "openedOn"];
}

const VALIDITY = ["facet.validFrom", "facet.validTo"] as const;

/** Columns as an address or a stored view names them; what a list does not know is left out. */
export function columnsOf(keys: readonly string[] | undefined | null): ListColumn[] | undefined {
  const known = (keys ?? []).filter(isListColumn);
  return known.length === 0 ? undefined : known;
}

/** Numbers are compared by their last digits. */
export const isNumeric = (column: ListColumn): boolean => {
  const facet = facetOfColumn(column);
  return facet !== undefined && FACETS[facet] === "number";
};
