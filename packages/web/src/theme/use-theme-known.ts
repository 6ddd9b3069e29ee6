import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";

import type { MatterRow } from "../api/generated.ts";
import { inForce } from "../law/in-force.ts";
import { begunQuery } from "../law/queries.ts";
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
  const { data, hasNextPage, isFetching, error, fetchNextPage } = useInfiniteQuery(begunQuery("penalty-power", day));
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const whole = data !== undefined && !hasNextPage;
  const powers = whole ? data.pages.flatMap((page) => page.items).filter((row) => inForce(row, day)) : undefined;
  return { unitName, powers, powersInForce: powers && new Set(powers.map(({ id }) => id)) };
}

export function useUnitName(): (id: string) => string {
  const units = useQuery(unitsQuery).data ?? [];
  return (id) => units.find((one) => one.id === id)?.name ?? "…";
}
