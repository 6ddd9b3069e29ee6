import type { Comparison, Condition, Scalar } from "@fadu/engine/definition/condition.ts";
import type { BaseIndicator, Dimension, Indicator, Measure, TimeBasis } from "@fadu/engine/definition/indicator.ts";

import { DONE } from "./sources.ts";

/** How a line of a filter compares. */
export type Is = Comparison | "filled" | "empty" | "done" | "notDone";

/** A line of a filter; one that cannot be shown as a line is kept as it is. */
export type Line =
  | { readonly path: string; readonly is: Is; readonly value: Scalar | readonly Scalar[] | undefined }
  | { readonly kept: Condition };

/** What is counted, as it is being filled in. */
export interface BaseDraft {
  readonly procedures: readonly string[];
  readonly measure: MeasureDraft;
  readonly by: string;
  readonly join: "all" | "any";
  readonly lines: readonly Line[];
}

/** Kinds of measure the page can fill in, with what they ask for. */
export interface MeasureDraft {
  readonly kind: "count" | "acts" | "sum" | "distinct" | "mean" | "average" | "days" | "stock" | "open";
  /** A value of the record: what is added up, told apart, averaged. */
  readonly facet?: string | undefined;
  readonly act?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly unit: string;
  readonly definition: string;
  readonly dimensions: readonly string[];
  readonly decimals?: number | undefined;
  readonly wan: boolean;
  readonly zero: string;
  readonly sensitive: boolean;
  readonly kind: "base" | "rate" | "yoy" | "combined";
  /** Of a share: its part. */
  readonly base: BaseDraft;
  readonly whole: BaseDraft;
  /** The part is taken out of the matters of the whole. */
  readonly cohort: boolean;
  readonly of?: string | undefined;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

const NO_BASE: BaseDraft = { procedures: [], measure: { kind: "count" }, by: "openedOn", join: "all", lines: [] };

export const EMPTY: Draft = {
  id: "",
  title: "",
  group: "自定义",
  unit: "件",
  definition: "",
  dimensions: [],
  wan: false,
  zero: "",
  sensitive: false,
  kind: "base",
  base: NO_BASE,
  whole: NO_BASE,
  cohort: true,
  plus: [],
  minus: [],
};

/** What is still to be filled in before the server can judge it, by the part of the page it belongs to. */
export function missingIn(draft: Draft): { readonly path: string; readonly says: string }[] {
  if (draft.kind === "yoy") return draft.of === undefined ? [{ path: "of", says: "请选择与上年比较的指标" }] : [];
  if (draft.kind === "combined") return draft.plus.length === 0 ? [{ path: "plus", says: "请选择相加的指标" }] : [];
  if (draft.kind === "base") return missingInBase(draft.base, "");
  return [...missingInBase(draft.base, "numerator."), ...missingInBase(draft.whole, "denominator.")];
}

function missingInBase({ procedures, measure, lines }: BaseDraft, at: string): { path: string; says: string }[] {
  const needs: Readonly<Record<MeasureDraft["kind"], readonly (string | undefined)[]>> = {
    count: [],
    stock: [],
    open: [],
    acts: [measure.act],
    sum: [measure.facet],
    distinct: [measure.facet],
    mean: [measure.facet],
    average: [measure.facet],
    days: [measure.from, measure.to],
  };
  return [
    ...(procedures.length === 0 ? [{ path: `${at}procedures`, says: "请选择统计哪些程序" }] : []),
    ...(needs[measure.kind].includes(undefined) ? [{ path: `${at}measure`, says: "请选择按哪一项计量" }] : []),
    ...lines.flatMap((line, i) =>
      isUnfinished(line) ? [{ path: `${at}filter`, says: `第 ${i + 1} 个条件还没有填完` }] : [],
    ),
  ];
}

/** A line that does not say yet what it compares, or with what. */
export const isUnfinished = (line: Line): boolean => "path" in line && (line.path === "" || lacksValue(line));

const lacksValue = ({ is, value }: Extract<Line, { path: string }>): boolean =>
  !["filled", "empty", "done", "notDone"].includes(is) &&
  (value === undefined || value === "" || (Array.isArray(value) && value.length === 0));

/** The indicator that a complete draft stands for. */
export function indicatorOf(draft: Draft): Indicator {
  const { decimals, wan, zero, sensitive } = draft;
  const print = {
    ...(decimals === undefined ? {} : { decimals }),
    ...(wan ? { wan } : {}),
    ...(zero === "" ? {} : { zero }),
  };
  const head = {
    id: draft.id.trim(),
    title: draft.title.trim(),
    group: draft.group.trim(),
    unit: draft.unit.trim(),
    definition: draft.definition.trim(),
    dimensions: draft.dimensions as readonly Dimension[],
    ...(Object.keys(print).length === 0 ? {} : { print }),
    ...(sensitive ? { sensitive } : {}),
  };
  switch (draft.kind) {
    case "base":
      return { ...head, kind: "base", ...baseOf(draft.base) };
    case "rate":
      return {
        ...head,
        kind: "rate",
        numerator: baseOf(draft.base),
        denominator: baseOf(draft.whole),
        cohort: draft.cohort,
      };
    case "yoy":
      return { ...head, kind: "yoy", of: draft.of ?? "" };
    case "combined":
      return { ...head, kind: "combined", plus: draft.plus, ...(draft.minus.length > 0 ? { minus: draft.minus } : {}) };
  }
}

/** The condition that lines stand for; none without a complete one. */
export function filterOf({ join, lines }: Pick<BaseDraft, "join" | "lines">): Condition | undefined {
  const conditions = lines.filter((line) => !isUnfinished(line)).map(conditionOf);
  const [only] = conditions;
  if (conditions.length < 2) return only;
  return join === "all" ? { all: conditions } : { any: conditions };
}

/** Procedures that an indicator counts, through those it rests on. */
export function proceduresOf(indicator: Indicator, known: readonly Indicator[]): string[] {
  const through = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => known.filter((one) => one.id === id).flatMap((one) => proceduresOf(one, known)));
  switch (indicator.kind) {
    case "base":
      return [...indicator.procedures];
    case "rate":
      return [...new Set([...indicator.denominator.procedures, ...indicator.numerator.procedures])];
    case "coverage":
      return [...indicator.roster.procedures];
    case "yoy":
      return through([indicator.of]);
    case "combined":
      return [...new Set(through([...indicator.plus, ...(indicator.minus ?? [])]))];
  }
}

function baseOf({ procedures, measure, by, join, lines }: BaseDraft): BaseIndicator {
  const filter = filterOf({ join, lines });
  return {
    procedures,
    measure: measureOf(measure),
    by: (measure.kind === "acts" ? `act:${measure.act ?? ""}` : by) as TimeBasis,
    ...(filter ? { filter } : {}),
  };
}

function measureOf({ kind, facet = "", act = "", from = "", to = "" }: MeasureDraft): Measure {
  switch (kind) {
    case "acts":
      return { kind, act };
    case "average":
      return { kind, per: facet } as Measure;
    case "sum":
    case "distinct":
    case "mean":
      return { kind, facet } as Measure;
    case "days":
      return { kind, from, to } as Measure;
    case "count":
      return { kind };
    case "open":
      return { kind };
    case "stock":
      return { kind };
  }
}

function conditionOf(line: Line): Condition {
  if ("kept" in line) return line.kept;
  const { path, is, value } = line;
  if (path.startsWith(DONE)) {
    const done = { done: path.slice(DONE.length) };
    return is === "notDone" ? { not: done } : done;
  }
  if (is === "filled") return { filled: path };
  if (is === "empty") return { not: { filled: path } };
  return { path, is: is as Comparison, value: value ?? "" };
}
