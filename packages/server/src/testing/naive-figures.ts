import fc from "fast-check";

import type { Condition, Scalar } from "@fadu/engine/definition/condition.ts";
import type { Definition, Facet } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { BaseIndicator, Dimension, Indicator, Measure, TimeBasis } from "@fadu/engine/definition/indicator.ts";
import { evaluate } from "@fadu/engine/matter/condition.ts";

import type { Period } from "../indicator/column.ts";
import type { FigureValue } from "../indicator/value.ts";
import { snapshotOf } from "./matter-rows.ts";
import type { SampleAct, SampleMatter } from "./matter-rows.ts";

/* What the indicators say, computed the slow and obvious way: in memory, with the engine's own conditions. ------------- */

const DEFINITION = {
  fields: {},
  settings: {},
  clocks: {},
  acts: {},
  states: {},
  instruments: {},
} as unknown as Definition;

/** Facets and data as values, so that the engine reads an indicator's paths. */
function holds(
  condition: Condition,
  matter: SampleMatter,
  given: Readonly<Record<string, Value>>,
  period: Period,
): boolean {
  const values: Record<string, Value> = {
    ...matter.facets,
    procedure: matter.procedure,
    openedOn: matter.openedOn,
    state: matter.state ?? "open",
    ...(matter.closedOn ? { closedOn: matter.closedOn } : {}),
    ...(matter.outcome ? { outcome: matter.outcome, result: matter.result ?? "neutral" } : {}),
    values: matter.values ?? {},
    given,
    start: period.from,
    end: period.to,
  };
  const done = { done: snapshotOf(matter).done } as unknown as Parameters<typeof evaluate>[1]["matter"];
  return evaluate(plain(condition), { definition: DEFINITION, matter: done ?? null, values }) === true;
}

/** Reserved roots that only indicators have, as plain values. */
function plain(condition: Condition): Condition {
  const text = JSON.stringify(condition)
    .replaceAll('"$start"', '"start"')
    .replaceAll('"$end"', '"end"')
    .replaceAll('"$act.', '"given.');
  return JSON.parse(text) as Condition;
}

interface Row {
  readonly matter: SampleMatter;
  readonly given: Readonly<Record<string, Value>>;
  readonly day: string | undefined;
}

function rowsOf(base: BaseIndicator, matters: readonly SampleMatter[], period: Period): Row[] {
  const { measure } = base;
  const counted = matters.filter((m) => base.procedures.includes(m.procedure) && m.result !== "void");
  const rows = counted.flatMap((matter): Row[] => {
    if (measure.kind === "acts") {
      const acts = matter.acts ?? [];
      return acts.flatMap((a, i) => {
        if (![measure.act, ...(measure.also ?? [])].includes(a.act) || a.undone) return [];
        const given = correctedValues(acts, i);
        return [{ matter, given, day: measure.on === undefined ? a.on : dayText(given[measure.on]) }];
      });
    }
    if (measure.kind === "latest") return lastOf(measure, matter, period);
    return [{ matter, given: {}, day: dayOf(matter, base.by) }];
  });
  return rows.filter(
    ({ matter, given, day }) =>
      isIn(matter, measure, day, period) &&
      (base.filter === undefined || holds(base.filter, matter, {}, period)) &&
      (measure.kind !== "acts" || measure.where === undefined || holds(measure.where, matter, given, period)),
  );
}

/** The last of the acts by the end of the period, if it is one that counts. */
function lastOf(measure: Extract<Measure, { kind: "latest" }>, matter: SampleMatter, period: Period): Row[] {
  const acts = matter.acts ?? [];
  const dated = acts.flatMap(({ act, on, undone }, i) => {
    const kind = [...measure.acts, ...(measure.ends ?? [])].find((one) => one.act === act);
    if (!kind || undone) return [];
    const given = correctedValues(acts, i);
    const day = kind.on === undefined ? on : dayText(given[kind.on]);
    return day === undefined || day > period.to ? [] : [{ act, given, day, i }];
  });
  const [last] = dated.sort((a, b) => (a.day === b.day ? b.i - a.i : a.day < b.day ? 1 : -1));
  return last && measure.acts.some(({ act }) => act === last.act) ? [{ matter, given: last.given, day: last.day }] : [];
}

/** What an act was given, with the corrections made before another act gave it anew. */
function correctedValues(acts: readonly SampleAct[], at: number): Record<string, Value> {
  const given: Record<string, Value> = { ...acts[at]?.values };
  const over = new Set<string>();
  for (const { act, values = {} } of acts.slice(at + 1)) {
    for (const [field, value] of Object.entries(values)) {
      if (act !== "correct") over.add(field);
      else if (!over.has(field)) given[field] = value;
    }
  }
  return given;
}

