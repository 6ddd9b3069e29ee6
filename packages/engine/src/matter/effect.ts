import type { Act, Branch } from "../definition/act.ts";
import type { Definition, Numbering } from "../definition/definition.ts";
import type { Trigger } from "../definition/clock.ts";
import type { Requirement } from "../definition/condition.ts";
import type { Value } from "../definition/field.ts";
import { yearOf } from "../time/dates.ts";
import { clockChanges, lengthOf, stopAll } from "./clocks.ts";
import type { Effect, Failure } from "./command.ts";
import { evaluate, explain, lookup } from "./condition.ts";
import { Refused, refuse, scopeOf, scopesOf } from "./context.ts";
import type { Context } from "./context.ts";
import type { Changes } from "./entry.ts";
import { seatOf } from "./matter.ts";
import type { IssuedInstrument, Link, PublicationDuty } from "./matter.ts";
import { isEmpty, textsOf } from "./values.ts";

export interface Taken {
  readonly changes: Changes;
  readonly effects: readonly Effect[];
}

/**
 * Requirements of an act, and the values its instruments cannot do without.
 *
 * @throws Refused `requirement.failed` or `instrument.incomplete`, with every failure and its basis
 */
export function checkRequirements(context: Context, act: Act, values: Readonly<Record<string, Value>>): void {
  checkTests(context, act.requires, values);
  const scope = scopeOf(context, values);
  const failures: Failure[] = [];
  for (const use of issuesOf(context, act, values)) {
    for (const need of use.definition.needs) {
      if (!need.path.startsWith("$") && isEmpty(lookup(need.path, scope))) {
        failures.push({ says: `《${use.definition.title}》缺少“${need.label}”`, basis: act.basis, path: need.path });
      }
    }
  }
  if (failures.length > 0) throw new Refused("instrument.incomplete", failures[0]?.says ?? "", failures);
}

/** @throws Refused `requirement.failed` with every requirement that does not hold, and its basis. */
export function checkTests(
  context: Context,
  tests: readonly Requirement[],
  values: Readonly<Record<string, Value>>,
): void {
  const scopes = scopesOf(context, values);
  const failures: Failure[] = [];
  for (const { test, says, basis } of tests) {
    const scope = scopes.find((one) => evaluate(test, one) !== true);
    if (scope === undefined) continue;
    const truth = evaluate(test, scope);
    const why = explain(test, scope);
    failures.push({
      says: why.says === "" ? says : `${says}（${why.says}）`,
      basis,
      ...(truth === "unknown" ? { missing: why.missing } : {}),
    });
  }
  if (failures.length > 0) throw new Refused("requirement.failed", failures[0]?.says ?? "", failures);
}

