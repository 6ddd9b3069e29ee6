import type { Condition } from "@fadu/engine/definition/condition.ts";

import { IndicatorFault } from "./column.ts";

/** Deeper or larger is no filter that a person wrote. */
const MAX_DEPTH = 8;
const MAX_PARTS = 200;
const MAX_TEXT = 500;
const COMPARISONS = ["eq", "ne", "lt", "le", "gt", "ge", "in", "notIn", "contains"];

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const text = (value: unknown): boolean => typeof value === "string" && value.length > 0 && value.length <= MAX_TEXT;
const oneOf =
  (...values: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === "string" && values.includes(value);
const whole = (value: unknown): boolean => Number.isSafeInteger(value);
const optional =
  (test: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || test(value);
const scalar = (value: unknown): boolean =>
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value)) ||
  (typeof value === "string" && value.length <= MAX_TEXT);
const operand = (value: unknown): boolean =>
  scalar(value) ||
  (Array.isArray(value) && value.length <= MAX_PARTS && value.every(scalar)) ||
  (isObject(value) && Object.keys(value).length === 1 && text(value["path"]));

/** By the key that tells the kinds apart. Kinds that a filter cannot use are not here: certified, apart, exhibits, listed, clock. */
const SHAPES: Readonly<Record<string, Shape>> = {
  filled: { filled: text },
  done: { done: text, times: optional((n) => whole(n) && (n as number) > 0) },
  instrument: { instrument: text, is: oneOf("issued", "served") },
  related: {
    related: oneOf("child", "followUp"),
    procedure: optional(text),
    are: oneOf("present", "allClosed", "noneOpen"),
    outcome: optional(text),
  },
  unit: { from: text, to: text, unit: oneOf("day"), atLeast: optional(whole), atMost: optional(whole) },
  path: { path: text, is: oneOf(...COMPARISONS), value: operand },
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A condition that came from outside. It is checked by hand because a schema of nested choices compiles to megabytes; what its
 * paths mean is the linter's to say.
 *
 * @throws IndicatorFault when it is none, or too deep or large
 */
export function checkedCondition(value: unknown): Condition {
  const count = { parts: 0 };
  walk(value, 0, count);
  return value as Condition;
}

function walk(value: unknown, depth: number, count: { parts: number }): void {
  count.parts++;
  if (depth > MAX_DEPTH || count.parts > MAX_PARTS) throw new IndicatorFault("筛选条件过于复杂");
  if (!isObject(value)) throw new IndicatorFault("筛选条件的格式有误");
  const keys = Object.keys(value);
  const [only] = keys;
  if (keys.length === 1 && (only === "all" || only === "any")) {
    const parts = value[only];
    if (!Array.isArray(parts)) throw new IndicatorFault("筛选条件的格式有误");
    for (const part of parts) walk(part, depth + 1, count);
    return;
  }
  if (keys.length === 1 && only === "not") return walk(value["not"], depth + 1, count);
  checkSimple(value, keys);
}

function checkSimple(value: Readonly<Record<string, unknown>>, keys: readonly string[]): void {
  const kind = ["filled", "done", "instrument", "related", "unit", "path"].find((key) => keys.includes(key));
  const shape = kind === undefined ? undefined : SHAPES[kind];
  if (!shape) throw new IndicatorFault(`指标口径不能使用“${keys[0] ?? ""}”条件`);
  const wrong =
    keys.find((key) => !Object.hasOwn(shape, key)) ?? Object.keys(shape).find((key) => !shape[key]?.(value[key]));
  if (wrong !== undefined) throw new IndicatorFault(`筛选条件的“${wrong}”有误`);
}
