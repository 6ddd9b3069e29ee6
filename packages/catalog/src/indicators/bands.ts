import { BANDS, type Band } from "@fadu/engine/definition/band.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Dimension, Indicator } from "@fadu/engine/definition/indicator.ts";

/** Every indicator can be divided by the ranges of an amount, headcount or area that all it counts have. */
export function withBands(indicators: readonly Indicator[], procedures: readonly Definition[]): Indicator[] {
  const definitions = new Map(procedures.map((one) => [one.id, one]));
  const byId = new Map(indicators.map((one) => [one.id, one]));
  return indicators.map((indicator) => {
    const counted = countedBy(indicator, byId).map((id) => definitions.get(id));
    const bands = (Object.keys(BANDS) as Band[]).filter(
      (band) => counted.length > 0 && counted.every((one) => one?.facets[BANDS[band].facet] !== undefined),
    );
    return { ...indicator, dimensions: [...new Set<Dimension>([...indicator.dimensions, ...bands])] };
  });
}

/** Procedures an indicator counts, through those it rests on. A coverage is divided as its roster is. */
function countedBy(indicator: Indicator, byId: ReadonlyMap<string, Indicator>): readonly string[] {
  const through = (id: string): readonly string[] => {
    const other = byId.get(id);
    return other ? countedBy(other, byId) : [];
  };
  switch (indicator.kind) {
    case "base":
      return indicator.procedures;
    case "rate":
      return [...indicator.numerator.procedures, ...indicator.denominator.procedures];
    case "coverage":
      return indicator.roster.procedures;
    case "yoy":
      return through(indicator.of);
    case "combined":
      return [...indicator.plus, ...(indicator.minus ?? [])].flatMap(through);
  }
}