/** Everything an act changes once nothing stands in its way any more. */
export function takeEffect(context: Context, actId: string, act: Act, values: Readonly<Record<string, Value>>): Taken {
  const { definition, matter } = context;
  const branch = branchOf(context, act, values);
  const to = branch?.to ?? (act.from === "new" ? definition.initial : undefined);
  const state = to === undefined ? undefined : definition.states[to];
  const outcome = branch?.outcome ?? act.outcome;
  const closes = state?.end === true;
  const triggers: Trigger[] = [`act:${actId}`, ...(to === undefined ? [] : [`state:${to}` as const])];
  const issued = issue(context, act, values);
  const opened = open(context, act, values);
  const links: Link[] = opened.map((o) => ({ matter: o.id, procedure: o.procedure, kind: o.as }));
  const numbers = numberMatter(context, act);
  const moved = clockChanges(context, triggers, values);
  const clocks = closes ? [...moved.filter((change) => change.op !== "start"), ...stopAll(context)] : moved;
  const merged = { ...matter?.values, ...values };
  const changes: Changes = {
    ...(act.from === "new"
      ? { open: { procedure: definition.id, definition: context.hash, unit: unitOf(context, act, values) } }
      : {}),
    ...(Object.keys(values).length > 0 ? { values } : {}),
    ...titleChange(context, merged),
    ...(to === undefined ? {} : { state: to }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(closes ? { closed: true } : {}),
    ...(closes && matter?.suspended ? { suspended: null } : {}),
    ...(Object.keys(numbers).length > 0 ? { numbers } : {}),
    ...assignment(context, act, values),
    members: membersOf(context, act, values),
    ...(clocks.length > 0 ? { clocks: withoutRepeats(clocks) } : {}),
    ...(issued.length > 0 ? { issued } : {}),
    ...publicationsOf(context, act, values),
    ...(links.length > 0 ? { links } : {}),
  };
  return { changes, effects: [...opened, ...reports(context, act, values), ...notices(act)] };
}

/** First branch that holds. */
function branchOf(context: Context, act: Act, values: Readonly<Record<string, Value>>): Branch | undefined {
  if (act.to === undefined) return undefined;
  if (typeof act.to === "string") return { to: act.to };
  const scope = scopeOf(context, values);
  const branch = act.to.find((b) => b.when === undefined || evaluate(b.when, scope) === true);
  return branch ?? refuse("requirement.failed", `“${act.title}”之后去向不明：没有一个分支条件成立`, act.basis);
}

/** A matter's title from the definition's subject: `{offender.name} {cause.title}`; a choice stands there by its words. */
function subjectOf(definition: Definition, values: Readonly<Record<string, Value>>): string {
  const title = definition.subject.replace(/\{([^}]+)\}/g, (_, path: string) => {
    const said = text(values, path);
    return definition.fields[path]?.options?.[said] ?? said;
  });
  const tidy = title.replace(/\s+/g, " ").trim();
  return tidy === "" ? definition.title : tidy.slice(0, 200);
}

