import type { Office } from "../../demo/found-office.ts";
import type { Cast, Life } from "../lives/life.ts";
import { penalties, warnings } from "./enforcement.ts";
import { disputes, lawsuits, reviews } from "./law.ts";
import { complaints, disclosures, mediations } from "./people.ts";
import { registerLives } from "./registers.ts";

/**
 * The street's records from the end of 2022 to the beginning of 2025: those behind the figures of the report, and among them
 * others that must not be counted: of other years, void, merged, of other kinds, undecided, unserved.
 */
export function yearLives(cast: Cast, office: Office): Life[] {
  return [
    ...registerLives(cast, office),
    ...penalties(cast),
    ...warnings(cast),
    ...complaints(cast),
    ...mediations(cast),
    ...disclosures(cast),
    ...reviews(cast),
    ...disputes(cast),
    ...lawsuits(cast),
  ];
}
