import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { Facet } from "@fadu/engine/definition/definition.ts";
import type {
  BaseIndicator,
  Dimension,
  Indicator,
  Measure,
  Printing,
  TimeBasis,
  ValuePath,
} from "@fadu/engine/definition/indicator.ts";
import { anyOf, isNot, missing } from "../build/condition.ts";

/** What a group of indicators has in common. */
export interface Group {
  readonly group: string;
  readonly procedures: readonly string[];
  readonly dimensions: readonly Dimension[];
}

interface Head {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly definition: string;
  readonly dimensions?: readonly Dimension[];
  readonly print?: Printing;
}

export interface BaseInput extends Head {
  readonly by: TimeBasis;
  readonly filter?: Condition;
  readonly measure?: Measure;
}

const count: Measure = { kind: "count" };
export const sum = (facet: Facet | ValuePath): Measure => ({ kind: "sum", facet });
export const distinct = (facet: Facet | ValuePath): Measure => ({ kind: "distinct", facet });
/** In force at the end of the period. */
export const stock: Measure = { kind: "stock" };
/** Different values among what is in force at the end of the period. */
export const stockOf = (facet: Facet | ValuePath): Measure => ({ kind: "stock", distinct: facet });
/** A number of what is in force at the end of the period, added up. */
export const stockSum = (facet: Facet | ValuePath): Measure => ({ kind: "stock", sum: facet });

/** Whatever ended otherwise, or has not ended: a missing value is no exclusion. */
export const except = (path: string, value: string): Condition => anyOf(missing(path), isNot(path, value));

/** Indicators of one group of procedures. */
export const indicatorsOf = (common: Group) => ({
  /** Counted, unless another measure is said. */
  base: ({ by, filter, measure = count, ...head }: BaseInput): Indicator => ({
    kind: "base",
    group: common.group,
    procedures: common.procedures,
    dimensions: common.dimensions,
    measure,
    by,
    ...(filter ? { filter } : {}),
    ...head,
  }),
  /** Part of the same set of matters. */
  cohort: (
    head: Head,
    part: Pick<BaseInput, "by" | "filter" | "measure">,
    whole: Pick<BaseInput, "by" | "filter" | "measure">,
  ): Indicator => ({
    kind: "rate",
    group: common.group,
    dimensions: common.dimensions,
    cohort: true,
    numerator: baseOf(common, part),
    denominator: baseOf(common, whole),
    ...head,
  }),
  /** Two sets each on its own basis. */
  rate: (
    head: Head,
    part: Pick<BaseInput, "by" | "filter" | "measure">,
    whole: Pick<BaseInput, "by" | "filter" | "measure">,
  ): Indicator => ({
    kind: "rate",
    group: common.group,
    dimensions: common.dimensions,
    cohort: false,
    numerator: baseOf(common, part),
    denominator: baseOf(common, whole),
    ...head,
  }),
  /** Change against the same window a year earlier. */
  change: (of: string, head: Head): Indicator => ({
    kind: "yoy",
    group: common.group,
    dimensions: common.dimensions,
    of,
    ...head,
  }),
  combined: (plus: readonly string[], minus: readonly string[], head: Head): Indicator => ({
    kind: "combined",
    group: common.group,
    dimensions: common.dimensions,
    plus,
    ...(minus.length > 0 ? { minus } : {}),
    ...head,
  }),
});

const baseOf = (
  common: Group,
  { by, filter, measure = count }: Pick<BaseInput, "by" | "filter" | "measure">,
): BaseIndicator => ({
  procedures: common.procedures,
  measure,
  by,
  ...(filter ? { filter } : {}),
});
