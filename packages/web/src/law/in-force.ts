import type { MatterRow } from "../api/generated.ts";

type Entry = Pick<MatterRow, "facets" | "outcome">;

/** Outcomes of entries that count for nothing on any day: made void, merged into another. */
const NEVER = ["void", "merged"];

/** Whether a roster entry is in force on a day: from its first to its last, both included. */
export function inForce({ facets, outcome }: Entry, day: string): boolean {
  const { validFrom, validTo } = facets;
  if (outcome !== null && NEVER.includes(outcome.id)) return false;
  return typeof validFrom === "string" && validFrom <= day && (validTo === undefined || String(validTo) >= day);
}