function isIn(matter: SampleMatter, measure: Measure, day: string | undefined, { from, to }: Period): boolean {
  const { validFrom, validTo } = (matter.facets ?? {}) as Record<string, string | undefined>;
  if (measure.kind === "stock")
    return validFrom !== undefined && validFrom <= to && (validTo === undefined || validTo > to);
  if (measure.kind === "open") return matter.openedOn <= to && (matter.closedOn === undefined || matter.closedOn > to);
  if (measure.kind === "years" || measure.kind === "latest") return day !== undefined && day <= to;
  return day !== undefined && from <= day && day <= to;
}

function dayOf(matter: SampleMatter, by: TimeBasis): string | undefined {
  if (by === "openedOn") return matter.openedOn;
  if (by === "closedOn") return matter.closedOn;
  if (by.startsWith("act:")) return snapshotOf(matter).done[by.slice(4)]?.at(-1)?.on;
  return matter.facets?.[by as Facet] as string | undefined;
}

const dayText = (value: Value | undefined): string | undefined =>
  typeof value !== "string"
    ? undefined
    : value.length > 10
      ? new Date(Date.parse(value) + 8 * 3_600_000).toISOString().slice(0, 10)
      : value;

const valueAt = (path: string, { matter }: Row): Value | undefined =>
  path.startsWith("values.") ? matter.values?.[path.slice(7)] : matter.facets?.[path as Facet];
const added = (values: readonly (Value | undefined)[]): number =>
  round(values.reduce<number>((sum, v) => sum + (typeof v === "number" ? v : 0), 0));
/** Halves away from zero, as the database rounds. */
const toCents = (value: number): number => (Math.sign(value) * Math.round(Math.abs(value) * 100 + 1e-9)) / 100;

function totalOf(base: BaseIndicator, rows: readonly Row[], period: Period): number {
  const { measure } = base;
  const different = (path: string): number => new Set(rows.flatMap((row) => membersOf(valueAt(path, row)))).size;
  switch (measure.kind) {
    case "sum":
      return added(rows.map((row) => valueAt(measure.facet, row)));
    case "acts":
    case "latest": {
      const { sum } = measure;
      return sum === undefined ? rows.length : added(rows.map((row) => row.given[sum]));
    }
    case "distinct":
      return different(measure.facet);
    case "stock":
      if (measure.sum !== undefined) return added(rows.map((row) => valueAt(measure.sum, row)));
      return measure.distinct === undefined ? rows.length : different(measure.distinct);
    case "average": {
      const among = different(measure.per);
      return among === 0 ? 0 : Math.round((rows.length / among) * 100 + 1e-9) / 100;
    }
    case "mean": {
      const numbers = rows.map((row) => valueAt(measure.facet, row)).filter((v) => typeof v === "number");
      return numbers.length === 0 ? 0 : toCents(added(numbers) / numbers.length);
    }
    case "days": {
      const spans = rows.flatMap(({ matter }) => {
        const [from, to] = [dayOf(matter, measure.from), dayOf(matter, measure.to)];
        return from === undefined || to === undefined ? [] : [(Date.parse(to) - Date.parse(from)) / 86_400_000];
      });
      return spans.length === 0 ? 0 : toCents(added(spans) / spans.length);
    }
    case "months":
      return added(rows.map((row) => monthsBetween(valueAt(measure.from, row), valueAt(measure.to, row))));
    case "years":
      return yearsInARow(rows, period);
    case "reached":
      return thoseWho(measure, rows, period).length;
    default:
      return rows.length;
  }
}

/** Who came to the number, in every stretch that is asked for. */
function thoseWho(measure: Extract<Measure, { kind: "reached" }>, rows: readonly Row[], period: Period): string[] {
  return [...new Set(rows.flatMap((row) => membersOf(valueAt(measure.person, row))))].filter((who) => {
    const own = rows.filter((row) => membersOf(valueAt(measure.person, row)).includes(who));
    return stretchesOf(period, measure.every).every(({ from, to }) => {
      const then = own.filter(({ day = "" }) => from <= day && day <= to);
      const come = added(then.map((row) => (measure.sum === undefined ? 1 : valueAt(measure.sum, row))));
      return then.length > 0 && come >= (typeof measure.atLeast === "number" ? measure.atLeast : 0);
    });
  });
}