function text(values: Readonly<Record<string, Value>>, path: string): string {
  let value: unknown = values;
  for (const part of path.split("."))
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

export function titleChange(
  context: Pick<Context, "definition" | "matter">,
  merged: Readonly<Record<string, Value>>,
): { title?: string } {
  const title = subjectOf(context.definition, merged);
  return title === context.matter?.title ? {} : { title };
}

function withoutRepeats(changes: ReturnType<typeof clockChanges>): ReturnType<typeof clockChanges> {
  const stopped = new Set<string>();
  return changes.filter((change) => {
    if (change.op !== "stop") return true;
    const repeat = stopped.has(change.clock);
    stopped.add(change.clock);
    return !repeat;
  });
}

function unitOf(context: Context, act: Act, values: Readonly<Record<string, Value>>): string {
  const scope = scopeOf(context, values);
  const path = act.assigns?.unit ?? context.definition.facets.unit;
  const unit = path === undefined ? undefined : lookup(path, scope);
  return typeof unit === "string" ? unit : context.facts.actor.unit;
}

function assignment(
  context: Context,
  act: Act,
  values: Readonly<Record<string, Value>>,
): Pick<Changes, "unit" | "handler"> {
  if (!act.assigns) return {};
  const scope = scopeOf(context, values);
  const unit = act.assigns.unit === undefined ? undefined : lookup(act.assigns.unit, scope);
  const handler = act.assigns.handler === undefined ? undefined : lookup(act.assigns.handler, scope);
  return {
    ...(typeof unit === "string" && act.from !== "new" ? { unit } : {}),
    ...(typeof handler === "string"
      ? { handler }
      : act.assigns.unit === undefined || !context.matter?.handler
        ? {}
        : { handler: null }),
  };
}

/** Accounts that took part: the actor and those at the act's `members` paths. */
function membersOf(context: Context, act: Act, values: Readonly<Record<string, Value>>): string[] {
  const scope = scopeOf(context, values);
  const people = (act.members ?? []).flatMap((path) => textsOf(lookup(path, scope)));
  return [...new Set(context.facts.actor.system ? people : [seatOf(context.facts.actor), ...people])];
}

function issuesOf(context: Context, act: Act, values: Readonly<Record<string, Value>>) {
  const scope = scopeOf(context, values);
  return (act.issues ?? [])
    .filter((use) => use.when === undefined || evaluate(use.when, scope) === true)
    .flatMap((use) => {
      const definition = context.definition.instruments[use.instrument];
      return definition ? [{ id: use.instrument, definition }] : [];
    });
}

function issue(context: Context, act: Act, values: Readonly<Record<string, Value>>): IssuedInstrument[] {
  return issuesOf(context, act, values).map(({ id, definition }) => ({
    id: context.mint(),
    instrument: id,
    ...(definition.series === undefined ? {} : { number: numberOf(context, definition.series) }),
    on: context.on,
    revision: (context.matter?.revision ?? 0) + 1,
  }));
}

function numberMatter(context: Context, act: Act): Record<string, string> {
  const taken = context.matter?.numbers ?? {};
  return Object.fromEntries(
    seriesOf(context.definition, act)
      .filter((id) => !(id in taken))
      .map((id) => [id, numberOf(context, id)]),
  );
}

/** Series an act numbers the matter from: its own, and for an opening act `matter` unless another act gives that. */
export function seriesOf(definition: Definition, act: Act): readonly string[] {
  if (act.numbers) return act.numbers;
  const elsewhere = Object.values(definition.acts).some((other) => other.numbers?.includes("matter"));
  return act.from === "new" && "matter" in definition.numbering && !elsewhere ? ["matter"] : [];
}

function numberOf(context: Context, series: string): string {
  const numbering = context.definition.numbering[series];
  const seq = context.facts.sequences[series];
  if (!numbering || seq === undefined) throw new Error(`no number was reserved in series ${series}`);
  return formatNumber(numbering, context.facts.org, context.on, seq);
}

/** `{org}罚决字〔{year}〕{seq}号` → 南汇罚决字〔2024〕187号. */
export function formatNumber(numbering: Numbering, org: string, on: string, seq: number): string {
  const slots: Record<string, string> = { org, year: String(yearOf(on)), month: on.slice(5, 7), day: on.slice(8, 10) };
  return numbering.template.replace(/\{(\w+)(?::(\d+))?\}/g, (_, key: string, width: string | undefined) =>
    key === "seq" ? String(seq).padStart(Number(width ?? 0), "0") : (slots[key] ?? ""),
  );
}

function open(
  context: Context,
  act: Act,
  values: Readonly<Record<string, Value>>,
): Extract<Effect, { kind: "open" }>[] {
  const scope = scopeOf(context, values);
  return (act.opens ?? [])
    .filter((o) => o.when === undefined || evaluate(o.when, scope) === true)
    .map((o) => ({
      kind: "open",
      id: context.mint(),
      procedure: o.procedure,
      ...(o.act === undefined ? {} : { act: o.act }),
      as: o.as,
      values: carried(context, o.carrying, values),
    }));
}

function reports(context: Context, act: Act, values: Readonly<Record<string, Value>>): Effect[] {
  const scope = scopeOf(context, values);
  return (act.reports ?? [])
    .filter((report) => report.when === undefined || evaluate(report.when, scope) === true)
    .flatMap((report) =>
      (context.matter?.links ?? [])
        .filter((link) => link.kind === "origin" && link.procedure === report.procedure)
        .map((link): Effect => ({
          kind: "report",
          matter: link.matter,
          procedure: report.procedure,
          act: report.act,
          values: carried(context, report.carrying, values),
        })),
    );
}

function notices(act: Act): Effect[] {
  return act.notifies ? [{ kind: "notify", to: act.notifies, text: act.title, about: "told" }] : [];
}

function carried(
  context: Context,
  carrying: Readonly<Record<string, string>>,
  values: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const scope = scopeOf(context, values);
  const result: Record<string, Value> = {};
  for (const [field, path] of Object.entries(carrying)) {
    const value = path.startsWith("=") ? path.slice(1) : lookup(path, scope);
    if (value !== undefined && !isEmpty(value)) result[field] = value;
  }
  return result;
}

function publicationsOf(
  context: Context,
  act: Act,
  values: Readonly<Record<string, Value>>,
): Pick<Changes, "publications"> {
  const scope = scopeOf(context, values);
  const duties = (act.publishes ?? [])
    .filter((p) => p.when === undefined || evaluate(p.when, scope) === true)
    .map((p): PublicationDuty => {
      const within = lengthOf(context, p.title, p.within, values);
      return { id: context.mint(), title: p.title, fields: p.fields, dueFrom: context.on, within };
    });
  return duties.length > 0 ? { publications: duties } : {};
}
