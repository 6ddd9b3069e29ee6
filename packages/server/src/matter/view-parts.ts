import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, Party, Value } from "@fadu/engine/definition/field.ts";
import { fieldFor } from "@fadu/engine/field/asked.ts";
import type { Names } from "@fadu/engine/field/registry.ts";
import { textOf } from "@fadu/engine/field/registry.ts";
import { mainClock } from "@fadu/engine/matter/facets.ts";
import type { Actor, Matter, RunningStep } from "@fadu/engine/matter/matter.ts";
import { reckoningOf } from "@fadu/engine/time/arithmetic.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import { due, explainDue, phase } from "@fadu/engine/time/due.ts";
import type { Static } from "typebox";

import { roleTitle } from "../account/me.ts";
import { actTitle } from "./act-title.ts";
import { settingsFor } from "./facts.ts";
import { guarded, maskText } from "./marks.ts";
import type { Mark } from "./marks.ts";
import { isPersonal, maskParty, maskValue } from "./masking.ts";
import { eachValue } from "./parts.ts";
import type { MatterView } from "./view-schema.ts";
import type { World } from "./world.ts";

export type View = Static<typeof MatterView>;
export type Fact = View["facts"][number];

/** How values are shown to one viewer. */
export interface Showing {
  readonly world: World;
  readonly definition: Definition;
  readonly hash: string;
  /** The viewer works on the matter: nothing is masked. */
  readonly open: boolean;
  /** What is personal in the matter's words, masked wherever it stands; nothing for who works on it. */
  readonly marks: readonly Mark[];
  readonly names: Names;
}

export const named = (world: World, account: string) => ({
  id: account,
  name: world.accounts.get(account)?.name ?? "系统",
});
export const unitNamed = (world: World, unit: string) => ({ id: unit, name: world.units.get(unit)?.name ?? "" });
export const titledRole = (role: string) => ({ id: role, title: roleTitle(role) });

/** Who acted, as he was named that day. */
export function actorView(world: World, actor: Actor): NonNullable<View["approval"]>["by"] {
  return {
    account: actor.account,
    name: actor.name,
    unit: world.units.get(actor.unit)?.name ?? null,
    role: actor.role === undefined ? null : roleTitle(actor.role),
    for: actor.for === undefined ? null : (world.accounts.get(actor.for)?.name ?? actor.for),
  };
}

/** Names of everybody and everything that values can refer to by id. */
export function namesOf(world: World, exhibits: Readonly<Record<string, string>>): Names {
  return {
    accounts: Object.fromEntries([...world.accounts.values()].map(({ id, name }) => [id, name])),
    units: Object.fromEntries([...world.units.values()].map(({ id, name }) => [id, name])),
    exhibits,
  };
}

/**
 * Values in the order of the definition's fields, each with its text.
 *
 * @param matter all values of the matter, by which its own questions are read; default: these are all
 */
export function factsView(
  showing: Showing,
  values: Readonly<Record<string, Value>>,
  matter: Readonly<Record<string, Value>> = values,
): Fact[] {
  return Object.entries(showing.definition.fields).flatMap(([key, defined]): Fact[] => {
    const own = values[key];
    if (own === undefined || own === null) return [];
    const field = guarded(showing.definition, fieldFor(defined, { ...matter, ...values }));
    const value = showing.open ? own : maskValue(field, own);
    const masked = !showing.open && JSON.stringify(value) !== JSON.stringify(own);
    const text = textOf(field, value, showing.names);
    const shown = maskText(text, showing.marks);
    return [
      {
        field: key,
        title: field.title,
        type: field.type,
        group: field.group ?? null,
        value: typeof value === "string" ? maskText(value, showing.marks) : value,
        text: masked && shown === "" ? "（已隐去）" : shown,
        masked,
        ...(field.asks === undefined ? {} : { answers: answersOf(field, value, showing) }),
      },
    ];
  });
}

/** The answers to a matter's own questions, each with its question. */
function answersOf(field: Field, value: Value, { names, marks }: Showing): NonNullable<Fact["answers"]> {
  const [row] = Array.isArray(value) ? (value as readonly Value[]) : [];
  const given: Readonly<Record<string, Value>> =
    typeof row === "object" && row !== null && !Array.isArray(row) ? (row as Record<string, Value>) : {};
  return Object.entries(field.columns ?? {}).map(([key, column]) => {
    const text = textOf(column, given[key], names);
    return { title: column.title, text: maskText(text, marks) };
  });
}