/** What a value counts as when different ones are counted: itself, a class as its code, of a list each of its members. */
function membersOf(value: Value | undefined): string[] {
  const members = Array.isArray(value) ? (value as Value[]) : [value];
  return members.flatMap((one) => {
    if (typeof one === "object" && one !== null && !Array.isArray(one)) {
      const { code, id } = one as Readonly<Record<string, Value>>;
      return [code, id]
        .filter((name) => typeof name === "string")
        .slice(0, 1)
        .map((name) => JSON.stringify(name));
    }
    return one === undefined || one === null || one === "" || Array.isArray(one) ? [] : [JSON.stringify(one)];
  });
}

function monthsBetween(from: Value | undefined, to: Value | undefined): number {
  if (typeof from !== "string" || typeof to !== "string") return 0;
  const next = new Date(Date.parse(to) + 86_400_000);
  const start = new Date(from);
  const months = (day: Date): number => day.getUTCFullYear() * 12 + day.getUTCMonth();
  const whole = months(next) - months(start);
  if (whole >= 0) return Math.max(whole - (next.getUTCDate() < start.getUTCDate() ? 1 : 0), 0);
  return whole + (next.getUTCDate() > start.getUTCDate() ? 1 : 0);
}

function yearsInARow(rows: readonly Row[], { to }: Period): number {
  const years = new Set(rows.map(({ day = "" }) => Number(day.slice(0, 4))));
  const last = Number(to.slice(0, 4));
  let run = 0;
  while (years.has(last - run)) run++;
  return run;
}

/** Whole months or quarters of a period; if there is none, or none is asked for, the period itself. */
function stretchesOf(period: Period, every: "month" | "quarter" | undefined): Period[] {
  const months = every === "month" ? 1 : 3;
  const all = Array.from({ length: 12 * 4 }, (_, i) => new Date(Date.UTC(2022, i * months, 1)));
  const whole = all.flatMap((start) => {
    const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 0));
    const [from, to] = [start.toISOString().slice(0, 10), end.toISOString().slice(0, 10)];
    return period.from <= from && to <= period.to ? [{ from, to }] : [];
  });
  return every === undefined || whole.length === 0 ? [period] : whole;
}

const inUse = (base: BaseIndicator, matters: readonly SampleMatter[], { from, to }: Period): boolean =>
  matters.some(
    (m) =>
      base.procedures.includes(m.procedure) &&
      m.result !== "void" &&
      m.openedOn <= to &&
      (m.closedOn === undefined || m.closedOn >= from),
  );

export function naive(base: BaseIndicator, matters: readonly SampleMatter[], period: Period): FigureValue {
  const total = totalOf(base, rowsOf(base, matters, period), period);
  if (total === 0 && !inUse(base, matters, period)) return { kind: "none", why: "noData" };
  return { kind: "number", value: total };
}

/** Entries of a roster, by key: an entry without one stands for itself. */
export function naiveCoverage(
  { roster, covered }: Extract<Indicator, { kind: "coverage" }>,
  matters: readonly SampleMatter[],
  period: Period,
): { readonly all: number; readonly covered: number; readonly missing: number } {
  const { key, ...selection } = roster;
  const entries = rowsOf({ ...selection, measure: { kind: "stock" }, by: "validFrom" }, matters, period);
  const keys = new Set(entries.map((row) => nameOf(key, row) ?? matters.indexOf(row.matter)));
  const named = covered.map((base) => namesIn(base, rowsOf(base, matters, period), period));
  const found = [...keys].filter((one) => typeof one === "string" && named.every((names) => names.includes(one)));
  return { all: keys.size, covered: found.length, missing: keys.size - found.length };
}

/** What an entry is named by: one value, not a list. */
function nameOf(key: string | undefined, row: Row): string | undefined {
  const value = key === undefined ? undefined : valueAt(key, row);
  return Array.isArray(value) ? undefined : membersOf(value)[0];
}

/** The different values that a measure counts. */
function namesIn({ measure }: BaseIndicator, rows: readonly Row[], period: Period): string[] {
  if (measure.kind === "reached") return thoseWho(measure, rows, period);
  const facet = measure.kind === "distinct" ? measure.facet : measure.kind === "stock" ? measure.distinct : undefined;
  return facet === undefined ? [] : rows.flatMap((row) => membersOf(valueAt(facet, row)));
}

/* Random records and random indicators ---------------------------------------------------------------------------------- */

export const PROCEDURES = ["alpha", "beta", "gamma"];
const DATES = ["2023-03-01", "2023-12-31", "2024-01-01", "2024-02-29", "2024-06-15", "2024-12-31", "2025-01-01"];
const TEXTS = ["a", "b", "中文", "a'b", 'x" or 1=1 --', "Z"];
const NUMBERS = [-1, 0, 0.5, 1, 200, 200.01];
const date = fc.constantFrom(...DATES);
const text = fc.constantFrom(...TEXTS);
const number = fc.constantFrom(...NUMBERS);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });

const json: fc.Arbitrary<Value> = fc.oneof(
  text,
  number,
  date,
  fc.boolean(),
  fc.constant(""),
  fc.constant(null),
  fc.constant("2024-06-14T16:30:00.000Z"),
  fc.array(fc.oneof(text, number), { maxLength: 3 }),
  text.map((code) => ({ code, title: code })),
  fc.record({ n: number, attributes: fc.record({ law: text }) }),
);

const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

const facets = fc
  .record({
    category: maybe(text),
    level: maybe(text),
    amount: maybe(number),
    headcount: maybe(number),
    filedOn: maybe(date),
    decidedOn: maybe(date),
    dueOn: maybe(date),
    validFrom: maybe(date),
    validTo: maybe(date),
    flagged: maybe(fc.boolean()),
  })
  .map(compact) as fc.Arbitrary<NonNullable<SampleMatter["facets"]>>;

export const matter: fc.Arbitrary<SampleMatter> = fc
  .record({
    procedure: fc.constantFrom(...PROCEDURES.slice(0, 2)),
    openedOn: date,
    closedOn: maybe(date),
    state: fc.constantFrom("open", "shut"),
    outcome: maybe(fc.constantFrom("won", "lost")),
    facets,
    values: fc.record({ j: json, k: json }),
    acts: fc.array(
      fc.record({
        act: fc.constantFrom("hear", "decide", "correct"),
        on: date,
        values: fc.record({ there: fc.boolean(), heldOn: date, paid: number }),
        undone: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    result: fc.constantFrom("success", "failure", "void", "neutral"),
  })
  .map((m) =>
    compact({ ...m, result: m.outcome === undefined ? undefined : m.result }),
  ) as unknown as fc.Arbitrary<SampleMatter>;

const comparison = fc.constantFrom("eq", "ne", "lt", "le", "gt", "ge");
const compare = (path: string, value: fc.Arbitrary<Scalar>): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc.record({ path: fc.constant(path), is: comparison, value }),
    fc.record({
      path: fc.constant(path),
      is: fc.constantFrom("in", "notIn"),
      value: fc.array(value, { maxLength: 3 }),
    }),
    fc.record({ filled: fc.constant(path) }),
  );
const equality = fc.constantFrom("eq", "ne");
const jsonPath = fc.constantFrom("values.j", "values.k", "values.j.law", "values.k.n", "values.none");
const ordered = fc.oneof(text, number, date);

const simple: fc.Arbitrary<Condition> = fc.oneof(
  compare("category", text),
  compare("amount", number),
  compare("filedOn", date),
  compare("closedOn", date),
  compare("outcome", fc.constantFrom("won", "lost")),
  fc.record({ path: fc.constant("flagged"), is: equality, value: fc.boolean() }),
  fc.record({ path: jsonPath, is: comparison, value: ordered }),
  fc.record({ path: jsonPath, is: equality, value: fc.boolean() }),
  fc.record({
    path: jsonPath,
    is: fc.constantFrom("in", "notIn"),
    value: fc.array(ordered, { maxLength: 3 }),
  }),
  // A name inside a list is refused by the linter: SQL reads one value at a path, the engine one of each element.
  fc.record({
    path: fc.constantFrom("values.j", "values.k", "values.none"),
    is: fc.constant("contains" as const),
    value: fc.oneof(text, number, date),
  }),
  fc.record({ path: fc.constant("category"), is: fc.constant("contains" as const), value: text }),
  fc.record({ filled: jsonPath }),
  fc.record({
    path: fc.constantFrom("filedOn", "decidedOn", "$on.decide"),
    is: comparison,
    value: fc.constantFrom({ path: "dueOn" }, { path: "$end" }, { path: "$start" }),
  }),
  fc.record({ path: fc.constant("amount"), is: comparison, value: fc.constant({ path: "headcount" }) }),
  fc.record({
    path: fc.constant("values.j"),
    is: comparison,
    value: fc.constantFrom({ path: "values.k" }, { path: "amount" }, { path: "category" }, { path: "filedOn" }),
  }),
  fc.record({ done: fc.constantFrom("hear", "decide"), times: fc.integer({ min: 1, max: 2 }) }),
);

export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    simple,
    fc.record({ all: fc.array(tie("node"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("node"), { maxLength: 3 }) }),
    fc.record({ not: tie("node") }),
  ),
})).node;

