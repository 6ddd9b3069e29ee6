import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { useQuery } from "@tanstack/react-query";

import { proceduresOf } from "../define/draft.ts";
import { useDefinitions } from "../define/use-definitions.ts";
import { dimensionTitle, isNamed } from "./dimension-title.ts";
import { indicatorsQuery } from "./queries.ts";

const FIELD = "values.";

/** What an indicator is grouped by, in words; a field that has no name of its own here is called as its form calls it. */
export function useDimensionTitle(indicator: Indicator | undefined): (dimension: string) => string {
  const unnamed = (indicator?.dimensions ?? []).some((one) => one.startsWith(FIELD) && !isNamed(one));
  const known = (useQuery(indicatorsQuery).data ?? []).map((one) => one.indicator);
  const { definitions } = useDefinitions(indicator && unnamed ? proceduresOf(indicator, known) : []);
  return (dimension) => {
    if (isNamed(dimension) || !dimension.startsWith(FIELD)) return dimensionTitle(dimension);
    const key = dimension.slice(FIELD.length);
    return definitions.find((one) => one.fields[key])?.fields[key]?.title ?? dimensionTitle(dimension);
  };
}