/** Parties in fields of their own and in the rows of tables. What is secret is not there for others. */
export function partiesView({ definition, open }: Showing, matter: Matter): View["parties"] {
  return partiesOf(definition, matter).flatMap(({ key, position, title, field, party }) => {
    if (!open && field.sensitivity === "secret") return [];
    return [{ field: key, position, title, party: open ? party : maskParty(party), masked: !open }];
  });
}

/** A party where it stands in a matter. */
export interface PlacedParty {
  readonly key: string;
  readonly position: number;
  readonly title: string;
  readonly field: Field;
  readonly party: Party;
}

export function partiesOf(definition: Definition, matter: Matter): PlacedParty[] {
  return eachValue(definition, matter).flatMap(({ key, position, field, value }) => {
    if (field.type !== "party" || typeof value !== "object" || value === null) return [];
    const [table = "", column] = key.split(".");
    const title = column === undefined ? field.title : `${definition.fields[table]?.title ?? table}：${field.title}`;
    return [{ key, position, title, field, party: value as unknown as Party }];
  });
}

/** Whether the matter holds anything that others see masked. */
export function hasPersonal(definition: Definition, values: Readonly<Record<string, Value>>): boolean {
  return Object.entries(definition.fields).some(
    ([key, field]) =>
      values[key] !== undefined &&
      (isPersonal(field) || Object.values(fieldFor(field, values).columns ?? {}).some((column) => isPersonal(column))),
  );
}

export function clocksView(world: World, definition: Definition, matter: Matter, now: Instant): View["clocks"] {
  const settings = settingsFor(world, definition);
  const main = matter.closedOn === undefined ? mainClock(definition, matter, world.calendar)?.clock : undefined;
  return Object.entries(matter.clocks).flatMap(([id, state]): View["clocks"] => {
    const clock = definition.clocks[id];
    if (!clock) return [];
    const when = due(clock, state, world.calendar, settings);
    return [
      {
        id,
        title: clock.title,
        kind: clock.kind,
        phase: phase(clock, state, when, now),
        fromOn: state.from,
        dueOn: when.on,
        dueAt: when.at,
        safeOn: when.safeOn ?? null,
        provisional: when.provisional,
        explanation: explainDue(clock, state, world.calendar, definition),
        reckoning: reckoningOf(clock, state, world.calendar, definition).map(({ what, on, says }) => ({
          what,
          on: on ?? null,
          says,
        })),
        basis: [...clock.basis],
        main: id === main,
      },
    ];
  });
}

export function approvalView(showing: Showing, matter: Matter): View["approval"] {
  const { pending } = matter;
  if (!pending) return null;
  const { world, definition } = showing;
  return {
    act: pending.act,
    title: actTitle(definition, pending.act),
    by: actorView(world, pending.by),
    at: pending.at,
    facts: factsView(showing, pending.values, matter.values),
    step: pending.step,
    steps: pending.steps.map((step, index) => stepView(showing, step, index, pending.step)),
    urged: pending.urged,
  };
}

function stepView(
  { world, marks }: Showing,
  step: RunningStep,
  index: number,
  current: number,
): NonNullable<View["approval"]>["steps"][number] {
  return {
    title: step.title,
    roles: step.roles.map(titledRole),
    mode: step.mode,
    status: index === current ? "awaited" : index < current ? "done" : "later",
    signers: step.signers.map((account) => named(world, account)),
    since: step.since ?? null,
    opinions: step.opinions.map(({ for: delegator, ...opinion }) => ({
      ...opinion,
      words: maskText(opinion.words, marks),
      for: delegator === undefined ? null : named(world, delegator),
    })),
  };
}

export function roundsView({ world, marks }: Showing, matter: Matter): View["rounds"] {
  return matter.rounds.map((round) => ({
    id: round.id,
    kind: round.kind,
    by: named(world, round.by),
    at: round.at,
    words: maskText(round.words, marks),
    readers: round.readers.map((reader) => ({
      account: named(world, reader.account),
      at: reader.at ?? null,
      words: reader.words === undefined ? null : maskText(reader.words, marks),
    })),
  }));
}
