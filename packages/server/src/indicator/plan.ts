import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { BaseIndicator, Indicator, Roster } from "@fadu/engine/definition/indicator.ts";

import { canonical } from "@fadu/engine/ledger/canonical.ts";

import { IndicatorFault } from "./column.ts";
import type { Period } from "./column.ts";
import { yearBefore } from "./period.ts";

/** One aggregate to compute: a base indicator in a period, narrowed. */
export interface Leaf {
  readonly base: BaseIndicator;
  /** Numerator of a cohort: the set and date of this one decide, and the base's own date must not be after E. */
  readonly within?: BaseIndicator;
  /** Entries of a roster, told by what covers them. */
  readonly coverage?: Coverage;
  readonly where: readonly Condition[];
  readonly period: Period;
  /** Years it lies before the figure's own period. */
  readonly yearsBack: number;
}

/** Which entries of a roster a leaf takes: all of them, or those that everything in `by` covers, or those it does not. */
export interface Coverage {
  readonly key?: Roster["key"];
  readonly by: readonly BaseIndicator[];
  readonly part: "all" | "covered" | "missing";
}

/** Equal for leaves that come to the same, so that each is computed once. */
export const keyOf = (leaf: Leaf): string => {
  const { base, within, coverage, where, period } = leaf;
  const set = ({ procedures, filter, measure, by }: Leaf["base"]) => ({
    procedures,
    filter: filter ?? null,
    measure,
    by,
  });
  const covered = coverage && { key: coverage.key ?? null, part: coverage.part, by: coverage.by.map(set) };
  return canonical({ base: set(base), within: within ? set(within) : null, coverage: covered ?? null, where, period });
};

/** How a figure is put together from leaves. */
export type Formula =
  | { readonly kind: "leaf"; readonly leaf: Leaf }
  | {
      readonly kind: "rate";
      readonly numerator: Leaf;
      readonly denominator: Leaf;
      /** Of a coverage: who or what is not covered. */
      readonly gap?: Leaf;
    }
  | {
      readonly kind: "yoy";
      readonly of: string;
      readonly now: Formula;
      readonly before: Formula;
      readonly window: Period;
    }
  | { readonly kind: "combined"; readonly plus: readonly Formula[]; readonly minus: readonly Formula[] };

/** An indicator asked for in a period, perhaps narrowed. */
export interface Asked {
  readonly indicator: string;
  readonly period: Period;
  readonly where?: Condition;
}

/** Every indicator by its id. */
export type Indicators = ReadonlyMap<string, Indicator>;

/** @throws IndicatorFault for an unknown indicator, or one that leads back to itself */
export function planOf(asked: Asked, indicators: Indicators): Formula {
  return formulaOf(asked.indicator, asked.period, asked.where ? [asked.where] : [], 0, indicators, []);
}

function formulaOf(
  id: string,
  period: Period,
  where: readonly Condition[],
  yearsBack: number,
  indicators: Indicators,
  trail: readonly string[],
): Formula {
  const indicator = indicators.get(id);
  if (!indicator) throw new IndicatorFault(`没有指标“${id}”`);
  if (trail.includes(id)) throw new IndicatorFault(`指标“${id}”引用了自己：${[...trail, id].join("→")}`);
  const leaf = (base: BaseIndicator, within?: BaseIndicator): Leaf => ({
    base,
    ...(within ? { within } : {}),
    where,
    period,
    yearsBack,
  });
  const other = (next: string, window = period, back = yearsBack): Formula =>
    formulaOf(next, window, where, back, indicators, [...trail, id]);
  switch (indicator.kind) {
    case "base":
      return { kind: "leaf", leaf: leaf(indicator) };
    case "rate":
      return {
        kind: "rate",
        numerator: leaf(indicator.numerator, indicator.cohort ? indicator.denominator : undefined),
        denominator: leaf(indicator.denominator),
      };
    case "coverage": {
      const { key, procedures, filter } = indicator.roster;
      const part = (which: Coverage["part"]): Leaf => ({
        ...leaf({ procedures, ...(filter ? { filter } : {}), measure: { kind: "stock" }, by: "validFrom" }),
        coverage: { by: indicator.covered, part: which, ...(key === undefined ? {} : { key }) },
      });
      return { kind: "rate", numerator: part("covered"), denominator: part("all"), gap: part("missing") };
    }
    case "yoy": {
      const window = yearBefore(period);
      return {
        kind: "yoy",
        of: indicator.of,
        now: other(indicator.of),
        before: other(indicator.of, window, yearsBack + 1),
        window,
      };
    }
    case "combined":
      return {
        kind: "combined",
        plus: indicator.plus.map((next) => other(next)),
        minus: (indicator.minus ?? []).map((next) => other(next)),
      };
  }
}

/** A leaf of a figure with what it is in it, for opening the figure to its records. */
export interface Part {
  /** `value`, `numerator`, `denominator`, `before`, `plus.0.numerator`, … */
  readonly key: string;
  readonly title: string;
  readonly leaf: Leaf;
  /** Whether its records count for, or are taken off, the figure. */
  readonly sign: 1 | -1;
}

/** Every leaf of a formula, named; the first is what a click on the figure shows. */
export function partsOf(formula: Formula): Part[] {
  switch (formula.kind) {
    case "leaf":
      return [{ key: "value", title: "记录", leaf: formula.leaf, sign: 1 }];
    case "rate":
      return [
        { key: "numerator", title: "分子", leaf: formula.numerator, sign: 1 },
        { key: "denominator", title: "分母", leaf: formula.denominator, sign: 1 },
        ...(formula.gap ? [{ key: "gap", title: "缺口", leaf: formula.gap, sign: -1 } as const] : []),
      ];
    case "yoy":
      return [
        ...prefixed("now", "本期", partsOf(formula.now), 1),
        ...prefixed("before", "上年同期", partsOf(formula.before), 1),
      ];
    case "combined":
      return [
        ...formula.plus.flatMap((part, i) => prefixed(`plus.${i}`, "加", partsOf(part), 1)),
        ...formula.minus.flatMap((part, i) => prefixed(`minus.${i}`, "减", partsOf(part), -1)),
      ];
  }
}

function prefixed(key: string, title: string, parts: readonly Part[], sign: 1 | -1): Part[] {
  return parts.map((part) => ({
    key: part.key === "value" ? key : `${key}.${part.key}`,
    title: part.key === "value" ? title : `${title}（${part.title}）`,
    leaf: part.leaf,
    sign: (part.sign * sign) as 1 | -1,
  }));
}
