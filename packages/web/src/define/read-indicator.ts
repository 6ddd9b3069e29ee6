import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { BaseIndicator, Indicator, Measure } from "@fadu/engine/definition/indicator.ts";

import { EMPTY } from "./draft.ts";
import type { BaseDraft, Draft, Line, MeasureDraft } from "./draft.ts";
import { DONE } from "./sources.ts";

/** A kept indicator as the page fills it in; undefined for one that only the interface can write down. */
export function draftOf(indicator: Indicator): Draft | undefined {
  const { print, dimensions } = indicator;
  const head: Draft = {
    ...EMPTY,
    id: indicator.id,
    title: indicator.title,
    group: indicator.group,
    unit: indicator.unit,
    definition: indicator.definition,
    dimensions,
    decimals: print?.decimals,
    wan: print?.wan === true,
    zero: print?.zero ?? "",
    sensitive: indicator.sensitive === true,
  };
  switch (indicator.kind) {
    case "yoy":
      return { ...head, kind: "yoy", of: indicator.of };
    case "combined":
      return { ...head, kind: "combined", plus: indicator.plus, minus: indicator.minus ?? [] };
    case "base": {
      const base = baseDraft(indicator);
      return base && { ...head, kind: "base", base };
    }
    case "rate": {
      const [base, whole] = [baseDraft(indicator.numerator), baseDraft(indicator.denominator)];
      return base && whole && { ...head, kind: "rate", base, whole, cohort: indicator.cohort };
    }
    case "coverage":
      return undefined;
  }
}

function baseDraft({ procedures, measure, by, filter }: BaseIndicator): BaseDraft | undefined {
  const draft = measureDraft(measure);
  if (!draft) return undefined;
  const join = filter && "any" in filter ? "any" : "all";
  const parts = !filter ? [] : "all" in filter ? filter.all : "any" in filter ? filter.any : [filter];
  return { procedures, measure: draft, by, join, lines: parts.map(lineOf) };
}

function measureDraft(measure: Measure): MeasureDraft | undefined {
  switch (measure.kind) {
    case "count":
    case "open":
      return { kind: measure.kind };
    case "stock":
      return measure.distinct === undefined && measure.sum === undefined ? { kind: "stock" } : undefined;
    case "acts":
      return Object.keys(measure).length === 2 ? { kind: "acts", act: measure.act } : undefined;
    case "average":
      return { kind: "average", facet: measure.per };
    case "sum":
    case "distinct":
    case "mean":
      return { kind: measure.kind, facet: measure.facet };
    case "days":
      return { kind: "days", from: measure.from, to: measure.to };
    default:
      return undefined;
  }
}

function lineOf(condition: Condition): Line {
  const negated = "not" in condition;
  const inner = negated ? condition.not : condition;
  if ("filled" in inner) return { path: inner.filled, is: negated ? "empty" : "filled", value: undefined };
  if ("done" in inner && inner.times === undefined && inner.after === undefined)
    return { path: `${DONE}${inner.done}`, is: negated ? "notDone" : "done", value: undefined };
  if (!negated && "path" in condition && !isPath(condition.value))
    return { path: condition.path, is: condition.is, value: condition.value };
  return { kept: condition };
}

const isPath = (value: unknown): value is { readonly path: string } =>
  typeof value === "object" && value !== null && "path" in value;
