import type { Dimension, Indicator } from "@fadu/engine/definition/indicator.ts";

import type { Tx } from "../store/tx.ts";
import { divide, isAdditiveFormula } from "./breakdown.ts";
import type { DividedGroup } from "./breakdown.ts";
import { IndicatorFault } from "./column.ts";
import { computeFigures, valueOfParts } from "./compute.ts";
import { yearBefore } from "./period.ts";
import { planOf } from "./plan.ts";
import type { Asked, Formula, Indicators } from "./plan.ts";
import type { View } from "./statement.ts";
import type { FigureValue } from "./value.ts";

/** A figure, that of the same window a year earlier, and how far it moved: in per cent, a rate in 百分点. */
export interface Compared {
  readonly now: FigureValue;
  readonly before: FigureValue;
  readonly change: FigureValue;
}

export interface Comparison {
  readonly whole: Compared;
  /** Empty when it was asked undivided; also what was there only a year earlier. */
  readonly groups: readonly (Compared & { readonly key: string | null })[];
  readonly additive: boolean;
}

/** By what a comparison is divided; `under`: the unit whose children a unit dimension shows. */
export interface Division {
  readonly dimension: Dimension;
  readonly under?: string;
}

const NO_DATA = { kind: "none", why: "noData" } as const satisfies FigureValue;

/**
 * A figure beside the same window a year earlier (同比), whole and by groups: by the rules of a `yoy` indicator, without one
 * having been defined. Groups by time stand under the months of the period itself.
 *
 * @throws IndicatorFault for what is a comparison already, or cannot be divided so
 */
export async function compareFigure(
  tx: Tx,
  asked: Asked,
  division: Division | undefined,
  indicators: Indicators,
  view: View = {},
): Promise<Comparison> {
  const moved: Asked = { ...asked, indicator: `${asked.indicator}：比上年同期` };
  const known = new Map(indicators).set(moved.indicator, changeIn(asked.indicator, moved.indicator, indicators));
  const formula = planOf(moved, known);
  if (formula.kind !== "yoy") throw new Error("a change is planned as one");
  const earlier: Asked = { ...asked, period: yearBefore(asked.period) };
  const [now = NO_DATA, before = NO_DATA, change = NO_DATA] = await computeFigures(
    tx,
    [asked, earlier, moved],
    known,
    view,
  );
  const { dimension, under } = division ?? {};
  const parts = dimension === undefined ? [] : await divide(tx, moved, formula, dimension, known, view, under);
  return {
    whole: { now, before: baseOf(change) ?? before, change },
    groups: parts.map((part) => ({ key: part.key, ...comparedIn(part, formula, { now, before }) })),
    additive: isAdditiveFormula(formula.now),
  };
}

function changeIn(of: string, id: string, indicators: Indicators): Indicator {
  const found = indicators.get(of);
  if (!found) throw new IndicatorFault(`没有指标“${of}”`);
  if (found.kind === "yoy") throw new IndicatorFault(`“${found.title}”本身就是与上年同期相比`);
  const { title, group, definition, dimensions } = found;
  return { id, title, group, unit: "%", definition, dimensions, kind: "yoy", of };
}

/** What a change was reckoned from, which may be a baseline that was entered. */
function baseOf(change: FigureValue): FigureValue | undefined {
  if (change.kind === "change") return { kind: "number", value: change.before };
  return change.kind === "points" ? { kind: "rate", ...change.before } : undefined;
}

/** A register that was not in use has no data in any group: nothing in a group is then no zero. */
function comparedIn(
  { results }: DividedGroup,
  formula: Extract<Formula, { kind: "yoy" }>,
  whole: Pick<Compared, "now" | "before">,
): Compared {
  const now = inUse(whole.now) ? valueOfParts(formula.now, results) : NO_DATA;
  const before = inUse(whole.before) ? valueOfParts(formula.before, results) : NO_DATA;
  if (!inUse(now)) return { now, before, change: NO_DATA };
  if (!inUse(before)) return { now, before, change: { kind: "none", why: "baseNoData" } };
  return { now, before, change: valueOfParts(formula, results) };
}

const inUse = (value: FigureValue): boolean => value.kind !== "none" || value.why !== "noData";
