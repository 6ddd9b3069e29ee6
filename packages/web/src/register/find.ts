import type { ProcedureItem } from "../api/generated.ts";
import { areaTitle } from "../matter/areas.ts";

/** Whether a procedure answers to every word typed: in its title, its area, what opens it, or by the initials of its title. */
export function isNamed(one: ProcedureItem, typed: string): boolean {
  const text = [one.title, areaTitle(one.area), ...one.opens.map((open) => open.title)].join(" ").toLowerCase();
  return typed
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word) || one.initials.includes(word));
}