const given: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ path: fc.constant("$act.there"), is: equality, value: fc.boolean() }),
  fc.record({ path: fc.constant("$act.heldOn"), is: comparison, value: date }),
);

export const base: fc.Arbitrary<BaseIndicator> = fc
  .record({
    procedures: fc.uniqueArray(fc.constantFrom(...PROCEDURES), { minLength: 1 }),
    filter: maybe(condition),
    measure: fc.oneof(
      fc.constant<Measure>({ kind: "count" }),
      fc.constantFrom<Measure>({ kind: "sum", facet: "amount" }, { kind: "sum", facet: "values.j" }),
      fc.constantFrom<Measure>({ kind: "distinct", facet: "category" }, { kind: "distinct", facet: "amount" }),
      fc.constantFrom<Measure>({ kind: "distinct", facet: "values.j" }, { kind: "average", per: "values.k" }),
      fc.constantFrom<Measure>({ kind: "average", per: "category" }, { kind: "years" }),
      fc.constantFrom<Measure>({ kind: "mean", facet: "amount" }, { kind: "mean", facet: "values.j" }),
      fc.constantFrom<Measure>({ kind: "months", from: "filedOn", to: "decidedOn" }),
      fc.constantFrom<Measure>(
        { kind: "days", from: "openedOn", to: "closedOn" },
        { kind: "days", from: "filedOn", to: "decidedOn" },
      ),
      fc.constantFrom<Measure>({ kind: "stock" }, { kind: "stock", distinct: "category" }, { kind: "open" }),
      fc.constantFrom<Measure>({ kind: "stock", sum: "amount" }, { kind: "stock", sum: "values.j" }),
      fc
        .record({
          kind: fc.constant("reached" as const),
          person: fc.constantFrom("category", "values.j"),
          sum: maybe(fc.constant("amount")),
          atLeast: fc.constantFrom(1, 2, 200),
          every: maybe(fc.constantFrom("month", "quarter")),
        })
        .map((m) => compact(m) as Measure),
      fc
        .record({
          kind: fc.constant("acts" as const),
          act: fc.constantFrom("hear", "decide"),
          where: maybe(given),
          on: maybe(fc.constant("heldOn")),
          sum: maybe(fc.constant("paid")),
        })
        .map(compact),
      fc
        .record({
          kind: fc.constant("latest" as const),
          acts: fc.constantFrom([{ act: "hear", on: "heldOn" }], [{ act: "hear" }, { act: "decide", on: "heldOn" }]),
          ends: maybe(fc.constantFrom([{ act: "decide" }], [{ act: "decide", on: "heldOn" }])),
          sum: maybe(fc.constant("paid")),
        })
        // An act cannot both begin a thing and end it.
        .map((m) => compact({ ...m, ends: m.acts.length > 1 ? undefined : m.ends })),
    ),
    by: fc.constantFrom<TimeBasis>("openedOn", "closedOn", "filedOn", "decidedOn", "dueOn", "act:decide"),
  })
  .map((b) => compact(b)) as fc.Arbitrary<BaseIndicator>;

/** A roster, covered by one or two measures of different values. */
export const coverage: fc.Arbitrary<Extract<Indicator, { kind: "coverage" }>> = fc
  .record({
    roster: fc
      .record({
        procedures: fc.constant(["alpha", "beta"]),
        filter: maybe(simple),
        key: maybe(fc.constantFrom("category", "values.j")),
      })
      .map((one) => compact(one)),
    covered: fc.array(
      base.filter(
        ({ measure }) =>
          measure.kind === "distinct" ||
          measure.kind === "reached" ||
          (measure.kind === "stock" && measure.distinct !== undefined),
      ),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map((one) => ({
    ...one,
    kind: "coverage" as const,
    id: "C",
    title: "C",
    group: "测试",
    unit: "%",
    definition: "C",
    dimensions: DIMENSIONS,
  })) as unknown as fc.Arbitrary<Extract<Indicator, { kind: "coverage" }>>;

export const period: fc.Arbitrary<Period> = fc
  .tuple(date, date)
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

export const DIMENSIONS: Dimension[] = [
  "category",
  "level",
  "flagged",
  "amountBand",
  "outcome",
  "state",
  "procedure",
  "unit",
  "values.j",
  "year",
  "quarter",
  "month",
];

export const indicatorOf = (id: string, of: BaseIndicator): Indicator => ({
  id,
  kind: "base",
  title: id,
  group: "测试",
  unit: "件",
  definition: id,
  dimensions: DIMENSIONS,
  ...of,
});

/** Beyond the cent of a cent a double holds dust. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6;
