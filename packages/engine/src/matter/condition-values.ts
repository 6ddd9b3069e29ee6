import type { Comparison, Condition, Operand, Path, Scalar } from "../definition/condition.ts";
import type { Value } from "../definition/field.ts";
import { isDate, isInstant, localDate } from "../time/dates.ts";
import type { LengthUnit } from "../definition/clock.ts";
import type { WorkCalendar } from "../time/calendar.ts";
import { addLength, amountOf, dayOf, span } from "../time/due.ts";
import { UNIT_WORDS } from "../time/explain.ts";
import { canKnow, isList, lookup } from "./lookup.ts";
import { judged, laterFor, unknownFor } from "./condition-judge.ts";
import type { Judgement } from "./condition-judge.ts";
import { pathTitle, valueText } from "./condition-titles.ts";
import { isFilled, own, settingsOf } from "./scope.ts";
import type { LightScope } from "./scope.ts";

type Compare = Extract<Condition, { path: Path; value: Operand }>;
type Filled = Extract<Condition, { filled: Path }>;
type Span = Extract<Condition, { unit: string }>;
type Listed = Extract<Condition, { listed: Path }>;

const OPPOSITE = { eq: "ne", ne: "eq", lt: "ge", ge: "lt", le: "gt", gt: "le", in: "notIn", notIn: "in" } as const;

const DEMANDS = {
  eq: ["须为", "须为"],
  ne: ["不得为", "不得为"],
  lt: ["须小于", "须早于"],
  le: ["须不超过", "须不晚于"],
  gt: ["须大于", "须晚于"],
  ge: ["须不少于", "须不早于"],
  in: ["须为下列之一：", "须为下列之一："],
  notIn: ["不得为下列之一：", "不得为下列之一："],
  contains: ["须包括", "须包括"],
} as const satisfies Record<Comparison, readonly [numbers: string, dates: string]>;

export function judgeComparison(condition: Compare, scope: LightScope): Judgement {
  const left = lookup(condition.path, scope);
  const other = operandPath(condition.value);
  const right = other === undefined ? (condition.value as Value) : lookup(other, scope);
  const missing = [
    ...(isGiven(left) ? [] : [condition.path]),
    ...(isGiven(right) ? [] : other === undefined ? [] : [other]),
  ];
  if (missing.length > 0 || !isGiven(left) || !isGiven(right))
    return unknownFor(missing.length > 0 ? missing : [condition.path], scope);
  const truth = compare(left, condition.is, right);
  // A value of a kind that cannot be compared so is as good as missing.
  if (truth === undefined) {
    return judged("unknown", () => `“${pathTitle(condition.path, scope)}”现有的值无法比较`, [condition.path]);
  }
  return judged(truth, (wanted) => comparisonText(condition, wanted, left, right, scope));
}

function comparisonText(condition: Compare, wanted: boolean, left: Value, right: Value, scope: LightScope): string {
  const { path, is } = condition;
  const title = pathTitle(path, scope);
  const other = operandPath(condition.value);
  const bound = valueText(right, path, scope);
  const demanded = other === undefined ? bound : `${pathTitle(other, scope)}（${valueText(right, other, scope)}）`;
  const now = `（现为${valueText(left, path, scope)}）`;
  if (is === "contains") return `${title}${wanted ? DEMANDS.contains[0] : "不得包括"}${demanded}${now}`;
  const demand = DEMANDS[wanted ? is : OPPOSITE[is]];
  return `${title}${demand[typeof right === "string" && isMoment(right) ? 1 : 0]}${demanded}${now}`;
}

function operandPath(operand: Operand): Path | undefined {
  return typeof operand === "object" && "path" in operand ? operand.path : undefined;
}

/** Null and the empty text are missing; an empty list is known to be empty. */
function isGiven(value: Value | undefined): value is Value {
  return value !== undefined && value !== null && value !== "";
}

/** undefined: the two cannot be compared in this way. */
function compare(left: Value, is: Comparison, right: Value): boolean | undefined {
  if (is === "contains") return contains(left, right);
  if (is === "in" || is === "notIn") {
    const scalar = scalarOf(left);
    if (scalar === undefined || !isList(right)) return undefined;
    const found = right.some((item) => isEqual(scalar, scalarOf(item)));
    return is === "in" ? found : !found;
  }
  const [a, b] = aligned(scalarOf(left), scalarOf(right));
  if (a === undefined || b === undefined) return undefined;
  if (is === "eq") return a === b;
  if (is === "ne") return a !== b;
  if (typeof a === "boolean" || typeof a !== typeof b) return undefined;
  return ORDER[is](a, b as typeof a);
}

const ORDER = {
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
} as const satisfies Record<string, (a: string | number, b: string | number) => boolean>;

function contains(left: Value, right: Value): boolean | undefined {
  const wanted = isList(right) ? right : [right];
  if (typeof left === "string") return wanted.every((item) => typeof item === "string" && left.includes(item));
  if (!isList(left)) return undefined;
  return wanted.every((item) => left.some((member) => isEqual(scalarOf(member), scalarOf(item))));
}

function isEqual(a: Scalar | undefined, b: Scalar | undefined): boolean {
  const [x, y] = aligned(a, b);
  return x !== undefined && x === y;
}

