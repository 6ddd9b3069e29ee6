import { FACETS } from "../definition/definition.ts";
import type { Definition, Facet } from "../definition/definition.ts";
import type { Value } from "../definition/field.ts";
import { dayOf, due } from "../time/due.ts";
import type { Due } from "../time/due.ts";
import type { WorkCalendar } from "../time/calendar.ts";
import type { Matter } from "./matter.ts";
import { lookup } from "./lookup.ts";
import { isObject } from "./values.ts";

export type FacetValue = string | number | boolean | null;

/** The columns by which a matter is listed and counted. Paths as in conditions; a class gives its code, a party its name. */
export function facetsOf(definition: Definition, matter: Matter, calendar: WorkCalendar): Record<Facet, FacetValue> {
  const result = {} as Record<Facet, FacetValue>;
  for (const facet of Object.keys(FACETS) as Facet[]) {
    const path = definition.facets[facet];
    const raw = path === undefined ? undefined : lookup(path, { definition, matter, values: {}, facts: { calendar } });
    result[facet] = shaped(raw, FACETS[facet]);
  }
  result.unit ??= matter.unit;
  return result;
}

function shaped(value: Value | undefined, as: (typeof FACETS)[Facet]): FacetValue {
  if (value === undefined || value === null) return null;
  switch (as) {
    case "number":
      return typeof value === "number" ? value : null;
    case "flag":
      return value === true || value === "yes";
    case "date":
      return typeof value === "string" ? dayOf(value) : null;
    default:
      return textual(value);
  }
}

function textual(value: Value): string | null {
  if (typeof value === "string") return value;
  if (!isObject(value)) return null;
  for (const key of ["code", "name", "text", "id"]) {
    const part = value[key];
    if (typeof part === "string") return part;
  }
  return null;
}

/** The clock whose limit a list shows: the first running one of the definition's main clocks, else the one due first. */
export function mainClock(
  definition: Definition,
  matter: Matter,
  calendar: WorkCalendar,
): { clock: string; due: Due } | undefined {
  const running = Object.entries(matter.clocks).flatMap(([id, state]) => {
    const clock = definition.clocks[id];
    if (!clock || state.stopped || clock.kind === "right" || state.suspensions.some((s) => s.to === undefined))
      return [];
    return [{ clock: id, due: due(clock, state, calendar) }];
  });
  const preferred = (definition.mainClocks ?? [])
    .map((id) => running.find((r) => r.clock === id))
    .find((r) => r !== undefined);
  return preferred ?? running.sort((a, b) => (a.due.at < b.due.at ? -1 : 1))[0];
}
