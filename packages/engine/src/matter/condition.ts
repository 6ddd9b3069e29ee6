import type { Condition, Path } from "../definition/condition.ts";
import type { Judgement, Truth } from "./condition-judge.ts";
import {
  judgeApart,
  judgeCertified,
  judgeClock,
  judgeDone,
  judgeExhibits,
  judgeInstrument,
  judgeRelated,
} from "./condition-record.ts";
import { judgeComparison, judgeFilled, judgeListed, judgeSpan } from "./condition-values.ts";
import type { LightScope } from "./scope.ts";

export { lookup } from "./lookup.ts";
export type { LightScope, Scope } from "./scope.ts";
export type { Truth } from "./condition-judge.ts";

type Compound =
  { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition };
type Simple = Exclude<Condition, Compound>;

/**
 * Whether a condition holds: true, false, or unknown when a value it needs is missing. `all`, `any` and `not` follow Kleene:
 * one false makes `all` false whatever is unknown beside it; one true makes `any` true. Never throws on any values.
 */
export function evaluate(condition: Condition, scope: LightScope): Truth {
  if ("all" in condition) return every(condition.all, scope, true);
  if ("any" in condition) return every(condition.any, scope, false);
  if ("not" in condition) return opposite(evaluate(condition.not, scope));
  return judge(condition, scope).truth;
}

/** `all` (towards = true) and `any` (towards = false) are one rule and its dual: the other value decides at once. */
function every(conditions: readonly Condition[], scope: LightScope, towards: boolean): Truth {
  let result: Truth = towards;
  for (const condition of conditions) {
    const truth = evaluate(condition, scope);
    if (truth === !towards) return truth;
    if (truth === "unknown") result = "unknown";
  }
  return result;
}

function opposite(truth: Truth): Truth {
  return truth === "unknown" ? truth : !truth;
}

export interface Explanation {
  /** In Chinese, what is demanded and how things stand; empty when the condition holds. */
  readonly says: string;
  /** Paths that are missing. */
  readonly missing: string[];
}

/**
 * Why a condition is false or unknown, for the clerk who must do something about it:
 * `罚款金额须不超过200（现为201）`, `尚未办理：法制审核`.
 */
export function explain(condition: Condition, scope: LightScope): Explanation {
  const { says, missing } = explainWanted(condition, true, scope);
  return { says, missing: [...new Set(missing)] };
}

function explainWanted(condition: Condition, wanted: boolean, scope: LightScope): Explanation {
  if ("not" in condition) return explainWanted(condition.not, !wanted, scope);
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    if (evaluate(condition, scope) === wanted) return { says: "", missing: [] };
    const why = parts.map((part) => explainWanted(part, wanted, scope)).filter((w) => w.says !== "");
    const missing = why.flatMap((w) => w.missing);
    // Wanting `all` true, or `any` false, asks for every part; otherwise one part is enough.
    if ("all" in condition === wanted || why.length === 1) return { says: why.map((w) => w.says).join("；"), missing };
    if (why.length === 0) return { says: "没有可以满足的条件", missing };
    return { says: `须满足下列之一：${why.map((w, i) => `（${i + 1}）${w.says}`).join("；")}`, missing };
  }
  const judgement = judge(condition, scope);
  return judgement.truth === wanted
    ? { says: "", missing: [] }
    : { says: judgement.says(wanted), missing: [...judgement.missing] };
}

function judge(condition: Simple, scope: LightScope): Judgement {
  if ("filled" in condition) return judgeFilled(condition, scope);
  if ("done" in condition) return judgeDone(condition, scope);
  if ("instrument" in condition) return judgeInstrument(condition, scope);
  if ("certified" in condition) return judgeCertified(condition, scope);
  if ("apart" in condition) return judgeApart(condition, scope);
  if ("clock" in condition) return judgeClock(condition, scope);
  if ("related" in condition) return judgeRelated(condition, scope);
  if ("exhibits" in condition) return judgeExhibits(condition, scope);
  if ("listed" in condition) return judgeListed(condition, scope);
  if ("unit" in condition) return judgeSpan(condition, scope);
  return judgeComparison(condition, scope);
}

/** Everything a condition asks about, for gathering facts and for lint. */
export interface Mentions {
  /** All paths read, those of persons, exhibits and roster keys among them. */
  readonly paths: Path[];
  readonly acts: string[];
  readonly instruments: string[];
  readonly clocks: string[];
  readonly settings: string[];
  readonly certified: Path[];
  readonly exhibits: Path[];
  readonly rosters: { readonly path: Path; readonly roster: string }[];
  readonly procedures: string[];
  /** Asks about children or follow-up matters. */
  readonly related: boolean;
}

export function mentions(condition: Condition): Mentions {
  const parts = simpleParts(condition);
  const paths = parts.flatMap(pathsOf);
  const under = (root: string): string[] =>
    paths.filter((p) => p.startsWith(`${root}.`)).map((p) => p.slice(root.length + 1));
  return {
    paths: unique(paths),
    acts: unique([...parts.flatMap(actsOf), ...under("$on"), ...under("$first"), ...under("$by")]),
    instruments: unique([...parts.flatMap((c) => ("instrument" in c ? [c.instrument] : [])), ...under("$served")]),
    clocks: unique([...parts.flatMap((c) => ("clock" in c ? [c.clock] : [])), ...under("$due")]),
    settings: unique([...parts.flatMap(settingsIn), ...under("$setting")]),
    certified: unique(parts.flatMap((c) => ("certified" in c ? [c.certified] : []))),
    exhibits: unique(parts.flatMap((c) => ("exhibits" in c ? [c.exhibits] : []))),
    rosters: parts.flatMap((c) => ("listed" in c ? [{ path: c.listed, roster: c.roster }] : [])),
    procedures: unique(parts.flatMap((c) => ("related" in c && c.procedure !== undefined ? [c.procedure] : []))),
    related: parts.some((c) => "related" in c),
  };
}

/** The simple conditions a condition is built from. */
export function simpleParts(condition: Condition): Simple[] {
  if ("all" in condition) return condition.all.flatMap(simpleParts);
  if ("any" in condition) return condition.any.flatMap(simpleParts);
  return "not" in condition ? simpleParts(condition.not) : [condition];
}

function pathsOf(condition: Simple): Path[] {
  if ("filled" in condition) return [condition.filled];
  if ("certified" in condition) return [condition.certified];
  if ("apart" in condition) return [condition.apart];
  if ("exhibits" in condition) return [condition.exhibits];
  if ("listed" in condition) {
    const { listed, on, fewerThan } = condition;
    return fewerThan === undefined ? [listed, on] : [listed, on, fewerThan];
  }
  if ("unit" in condition) return [condition.from, condition.to];
  if (!("path" in condition)) return [];
  const { value } = condition;
  return typeof value === "object" && "path" in value ? [condition.path, value.path] : [condition.path];
}

function actsOf(condition: Simple): string[] {
  if ("done" in condition) return condition.after === undefined ? [condition.done] : [condition.done, condition.after];
  return "apart" in condition ? [...condition.from] : [];
}

function settingsIn(condition: Simple): string[] {
  if (!("unit" in condition)) return [];
  return [condition.atLeast, condition.atMost].flatMap((amount) =>
    typeof amount === "object" ? [amount.setting] : [],
  );
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