/** A class counts as its code, a reference to a matter as its id. */
function scalarOf(value: Value): Scalar | undefined {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || isList(value)) return undefined;
  const key = own(value, "code") ?? own(value, "id");
  return typeof key === "string" ? key : undefined;
}

/** A date beside an instant: the instant counts as its day. */
function aligned(a: Scalar | undefined, b: Scalar | undefined): [Scalar | undefined, Scalar | undefined] {
  if (isInstant(a) && isDate(b)) return [localDate(a), b];
  if (isDate(a) && isInstant(b)) return [a, localDate(b)];
  return [a, b];
}

const isMoment = (value: unknown): value is string => isDate(value) || isInstant(value);

export function judgeFilled({ filled }: Filled, scope: LightScope): Judgement {
  const given = isFilled(lookup(filled, scope));
  if (!given && !canKnow(filled, scope)) return unknownFor([filled], scope);
  const title = pathTitle(filled, scope);
  return judged(given, (wanted) => (wanted ? `尚未填写“${title}”` : `“${title}”须为空`), given ? [] : [filled]);
}

/** Whole units between two dates, the first not counted (民法典第二百零一条). */
export function judgeSpan(condition: Span, scope: LightScope): Judgement {
  const [from, to] = [lookup(condition.from, scope), lookup(condition.to, scope)];
  const missing = [...(isMoment(from) ? [] : [condition.from]), ...(isMoment(to) ? [] : [condition.to])];
  if (!isMoment(from) || !isMoment(to)) return unknownFor(missing, scope);
  const calendar = scope.facts?.calendar;
  if (!calendar) return laterFor(condition.to, scope);
  // A default is no answer where the tenant's own value may differ unseen.
  const settings = scope.facts?.settings ? settingsOf(scope.definition, scope.facts.settings) : {};
  const bounds = [condition.atLeast, condition.atMost].map((amount) =>
    amount === undefined ? undefined : amountOf(amount, settings),
  );
  const unset = [condition.atLeast, condition.atMost].flatMap((amount, i) =>
    typeof amount === "object" && bounds[i] === undefined ? [`$setting.${amount.setting}`] : [],
  );
  if (unset.length > 0) return unknownFor(unset, scope);
  const [least, most] = bounds;
  const length = span(from, to, condition.unit, calendar) ?? 0;
  const beyond = most !== undefined && length <= most && isBeyond(from, to, condition.unit, most, calendar);
  const truth = (least === undefined || length >= least) && (most === undefined || length <= most) && !beyond;
  return judged(truth, (wanted) => {
    const unit = UNIT_WORDS[condition.unit];
    const range = [least === undefined ? "" : `不少于${least}${unit}`, most === undefined ? "" : `不超过${most}${unit}`]
      .filter((t) => t !== "")
      .join("、");
    return `自${pathTitle(condition.from, scope)}至${pathTitle(condition.to, scope)}${wanted ? "须" : "不得"}${range}（${beyond ? "现已超过" : "现为"}${length}${unit}）`;
  });
}

/** Two years and a day are more than two years: whole months and years alone would not tell. */
function isBeyond(from: string, to: string, unit: LengthUnit, most: number, calendar: WorkCalendar): boolean {
  if (unit !== "month" && unit !== "year") return false;
  return Number.isInteger(most) && addLength(dayOf(from), { n: most, unit }, calendar) < dayOf(to);
}

/** In force from its first day until the day it lapses, that day no longer (indicator catalogue §1, 生效日 ≤ E < 失效日). */
export function judgeListed({ listed, roster, on, fewerThan }: Listed, scope: LightScope): Judgement {
  const [value, date] = [lookup(listed, scope), lookup(on, scope)];
  // Of a list, every member must be an entry in force.
  const keys = isGiven(value) ? (isList(value) ? value : [value]).map(scalarOf) : [];
  const [key] = keys;
  const missing = [...(key === undefined ? [listed] : []), ...(isMoment(date) ? [] : [on])];
  if (key === undefined || !isMoment(date)) return unknownFor(missing, scope);
  if (!scope.facts?.rosters) return laterFor(listed, scope);
  const day = dayOf(date);
  const rosters = scope.facts.rosters;
  const stretchesOf = (one: Scalar | undefined) => own(rosters, `${roster}/${one}`) ?? [];
  if (fewerThan !== undefined) return judgeYearly(listed, fewerThan, stretchesOf(key), day, scope);
  const truth = keys.every((one) =>
    stretchesOf(one).some(({ from, to }) => from <= day && (to === undefined || day < to)),
  );
  return judged(
    truth,
    (wanted) =>
      `${pathTitle(listed, scope)}（${valueText(value, listed, scope)}）${day}${wanted ? "不在有效的名录内" : "仍在有效的名录内"}`,
  );
}

/** Entries count in the calendar year in which they began, whether they are still in force or not. */
function judgeYearly(
  listed: Path,
  fewerThan: Path,
  stretches: readonly { readonly from: string }[],
  day: string,
  scope: LightScope,
): Judgement {
  const most = lookup(fewerThan, scope);
  if (typeof most !== "number") return unknownFor([fewerThan], scope);
  const year = day.slice(0, 4);
  const count = stretches.filter(({ from }) => from.startsWith(year)).length;
  return judged(
    count < most,
    (wanted) => `${pathTitle(listed, scope)}${year}年已有${count}次，${wanted ? "已达" : "未达"}上限${most}次`,
  );
}
