import { useQuery } from "@tanstack/react-query";

import type { MatterRow } from "../api/generated.ts";
import { inForce } from "../law/in-force.ts";
import { useWhole } from "../law/use-whole.ts";
import { unitsQuery } from "../matter/queries.ts";
import { today } from "../time/format.ts";
import type { Known } from "./lint-theme.ts";

/** What composing a theme asks of the street: names of units, powers in force today. */
export interface ThemeKnown extends Known {
  readonly powers: readonly MatterRow[] | undefined;
}

export function useThemeKnown(): ThemeKnown {
  const unitName = useUnitName();
  const day = today();
  const begun = useWhole("penalty-power", day);
  const powers = begun.whole ? begun.rows.filter((row) => inForce(row, day)) : undefined;
  return { unitName, powers, powersInForce: powers && new Set(powers.map(({ id }) => id)) };
}

export function useUnitName(): (id: string) => string {
  const units = useQuery(unitsQuery).data ?? [];
  return (id) => units.find((one) => one.id === id)?.name ?? "…";
}
